import type { RuleId } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { DeclaredSecret, Holdings, Policy, PolicyException } from '../model/policy.ts';
import { exposureOf } from './exposure-of.ts';
import { rotationOf } from './rotation-of.ts';
import type { PolicyKeys, WrittenPolicy } from './written-policy.ts';

/** The policy that `written` says. Every part has the place that `written.at` gives for its keys. */
export const policyOf = (written: WrittenPolicy): Policy => {
  const { file } = written;
  const rotation = rotationOf(written);
  const at = (...keys: PolicyKeys) => written.at(keys);
  return {
    ...(written.path === undefined ? {} : { path: written.path }),
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
      ...(service?.behind === undefined ? {} : { behind: service.behind }),
      location: at('services', name),
    })),
    holders: Object.entries(file.holders).map(([name, { 'may-hold': mayHold }]) => ({
      name,
      mayHold: { ...mayHold, location: at('holders', name, 'may-hold') },
      location: at('holders', name),
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
    pipeline: { cannotSee: file.pipeline['cannot-see'] },
    exposure: exposureOf(written),
    ...(rotation === undefined ? {} : { rotation }),
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
