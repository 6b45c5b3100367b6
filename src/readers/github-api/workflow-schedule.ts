import { basename } from 'node:path/posix';
import { z } from 'zod';
import type { Seen, WorkflowSchedule } from '../../model/live-github.ts';
import type { GitHubAnswer } from './answer.ts';
import type { Asking, GitHubRepository } from './github-repository.ts';
import { notSeen } from './seen.ts';

/** A weekly run that is cancelled twenty times in a row has not looked for months. */
const RUNS = 20;

/**
 * How the schedule of a workflow file fares. Sources: https://docs.github.com/en/rest/actions/workflows#get-a-workflow,
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export const scheduleOf = async (
  client: Asking,
  repository: GitHubRepository,
  path: string,
  freshSince: string,
): Promise<Seen<WorkflowSchedule>> => {
  const [workflow, scheduled] = await Promise.all([
    stateOf(client, repository, path),
    lastRunOf(client, repository, path, 'schedule'),
  ]);
  if (!workflow.ok) return notSeen(workflow.reason);
  if (!scheduled.ok) return notSeen(scheduled.reason);
  const { state } = workflow.data;
  const { on } = scheduled.data;
  if (state !== 'active' || (on !== undefined && on >= freshSince)) {
    return { seen: true, value: { state, ...(on === undefined ? {} : { lastRunOn: on }) } };
  }
  const [byHand, changed] = await Promise.all([
    lastRunOf(client, repository, path, 'workflow_dispatch'),
    on === undefined ? lastChangeOf(client, repository, path) : UNASKED,
  ]);
  if (!byHand.ok) return notSeen(byHand.reason);
  if (!changed.ok) return notSeen(changed.reason);
  return {
    seen: true,
    value: {
      state,
      ...(on === undefined ? {} : { lastRunOn: on }),
      ...(byHand.data.on === undefined ? {} : { lastRunByHandOn: byHand.data.on }),
      ...(changed.data.on === undefined ? {} : { changedOn: changed.data.on }),
    },
  };
};

interface Dated {
  readonly on: string | undefined;
}

const UNASKED: GitHubAnswer<Dated> = { ok: true, data: { on: undefined } };

const stateOf = (client: Asking, { owner, repo }: GitHubRepository, path: string) =>
  client.ask(
    ({ request }) =>
      request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}', {
        owner,
        repo,
        workflow_id: basename(path),
      }),
    z.object({ state: z.string().regex(/^[a-z_]{1,40}$/) }),
    { needs: 'actions: read' },
  );

/** A run that is begun again keeps the day on which it was made: it looks at the commit of that day. */
const lastRunOf = async (
  client: Asking,
  { owner, repo, runId }: GitHubRepository,
  path: string,
  event: 'schedule' | 'workflow_dispatch',
): Promise<GitHubAnswer<Dated>> => {
  const answer = await client.ask(
    ({ request }) =>
      request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        owner,
        repo,
        workflow_id: basename(path),
        event,
        per_page: RUNS,
        exclude_pull_requests: true,
      }),
    RUNS_OF_A_WORKFLOW,
    { needs: 'actions: read' },
  );
  if (!answer.ok) return answer;
  const took = answer.data.workflow_runs.filter(
    ({ id, status, conclusion }) =>
      String(id) === runId || (status === 'completed' && LOOKED.includes(conclusion ?? '')),
  );
  return { ok: true, data: { on: latest(took.map(({ created_at: made }) => made)) } };
};

/** One that was cancelled, timed out or could not start has looked at nothing, or not at everything. */
const LOOKED = ['success', 'failure', 'neutral'];

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T/)
  .transform((text) => text.slice(0, 10));

const RUNS_OF_A_WORKFLOW = z.object({
  workflow_runs: z.array(
    z.object({ id: z.number(), status: z.string().nullable(), conclusion: z.string().nullable(), created_at: day }),
  ),
});

const lastChangeOf = async (
  client: Asking,
  { owner, repo }: GitHubRepository,
  path: string,
): Promise<GitHubAnswer<Dated>> => {
  const answer = await client.ask(
    ({ request }) => request('GET /repos/{owner}/{repo}/commits', { owner, repo, path, per_page: 1 }),
    z.array(z.object({ commit: z.object({ committer: z.object({ date: day }) }) })),
    { needs: 'contents: read' },
  );
  return answer.ok
    ? { ok: true, data: { on: latest(answer.data.map(({ commit }) => commit.committer.date)) } }
    : answer;
};

const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);
