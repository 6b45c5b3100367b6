import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { liveRender } from '../../src/readers/render-api/live-render.ts';
import { type RenderServer, type RenderServerOptions, startRenderServer } from '../support/render-server.ts';

const KEY = 'rnd_test';
const VALUE = 'VALUE-THAT-NOBODY-MAY-SEE';

const SHOP: RenderServerOptions = {
  key: KEY,
  services: [
    { name: 'api', type: 'web_service', envVars: { REDIS_URL: VALUE, FB_APP_SECRET: VALUE }, ipAllowList: [] },
    { name: 'worker', type: 'background_worker', envVars: { OPENAI_API_KEY: VALUE } },
    { name: 'site', type: 'static_site' },
  ],
  envGroups: [
    { name: 'meta', services: ['api'], envVars: { FB_APP_SECRET: VALUE }, secretFiles: { 'ca.crt': VALUE } },
    { name: 'ai', services: ['worker'], envVars: { OPENAI_API_KEY: VALUE } },
  ],
};

const open: RenderServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const look = async (options: Partial<RenderServerOptions> = {}, key = KEY) => {
  const server = await startRenderServer({ ...SHOP, ...options });
  open.push(server);
  const state = await liveRender({
    key,
    baseUrl: server.url,
    offline: false,
    environment: {},
    signal: new AbortController().signal,
    limits: { attempts: 2, firstWaitMilliseconds: 1, longestWaitSeconds: 1, timeoutSeconds: 2 },
  }).look({ services: ['api', 'worker'], envGroups: ['meta'] });
  return { state, requests: server.requests };
};

const answer = (response: ServerResponse, code: number, body: string, headers: Record<string, string> = {}): true => {
  response.writeHead(code, { 'content-type': 'application/json', ...headers });
  response.end(body);
  return true;
};

describe('what Render says of itself', () => {
  test('links, types, allow lists and the names that were asked for, and no value', async () => {
    const { state, requests } = await look();
    expect(state).toEqual({
      status: 'answered',
      services: [
        { name: 'api', type: 'web', names: ['REDIS_URL', 'FB_APP_SECRET'], ipAllowList: [] },
        { name: 'worker', type: 'worker', names: ['OPENAI_API_KEY'] },
        { name: 'site', type: 'static', names: [] },
      ],
      envGroups: [
        { name: 'meta', services: ['api'], names: ['FB_APP_SECRET'], secretFiles: ['ca.crt'] },
        { name: 'ai', services: ['worker'], names: [], secretFiles: [] },
      ],
    });
    expect(JSON.stringify(state)).not.toContain(VALUE);
    expect(requests).toHaveLength(5);
    expect(requests.join()).not.toContain('connection-info');
  });

  test('every page of a long list', async () => {
    const services = Array.from({ length: 250 }, (_, i) => ({ name: `s${i}`, type: 'web_service' }));
    const { state } = await look({ services, envGroups: [] });
    expect(state).toMatchObject({ status: 'answered' });
    expect(state.status === 'answered' && state.services.length).toBe(250);
  });

  test('asks again when it is told to wait', async () => {
    const { state } = await look({
      instead: (_, response, count) => count === 1 && answer(response, 429, '{}', { 'retry-after': '0' }),
    });
    expect(state.status).toBe('answered');
  });
});

type Instead = NonNullable<RenderServerOptions['instead']>;

const always =
  (code: number, body: string, headers?: Record<string, string>): Instead =>
  (_, response) =>
    answer(response, code, body, headers);

const forPath =
  (part: string, body: string, code = 200): Instead =>
  ({ url = '' }, response) =>
    url.includes(part) && answer(response, code, body);

describe('what cannot be read is told, and is never an empty answer', () => {
  test.each<readonly [string, Instead, RegExp]>([
    ['401', always(401, '{}'), /does not know the key/],
    ['403', always(403, '{}'), /may not read/],
    ['429 for ever', always(429, '{}'), /limit of requests/],
    ['429 for an hour', always(429, '{}', { 'retry-after': '3600' }), /limit of requests/],
    ['500', always(500, '{}'), /answered 500/],
    ['HTML', always(200, '<html>'), /no JSON/],
    ['nothing', always(200, ''), /no JSON/],
    ['an object in the place of a list', always(200, '{}'), /not documented/],
    ['another shape', always(200, '[{"service":{}}]'), /not documented/],
    ['a redirect elsewhere', always(302, '', { location: 'https://example.com/' }), /another server/],
    ['a cut-off list of names', forPath('/env-vars', '[{"envVar":{"key":"A"'), /cut off/],
    ['names in another shape', forPath('/env-vars', '[{"key":"A"}]'), /not documented/],
    ['a group that is gone', forPath('env-groups/evg-0', '{}', 404), /nothing of that name/],
    ['a group that may not be read', forPath('env-groups/evg-0', '{}', 403), /may not read/],
    ['a connection that breaks', (request) => request.socket.destroy() !== undefined, /broke|cannot be reached/],
  ])('%s', async (_, instead, reason) => {
    const { state } = await look({ instead });
    expect(state).toEqual({ status: 'unavailable', reason: expect.stringMatching(reason) });
    expect(JSON.stringify(state)).not.toContain(KEY);
  });

  test('more groups than one page, which the API does not let be read', async () => {
    const envGroups = Array.from({ length: 101 }, (_, i) => ({ name: `g${i}`, services: [] }));
    const { state } = await look({ envGroups });
    expect(state).toEqual({ status: 'unavailable', reason: expect.stringContaining('more than 100') });
  });

  test('pages without end', async () => {
    const full = JSON.stringify(
      Array.from({ length: 100 }, () => ({ service: { id: 'a', name: 'a', type: 'web_service' }, cursor: 'same' })),
    );
    const { state, requests } = await look({ instead: forPath('/services?', full) });
    expect(state).toEqual({ status: 'unavailable', reason: expect.stringContaining('no end') });
    expect(requests).toHaveLength(2);
  });

  test('a wrong key, offline and an address without https', async () => {
    expect((await look({}, 'wrong')).state).toMatchObject({ reason: expect.stringContaining('does not know the key') });
    const options = { key: KEY, environment: {}, signal: new AbortController().signal };
    const of = { services: [], envGroups: [] };
    expect(await liveRender({ ...options, offline: true }).look(of)).toMatchObject({
      reason: expect.stringContaining('no network request'),
    });
    expect(await liveRender({ ...options, offline: false, baseUrl: 'http://render.example' }).look(of)).toMatchObject({
      reason: expect.stringContaining('https://'),
    });
  });
});
