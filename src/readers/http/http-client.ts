import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { failed, type HttpAnswer } from './http-answer.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { type HttpRequest, type Sending, sendOnce } from './send-once.ts';

export interface HttpLimits {
  /** For one attempt, from the first byte sent to the last one read. */
  readonly timeoutSeconds: number;
  /** Of one answer, packed and unpacked. */
  readonly maxBytes: number;
  readonly attempts: number;
  /** Before the second attempt; doubled before each further one, and up to doubled again by chance. */
  readonly firstWaitMilliseconds: number;
  /** Who asks to be left alone for longer is not asked again. */
  readonly longestWaitSeconds: number;
  readonly connections: number;
}

const LIMITS: HttpLimits = {
  timeoutSeconds: 30,
  maxBytes: 32 * 1024 * 1024,
  attempts: 4,
  firstWaitMilliseconds: 500,
  longestWaitSeconds: 60,
  connections: 16,
};

export interface HttpOptions {
  /** As `baseAddress` gives it. */
  readonly base: URL;
  /** For `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` alone, in either case. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
  /** Sent with every request, such as `authorization`: to the origin of `base` and to no other. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly limits?: Partial<HttpLimits>;
}

export interface HttpClient {
  /**
   * JSON in, JSON out. Asks again after a passing failure (no connection, 408, 425, 429, 5xx) where that does no harm. Follows
   * redirects within the origin only. Never rejects.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Ends every connection; what is under way fails. */
  close(): Promise<void>;
}

export const httpClient = (options: HttpOptions): HttpClient => {
  const limits = { ...LIMITS, ...options.limits };
  // Everything that waits listens to it, which is no leak, however many they are.
  const signal = AbortSignal.any([options.signal]);
  setMaxListeners(0, signal);
  let dispatcher: Promise<Dispatcher | undefined> | undefined;
  const connect = () => {
    dispatcher ??= dispatcherFor(options.environment, limits);
    return dispatcher;
  };
  return {
    async send(request) {
      const through = await connect();
      if (through === undefined) return failed('proxy', 'cannot be reached: the address of the proxy is none');
      return sendPatiently(request, limits, { ...options, ...limits, signal, dispatcher: through });
    },
    async close() {
      await (await dispatcher)?.destroy();
    },
  };
};

const dispatcherFor = async (env: Readonly<NodeJS.ProcessEnv>, limits: HttpLimits): Promise<Dispatcher | undefined> => {
  const { EnvHttpProxyAgent } = await import('undici');
  const of = (name: string) => env[name.toLowerCase()] ?? env[name] ?? '';
  try {
    return new EnvHttpProxyAgent({
      httpProxy: of('HTTP_PROXY'),
      httpsProxy: of('HTTPS_PROXY'),
      noProxy: of('NO_PROXY'),
      connections: limits.connections,
    });
  } catch {
    return undefined;
  }
};

/** Thrown to `p-retry`, which knows by it that asking again may help. */
class PassingFailure extends Error {
  readonly answer: HttpAnswer;

  constructor(answer: HttpAnswer) {
    super('a passing failure');
    this.answer = answer;
  }
}

const sendPatiently = async (request: HttpRequest, limits: HttpLimits, sending: Sending): Promise<HttpAnswer> => {
  const { signal } = sending;
  const mayRepeat = request.repeatable ?? request.method === 'GET';
  const { default: pRetry } = await import('p-retry');
  const attempt = async () => {
    const answer = await sendOnce(request, sending);
    if (isPassing(answer)) throw new PassingFailure(answer);
    return answer;
  };
  try {
    return await pRetry(attempt, {
      retries: limits.attempts - 1,
      minTimeout: limits.firstWaitMilliseconds,
      maxTimeout: limits.longestWaitSeconds * 1000,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => mayRepeat && waitOf(error) <= limits.longestWaitSeconds,
      async onFailedAttempt({ error, retriesLeft }) {
        const wait = waitOf(error);
        if (mayRepeat && retriesLeft > 0 && wait <= limits.longestWaitSeconds)
          await sleep(wait * 1000, undefined, { signal });
      },
    });
  } catch (error) {
    return error instanceof PassingFailure ? error.answer : failed('interrupted', 'was not waited for: the run ended');
  }
};

const waitOf = (error: Error): number =>
  error instanceof PassingFailure && error.answer.status === 'answered'
    ? (retryAfterSeconds(error.answer.headers, Date.now()) ?? 0)
    : 0;

const PASSING_CODES = new Set([408, 425, 429, 500, 502, 503, 504]);
const PASSING_KINDS = new Set(['timed-out', 'unreachable', 'cut-off']);

const isPassing = (answer: HttpAnswer): boolean =>
  answer.status === 'answered' ? PASSING_CODES.has(answer.code) : PASSING_KINDS.has(answer.kind);
