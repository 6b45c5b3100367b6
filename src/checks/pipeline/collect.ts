import type { Collected } from '../../model/check.ts';
import type { Table } from '../../model/coverage.ts';
import type { Policy } from '../../model/policy.ts';
import { parseAction, parseWorkflow } from '../../parsers/github-workflow/parse-workflow.ts';
import type { Workflow } from '../../parsers/github-workflow/workflow.ts';
import type { FileEntry, Files } from '../../readers/ports.ts';
import { isSound, type PipelineFacts, WAYS_IN } from './facts.ts';
import { folderOf, gatesIn, type Sources } from './find-gate.ts';
import { type Gated, runsOn, scheduledRuns } from './gate-runs.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const MAX_BYTES = 1024 * 1024;
const NAMED = 3;

/** Reads the workflows of the repository and finds out when they run the gate. */
export const collect = async (
  { files }: { readonly files: Files },
  policy: Policy,
): Promise<Collected<PipelineFacts>> => {
  const entries = await files.list();
  const paths = entries.filter(({ path }) => WORKFLOW.test(path));
  if (paths.length === 0) {
    return {
      status: 'not-applicable',
      reason: 'There is no file in .github/workflows, so nothing can be said about when the gate runs.',
    };
  }
  const { workflows, unread } = await readWorkflows(files, paths);
  const sources = {
    workflows: new Map(workflows.map((one) => [one.path, one])),
    actions: await actionsOf(files, entries),
  };
  const gated = workflows.map((workflow): Gated => ({ workflow, gates: gatesIn(workflow, sources) }));
  const facts = factsOf(gated, policy, paths[0]?.path ?? '');
  return {
    status: 'ready',
    facts,
    coverage: [{ what: 'workflow files', expected: paths.length, examined: paths.length - unread.length }],
    tables: [waysInTable(facts)],
    ...(unread.length === 0 ? {} : { shortfall: shortfallOf(unread) }),
  };
};

const readWorkflows = async (files: Files, entries: readonly FileEntry[]) => {
  const read = await Promise.all(
    entries.map(async ({ path }) => {
      const text = await files.readText(path, MAX_BYTES);
      return text.ok ? parseWorkflow(text.text, path) : { problems: [{ message: text.problem }] };
    }),
  );
  return {
    workflows: read.flatMap((one): Workflow[] => ('workflow' in one && one.workflow ? [one.workflow] : [])),
    unread: entries.map(({ path }) => path).filter((_, i) => (read[i]?.problems.length ?? 1) > 0),
  };
};

/** Local actions by their folder: what a step `uses: ./folder` runs. */
const actionsOf = async (files: Files, entries: readonly FileEntry[]): Promise<Sources['actions']> => {
  const paths = entries.filter(({ path, kind }) => kind === 'file' && ACTION.test(path)).map(({ path }) => path);
  const known = await Promise.all(
    paths.map(async (path) => {
      const text = await files.readText(path, MAX_BYTES);
      const action = text.ok ? parseAction(text.text, path) : undefined;
      const folder = folderOf(`./${path.replace(ACTION, '')}`);
      return action === undefined ? [] : [[folder, { isGate: action.name === 'Aduana', steps: action.steps }] as const];
    }),
  );
  return new Map(known.flat());
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
