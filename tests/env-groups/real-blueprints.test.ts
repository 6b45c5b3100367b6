import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { judge, linesOf } from './judge.ts';
import { BLUEPRINTS, SECRETS } from './real-blueprints.ts';

// Blueprints shaped like those that people write: what is said about each, reviewed by a human.

const EXPECTED = join(import.meta.dirname, 'real-blueprints.expected.txt');

const judged = Promise.all(
  Object.entries(BLUEPRINTS).map(async ([name, text]) => ({ name, outcome: await judge({ 'render.yaml': text }) })),
);

test('every Blueprint gets the findings that were agreed on, and no others', async () => {
  const text = (await judged)
    .map(
      ({ name, outcome }) =>
        `# ${name}: ${outcome.status}\n${linesOf(outcome)
          .map((line) => `${line}\n`)
          .join('')}`,
    )
    .join('\n');
  if (inject('updateExpectations')) await writeFile(EXPECTED, text);
  expect(text).toBe(await readFile(EXPECTED, 'utf8'));
});

test('no four characters in a row of a secret stand in any outcome', async () => {
  const told = JSON.stringify(await judged);
  expect(SECRETS.length).toBeGreaterThanOrEqual(4);
  for (const part of SECRETS.flatMap(({ hidden }) => hidden)) {
    for (let i = 0; i + 4 <= part.length; i++) expect(told).not.toContain(part.slice(i, i + 4));
  }
});
