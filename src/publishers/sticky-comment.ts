import { z } from 'zod';
import { type GitHubAnswer, gitHubFailure } from '../readers/github-api/answer.ts';
import { type Mark, marked, runIn } from './mark.ts';
import { ownLogin } from './own-login.ts';
import { type Asking, failedWith, mayBeDone, type Publication, type RepositoryName } from './publication.ts';

export interface CommentRequest {
  readonly repository: RepositoryName;
  readonly pullRequest: number;
  readonly mark: Mark;
  /** Markdown, at most 65,336 characters: the mark comes on top. */
  readonly body: string;
  /** The same where it replaces `before`, a body of ours: so that it can tell what has changed. */
  readonly bodyAfter?: (before: string) => string;
  /** Nothing blocks and everything was looked at: where there is no comment, none is made to say so. */
  readonly isClean: boolean;
}

const NEEDS = 'pull-requests: write';

const COMMENT = z.object({
  id: z.number().int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

type Comment = z.infer<typeof COMMENT>;

/**
 * Keeps one comment on a pull request, known by its mark and its author: somebody else's is never touched. Of runs at the same time
 * the comment that came first stays, and the later run has the last word.
 */
export const publishComment = async (client: Asking, request: CommentRequest): Promise<Publication> => {
  const mine = await commentsBy(await ownLogin(client), client, request);
  if (!mine.ok) return failedWith(mine);
  const [kept, ...surplus] = mine.data;
  if (kept === undefined) return request.isClean ? { outcome: 'nothing-to-say' } : firstComment(client, request);
  await remove(surplus, client, request);
  return speakIn(kept, client, request);
};

const firstComment = async (client: Asking, request: CommentRequest): Promise<Publication> => {
  const { repository, pullRequest: issue_number, mark, body } = request;
  const created = await client.ask(
    ({ rest }) => rest.issues.createComment({ ...repository, issue_number, body: marked(mark, body) }),
    COMMENT,
    { needs: NEEDS },
  );
  if (!created.ok && !mayBeDone(created)) return failedWith(created);
  // Whoever wrote it tells best who we are.
  const login = (created.ok ? created.data.user?.login : undefined) ?? (await ownLogin(client));
  const mine = await commentsBy(login, client, request);
  const [kept] = mine.ok ? mine.data : [];
  if (!created.ok) return kept === undefined ? failedWith(created) : { outcome: 'created' };
  if (kept === undefined || kept.id === created.data.id) return { outcome: 'created' };
  await remove([created.data], client, request);
  return speakIn(kept, client, request);
};

const speakIn = async (kept: Comment, client: Asking, request: CommentRequest): Promise<Publication> => {
  const { repository, mark } = request;
  const before = kept.body ?? '';
  if ((runIn(before, mark.key) ?? 0) > mark.run) return { outcome: 'outdated' };
  const body = request.bodyAfter?.(before) ?? request.body;
  const updated = await client.ask(
    ({ rest }) => rest.issues.updateComment({ ...repository, comment_id: kept.id, body: marked(mark, body) }),
    COMMENT,
    { needs: NEEDS },
  );
  return updated.ok ? { outcome: 'updated' } : failedWith(updated);
};

/** The comments by that author with our mark, the first one first. */
const commentsBy = async (
  login: string,
  client: Asking,
  { repository, pullRequest: issue_number, mark }: CommentRequest,
): Promise<GitHubAnswer<readonly Comment[]>> => {
  const listed = await client.list(
    ({ rest, paginate }) => paginate.iterator(rest.issues.listComments, { ...repository, issue_number, per_page: 100 }),
    COMMENT,
    { needs: NEEDS },
  );
  if (!listed.ok) return listed;
  if (!listed.data.complete) return gitHubFailure('too-large', 'The pull request has more comments than are read.');
  const mine = listed.data.items.filter(
    ({ user, body }) => user?.login === login && runIn(body ?? '', mark.key) !== undefined,
  );
  return { ok: true, data: mine.sort((a, b) => a.id - b.id) };
};

/** What cannot be removed now is removed by the next run. */
const remove = async (comments: readonly Comment[], client: Asking, { repository }: CommentRequest): Promise<void> => {
  for (const { id } of comments) {
    await client.ask(({ rest }) => rest.issues.deleteComment({ ...repository, comment_id: id }), z.unknown());
  }
};
