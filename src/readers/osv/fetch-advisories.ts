import { type OsvAdvisory, parseOsvAdvisory } from '../../parsers/osv-advisory.ts';
import { inParallel } from '../in-parallel.ts';
import { type OsvServer, type Refusal, refusalOf } from './refusal.ts';

export type FetchedAdvisories =
  | {
      readonly status: 'fetched';
      readonly advisories: ReadonlyMap<string, OsvAdvisory>;
      /** Those that OSV names and does not serve, with a sentence that says how. */
      readonly missing: ReadonlyMap<string, string>;
    }
  | Refusal;

const ADVISORIES_AT_A_TIME = 12;

/**
 * Fetches each advisory once; what is in `cache` is not asked for, what comes is put there. An advisory that is not there, or
 * cannot be read, is missing alone; a failure of the server is one of the whole.
 */
export const fetchAdvisories = async (
  ids: readonly string[],
  server: OsvServer,
  cache: Map<string, OsvAdvisory>,
): Promise<FetchedAdvisories> => {
  const missing = new Map<string, string>();
  let refusal: Refusal | undefined;
  await inParallel(
    ids.filter((id) => !cache.has(id)),
    ADVISORIES_AT_A_TIME,
    async (id) => {
      if (refusal !== undefined) return;
      const answer = await server.client.send({ method: 'GET', path: `v1/vulns/${encodeURIComponent(id)}` });
      if (answer.status === 'answered' && (answer.code === 404 || answer.code === 410)) {
        missing.set(id, `${server.name} names ${id} and answers ${answer.code} when it is asked for it`);
      } else if (answer.status === 'failed' || answer.code !== 200) {
        refusal ??= refusalOf(answer, server);
        server.stop();
      } else {
        const advisory = parseOsvAdvisory(answer.body, id);
        if (advisory === undefined) missing.set(id, `${server.name} sent something else than the advisory ${id}`);
        else cache.set(id, advisory);
      }
    },
  );
  return refusal ?? { status: 'fetched', advisories: cache, missing };
};
