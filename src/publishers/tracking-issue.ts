import { z } from 'zod';
import { type GitHubAnswer, gitHubFailure } from '../readers/github-api/answer.ts';
import { type Mark, marked, runIn } from './mark.ts';
import { ownLogin } from './own-login.ts';
import { type Asking, failedWith, mayBeDone, type Publication, type RepositoryName } from './publication.ts';

export interface IssueRequest {
  readonly repository: RepositoryName;
  readonly mark: Mark;
  /** `unclear`: nothing blocks, and not everything was looked at. It opens no issue and closes none. */
  readonly state: 'red' | 'green' | 'unclear';
  readonly title: string;
  /** Markdown, at most 65,336 characters: the mark comes on top. */
  readonly body: string;
}

const NEEDS = 'issues: write';
const LABEL = 'aduana';

const ISSUE = z.object({
  number: z.number().int(),
  state: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  pull_request: z.unknown().optional(),
});

type Issue = z.infer<typeof ISSUE>;

const CREATED = ISSUE.extend({ labels: z.array(z.object({ name: z.string() }).or(z.string())) });

/**
 * Keeps one issue for runs by schedule, known by label, author and mark: opened when something blocks, brought up to date, closed with
 * a comment when nothing does, opened again. Of runs at the same time the issue with the lowest number stays.
 */
export const publishTrackingIssue = async (client: Asking, request: IssueRequest): Promise<Publication> => {
  const mine = await issuesBy(await ownLogin(client), client, request);
  if (!mine.ok) return failedWith(mine);
  const [kept, ...others] = mine.data;
  if (kept === undefined) return request.state === 'red' ? firstIssue(client, request) : { outcome: 'nothing-to-say' };
  for (const other of others) if (other.state === 'open') await closeSurplus(other, kept, client, request);
  const wasOpen = [kept, ...others].some(({ state }) => state === 'open');
  return speakIn(kept, wasOpen, client, request);
};

const firstIssue = async (client: Asking, request: IssueRequest): Promise<Publication> => {
  const { repository, mark, title, body } = request;
  const created = await client.ask(
    ({ rest }) => rest.issues.create({ ...repository, title, body: marked(mark, body), labels: [LABEL] }),
    CREATED,
    { needs: NEEDS },
  );
  if (!created.ok && !mayBeDone(created)) return failedWith(created);
  // Whoever wrote it tells best who we are.
  const login = (created.ok ? created.data.user?.login : undefined) ?? (await ownLogin(client));
  const mine = await issuesBy(login, client, request);
  const [kept] = mine.ok ? mine.data : [];
  if (!created.ok) return kept === undefined ? failedWith(created) : { outcome: 'created' };
  if (kept === undefined || kept.number >= created.data.number) return createdWith(created.data.labels);
  await closeSurplus(created.data, kept, client, request);
  return speakIn(kept, kept.state === 'open', client, request);
};

const createdWith = (labels: z.infer<typeof CREATED>['labels']): Publication =>
  labels.some((label) => (typeof label === 'string' ? label : label.name) === LABEL)
    ? { outcome: 'created' }
    : {
        outcome: 'created',
        reason: `GitHub did not give the issue its label. Add \`${LABEL}\`, or the next run opens another one.`,
      };

const speakIn = async (kept: Issue, wasOpen: boolean, client: Asking, request: IssueRequest): Promise<Publication> => {
  const { repository, mark, title, body, state } = request;
  if ((runIn(kept.body ?? '', mark.key) ?? 0) > mark.run) return { outcome: 'outdated' };
  if (!wasOpen && state !== 'red') return { outcome: 'nothing-to-say' };
  const said = await client.ask(
    ({ rest }) =>
      rest.issues.update({
        ...repository,
        issue_number: kept.number,
        title,
        body: marked(mark, body),
        ...(state === 'red' ? { state: 'open' as const } : {}),
        ...(state === 'green' ? { state: 'closed' as const, state_reason: 'completed' as const } : {}),
      }),
    ISSUE,
    { needs: NEEDS },
  );
  if (!said.ok) return failedWith(said);
  if (state === 'green') {
    await comment(kept, 'The scheduled run passes again.', client, request);
    return { outcome: 'closed' };
  }
  if (kept.state === 'open') return { outcome: 'updated' };
  await comment(kept, 'The scheduled run does not pass any more.', client, request);
  return { outcome: 'reopened' };
};

/** The issues by that author with our mark, the lowest number first. */
const issuesBy = async (
  login: string,
  client: Asking,
  { repository, mark }: IssueRequest,
): Promise<GitHubAnswer<readonly Issue[]>> => {
  const listed = await client.list(
    ({ rest, paginate }) =>
      paginate.iterator(rest.issues.listForRepo, { ...repository, labels: LABEL, state: 'all', per_page: 100 }),
    ISSUE,
    { needs: NEEDS },
  );
  if (!listed.ok) return listed;
  if (!listed.data.complete) return gitHubFailure('too-large', `More issues have the label ${LABEL} than are read.`);
  const mine = listed.data.items.filter(
    ({ user, body, pull_request }) =>
      pull_request == null && user?.login === login && runIn(body ?? '', mark.key) !== undefined,
  );
  return { ok: true, data: mine.sort((a, b) => a.number - b.number) };
};

/** What cannot be closed now is closed by the next run. */
const closeSurplus = async (surplus: Issue, kept: Issue, client: Asking, request: IssueRequest): Promise<void> => {
  const { repository } = request;
  await comment(surplus, `Two runs opened an issue at the same time. #${kept.number} stays.`, client, request);
  await client.ask(
    ({ rest }) =>
      rest.issues.update({ ...repository, issue_number: surplus.number, state: 'closed', state_reason: 'not_planned' }),
    ISSUE,
    { needs: NEEDS },
  );
};

/** A word beside the issue, which says the same without it. */
const comment = async (issue: Issue, body: string, client: Asking, { repository }: IssueRequest): Promise<void> => {
  await client.ask(
    ({ rest }) => rest.issues.createComment({ ...repository, issue_number: issue.number, body }),
    z.unknown(),
    { needs: NEEDS },
  );
};
