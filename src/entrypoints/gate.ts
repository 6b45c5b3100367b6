import { checks } from '../checks/checks.generated.ts';
import type { PolicyProblem } from '../config/policy-problem.ts';
import { suggestion } from '../config/schema-problems.ts';
import { CouldNotLook } from '../model/could-not-look.ts';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import { compareSeverity, type Severity } from '../model/severity.ts';
import { blindReport } from './blind-report.ts';
import type { GateRequest } from './gate-request.ts';
import { heldRequest } from './held-request.ts';
import { judgingPolicy } from './judging-policy.ts';
import { openSources } from './open-sources.ts';
import { pathMatches } from './path-matches.ts';
import { reportedRules } from './reported-rules.ts';
import { run } from './run.ts';
import { VERSION } from './version.generated.ts';

export type { GateRequest } from './gate-request.ts';

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

const openAndRun = async (given: GateRequest): Promise<GateResult> => {
  const request = await heldRequest(given);
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
    ...named(request),
  });
  if (!reading.ok) return { status: 'bad-policy', problems: reading.problems };
  const report = await run({
    checks,
    ports: { ...ports, policyStanding: { ...reading.standing, ...held(request) } },
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

const named = ({ config, configBefore }: GateRequest) => ({
  ...(config === undefined ? {} : { named: config }),
  ...(configBefore === undefined ? {} : { namedBefore: configBefore }),
});

const held = ({ heldInputs }: GateRequest) => (heldInputs === undefined ? {} : { heldInputs });

const withFlags = (policy: Policy, { failOn, onIncomplete, failOnAtMost }: GateRequest): Policy => {
  const flagged = {
    ...policy,
    ...(failOn === undefined ? {} : { failOn, failOnByRule: {} }),
    ...(onIncomplete === undefined ? {} : { onIncomplete }),
  };
  if (failOnAtMost === undefined) return flagged;
  const atMost = (bar: Severity) => (compareSeverity(bar, failOnAtMost) > 0 ? failOnAtMost : bar);
  const bars = Object.entries(flagged.failOnByRule).map(([rule, bar]) => [rule, atMost(bar)] as const);
  return { ...flagged, failOn: atMost(flagged.failOn), failOnByRule: Object.fromEntries(bars) };
};

const leftOut = ({ only, skip }: GateRequest): ReadonlySet<string> =>
  new Set(checks.map(({ id }) => id).filter((id) => (only.length > 0 && !only.includes(id)) || skip.includes(id)));

const unknownCheck = (id: string): string => {
  const ids = checks.map((check) => check.id);
  return `There is no check of that name${suggestion(id, ids) || `; there are: ${ids.join(', ')}`}.`;
};
