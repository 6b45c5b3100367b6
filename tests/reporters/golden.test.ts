import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportToAnnotations } from '../../src/reporters/annotations.ts';
import { reportToCheckRun } from '../../src/reporters/check-run/check-run.ts';
import { reportToComment } from '../../src/reporters/comment/comment.ts';
import { reportToJson } from '../../src/reporters/json/json.ts';
import { reportToSarif } from '../../src/reporters/sarif/sarif.ts';
import { reportToSummary } from '../../src/reporters/summary/summary.ts';
import { reportToTerminal } from '../../src/reporters/terminal/terminal.ts';
import { reportToTrackingIssue } from '../../src/reporters/tracking-issue/tracking-issue.ts';

const GOLDEN = join(import.meta.dirname, '../golden');
const SUFFIX = '.report.json';
const names = readdirSync(GOLDEN)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));

test('there are golden reports to render', () => {
  expect(names).toEqual(['blocked', 'clean', 'could-not-look', 'crowded']);
});

describe.each(names)('the golden report %s', (name) => {
  const source = readFileSync(join(GOLDEN, `${name}${SUFFIX}`), 'utf8');
  const report = JSON.parse(source) as Report;
  const golden = (suffix: string) => join(GOLDEN, `${name}${suffix}`);

  test('is what the json reporter prints, byte for byte', async () => {
    await expect(reportToJson(report)).toMatchFileSnapshot(golden(SUFFIX));
  });

  test('renders as SARIF', async () => {
    const indented = `${JSON.stringify(JSON.parse(reportToSarif(report)), null, 2)}\n`;
    await expect(indented).toMatchFileSnapshot(golden('.sarif.json'));
  });

  test('renders as a job summary', async () => {
    await expect(reportToSummary(report)).toMatchFileSnapshot(golden('.summary.md'));
  });

  test('renders as a comment', async () => {
    await expect(reportToComment(report)).toMatchFileSnapshot(golden('.comment.md'));
  });

  test('renders as a check run', async () => {
    await expect(`${JSON.stringify(reportToCheckRun(report), null, 2)}\n`).toMatchFileSnapshot(
      golden('.check-run.json'),
    );
  });

  test('renders as a tracking issue', async () => {
    const { title, body } = reportToTrackingIssue(report);
    await expect(`# ${title}\n\n${body}\n`).toMatchFileSnapshot(golden('.tracking-issue.md'));
  });

  test('renders as annotations', async () => {
    await expect(reportToAnnotations(report)).toMatchFileSnapshot(golden('.annotations.txt'));
  });

  test('renders at a terminal of 80 and of 120 columns', async () => {
    const at = (width: number) => reportToTerminal(report, { color: false, width });
    await expect(at(80)).toMatchFileSnapshot(golden('.terminal.txt'));
    await expect(at(120)).toMatchFileSnapshot(golden('.terminal-120.txt'));
  });
});
