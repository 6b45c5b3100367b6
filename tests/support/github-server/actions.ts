import { type Call, notFound, ok, paged, type Route } from './route.ts';

// https://docs.github.com/en/rest/actions/workflow-runs, https://docs.github.com/en/rest/actions/workflows

const runsOf = (call: Call, path: string | undefined) => {
  const asked = (key: string) => call.query.get(key);
  const matching = call.state.runs
    .filter((run) => path === undefined || run.path === path)
    .filter((run) => (asked('event') ?? run.event) === run.event)
    .filter((run) => (asked('branch') ?? run.head_branch) === run.head_branch)
    .filter((run) => [run.status, run.conclusion].includes(asked('status') ?? run.status))
    .sort((a, b) => b.created_at.localeCompare(a.created_at));
  return paged(matching, call, (workflow_runs) => ({ total_count: matching.length, workflow_runs }));
};

const workflowOf = ({ params, state }: Call) =>
  state.workflows.find(({ id, path }) => String(id) === params['id'] || path.endsWith(`/${params['id']}`));

export const actionsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs',
    needs: [['actions', 'read']],
    answer: (call) => runsOf(call, undefined),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows',
    needs: [['actions', 'read']],
    answer: (call) => {
      const { workflows } = call.state;
      return paged(workflows, call, (page) => ({ total_count: workflows.length, workflows: page }));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows/{id}',
    needs: [['actions', 'read']],
    answer: (call) => {
      const found = workflowOf(call);
      return found === undefined ? notFound() : ok(found);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows/{id}/runs',
    needs: [['actions', 'read']],
    answer: (call) => {
      const found = workflowOf(call);
      return found === undefined ? notFound() : runsOf(call, found.path);
    },
  },
];
