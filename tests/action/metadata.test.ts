import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../../src/checks/checks.generated.ts';

// What GitHub and the Marketplace know of the Action. That README's tables are those of action.yml, `generate:check` holds.

const PROJECT = join(import.meta.dirname, '../..');

interface Described {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string;
}

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const action: Metadata = parse(read('action.yml'));

/** The word of the description that stands for a check; those that guard the gate itself have none. */
const WORDS: Readonly<Record<string, string | undefined>> = {
  secrets: 'secrets',
  'env-groups': 'env names',
  'service-access': 'boundaries',
  dependencies: 'packages',
  exposure: 'open services',
  rotation: 'overdue keys',
  pipeline: undefined,
  policy: undefined,
};

describe('action.yml', () => {
  test('has what a listing needs, and a description that fits', () => {
    expect(action).toMatchObject({ name: 'Aduana', author: expect.stringMatching(/\S/) });
    expect(action.branding).toEqual({ icon: 'shield', color: 'green' });
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });

  test('speaks of every check that looks at the team’s own work', () => {
    for (const { id } of checks) {
      expect(Object.hasOwn(WORDS, id), `${id} has a word, or none on purpose`).toBe(true);
      expect(action.description).toContain(WORDS[id] ?? '');
    }
  });

  test('says of every input and output what it is, and needs none', () => {
    const all = [...Object.entries(action.inputs), ...Object.entries(action.outputs)];
    for (const [name, { description, required }] of all) {
      expect(description, name).toMatch(/\S.*\.$/);
      expect(required ?? false, name).toBe(false);
    }
  });

  test('has a row in the tables of the README for each of them', () => {
    const readme = read('README.md');
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
      expect(readme).toContain(`\n| \`${name}\` | `);
    }
  });
});
