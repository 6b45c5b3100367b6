import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import { type Asking, failedWith, type Publication, type RepositoryName } from './publication.ts';

export interface SarifRequest {
  readonly repository: RepositoryName;
  /** SARIF as text. */
  readonly sarif: string;
  /** The commit that was looked at, and where GitHub knows it: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly commit: string;
  readonly ref: string;
  /** Everything was looked at. An analysis replaces the one before: what it does not name GitHub takes for mended. */
  readonly isWhole: boolean;
  /** Seconds to wait before each look at what became of it. */
  readonly waits: readonly number[];
  /** Never rejects. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const MOST_BYTES = 10_000_000;
const NEEDS = 'security-events: write';
const UPLOAD = z.object({ id: z.string().min(1) });
const PROCESSING = z.object({
  processing_status: z.enum(['pending', 'complete', 'failed']),
  errors: z.array(z.string()).nullish(),
});

const pack = promisify(gzip);

/** Hands SARIF to code scanning and waits, for a while, until GitHub has said whether it takes it. */
export const publishSarif = async (client: Asking, request: SarifRequest): Promise<Publication> => {
  const { repository, sarif, commit: commit_sha, ref } = request;
  if (!request.isWhole) {
    return {
      outcome: 'not-whole',
      reason: 'Not everything was looked at: GitHub would close what is not in the file.',
    };
  }
  const packed = await pack(sarif);
  if (packed.length > MOST_BYTES) {
    return { outcome: 'too-large', reason: `The file has ${packed.length} bytes; GitHub takes ${MOST_BYTES}.` };
  }
  const uploaded = await client.ask(
    ({ rest }) =>
      rest.codeScanning.uploadSarif({
        ...repository,
        commit_sha,
        ref,
        sarif: packed.toString('base64'),
        tool_name: 'Aduana',
      }),
    UPLOAD,
    { needs: NEEDS, repeatable: true },
  );
  if (uploaded.ok) return processingOf(uploaded.data.id, client, request);
  const { outcome, reason } = failedWith(uploaded);
  const hint = outcome === 'no-permission' || outcome === 'not-found' ? ' Code scanning must be on, too.' : '';
  return { outcome, reason: `${reason}${hint}` };
};

const processingOf = async (sarif_id: string, client: Asking, request: SarifRequest): Promise<Publication> => {
  const { repository, waits, wait } = request;
  for (const seconds of waits) {
    await wait(seconds);
    const looked = await client.ask(({ rest }) => rest.codeScanning.getSarif({ ...repository, sarif_id }), PROCESSING, {
      needs: NEEDS,
    });
    if (!looked.ok && looked.cause !== 'not-found')
      return { outcome: 'pending', reason: `It is not known whether GitHub takes the file. ${looked.reason}` };
    if (!looked.ok || looked.data.processing_status === 'pending') continue;
    if (looked.data.processing_status === 'complete') return { outcome: 'uploaded' };
    const errors = (looked.data.errors ?? []).join('; ').slice(0, 500);
    return { outcome: 'rejected', reason: `GitHub does not take the file: ${errors || 'it does not say why'}` };
  }
  return { outcome: 'pending', reason: 'GitHub has the file and has not said in time whether it takes it.' };
};
