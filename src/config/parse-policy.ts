import type { RuleId } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { DeclaredSecret, Holdings, Policy, PolicyException } from '../model/policy.ts';
import { parseYaml, type YamlNode } from '../parsers/located-yaml.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { type PolicyFile, policySchema } from './policy-schema.ts';
import { locationOf, placeOf, problemsOf, suggestion } from './schema-problems.ts';
import { valuesInPolicy } from './values-in-policy.ts';

/** The longest an exception may run. */
const MAX_EXCEPTION_DAYS = 180;

export interface ParsedPolicy {
  /** Absent when there is any problem: a policy is taken whole or not at all. */
  readonly policy?: Policy;
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
  const policy = policyOf(parsed.data, root, path);
  const wrong = [...unknownRules(policy, root, ruleIds), ...overlongExceptions(policy, today)];
  return wrong.length > 0 ? { problems: wrong } : { policy, problems: [] };
};

const plain = (node: YamlNode): unknown => {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
};

const policyOf = (file: PolicyFile, root: YamlNode, path: string): Policy => {
  const at = (...keys: (string | number)[]) => locationOf(placeOf(root, keys), path);
  return {
    path,
    secrets: Object.entries(file.secrets).map(
      ([name, secret]): DeclaredSecret => ({
        name,
        class: secret?.class ?? 'other',
        required: secret?.required ?? true,
        location: at('secrets', name),
      }),
    ),
    envGroups: Object.entries(file['env-groups']).map(([name, group]) => ({
      name,
      managedIn: group?.['managed-in'] ?? 'blueprint',
      holds: (group?.holds ?? []).map((held, i) => ({ name: held, location: at('env-groups', name, 'holds', i) })),
      location: at('env-groups', name),
    })),
    services: Object.entries(file.services).map(([name, service]) => ({
      name,
      blueprintName: service?.['blueprint-name'] ?? name,
      source: service?.source ?? [],
      entry: service?.entry ?? [],
      requires: (service?.requires ?? []).map((required, i) => ({
        name: required,
        location: at('services', name, 'requires', i),
      })),
      ...held('mayHold', service?.['may-hold'], at('services', name, 'may-hold')),
      ...held('exclusive', service?.exclusive, at('services', name, 'exclusive')),
      ...(service?.inbound === undefined ? {} : { inbound: service.inbound }),
      location: at('services', name),
    })),
    ...(file.blueprints === undefined ? {} : { blueprints: file.blueprints }),
    secretScan: {
      ...(file['secret-scan']['gitleaks-config'] === undefined
        ? {}
        : { gitleaksConfig: file['secret-scan']['gitleaks-config'] }),
      maxFileMegabytes: file['secret-scan']['max-file-megabytes'],
    },
    dependencies: {
      engine: file.dependencies.engine,
      snykRequiredOn: file.dependencies['snyk-required-on'],
      ...(file.dependencies['snyk-required-on'].length === 0
        ? {}
        : { snykRequiredAt: at('dependencies', 'snyk-required-on') }),
      onlyFixable: file.dependencies['only-fixable'],
      scope: file.dependencies.scope,
      leaveOut: file.dependencies['leave-out'].map(({ path: glob, reason }, i) => ({
        path: glob,
        reason,
        location: at('dependencies', 'leave-out', i),
      })),
    },
    access: {
      cannotProve: file.access['cannot-prove'],
      envAccessors: file.access['env-accessors'],
      boundaries: file.access.boundaries.map((boundary, i) => ({
        ...boundary,
        location: at('access', 'boundaries', i),
      })),
    },
    failOn: file['fail-on'],
    failOnByRule:
      file.dependencies['fail-on'] === undefined
        ? {}
        : { 'dependencies/known-vulnerability': file.dependencies['fail-on'] },
    onIncomplete: file['on-incomplete'],
    severities: file.severities as Policy['severities'],
    exceptions: file.exceptions.map(
      ({ rule, fingerprint, path: glob, reason, expires }, i): PolicyException => ({
        rule: rule as RuleId,
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(glob === undefined ? {} : { path: glob }),
        reason,
        expires,
        location: at('exceptions', i),
      }),
    ),
  };
};

const held = <Key extends 'mayHold' | 'exclusive'>(
  key: Key,
  holdings: Omit<Holdings, 'location'> | undefined,
  location: Location,
): { readonly [K in Key]?: Holdings } =>
  (holdings === undefined ? {} : { [key]: { ...holdings, location } }) as { readonly [K in Key]?: Holdings };

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

/** What holds where a repository has no policy file. */
export const DEFAULT_POLICY: Policy = {
  secrets: [],
  envGroups: [],
  services: [],
  secretScan: { maxFileMegabytes: 25 },
  dependencies: { engine: 'auto', snykRequiredOn: [], onlyFixable: false, scope: 'all', leaveOut: [] },
  access: { cannotProve: 'warn', envAccessors: [], boundaries: [] },
  failOn: 'medium',
  failOnByRule: {},
  onIncomplete: 'fail',
  severities: {},
  exceptions: [],
};
