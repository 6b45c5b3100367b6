import type { OsvAdvisory } from '../../parsers/osv-advisory.ts';
import { type HttpLimits, httpClient } from '../http/http-client.ts';
import { askPackages } from './ask-packages.ts';
import { fetchAdvisories } from './fetch-advisories.ts';
import type { OsvFacts } from './judge-manifests.ts';
import { keyOf, type Question } from './question.ts';
import type { Refusal } from './refusal.ts';

export interface LookUpOptions {
  readonly base: URL;
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
  readonly limits?: Partial<HttpLimits>;
  /** For sentences: `OSV (api.osv.dev)`. */
  readonly name: string;
  /** Advisories that came before; those that come now are put there. */
  readonly cache: Map<string, OsvAdvisory>;
}

/** Asks OSV for the advisories of all questions and for each advisory once. */
export const lookUp = async (
  questions: readonly Question[],
  { name, cache, signal, ...options }: LookUpOptions,
): Promise<({ readonly status: 'found' } & OsvFacts) | Refusal> => {
  const stopping = new AbortController();
  const client = httpClient({ ...options, signal: AbortSignal.any([signal, stopping.signal]) });
  const server = { client, name, stop: () => stopping.abort() };
  try {
    const answers = await askPackages(questions, server);
    if (answers.status === 'refused') return answers;
    const wanted = new Set(answers.ids.flatMap((ids) => [...ids]));
    const fetched = await fetchAdvisories([...wanted], server, cache);
    if (fetched.status === 'refused') return fetched;
    const ids = new Map(questions.map((question, at) => [keyOf(question), answers.ids[at] ?? new Set<string>()]));
    return { ...fetched, status: 'found', ids };
  } finally {
    await client.close();
  }
};
