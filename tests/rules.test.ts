import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { FORMATS } from '../src/entrypoints/formats.ts';
import { renderReport } from '../src/entrypoints/render-report.ts';
import type { Report } from '../src/model/report.ts';
import { type FixtureRepository, fixtureRepository } from './support/fixture-repository.ts';
import { judgeFixture } from './support/judge-fixture.ts';
import { type Fixture, fixturesOf, ruleIds } from './support/rule-fixtures.ts';
import { toldPieces } from './support/told-secrets.ts';

// Every rule, alone, on its own fixtures: real git repositories, the real product. No rendering tells a secret of any of them.

const opened: FixtureRepository[] = [];

afterEach(async () => {
  for (const repository of opened.splice(0)) await repository.remove();
});

describe.each(ruleIds())('%s', (ruleId) => {
  test.for(fixturesOf(ruleId, 'good').map(named))('says nothing about %s', async ([, fixture]) => {
    const report = await judged(fixture);
    expect(linesOf(report, fixture)).toEqual([]);
  });

  test.for(fixturesOf(ruleId, 'bad').map(named))('says what is expected about %s', async ([, fixture]) => {
    const lines = linesOf(await judged(fixture), fixture);
    const expectation = join(fixture.folder, 'expected.txt');
    const text = `${lines.join('\n')}\n`;
    expect(lines).not.toEqual([]);
    if (inject('updateExpectations')) await writeFile(expectation, text);
    expect(text).toBe(await readFile(expectation, 'utf8'));
  });
});

const named = (fixture: Fixture) => [`${fixture.kind}/${fixture.name}`, fixture] as const;

const judged = async (fixture: Fixture): Promise<Report> => {
  const repository = await fixtureRepository(fixture.folder);
  opened.push(repository);
  const report = await judgeFixture(repository, fixture.checkId);
  for (const format of FORMATS) expect(toldPieces(renderReport(report, format), repository.secrets)).toEqual([]);
  return report;
};

/** One line for each finding of the fixture's rule, and one that says so where its check could not look. */
const linesOf = ({ checks, findings }: Report, { ruleId, checkId }: Fixture): readonly string[] => {
  const check = checks.find(({ id }) => id === checkId);
  return [
    ...(check?.status === 'completed' ? [] : [`${check?.status}: ${check?.reason}`]),
    ...findings
      .filter((finding) => finding.ruleId === ruleId)
      .map(({ location, severity, message }) => {
        const { path, startLine, startColumn } = location;
        return `${path}:${startLine}:${startColumn} ${severity} ${ruleId} ${message}`;
      }),
  ];
};
