export type BaseAddress =
  | { readonly ok: true; readonly url: URL }
  /** Part of a sentence: `is no address`. */
  | { readonly ok: false; readonly problem: string };

/**
 * Where an API is, from what a person wrote: https, or http on this machine alone. Its path is kept and ends with `/`, so that
 * `new URL('v1/query', url)` is below it.
 */
export const baseAddress = (text: string): BaseAddress => {
  if (!URL.canParse(text)) return { ok: false, problem: 'is no address' };
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'holds a user name or a password' };
  if (url.search !== '' || url.hash !== '') return { ok: false, problem: 'has something after its path' };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return { ok: false, problem: 'does not start with https://' };
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { ok: true, url };
};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
