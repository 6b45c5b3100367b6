import type { Dispatcher } from 'undici';
import { connectionFailure } from './connection-failure.ts';
import { failed, type HttpAnswer } from './http-answer.ts';
import { readBody } from './read-body.ts';
import { readNames } from './read-names.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base, without a leading `/`; what comes from elsewhere is put through `encodeURIComponent`. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** A body that is JSON already, in place of `body`. */
  readonly json?: string;
  /** Beside those of the client, which they overrule. Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * The keys of the answer whose texts are kept: the body is read as it comes, see `namesInJson`, and is the tree of names. Without
   * it the whole JSON is kept.
   */
  readonly keepsTextsOf?: ReadonlySet<string>;
  /** Whether asking twice does no harm; said of a GET by itself. */
  readonly repeatable?: boolean;
}

export interface Sending {
  readonly base: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly dispatcher: Dispatcher;
  readonly timeoutSeconds: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** One attempt, with the redirects that it takes. Never rejects. */
export const sendOnce = async (request: HttpRequest, sending: Sending): Promise<HttpAnswer> => {
  const { timeoutSeconds, signal } = sending;
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const ended = AbortSignal.any([signal, timeout]);
    return await Promise.race([follow(request, { ...sending, signal: ended }), rejectedBy(ended)]);
  } catch (error) {
    if (signal.aborted) return failed('interrupted', 'was not waited for: the run ended');
    if (timeout.aborted) return failed('timed-out', `did not answer within ${timeoutSeconds} seconds`);
    return connectionFailure(error);
  }
};

/** The dispatcher forgets its signal where a proxy hangs up on CONNECT. */
const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

const MAX_REDIRECTS = 3;
const KEEPS_THE_METHOD = new Set([307, 308]);
const REDIRECTS = new Set([301, 302, 303, ...KEEPS_THE_METHOD]);

const follow = async (request: HttpRequest, sending: Sending): Promise<HttpAnswer> => {
  const { origin } = sending.base;
  let url = new URL(request.path, sending.base);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (url.origin !== origin) return failed('redirected', `leads to another server (${url.origin})`);
    const answer = await exchange(request, url, sending);
    if (answer.status === 'failed' || !REDIRECTS.has(answer.code)) return answer;
    const to = answer.headers['location'] ?? '';
    if (!URL.canParse(to, url.href)) return failed('redirected', 'redirects to nowhere');
    if (request.method !== 'GET' && !KEEPS_THE_METHOD.has(answer.code)) {
      return failed('redirected', `answers ${request.method} with a redirect`);
    }
    url = new URL(to, url);
  }
  return failed('redirected', `redirects more than ${MAX_REDIRECTS} times`);
};

const exchange = async (request: HttpRequest, url: URL, sending: Sending): Promise<HttpAnswer> => {
  const json = request.json ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
  const { statusCode, headers, body } = await sending.dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: request.method,
    headers: {
      accept: 'application/json',
      'accept-encoding': request.keepsTextsOf === undefined ? 'gzip' : 'identity',
      'user-agent': 'aduana',
      ...sending.headers,
      ...request.headers,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: json ?? null,
    signal: sending.signal,
  });
  const plain = plainHeaders(headers);
  if (request.keepsTextsOf !== undefined) {
    const named = await readNames(body, plain['content-encoding'] ?? '', sending.maxBytes, request.keepsTextsOf);
    const isFailure = named.status === 'failed' && statusCode >= 200 && statusCode <= 299;
    if (isFailure) return named;
    return {
      status: 'answered',
      code: statusCode,
      headers: plain,
      body: named.status === 'read' ? named.tree : undefined,
    };
  }
  const read = await readBody(body, plain['content-encoding'] ?? '', sending.maxBytes);
  const succeeded = statusCode >= 200 && statusCode <= 299;
  if (read.status === 'failed' && succeeded) return read;
  const parsed = read.status === 'read' ? parsedJson(read.text) : undefined;
  if (succeeded && parsed === undefined && statusCode !== 204)
    return failed('not-json', 'sent an answer that is no JSON');
  return { status: 'answered', code: statusCode, headers: plain, body: parsed };
};

const plainHeaders = (headers: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};
