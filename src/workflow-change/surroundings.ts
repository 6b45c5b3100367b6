import type { Step, Written } from '../parsers/github-workflow/workflow.ts';
import { type Aspect, type Gate, type GateChange, innermostJob } from './gate-change.ts';

/** The name of the check, the machine, the token, the checkout and the variables that the gate runs with. */
export const surroundings: Aspect = (before, after) => [
  ...checkName(before, after),
  ...machine(before, after),
  ...token(before, after),
  ...checkout(before, after),
  ...variables(before, after),
];

const changed = (after: Gate, item: string, how: string, location = after.found.location): GateChange => ({
  item,
  how,
  location,
  counts: 'when-run',
});

const checkName = (before: Gate, after: Gate): readonly GateChange[] => {
  if (nameOf(before) === nameOf(after)) return [];
  const [job] = after.found.jobs;
  const how = `reports the gate as \`${nameOf(after)}\` instead of \`${nameOf(before)}\`, and a required check is known by its name`;
  return [changed(after, 'check-name', how, job?.name?.location ?? job?.location)];
};

const nameOf = ({ found }: Gate): string => found.jobs.map(({ id, name }) => name?.text ?? id).join(' / ');

/** The labels of GitHub's own runners: https://docs.github.com/actions/reference/runners/github-hosted-runners */
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]+$/;

const machine = (before: Gate, after: Gate): readonly GateChange[] => {
  const [was, is] = [innermostJob(before), innermostJob(after)];
  const isHosted = (labels: readonly string[] = []) => labels.every((label) => HOSTED.test(label));
  const image = is?.container;
  return [
    ...(isHosted(was?.runsOn) && !isHosted(is?.runsOn)
      ? [changed(after, 'runs-on', "runs the gate on a machine that is none of GitHub's", is?.location)]
      : []),
    ...(image !== undefined && image.text !== was?.container?.text
      ? [changed(after, 'container', 'runs the gate in another container', image.location)]
      : []),
  ];
};

/** What the run's own token may do beyond before. */
const token = (before: Gate, after: Gate): readonly GateChange[] => {
  const is = permissionsOf(after);
  const was = permissionsOf(before);
  if (was === undefined) return [];
  const [job] = after.found.jobs;
  if (is === undefined) {
    return [changed(after, 'permissions', 'no longer says what the token of the gate may do', job?.location)];
  }
  return is.granted
    .filter((grant) => /(?:^write-all$|: write$)/.test(grant) && !was.granted.includes(grant))
    .filter(() => !was.granted.includes('write-all'))
    .map((grant) =>
      changed(after, `permissions:${grant}`, `gives the token of the gate \`${grant.slice(0, 60)}\``, is.location),
    );
};

const permissionsOf = ({ workflow, found }: Gate) => found.jobs[0]?.permissions ?? workflow.permissions;

/** Inputs of actions/checkout that say which repository, commit and folder the gate finds. */
const PLACES = ['repository', 'ref', 'path'];

const checkout = (before: Gate, after: Gate): readonly GateChange[] => {
  const [was, is] = [checkoutOf(before), checkoutOf(after)];
  if (is === undefined || was === undefined) return [];
  const location = (name: string) => is.inputs.get(name)?.location ?? is.location;
  return [
    ...(depthOf(is) < depthOf(was)
      ? [changed(after, 'fetch-depth', 'checks out less history for the gate', location('fetch-depth'))]
      : []),
    ...PLACES.filter((name) => is.inputs.has(name) && is.inputs.get(name)?.text !== was.inputs.get(name)?.text).map(
      (name) => changed(after, `checkout:${name}`, `checks out another \`${name}\` for the gate`, location(name)),
    ),
  ];
};

const checkoutOf = (gate: Gate): Step | undefined =>
  innermostJob(gate)?.steps.find(({ uses }) => uses?.text.startsWith('actions/checkout@'));

/** `0` is all history, and one commit where nothing is said. */
const depthOf = ({ inputs }: Step): number => {
  const depth = Number(inputs.get('fetch-depth')?.text ?? 1);
  return depth === 0 ? Number.POSITIVE_INFINITY : Number.isFinite(depth) ? depth : 0;
};

/** What a program takes from its environment: proxies, certificates, where programs and settings lie, which code Node loads. */
const STEERING =
  /^(?:NODE_|SNYK_|OSV_|RENDER_|ADUANA_|GITLEAKS_|GIT_|GITHUB_|RUNNER_|ACTIONS_|INPUT_|SSL_|LD_|DYLD_|XDG_|NPM_|PATH$|PATHEXT$|HOME$|USERPROFILE$|TMP|TEMP|.*_PROXY$)/i;

/** Tokens are inputs of another spelling: one that is gone takes an engine away. */
const TOKENS = ['SNYK_TOKEN'];

const variables = (before: Gate, after: Gate): readonly GateChange[] => {
  const [was, is] = [environmentOf(before), environmentOf(after)];
  return [
    ...[...is]
      .filter(([name, { text }]) => STEERING.test(name) && !TOKENS.includes(name) && was.get(name)?.text !== text)
      .map(([name, { location }]) =>
        changed(
          after,
          `variable:${name}`,
          `gives the gate another \`${name.slice(0, 60)}\` of the environment`,
          location,
        ),
      ),
    ...TOKENS.filter((name) => was.has(name) && !is.has(name) && !after.found.call.inputs.has('snyk-token')).map(
      (name) => changed(after, `variable:${name}`, `no longer gives the gate \`${name}\``),
    ),
  ];
};

const environmentOf = (gate: Gate): ReadonlyMap<string, Written> =>
  new Map([...gate.found.within.variables, ...(innermostJob(gate)?.variables ?? []), ...gate.found.call.variables]);
