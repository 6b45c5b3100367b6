import { z } from 'zod';

/** What OSV says of one query: the advisories by their ids, and where it goes on if that is not all. */
export interface OsvResult {
  readonly ids: readonly string[];
  readonly nextPage?: string;
}

export type ParsedOsvQueryAnswer =
  | { readonly ok: true; readonly results: readonly OsvResult[] }
  /** Part of a sentence that starts with the server: `answered 3 of 4 questions`. */
  | { readonly ok: false; readonly problem: string };

/** Ids go into an address and into findings. Source: https://ossf.github.io/osv-schema/#id-modified-fields */
export const OSV_ID = /^[A-Za-z][A-Za-z0-9]*[-:][A-Za-z0-9:._-]{1,98}$/;

const result = z
  .object({
    vulns: z
      .array(z.object({ id: z.string().regex(OSV_ID) }))
      .max(100_000)
      .optional(),
    next_page_token: z.string().max(10_000).optional(),
  })
  .loose()
  // `{}` is no advisory; something else without one is not: it may say that the query failed.
  .refine((each) => Object.keys(each).length === 0 || each.vulns !== undefined || each.next_page_token !== undefined);

const answer = z.object({ results: z.array(result) });

/** Reads the answer of `POST /v1/querybatch` to `asked` queries. Source: https://google.github.io/osv.dev/post-v1-querybatch/ */
export const parseOsvQueryAnswer = (value: unknown, asked: number): ParsedOsvQueryAnswer => {
  const parsed = answer.safeParse(value);
  if (!parsed.success) return { ok: false, problem: 'sent an answer that is not of the form of OSV' };
  const { results } = parsed.data;
  if (results.length !== asked) return { ok: false, problem: `sent ${results.length} answers to ${asked} questions` };
  return {
    ok: true,
    results: results.map(({ vulns = [], next_page_token: nextPage = '' }) => ({
      ids: vulns.map(({ id }) => id),
      ...(nextPage === '' ? {} : { nextPage }),
    })),
  };
};
