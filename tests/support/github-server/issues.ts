import { type Answer, type Call, notFound, ok, paged, type Route, refused, text } from './route.ts';
import type { FakeIssue } from './state.ts';

// https://docs.github.com/en/rest/issues

const MOST_CHARACTERS = 65_536;

const tooLong = (body: string): Answer | undefined =>
  body.length > MOST_CHARACTERS
    ? refused(422, `Validation Failed: Body is too long (maximum is ${MOST_CHARACTERS} characters)`)
    : undefined;

const author = ({ state }: Call) => ({ login: state.login, type: state.login.endsWith('[bot]') ? 'Bot' : 'User' });

const labelNames = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : text(one?.name))) : [];

const shown = (issue: FakeIssue) => ({
  id: issue.number + 10_000,
  ...issue,
  labels: issue.labels.map((name) => ({ name })),
});

const issueOf = ({ params, state }: Call) => state.issues.find(({ number }) => number === Number(params['number']));

const COMMENTS_READ = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
] as const;
const COMMENTS_WRITE = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
] as const;

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{number}/comments',
    needs: COMMENTS_READ,
    answer: (call) =>
      paged(
        call.state.comments.filter(({ issue }) => issue === Number(call.params['number'])),
        call,
      ),
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{number}/comments',
    needs: COMMENTS_WRITE,
    answer: (call) => {
      const body = text(call.body['body']);
      const comment = { id: call.state.nextId++, issue: Number(call.params['number']), body, user: author(call) };
      const refusal = tooLong(body);
      if (refusal !== undefined) return refusal;
      call.state.comments.push(comment);
      return ok(comment, 201);
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/comments/{id}',
    needs: COMMENTS_WRITE,
    answer: (call) => {
      const comment = call.state.comments.find(({ id }) => id === Number(call.params['id']));
      const body = text(call.body['body']);
      if (comment === undefined) return notFound();
      const refusal = tooLong(body);
      if (refusal !== undefined) return refusal;
      comment.body = body;
      return ok(comment);
    },
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/issues/comments/{id}',
    needs: COMMENTS_WRITE,
    answer: (call) => {
      const at = call.state.comments.findIndex(({ id }) => id === Number(call.params['id']));
      if (at === -1) return notFound();
      call.state.comments.splice(at, 1);
      return { code: 204 };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    needs: [['issues', 'read']],
    answer: (call) => {
      const state = call.query.get('state') ?? 'open';
      const labels = (call.query.get('labels') ?? '').split(',').filter((label) => label !== '');
      const creator = call.query.get('creator');
      const found = call.state.issues
        .filter((issue) => state === 'all' || issue.state === state)
        .filter((issue) => labels.every((label) => issue.labels.includes(label)))
        .filter((issue) => creator === null || issue.user.login === creator)
        .sort((a, b) => (call.query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number));
      return paged(found.map(shown), call);
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues',
    needs: [['issues', 'write']],
    answer: (call) => {
      const { title, body, labels } = call.body;
      const refusal = tooLong(text(body)) ?? (text(title) === '' ? refused(422, 'Validation Failed') : undefined);
      if (refusal !== undefined) return refusal;
      const issue: FakeIssue = {
        number: call.state.nextId++,
        title: text(title),
        body: text(body),
        state: 'open',
        labels: labelNames(labels),
        user: author(call),
      };
      call.state.issues.push(issue);
      return ok(shown(issue), 201);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{number}',
    needs: [['issues', 'read']],
    answer: (call) => {
      const issue = issueOf(call);
      return issue === undefined ? notFound() : ok(shown(issue));
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/{number}',
    needs: [['issues', 'write']],
    answer: (call) => {
      const issue = issueOf(call);
      if (issue === undefined) return notFound();
      const { title, body, state, labels } = call.body;
      const refusal = tooLong(text(body));
      if (refusal !== undefined) return refusal;
      if (typeof title === 'string') issue.title = title;
      if (typeof body === 'string') issue.body = body;
      if (state === 'open' || state === 'closed') issue.state = state;
      if (labels !== undefined) issue.labels = labelNames(labels);
      return ok(shown(issue));
    },
  },
];
