import type { Finding } from '../../src/model/finding.ts';
import type { CheckOutcome } from '../../src/model/outcome.ts';
import type { Policy, PolicyException } from '../../src/model/policy.ts';
import type { RuleMeta } from '../../src/model/rule.ts';

/** A finding with whatever the test cares about; the rest is unremarkable. */
export const findingOf = (given: Partial<Finding> = {}): Finding => ({
  ruleId: 'secrets/committed-secret',
  severity: 'high',
  confidence: 'high',
  message: '`x` is wrong',
  subject: 'x',
  location: { path: 'a.txt', startLine: 1, startColumn: 1 },
  fingerprint: 'f'.repeat(32),
  ...given,
});

export const outcomeOf = (given: Partial<CheckOutcome> = {}): CheckOutcome => ({
  id: 'secrets',
  title: 'Secrets',
  status: 'completed',
  findings: [],
  coverage: [],
  tables: [],
  graphs: [],
  ...given,
});

export const metaOf = (given: Partial<RuleMeta> = {}): RuleMeta => ({
  title: 'A fault',
  severity: 'high',
  confidence: 'high',
  remediation: 'Mend it.',
  since: '0.1.0',
  references: [],
  ...given,
});

export const policyOf = (given: Partial<Policy> = {}): Policy => ({
  path: 'aduana.yml',
  secrets: [],
  envGroups: [],
  services: [],
  holders: [],
  secretScan: { maxFileMegabytes: 25 },
  dependencies: { engine: 'auto', snykRequiredOn: [], onlyFixable: false, scope: 'all', leaveOut: [] },
  access: { cannotProve: 'warn', envAccessors: [], boundaries: [] },
  pipeline: { cannotSee: 'warn' },
  exposure: { publicPorts: [80, 443], deployed: [], webhooks: [] },
  failOn: 'medium',
  failOnByRule: {},
  onIncomplete: 'fail',
  severities: {},
  exceptions: [],
  ...given,
});

export const exceptionOf = (given: Partial<PolicyException> = {}): PolicyException => ({
  rule: 'secrets/committed-secret',
  reason: 'accepted for the test',
  expires: '2026-12-31',
  location: { path: 'aduana.yml', startLine: 9, startColumn: 5 },
  ...given,
});
