import type { Policy } from '../model/policy.ts';
import { parseYaml, type YamlNode } from '../parsers/located-yaml.ts';
import { policyOf } from './policy-of.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { policySchema } from './policy-schema.ts';
import { locationOf, placeOf, problemsOf, suggestion } from './schema-problems.ts';
import { valuesInPolicy } from './values-in-policy.ts';
import type { WrittenPolicy } from './written-policy.ts';

/** The longest an exception may run. */
export const MAX_EXCEPTION_DAYS = 180;

export interface ParsedPolicy {
  /** Absent when there is any problem: a policy is taken whole or not at all. */
  readonly policy?: Policy;
  /** The same as it is written; present with the policy. */
  readonly written?: WrittenPolicy;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Reads `aduana.yml`. `today` is `YYYY-MM-DD` in UTC; `ruleIds` are the rules that exist.
 * Never throws; a problem has the line and column in the file, and never repeats a value that looks secret.
 */
export const parsePolicy = (
  text: string,
  path: string,
  { today, ruleIds }: { readonly today: string; readonly ruleIds: readonly string[] },
): ParsedPolicy => {
  const { root, problems } = parseYaml(text);
  if (problems.length > 0) {
    return { problems: problems.map((p) => ({ message: p.message, location: locationOf(p, path) })) };
  }
  if (root === undefined) {
    const message = 'the policy is empty: it needs at least `version: 1`';
    return { problems: [{ message, location: { path, startLine: 1, startColumn: 1 } }] };
  }
  const values = valuesInPolicy(root, path);
  if (values.length > 0) return { problems: values };
  const parsed = policySchema.safeParse(plain(root));
  if (!parsed.success) return { problems: problemsOf(parsed.error.issues, root, path) };
  const written: WrittenPolicy = { path, file: parsed.data, at: (keys) => locationOf(placeOf(root, keys), path) };
  const policy = policyOf(written);
  const wrong = [...unknownRules(policy, root, ruleIds), ...overlongExceptions(policy, today)];
  return wrong.length > 0 ? { problems: wrong } : { policy, written, problems: [] };
};

const plain = (node: YamlNode): unknown => {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
};

const unknownRules = (policy: Policy, root: YamlNode, ruleIds: readonly string[]): PolicyProblem[] => {
  const path = policy.path ?? '';
  const named = [
    ...Object.keys(policy.severities).map((rule) => ({
      rule,
      location: locationOf(placeOf(root, ['severities', rule]), path),
    })),
    ...policy.exceptions,
  ];
  return named
    .filter(({ rule }) => !ruleIds.includes(rule))
    .map(({ rule, location }) => ({
      message: `there is no rule \`${rule}\`${suggestion(rule, ruleIds) || ': `aduana rules` lists them'}`,
      location,
    }));
};

const overlongExceptions = (policy: Policy, today: string): PolicyProblem[] => {
  const latest = new Date(Date.parse(`${today}T00:00:00Z`) + MAX_EXCEPTION_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return policy.exceptions
    .filter(({ expires }) => expires > latest)
    .map(({ location }) => ({
      message: `an exception may run for ${MAX_EXCEPTION_DAYS} days at most: the latest \`expires\` today is ${latest}`,
      location,
    }));
};

/** The defaults as if somebody had written them out. */
export const WRITTEN_DEFAULTS: WrittenPolicy = {
  file: policySchema.parse({ version: 1 }),
  at: () => ({ path: 'aduana.yml', startLine: 1, startColumn: 1 }),
};

/** What holds where a repository has no policy file. */
export const DEFAULT_POLICY: Policy = policyOf(WRITTEN_DEFAULTS);
