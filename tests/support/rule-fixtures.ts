import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/checks.generated.ts';

const CHECKS = join(import.meta.dirname, '../../src/checks');

export interface Fixture {
  readonly ruleId: string;
  readonly checkId: string;
  readonly kind: 'good' | 'bad';
  readonly name: string;
  readonly folder: string;
}

/** The ids of all rules, by what the product itself carries. */
export const ruleIds = (): readonly string[] =>
  checks.flatMap(({ id, rules }) => Object.keys(rules).map((rule) => `${id}/${rule}`));

/** Where a rule's code, page and fixtures stand. */
export const ruleFolder = (ruleId: string): string => {
  const [check = '', rule = ''] = ruleId.split('/');
  return join(CHECKS, check, 'rules', rule);
};

/** The fixtures of one rule, in alphabetical order. */
export const fixturesOf = (ruleId: string, kind: Fixture['kind']): readonly Fixture[] => {
  const parent = join(ruleFolder(ruleId), 'fixtures', kind);
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      ruleId,
      checkId: ruleId.split('/', 1)[0] ?? '',
      kind,
      name,
      folder: join(parent, name),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
