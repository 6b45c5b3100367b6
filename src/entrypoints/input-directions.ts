import { checks } from '../checks/checks.generated.ts';
import type { PolicyFile } from '../config/policy-schema.ts';
import { SEVERITIES } from '../model/severity.ts';
import type { InputDirection, InputRules } from '../workflow-change/inputs.ts';
import type { InputName } from './action-inputs.ts';

/** For every input of the Action, which way it loosens. */
const DIRECTIONS: Readonly<Record<InputName, InputDirection>> = {
  config: { kind: 'any-change' },
  only: { kind: 'checks' },
  skip: { kind: 'checks' },
  history: { kind: 'ordered', strictestFirst: ['true', 'false'], usual: 'false' },
  'fail-on': { kind: 'ordered', strictestFirst: SEVERITIES, usual: SEVERITIES[0] },
  'on-incomplete': { kind: 'ordered', strictestFirst: ['fail', 'warn'], usual: 'fail' },
  'gitleaks-path': { kind: 'giving' },
  'snyk-token': { kind: 'taking-away' },
  'snyk-path': { kind: 'giving' },
  'osv-url': { kind: 'giving' },
  'render-api-key': { kind: 'taking-away' },
  'github-token': { kind: 'taking-away' },
  comment: { kind: 'none' },
  'check-run': { kind: 'none' },
  'upload-sarif': { kind: 'none' },
  'tracking-issue': { kind: 'none' },
  offline: { kind: 'ordered', strictestFirst: ['false', 'true'], usual: 'false' },
};

/** How inputs are weighed beside a policy, which says what holds where they are not given. */
export const inputRules = (policy?: PolicyFile): InputRules => ({
  checks: checks.map(({ id }) => id),
  directions:
    policy === undefined
      ? DIRECTIONS
      : {
          ...DIRECTIONS,
          'fail-on': { kind: 'ordered', strictestFirst: SEVERITIES, usual: strictestBar(policy) },
          'on-incomplete': { kind: 'ordered', strictestFirst: ['fail', 'warn'], usual: policy['on-incomplete'] },
        },
});

const strictestBar = (policy: PolicyFile): string =>
  SEVERITIES.find((severity) => [policy['fail-on'], policy.dependencies['fail-on']].includes(severity)) ??
  policy['fail-on'];
