import { type Answer, type Call, notFound, ok, paged, type Route, refused, text } from './route.ts';
import type { FakeCheckRun } from './state.ts';

// https://docs.github.com/en/rest/checks/runs

const MOST_ANNOTATIONS = 50;
const MOST_CHARACTERS = 65_535;

const outputOf = (value: unknown): Partial<FakeCheckRun['output']> & { annotations?: object[] } =>
  typeof value === 'object' && value !== null ? value : {};

const wrong = (call: Call): Answer | undefined => {
  const { annotations = [], summary = '', text: details = '', title = '' } = outputOf(call.body['output']);
  if (annotations.length > MOST_ANNOTATIONS) return refused(422, 'No more than 50 annotations');
  if (summary.length > MOST_CHARACTERS || details.length > MOST_CHARACTERS)
    return refused(422, 'Only 65535 characters');
  if (title.length > 255) return refused(422, 'The title is too long');
  if (annotations.some((one) => text((one as { message?: unknown }).message) === '')) return refused(422, 'No message');
  if (call.body['output'] !== undefined && (title === '' || summary === '')) return refused(422, 'No title or summary');
  return undefined;
};

const shown = ({ annotations, ...run }: FakeCheckRun, { state }: Call) => ({
  ...run,
  html_url: `https://github.com/${state.repository}/runs/${run.id}`,
  output: { ...run.output, annotations_count: annotations.length },
  app: { slug: 'github-actions' },
});

const take = (run: FakeCheckRun, { body }: Call): void => {
  const { annotations = [], ...output } = outputOf(body['output']);
  run.output = { ...run.output, ...output };
  run.annotations.push(...annotations);
  if (typeof body['conclusion'] === 'string')
    Object.assign(run, { conclusion: body['conclusion'], status: 'completed' });
  else if (typeof body['status'] === 'string') run.status = body['status'];
};

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/check-runs',
    needs: [['checks', 'write']],
    answer: (call) => {
      const refusal = wrong(call);
      if (refusal !== undefined) return refusal;
      const run: FakeCheckRun = {
        id: call.state.nextId++,
        name: text(call.body['name']),
        head_sha: text(call.body['head_sha']),
        status: 'queued',
        conclusion: null,
        output: { title: '', summary: '' },
        annotations: [],
      };
      take(run, call);
      call.state.checkRuns.push(run);
      return ok(shown(run, call), 201);
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/check-runs/{id}',
    needs: [['checks', 'write']],
    answer: (call) => {
      const run = call.state.checkRuns.find(({ id }) => id === Number(call.params['id']));
      if (run === undefined) return notFound();
      const refusal = wrong(call);
      if (refusal !== undefined) return refusal;
      take(run, call);
      return ok(shown(run, call));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    needs: [['checks', 'read']],
    answer: (call) => {
      const runs = call.state.checkRuns.filter(({ head_sha }) => head_sha === call.params['ref']);
      const found = runs.filter(({ name }) => (call.query.get('check_name') ?? name) === name);
      const all = found.map((run) => shown(run, call));
      return paged(all, call, (check_runs) => ({ total_count: all.length, check_runs }));
    },
  },
];
