import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { failed, type HttpAnswer, type HttpReply } from './http-answer.ts';
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
  /**
   * The seconds that a reply asks to be left alone, where the server refused the request without a look at it: such a request is sent
   * again whatever it does. Undefined for every other reply.
   */
  readonly limitedFor?: (reply: HttpReply, now: number) => number | undefined;
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
      return sendPatiently(request, limits, { ...options, ...limits, signal, dispatcher: through }, options.limitedFor);
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
  readonly waitSeconds: number;
  readonly mayRepeat: boolean;

  constructor(answer: HttpAnswer, waitSeconds: number, mayRepeat: boolean) {
    super('a passing failure');
    this.answer = answer;
    this.waitSeconds = waitSeconds;
    this.mayRepeat = mayRepeat;
  }
}

const sendPatiently = async (
  request: HttpRequest,
  limits: HttpLimits,
  sending: Sending,
  limitedFor: HttpOptions['limitedFor'],
): Promise<HttpAnswer> => {
  const { signal } = sending;
  const harmless = request.repeatable ?? request.method === 'GET';
  const { default: pRetry } = await import('p-retry');
  const attempt = async () => {
    const answer = await sendOnce(request, sending);
    const limited = answer.status === 'answered' ? limitedFor?.(answer, Date.now()) : undefined;
    if (limited !== undefined) throw new PassingFailure(answer, limited, true);
    if (isPassing(answer)) throw new PassingFailure(answer, waitOf(answer), harmless);
    return answer;
  };
  const mayAgain = (error: Error): error is PassingFailure =>
    error instanceof PassingFailure && error.mayRepeat && error.waitSeconds <= limits.longestWaitSeconds;
  try {
    return await pRetry(attempt, {
      retries: limits.attempts - 1,
      minTimeout: limits.firstWaitMilliseconds,
      maxTimeout: limits.longestWaitSeconds * 1000,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => mayAgain(error),
      async onFailedAttempt({ error, retriesLeft }) {
        if (retriesLeft > 0 && mayAgain(error)) await sleep(error.waitSeconds * 1000, undefined, { signal });
      },
    });
  } catch (error) {
    return error instanceof PassingFailure ? error.answer : failed('interrupted', 'was not waited for: the run ended');
  }
};

const waitOf = (answer: HttpAnswer): number =>
  answer.status === 'answered' ? (retryAfterSeconds(answer.headers, Date.now()) ?? 0) : 0;

const PASSING_CODES = new Set([408, 425, 429, 500, 502, 503, 504]);
const PASSING_KINDS = new Set(['timed-out', 'unreachable', 'cut-off']);

const isPassing = (answer: HttpAnswer): boolean =>
  answer.status === 'answered' ? PASSING_CODES.has(answer.code) : PASSING_KINDS.has(answer.kind);
