/** Far above the real archives of about 9 MB. */
export const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;

const MAX_REDIRECTS = 5;

export type Download =
  | { readonly status: 'downloaded'; readonly archive: Buffer }
  /** Part of a sentence: `the server answered 404`. */
  | { readonly status: 'failed'; readonly reason: string };

const failed = (reason: string): Download => ({ status: 'failed', reason });

/**
 * Fetches a release archive over https. What it gives is not yet trusted: the caller compares its digest.
 * Redirects may lead to https alone. Only a loopback address may be reached without it, and only from a loopback address.
 */
export const downloadRelease = async (
  address: string,
  { timeoutSeconds, signal }: { readonly timeoutSeconds: number; readonly signal?: AbortSignal },
): Promise<Download> => {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  const signals = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
  try {
    return await follow(new URL(address), signals);
  } catch (error) {
    if (signal?.aborted) return failed('the run was interrupted');
    if (timeout.aborted) return failed(`it took longer than ${timeoutSeconds} seconds`);
    return failed(`the connection failed (${codeOf(error)})`);
  }
};

const follow = async (from: URL, signal: AbortSignal): Promise<Download> => {
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
      return read(response);
    }
  }
  return failed(`it was redirected more than ${MAX_REDIRECTS} times`);
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const read = async (response: Response): Promise<Download> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_ARCHIVE_BYTES) return failed('it is larger than any release');
    chunks.push(chunk);
  }
  return { status: 'downloaded', archive: Buffer.concat(chunks) };
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
