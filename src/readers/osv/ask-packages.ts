import { parseOsvQueryAnswer } from '../../parsers/osv-query-answer.ts';
import { inParallel } from '../in-parallel.ts';
import type { Question } from './question.ts';
import { type OsvServer, type Refusal, refusalOf, refused } from './refusal.ts';

/** The ids of the advisories of each package, in the order of the question. */
export type PackageAnswers = { readonly status: 'answered'; readonly ids: readonly ReadonlySet<string>[] } | Refusal;

/** The most that OSV takes in one question. Source: https://google.github.io/osv.dev/post-v1-querybatch/ */
const BATCH = 1_000;

/** No package of npm or PyPI has as many pages of advisories: an answer that goes on is without end. */
const MAX_PAGES = 50;

const MAX_ADVISORIES = 50_000;

const BATCHES_AT_A_TIME = 4;

interface Query {
  readonly index: number;
  readonly page?: string;
}

/** Asks for all packages, in batches, and for every further page until OSV says that there is none. */
export const askPackages = async (packages: readonly Question[], server: OsvServer): Promise<PackageAnswers> => {
  const ids = packages.map(() => new Set<string>());
  let queries: readonly Query[] = packages.map((_, index) => ({ index }));
  for (let pages = 0; queries.length > 0; pages++) {
    if (pages >= MAX_PAGES)
      return refused('broken-answer', `${server.name} sends pages without an end. Run it again, or use Snyk.`);
    let refusal: Refusal | undefined;
    const further = await inParallel(batchesOf(queries), BATCHES_AT_A_TIME, async (batch) => {
      if (refusal !== undefined) return [];
      const answer = await askBatch(batch, packages, server);
      if (answer.status === 'refused') {
        refusal ??= answer;
        server.stop();
        return [];
      }
      for (const [index, id] of answer.found) ids[index]?.add(id);
      return answer.further;
    });
    if (refusal !== undefined) return refusal;
    if (ids.reduce((sum, each) => sum + each.size, 0) > MAX_ADVISORIES) {
      return refused(
        'broken-answer',
        `${server.name} names more advisories than there are. Run it again, or use Snyk.`,
      );
    }
    queries = further.flat();
  }
  return { status: 'answered', ids };
};

const batchesOf = (queries: readonly Query[]): readonly (readonly Query[])[] =>
  Array.from({ length: Math.ceil(queries.length / BATCH) }, (_, at) => queries.slice(at * BATCH, (at + 1) * BATCH));

type BatchAnswer =
  | {
      readonly status: 'answered';
      readonly found: readonly (readonly [number, string])[];
      readonly further: readonly Query[];
    }
  | Refusal;

const askBatch = async (
  batch: readonly Query[],
  packages: readonly Question[],
  server: OsvServer,
): Promise<BatchAnswer> => {
  const queries = batch.map(({ index, page }) => {
    const asked = packages[index];
    return {
      package: { ecosystem: asked?.ecosystem, name: asked?.name },
      version: asked?.version,
      ...(page === undefined ? {} : { page_token: page }),
    };
  });
  const answer = await server.client.send({
    method: 'POST',
    path: 'v1/querybatch',
    body: { queries },
    repeatable: true,
  });
  if (answer.status === 'failed' || answer.code !== 200) return refusalOf(answer, server);
  const parsed = parseOsvQueryAnswer(answer.body, batch.length);
  if (!parsed.ok)
    return refused('broken-answer', `${server.name} ${parsed.problem}. Run it again; if it stays so, correct osv-url.`);
  const pairs = parsed.results.map((result, at) => ({ query: batch[at] as Query, ...result }));
  if (pairs.some(({ query, nextPage }) => nextPage !== undefined && nextPage === query.page)) {
    return refused('broken-answer', `${server.name} sends the same page again and again. Run it again, or use Snyk.`);
  }
  return {
    status: 'answered',
    found: pairs.flatMap(({ query, ids }) => ids.map((id) => [query.index, id] as const)),
    further: pairs.flatMap(({ query: { index }, nextPage: page }) => (page === undefined ? [] : [{ index, page }])),
  };
};
