import { randomInt } from 'node:crypto';
import { checks } from '../checks/checks.generated.ts';
import { DEFAULT_POLICY, parsePolicy } from '../config/parse-policy.ts';
import type { PolicyProblem } from '../config/policy-problem.ts';
import type { Report } from '../model/report.ts';
import { type Baseline, baselineOf } from '../proposal/baseline.ts';
import type { Picture } from '../proposal/picture.ts';
import { policyText } from '../proposal/policy-text.ts';
import { createCommands } from '../readers/commands.ts';
import { defaultBranch } from '../readers/git/default-branch.ts';
import { openRepository } from '../readers/git/repository.ts';
import { dayAfter } from './day-after.ts';
import { BASELINE_DAYS } from './exception-end.ts';
import { type GateRequest, runGate } from './gate.ts';
import { filesBesidePolicy, type ProposedFile } from './init-files.ts';
import { openSources } from './open-sources.ts';
import { ownCommit } from './own-commit.ts';
import { POLICY_PATHS } from './read-policy.ts';
import { reportedRules } from './reported-rules.ts';
import { repositoryPicture } from './repository-picture.ts';
import { VERSION } from './version.generated.ts';
import { isTaken } from './write-new.ts';

/** What `aduana init` would write, and how the first run with it ends. */
export interface InitProposal {
  readonly files: readonly ProposedFile[];
  /** Absent where there is a policy already. */
  readonly picture?: Picture;
  readonly report: Report;
  readonly baseline: Baseline;
  readonly expires: string;
  /** The commit of the gate is still to be filled in. */
  readonly isUnpinned: boolean;
}

export type InitResult =
  | { readonly status: 'proposed'; readonly proposal: InitProposal }
  /** Nothing can be proposed, and why. */
  | { readonly status: 'refused'; readonly problems: readonly string[] }
  | { readonly status: 'bad-policy'; readonly problems: readonly PolicyProblem[] };

const REASON = 'There before the gate was; accepted by `aduana init` until somebody decides.';

/** Looks at the repository and proposes what starts the gate on it. Writes nothing. Throws CouldNotLook where nothing can be read. */
export const proposeInit = async (
  request: Omit<GateRequest, 'overlay'>,
  pin: string | undefined,
): Promise<InitResult> => {
  const sources = await openSources(request);
  if (sources.status !== 'open') return { status: 'refused', problems: [sources.problem] };
  if (sources.scope.prefix !== undefined)
    return { status: 'refused', problems: ['GitHub reads workflows at the root of a repository: start there.'] };
  const { folder } = request;
  const taken = await Promise.all(POLICY_PATHS.map(async (path) => ((await isTaken(folder, path)) ? [path] : [])));
  const [policyThere] = taken.flat();
  const commit = pin ?? (await ownCommit(createCommands(request)));
  const beside = await filesBesidePolicy(
    { ...sources.ports, today: request.today },
    {
      folder,
      workflow: {
        defaultBranch: await branchOf(request),
        gate: `aduana-security/aduana@${commit ?? '0'.repeat(40)}`,
        isUnpinned: commit === undefined,
      },
      weekly: { minute: oddMinute(), hour: randomInt(1, 7), weekday: randomInt(0, 7) },
    },
  );
  const picture = policyThere === undefined ? await repositoryPicture(sources.ports, DEFAULT_POLICY) : undefined;
  const textWith = (exceptions: Baseline['exceptions']): readonly ProposedFile[] =>
    picture === undefined
      ? [{ path: policyThere ?? '', leftBecause: 'it is there already; `aduana baseline` adds to it' }, ...beside]
      : [{ path: 'aduana.yml', text: policyText({ picture, exceptions, version: VERSION }) }, ...beside];
  const run = await runGate({ ...request, overlay: textsOf(textWith([])) });
  if (run.status === 'bad-usage') return { status: 'refused', problems: [run.problem] };
  if (run.status === 'bad-policy') return run;
  const expires = dayAfter(request.today, BASELINE_DAYS);
  const baseline = baselineOf(run.report.findings, { reason: REASON, expires, includeSecrets: false });
  const files = textWith(baseline.exceptions);
  const problems = picture === undefined ? [] : problemsOf(textsOf(files).get('aduana.yml') ?? '', request.today);
  if (problems.length > 0) return { status: 'bad-policy', problems };
  return {
    status: 'proposed',
    proposal: {
      files,
      ...(picture === undefined ? {} : { picture }),
      report: run.report,
      baseline: picture === undefined ? { ...baseline, exceptions: [] } : baseline,
      expires,
      isUnpinned: commit === undefined,
    },
  };
};

/** The text of a policy for what the repository shows, without exceptions; undefined where it cannot be opened. */
export const proposePolicy = async (request: Omit<GateRequest, 'overlay'>): Promise<string | undefined> => {
  const sources = await openSources(request);
  if (sources.status !== 'open') return undefined;
  const picture = await repositoryPicture(sources.ports, DEFAULT_POLICY);
  return policyText({ picture, exceptions: [], version: VERSION });
};

const textsOf = (files: readonly ProposedFile[]): ReadonlyMap<string, string> =>
  new Map(files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])));

const problemsOf = (text: string, today: string): readonly PolicyProblem[] =>
  parsePolicy(text, 'aduana.yml', { today, ruleIds: Object.keys(reportedRules(checks, VERSION)) }).problems;

const branchOf = async (request: Omit<GateRequest, 'overlay'>): Promise<string> => {
  const opened = await openRepository(request.folder, createCommands(request), { offline: true });
  return opened.status === 'opened' ? defaultBranch(opened.repository) : 'main';
};

/** Many schedules start at full and half hours, and GitHub drops runs then. */
const oddMinute = (): number => {
  const minute = randomInt(1, 60);
  return minute % 15 === 0 ? minute + 1 : minute;
};
