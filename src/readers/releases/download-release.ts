const MAX_REDIRECTS = 5;

export type Download =
  | { readonly status: 'downloaded'; readonly asset: Buffer }
  /** Part of a sentence: `the server answered 404`. */
  | { readonly status: 'failed'; readonly reason: string };

const failed = (reason: string): Download => ({ status: 'failed', reason });

export interface DownloadLimits {
  readonly timeoutSeconds: number;
  /** Far above the size of any real release: more than this is not read. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

/**
 * Fetches a release's asset over https. What it gives is not yet trusted: the caller compares its digest.
 * Redirects may lead to https alone. Only a loopback address may be reached without it, and only from a loopback address.
 */
export const downloadRelease = async (
  address: string,
  { timeoutSeconds, maxBytes, signal }: DownloadLimits,
): Promise<Download> => {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  const signals = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
  try {
    return await follow(new URL(address), maxBytes, signals);
  } catch (error) {
    if (signal?.aborted) return failed('the run was interrupted');
    if (timeout.aborted) return failed(`it took longer than ${timeoutSeconds} seconds`);
    return failed(`the connection failed (${codeOf(error)})`);
  }
};

const follow = async (from: URL, maxBytes: number, signal: AbortSignal): Promise<Download> => {
  let url = from;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (!isAllowed(url, from)) return failed('it would have gone over an unprotected connection');
    const response = await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity' } });
    const target = response.headers.get('location');
    if (REDIRECTS.has(response.status) && target !== null) {
      await response.body?.cancel();
      url = new URL(target, url);
    } else if (response.status !== 200) {
      await response.body?.cancel();
      return failed(`the server answered ${response.status}`);
    } else {
      return read(response, maxBytes);
    }
  }
  return failed(`it was redirected more than ${MAX_REDIRECTS} times`);
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const read = async (response: Response, maxBytes: number): Promise<Download> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) return failed('it is larger than any release');
    chunks.push(chunk);
  }
  return { status: 'downloaded', asset: Buffer.concat(chunks) };
};

const isAllowed = (url: URL, from: URL): boolean => url.protocol === 'https:' || (isLoopback(url) && isLoopback(from));

const isLoopback = (url: URL): boolean =>
  url.protocol === 'http:' &&
  (url.hostname === '127.0.0.1' || url.hostname === '[::1]' || url.hostname === 'localhost');

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'no reason was given';
};
