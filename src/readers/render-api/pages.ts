import { z } from 'zod';
import type { HttpAnswer } from '../http/http-answer.ts';
import type { HttpClient } from '../http/http-client.ts';

/** What every page of a list came to, or why the list could not be read whole. */
export type Listing<Item> =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly reason: string };

const PER_PAGE = 100;
const MOST_PAGES = 100;

/**
 * Reads a list of Render's API to its end. An item is followed by its cursor; a page that is full asks for the next one.
 * Source: https://api-docs.render.com/reference/pagination
 */
export const listAll = async <Item>(
  client: Pick<HttpClient, 'send'>,
  path: string,
  item: z.ZodType<Item>,
  keepsTextsOf?: ReadonlySet<string>,
): Promise<Listing<Item>> => {
  const items: Item[] = [];
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ limit: String(PER_PAGE), ...(cursor === '' ? {} : { cursor }) });
    const answer = await client.send({
      method: 'GET',
      path: `${path}?${query}`,
      ...(keepsTextsOf === undefined ? {} : { keepsTextsOf }),
    });
    const refusal = refusalOf(answer);
    if (refusal !== undefined || answer.status === 'failed') return { ok: false, reason: refusal ?? '' };
    const read = z.array(item).safeParse(answer.body);
    const cursors = z.array(z.object({ cursor: z.string().optional() })).safeParse(answer.body);
    if (!read.success || !cursors.success)
      return { ok: false, reason: 'it answered in a shape that is not documented' };
    items.push(...read.data);
    if (read.data.length < PER_PAGE) return { ok: true, items };
    const next = cursors.data.at(-1)?.cursor;
    if (next === undefined)
      return { ok: false, reason: `it lists more than ${PER_PAGE} and does not say how to go on` };
    if (next === cursor) return { ok: false, reason: 'its pages come to no end' };
    cursor = next;
  }
  return { ok: false, reason: 'its pages come to no end' };
};

/** Why an answer is none, in words that continue a sentence about Render; undefined for an answer of 200. */
export const refusalOf = (answer: HttpAnswer): string | undefined => {
  if (answer.status === 'failed') return `it ${answer.reason}`;
  if (answer.code === 200) return undefined;
  return REFUSALS[answer.code] ?? `it answered ${answer.code}`;
};

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'it does not know the key: make a new one and hand it to `render-api-key`',
  403: 'the key may not read this: give it read access to services and env groups',
  404: 'it knows nothing of that name any more',
  429: 'its limit of requests is used up: run again in a minute',
};
