import { checks } from '../checks/checks.generated.ts';
import type { PolicyProblem } from '../config/policy-problem.ts';
import { suggestion } from '../config/schema-problems.ts';
import { CouldNotLook } from '../model/could-not-look.ts';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { blindReport } from './blind-report.ts';
import { judgingPolicy } from './judging-policy.ts';
import { openSources } from './open-sources.ts';
import { pathMatches } from './path-matches.ts';
import { reportedRules } from './reported-rules.ts';
import { type Run, run } from './run.ts';
import type { SourcesRequest } from './sources-request.ts';
import { VERSION } from './version.generated.ts';

export interface GateRequest extends SourcesRequest {
  /** Path of the policy file, relative to the folder. */
  readonly config?: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly failOn?: Severity;
  readonly onIncomplete?: Policy['onIncomplete'];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly onProgress?: Run['onProgress'];
}

export type GateResult =
  | { readonly status: 'reported'; readonly report: Report }
  | { readonly status: 'bad-policy'; readonly problems: readonly PolicyProblem[] }
  | { readonly status: 'bad-usage'; readonly problem: string };

/** The whole gate on one folder, from opening it to the Report. */
export const runGate = async (request: GateRequest): Promise<GateResult> => {
  try {
    return await openAndRun(request);
  } catch (error) {
    if (error instanceof CouldNotLook) return blind(error.message, request);
    throw error;
  }
};

const blind = (reason: string, { scope }: GateRequest): GateResult => ({
  status: 'reported',
  report: blindReport(checks, reason, scope),
});

const openAndRun = async (request: GateRequest): Promise<GateResult> => {
  const unknown = [...request.only, ...request.skip].find((id) => !checks.some((check) => check.id === id));
  if (unknown !== undefined) return { status: 'bad-usage', problem: unknownCheck(unknown) };
  const sources = await openSources(request);
  if (sources.status === 'bad-usage') return sources;
  if (sources.status === 'closed') return blind(sources.problem, request);
  const { ports, scope } = sources;
  const rules = Object.entries(reportedRules(checks, VERSION));
  const reading = await judgingPolicy({
    files: ports.files,
    origin: sources.policyOrigin,
    today: request.today,
    severities: Object.fromEntries(rules.map(([id, { severity }]) => [id, severity])),
    ...named(request.config),
  });
  if (!reading.ok) return { status: 'bad-policy', problems: reading.problems };
  const report = await run({
    checks,
    ports: { ...ports, policyStanding: reading.standing },
    policy: withFlags(reading.policy, request),
    scope,
    today: request.today,
    toolVersion: VERSION,
    pathMatches,
    leftOut: leftOut(request),
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
  });
  return { status: 'reported', report };
};

const named = (config: string | undefined) => (config === undefined ? {} : { named: config });

const withFlags = (policy: Policy, { failOn, onIncomplete }: GateRequest): Policy => ({
  ...policy,
  ...(failOn === undefined ? {} : { failOn, failOnByRule: {} }),
  ...(onIncomplete === undefined ? {} : { onIncomplete }),
});

const leftOut = ({ only, skip }: GateRequest): ReadonlySet<string> =>
  new Set(checks.map(({ id }) => id).filter((id) => (only.length > 0 && !only.includes(id)) || skip.includes(id)));

const unknownCheck = (id: string): string => {
  const ids = checks.map((check) => check.id);
  return `There is no check of that name${suggestion(id, ids) || `; there are: ${ids.join(', ')}`}.`;
};
