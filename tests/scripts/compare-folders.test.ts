import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differencesOf } from '../../scripts/build/compare-folders.ts';

// What `npm run build:check` takes for the same.

let folder: string;
const [built, committed] = ['built', 'committed'].map((name) => () => join(folder, name)) as [
  () => string,
  () => string,
];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduana-compare-'));
  await mkdir(join(built(), 'cli'), { recursive: true });
  await writeFile(join(built(), 'cli/index.js'), 'one\n');
  await writeFile(join(built(), 'cli/2.index.js'), 'two\n');
  await cp(built(), committed(), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('two folders with the same bytes do not differ', async () => {
  expect(await differencesOf(built(), committed())).toEqual([]);
});

test('a changed byte, a missing file and one that nothing builds are all differences', async () => {
  await writeFile(join(committed(), 'cli/index.js'), 'one \n');
  await rm(join(committed(), 'cli/2.index.js'));
  await writeFile(join(committed(), 'cli/3.index.js'), 'left behind\n');
  expect(await differencesOf(built(), committed())).toEqual([
    'missing: cli/2.index.js',
    'not built from the sources: cli/3.index.js',
    'differs: cli/index.js',
  ]);
});
