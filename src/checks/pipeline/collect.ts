import type { Collected } from '../../model/check.ts';
import type { Table } from '../../model/coverage.ts';
import type { Policy } from '../../model/policy.ts';
import type { Ports } from '../../readers/ports.ts';
import { isSound, type PipelineFacts, WAYS_IN } from './facts.ts';
import { gatesIn } from './find-gate.ts';
import { type Gated, runsOn, scheduledRuns } from './gate-runs.ts';
import { lookAtGitHub } from './live.ts';
import { readSources } from './read-sources.ts';

const NAMED = 3;

/** Reads the workflows of the repository and finds out when they run the gate; with a token, asks GitHub whether that counts. */
export const collect = async (
  ports: Pick<Ports, 'files' | 'filesBefore' | 'liveGitHub' | 'today'>,
  policy: Policy,
): Promise<Collected<PipelineFacts>> => {
  const { sources, paths, unread } = await readSources(ports.files);
  if (paths.length === 0) {
    return {
      status: 'not-applicable',
      reason: 'There is no file in .github/workflows, so nothing can be said about when the gate runs.',
    };
  }
  const gated = [...sources.workflows.values()].map(
    (workflow): Gated => ({ workflow, gates: gatesIn(workflow, sources) }),
  );
  const facts = factsOf(gated, policy, paths[0] ?? '');
  const { live, shortfall, coverage, tables } = await lookAtGitHub(ports, facts, sources, policy);
  const gaps = [...(unread.length === 0 ? [] : [shortfallOf(unread)]), ...(shortfall === undefined ? [] : [shortfall])];
  return {
    status: 'ready',
    facts: { ...facts, ...(live === undefined ? {} : { live }) },
    coverage: [{ what: 'workflow files', expected: paths.length, examined: paths.length - unread.length }, ...coverage],
    tables: [waysInTable(facts), ...tables],
    ...(gaps.length === 0 ? {} : { shortfall: gaps.join(' ') }),
  };
};

const factsOf = (gated: readonly Gated[], policy: Policy, first: string): PipelineFacts => {
  const places = gated.flatMap(({ gates }) => gates);
  const home = gated.find(({ gates }) => gates.length > 0) ?? gated[0];
  return {
    waysIn: WAYS_IN.map((event) => ({ event, runs: runsOn(event, gated) })),
    scheduled: scheduledRuns(gated),
    places,
    workflows: gated.map(({ workflow }) => workflow),
    gateJobs: gated.flatMap(({ workflow, gates }) =>
      workflow.jobs.filter(({ id }) => gates.some(({ job }) => job === id)).map((job) => ({ workflow, job })),
    ),
    home: home?.workflow.location ?? { path: first, startLine: 1, startColumn: 1 },
    hasPolicy: policy.path !== undefined,
  };
};

const shortfallOf = (unread: readonly string[]): string => {
  const named = unread.slice(0, NAMED).join(', ');
  const more = unread.length > NAMED ? ` and ${unread.length - NAMED} more` : '';
  return `Workflow files could not be read: ${named}${more}. Mend their YAML: GitHub does not run them either.`;
};

const waysInTable = ({ waysIn, scheduled }: PipelineFacts): Table => ({
  title: 'When the gate runs',
  columns: ['event', 'workflow', 'state'],
  rows: [
    ...waysIn.map(({ event, runs }) => {
      const best = runs.find(isSound) ?? runs[0];
      const state = best === undefined ? 'does not run' : isSound(best) ? 'always' : 'not always';
      return [event, best?.workflow ?? '', state];
    }),
    ...(scheduled.length === 0
      ? [['schedule', '', 'does not run']]
      : scheduled.map(({ workflow, cron, everyDays }) => [
          'schedule',
          workflow,
          everyDays === undefined
            ? `${cron}: GitHub does not take it`
            : `${cron}: every ${everyDays === 1 ? 'day' : `${everyDays} days`} at least`,
        ])),
  ],
});
