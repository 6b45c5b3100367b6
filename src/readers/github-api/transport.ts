import type { HttpClient } from '../http/http-client.ts';
import type { HttpRequest } from '../http/send-once.ts';
import { gitHubFailure } from './answer.ts';
import { NoAnswer, withoutAnswer } from './failure-of.ts';

/**
 * `fetch` for Octokit over our own client: its limits, its proxies, one origin. Throws NoAnswer where none came. With `repeatable` a
 * POST too is sent again after a passing failure.
 */
export const fetchOver = (client: Pick<HttpClient, 'send'>, repeatable: boolean): typeof fetch => {
  return async (input, init) => {
    const method = METHODS.find((name) => name === init?.method) ?? 'GET';
    const answer = await client.send({
      method,
      path: String(input),
      headers: plain(init?.headers),
      repeatable: repeatable || method !== 'POST',
      ...(typeof init?.body === 'string' ? { json: init.body } : {}),
    });
    if (answer.status === 'failed') throw new NoAnswer(withoutAnswer(answer));
    const { code, body, headers } = answer;
    // The pager of Octokit takes a conflict for an empty list.
    if (code === 409 && method === 'GET')
      throw new NoAnswer(gitHubFailure('refused', 'GitHub refused the request (409).', code));
    const content = WITHOUT_BODY.has(code) || body === undefined ? null : JSON.stringify(body);
    const response = new Response(content, {
      status: code,
      headers: { ...pick(headers), 'content-type': 'application/json' },
    });
    // The pager goes on from it.
    return Object.defineProperty(response, 'url', { value: String(input) });
  };
};

const METHODS: readonly HttpRequest['method'][] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const WITHOUT_BODY = new Set([204, 205, 304]);

const KEPT = new Set(['date', 'link', 'retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset']);

const pick = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.has(name)));

const plain = (headers: RequestInit['headers']): Record<string, string> =>
  Object.fromEntries([...new Headers(headers)].filter(([name]) => name !== 'content-type'));
