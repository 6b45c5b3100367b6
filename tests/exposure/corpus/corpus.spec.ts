import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge, linesOf } from '../judge.ts';

// What the check says about Blueprints that people really wrote, read one by one against Render's documentation.

const CORPUS = process.env['ADUANA_BLUEPRINT_CORPUS'] || join(import.meta.dirname, '../../../../shared/corpus/render');
const EXPECTED = join(import.meta.dirname, 'expected.txt');
const FEWEST = 40;

const filesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
    : [];

test('what each Blueprint lets the outside reach is what its reader agreed on', async () => {
  const files = filesOf(CORPUS);
  expect(files.length, `Blueprints in ${CORPUS}`).toBeGreaterThanOrEqual(FEWEST);
  const lines: string[] = [];
  const counts = new Map<string, number>();
  for (const file of files) {
    const outcome = await judge({ 'render.yaml': readFileSync(join(CORPUS, file), 'utf8') });
    for (const { ruleId } of outcome.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    lines.push(...linesOf(outcome).map((line) => `${file} ${line}`));
  }
  const summary = [...counts].sort().map(([ruleId, count]) => `${count} ${ruleId}`);
  const text = `${[...summary, '', ...lines].join('\n')}\n`;
  if (process.env['ADUANA_UPDATE_CORPUS'] && !process.env['CI']) writeFileSync(EXPECTED, text);
  expect(text).toBe(readFileSync(EXPECTED, 'utf8'));
});
