import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/config/parse-policy.ts';
import { ruleIds } from '../support/rule-fixtures.ts';

// A document that names a file or a command which is not there misleads exactly the people who read documents.

const PROJECT = join(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/configuration.md',
  'docs/exit-codes.md',
  'docs/rotation.md',
  'examples/livestreamsell/README.md',
];
const OUR_FOLDERS = /^\.?\/?(src|tests|scripts|docs|dist|schema|examples|\.github|\.ci)\//;

const codeOf = (text: string): readonly string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

const exists = async (path: string): Promise<boolean> =>
  access(join(PROJECT, path)).then(
    () => true,
    () => false,
  );

const missingOf = async (paths: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(paths.map(exists));
  return paths.filter((_, index) => !found[index]);
};

describe.each(DOCUMENTS)('%s', (document) => {
  test('names only files that are there', async () => {
    const code = codeOf(await readFile(join(PROJECT, document), 'utf8'));
    expect(await missingOf(code.filter((word) => OUR_FOLDERS.test(word) && !/[<>*\s]/.test(word)))).toEqual([]);
  });

  test('links only to what is there', async () => {
    const text = await readFile(join(PROJECT, document), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(await missingOf(local.map((target) => join(document, '..', target)))).toEqual([]);
  });

  test('names only commands that package.json has', async () => {
    const text = await readFile(join(PROJECT, document), 'utf8');
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      await readFile(join(PROJECT, 'package.json'), 'utf8'),
    );
    const named = [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name);
    const known = document.startsWith('examples/') ? ['build'] : Object.keys(scripts);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

test('SECURITY.md names a test for each promise, by words that stand in it', async () => {
  const text = await readFile(join(PROJECT, 'SECURITY.md'), 'utf8');
  const promises = text.split('\n').filter((line) => /^\| (?!Promise|---)/.test(line));
  expect(promises.length).toBeGreaterThan(15);
  expect(promises.filter((line) => !/`tests\/[^`]+\.test\.ts`/.test(line))).toEqual([]);
  for (const [, file = '', words = ''] of text.matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)) {
    expect(await readFile(join(PROJECT, file), 'utf8')).toContain(words);
  }
});

test.each(['README.md', 'docs/configuration.md', 'docs/rotation.md'])(
  'every piece of policy in %s is accepted as it stands',
  async (document) => {
    const text = await readFile(join(PROJECT, document), 'utf8');
    const pieces = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, yaml = '']) => yaml)
      .filter((yaml) => !yaml.includes('runs-on:'))
      .map((yaml) => (yaml.includes('version: 1') ? yaml : `version: 1\n${yaml}`));
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces) {
      expect(parsePolicy(piece, 'aduana.yml', { today: '2027-01-15', ruleIds: ruleIds() }).problems).toEqual([]);
    }
  },
);
