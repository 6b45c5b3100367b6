import type { Place } from '../module-facts.ts';

/** What is known of a text that code works with: the bytes as they came, what was parsed of them, or nothing. */
export type BodyKind = 'raw' | 'parsed' | 'parameter' | 'unknown';

/** One thing that a function does with a request, in the order in which it does them. */
export type Step =
  /** The body is parsed, or a field of the parsed one is read. */
  | { readonly kind: 'parse'; readonly place: Place }
  | { readonly kind: 'hmac'; readonly digest: string; readonly over: BodyKind; readonly place: Place }
  /** A digest is held against the one of the request. */
  | { readonly kind: 'compare'; readonly how: 'constant-time' | 'plain'; readonly place: Place }
  /** The address of the client is taken from the part of `X-Forwarded-For` that the client itself writes. */
  | { readonly kind: 'claimed-address'; readonly place: Place }
  | { readonly kind: 'call'; readonly callee: string; readonly passes: readonly BodyKind[]; readonly place: Place };

/** A route as it is written beside its handler; what a router is mounted under is not known. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** A function and what it does with requests. */
export interface RequestFunction {
  /** As others call it: a function's or class's name, `class.method` for a method. Absent for one without a name. */
  readonly name?: string;
  readonly routes: readonly Route[];
  /** What runs before it: middleware, dependencies, guards, decorators. */
  readonly before: readonly (Step & { readonly kind: 'call' })[];
  readonly steps: readonly Step[];
  /** It reads a header that holds Meta's signature: the one of SHA-256, or the old one alone. */
  readonly header?: 'sha256' | 'sha1';
  readonly place: Place;
}

/** What a file does with requests. */
export interface RequestHandling {
  readonly functions: readonly RequestFunction[];
}

/** Meta's headers, by whatever name a framework gives them. https://developers.facebook.com/docs/graph-api/webhooks/getting-started */
export const headerIn = (text: string): RequestFunction['header'] => {
  if (/hub[-_]signature[-_]256/i.test(text)) return 'sha256';
  return /hub[-_]signature/i.test(text) ? 'sha1' : undefined;
};

/** The header to which each hop adds the address that it saw, after what the client sent. https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Forwarded-For */
export const FORWARDED = /forwarded[-_]for/i;

/** Whether a file is worth parsing for this: it has an HMAC, speaks of the header, or of the end of one of the routes. */
export const mayHandleRequests = (text: string, routes: readonly string[]): boolean =>
  /hub[-_]signature|hmac|timingSafeEqual|compare_digest|webhook/i.test(text) ||
  routes.some((route) => text.includes(route.split('/').findLast((part) => part !== '') ?? route));
