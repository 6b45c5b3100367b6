import { z } from 'zod';
import type { CheckRunOutput } from '../reporters/check-run/check-run.ts';
import { type Asking, failedWith, type Publication, type RepositoryName } from './publication.ts';

export interface CheckRunRequest {
  readonly repository: RepositoryName;
  readonly name: string;
  /** The commit whose list of checks it joins: of a pull request, its head and not the merge. */
  readonly headSha: string;
  readonly blocks: boolean;
  readonly output: CheckRunOutput;
}

/** As many as GitHub takes at once. Source: https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const PAGE = 50;
/** Ten requests. */
const MOST_ANNOTATIONS = 500;
const MOST_CHARACTERS = 65_535;

const NEEDS = 'checks: write';
const RUN = z.object({ id: z.number().int() });

/**
 * A check run that has ended, with its annotations by and by. It ends as success or failure: GitHub takes every other conclusion for
 * a pass. A run of the same name on the same commit is replaced in what people see.
 */
export const publishCheckRun = async (client: Asking, request: CheckRunRequest): Promise<Publication> => {
  const { repository, name, headSha: head_sha, blocks } = request;
  const [first, ...further] = pagesOf(request.output);
  const created = await client.ask(
    ({ rest }) =>
      rest.checks.create({
        ...repository,
        name,
        head_sha,
        status: 'completed',
        conclusion: blocks ? 'failure' : 'success',
        output: first,
      }),
    RUN,
    { needs: NEEDS, repeatable: true },
  );
  if (!created.ok) return failedWith(created);
  for (const output of further) {
    const updated = await client.ask(
      ({ rest }) => rest.checks.update({ ...repository, check_run_id: created.data.id, output }),
      RUN,
      { needs: NEEDS },
    );
    if (!updated.ok) return { outcome: 'in-part', reason: `Some annotations are missing. ${updated.reason}` };
  }
  return { outcome: 'created' };
};

type Page = Omit<CheckRunOutput, 'text' | 'annotations'> & {
  readonly text?: string;
  readonly annotations: CheckRunOutput['annotations'][number][];
};

/** At least one, without annotations where there are none. */
const pagesOf = ({ title, summary, text, annotations }: CheckRunOutput): readonly [Page, ...Page[]] => {
  const shown = annotations.slice(0, MOST_ANNOTATIONS);
  const left =
    annotations.length > shown.length
      ? `${shown.length} of ${annotations.length} findings are at their lines.\n\n`
      : '';
  const words = `${left}${text}`.slice(0, MOST_CHARACTERS);
  const page = (from: number): Page => ({
    title,
    summary,
    ...(words === '' ? {} : { text: words }),
    annotations: shown.slice(from, from + PAGE),
  });
  const further = Math.max(0, Math.ceil(shown.length / PAGE) - 1);
  return [page(0), ...Array.from({ length: further }, (_, index) => page((index + 1) * PAGE))];
};
