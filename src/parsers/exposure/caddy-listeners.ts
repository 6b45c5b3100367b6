import type { PlainListener, WebListeners } from './web-listener.ts';

/**
 * The sites of a Caddyfile that are served by plain HTTP. Caddy sends every other site on to https by itself.
 * Undefined where the text has no site. https://caddyserver.com/docs/caddyfile/concepts#addresses
 */
export const caddyListeners = (text: string, path: string): WebListeners | undefined => {
  const sites: Site[] = [];
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.replace(/(^|\s)#.*$/, '$1').trim();
    if (words === '') continue;
    const opens = /(?:^|\s)\{$/.test(words);
    if (depth === 0) {
      const addresses = words
        .replace(/\s*\{$/, '')
        .split(/[\s,]+/)
        .filter((word) => word !== '');
      const isSnippet = /^[(&]/.test(addresses[0] ?? '');
      if (words !== '{' && !isSnippet) sites.push({ addresses, line: index + 1, body: [] });
      else sites.push({ addresses: [], line: index + 1, body: [] });
    } else {
      if (depth === 1) sites.at(-1)?.body.push(words);
    }
    if (opens) depth += 1;
    else if (words === '}') depth = Math.max(0, depth - 1);
  }
  const named = sites.filter(({ addresses }) => addresses.length > 0);
  if (named.length === 0) return undefined;
  return {
    endsTls: named.some(({ addresses }) => addresses.some((address) => !isPlain(address) && !isAnother(address))),
    plain: named.flatMap((site) => plainListener(site, path)),
  };
};

interface Site {
  readonly addresses: readonly string[];
  readonly line: number;
  /** The directives directly in it. */
  readonly body: string[];
}

const plainListener = (site: Site, path: string): readonly PlainListener[] => {
  const plain = site.addresses.filter(isPlain);
  if (plain.length === 0) return [];
  const does =
    site.body.length > 0 && site.body.every((directive) => ONLY_A_WAY_ON.test(directive)) ? 'redirects' : 'serves';
  return [{ hosts: plain, does, location: { path, startLine: site.line, startColumn: 1 } }];
};

const isPlain = (address: string): boolean =>
  /^http:\/\/(?!localhost|127\.)[^:]*(?::80)?(?:\/.*)?$/.test(address) || /^[\w.*-]*:80$/.test(address);

/** Another port than the web's, or the machine itself. */
const isAnother = (address: string): boolean => /^(?:https?:\/\/)?(?:localhost|127\.)|:\d+$/.test(address);

const ONLY_A_WAY_ON = /^(?:redir\s+(?:\S+\s+)?https:\/\/|respond\s+4\d\d|abort\b|log\b|})/;
