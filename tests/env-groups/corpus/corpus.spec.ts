import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge, linesOf } from '../judge.ts';

// What the check says about Blueprints that people really wrote. The lines were read against Render's documentation one by one.

const CORPUS = process.env['ADUANA_BLUEPRINT_CORPUS'] || join(import.meta.dirname, '../../../../shared/corpus/render');
const EXPECTED = join(import.meta.dirname, 'expected.txt');
const FEWEST = 40;

const filesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
    : [];

test('the corpus is there', () => {
  expect(filesOf(CORPUS).length, `Blueprints in ${CORPUS}`).toBeGreaterThanOrEqual(FEWEST);
});

test('every Blueprint is read without a crash, and nothing is said of it that Render would deny', async () => {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  for (const file of filesOf(CORPUS)) {
    const outcome = await judge({ 'render.yaml': readFileSync(join(CORPUS, file), 'utf8') });
    expect(['completed', 'unavailable'], file).toContain(outcome.status);
    for (const { ruleId } of outcome.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    lines.push(...linesOf(outcome).map((line) => `${file} ${line}`));
  }
  const summary = [...counts].sort().map(([ruleId, count]) => `${count} ${ruleId}`);
  const text = `${[...summary, '', ...lines].join('\n')}\n`;
  if (process.env['ADUANA_UPDATE_CORPUS'] && !process.env['CI']) writeFileSync(EXPECTED, text);
  expect(text).toBe(readFileSync(EXPECTED, 'utf8'));
});
