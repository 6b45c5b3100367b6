import check from '../checks/pipeline/check.ts';
import type { PipelineFacts } from '../checks/pipeline/facts.ts';
import type { Collected } from '../model/check.ts';
import type { Violation } from '../model/finding.ts';
import type { Seen, Switch } from '../model/live-github.ts';
import type { Rule } from '../model/rule.ts';
import { type DoctorItem, missing, notSeen, ok } from './doctor-item.ts';

type RuleName = keyof typeof check.rules;

/** What the files alone tell: each with the rules that judge it. */
const FILES: readonly (readonly [id: string, what: string, said: string, rules: readonly RuleName[]])[] = [
  [
    'ways-in',
    'The gate runs on every way into the default branch',
    'on push, pull_request and merge_group',
    ['way-in-without-gate', 'gate-behind-filter', 'conditional-gate', 'tolerated-verdict'],
  ],
  [
    'weekly',
    'It looks at all history every week',
    'in a file of its own',
    ['gate-not-weekly', 'weekly-gate-in-shared-file'],
  ],
  ['history', 'It sees all commits', 'its checkout has them', ['shallow-gate']],
  ['pins', 'It is pinned to a commit', 'and so is all that runs beside it', ['unpinned-gate']],
  ['permissions', 'Its token may do no more than it needs', 'least permissions', ['overpowered-gate']],
  [
    'trust',
    'No workflow hands secrets to code that nobody reviewed',
    'none does',
    ['untrusted-checkout', 'echoed-secret', 'inherited-secrets'],
  ],
];

/** What is to be said of the workflows, and of GitHub's settings where GitHub was asked. */
export const workflowItems = (collected: Collected<PipelineFacts>): readonly DoctorItem[] => {
  const [ways, ...others] = FILES;
  if (ways === undefined || collected.status !== 'ready') {
    const said = collected.status === 'ready' ? '' : collected.reason;
    return [
      missing('ways-in', ways?.[1] ?? '', said, 'Run `aduana init`: it writes the workflows.'),
      ...settingItems(undefined),
    ];
  }
  const { facts, shortfall } = collected;
  if (facts.places.length === 0)
    return [
      missing('ways-in', ways[1], 'no workflow runs it', 'Run `aduana init`: it writes the workflows.'),
      ...settingItems(facts),
    ];
  const judged = [ways, ...others].map(([id, what, said, rules]) => judgedBy(id, what, said, rules, facts));
  const gap = shortfall === undefined ? [] : [notSeen('workflows', 'Every workflow can be read', shortfall)];
  return [...judged, ...gap, ...settingItems(facts)];
};

const judgedBy = (
  id: string,
  what: string,
  said: string,
  rules: readonly RuleName[],
  facts: PipelineFacts,
): DoctorItem => {
  const [first] = rules.flatMap((name) => violationsOf(name, facts));
  return first === undefined
    ? ok(id, what, said)
    : missing(id, what, first.violation.message, first.violation.fix ?? first.remediation);
};

const violationsOf = (
  name: RuleName,
  facts: PipelineFacts,
): readonly { violation: Violation; remediation: string }[] => {
  const rule: Rule<PipelineFacts> = check.rules[name];
  return [...rule.check(facts)].map((violation) => ({ violation, remediation: rule.meta.remediation }));
};

const NO_TOKEN = 'GitHub was not asked: there is no token.';
const GIVE_TOKEN = 'Run it again with a token in GITHUB_TOKEN: `gh auth token` prints one.';

/** The settings of GitHub without which workflows guard nothing. */
const settingItems = (facts: PipelineFacts | undefined): readonly DoctorItem[] => {
  const [required, weekly, alerts, push] = SETTINGS;
  const live = facts?.live;
  if (facts === undefined || live === undefined)
    return SETTINGS.map(([id, what]) => notSeen(id, what, NO_TOKEN, GIVE_TOKEN));
  const { requirement, weekly: run, dependabot, pushProtection } = live;
  return [
    requirement.kind === 'not-seen'
      ? notSeen(...required, requirement.why)
      : judgedBy(...required, `on ${live.branch}`, ['gate-not-required', 'bypassable-gate'], facts),
    run.kind === 'not-seen'
      ? notSeen(...weekly, run.why)
      : run.kind === 'none'
        ? missing(...weekly, 'no file says that there is one', 'Run `aduana init`: it writes one.')
        : judgedBy(...weekly, run.kind === 'fresh' ? `on ${run.on}` : '', ['stale-weekly-run'], facts),
    switchItem(...alerts, dependabot, 'silent-dependabot', facts),
    switchItem(...push, pushProtection, 'unprotected-push', facts),
  ];
};

const SETTINGS: readonly [Setting, Setting, Setting, Setting] = [
  ['required', 'The gate is a required check'],
  ['last-weekly-run', 'The last weekly run is younger than 8 days'],
  ['alerts', 'Dependabot tells of vulnerable packages'],
  ['push-protection', 'GitHub refuses a push with a secret in it'],
];

type Setting = readonly [id: string, what: string];

const switchItem = (id: string, what: string, state: Seen<Switch>, rule: RuleName, facts: PipelineFacts): DoctorItem =>
  state.seen ? judgedBy(id, what, state.value, [rule], facts) : notSeen(id, what, state.why);
