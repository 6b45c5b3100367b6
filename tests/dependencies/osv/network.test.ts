import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type OsvOptions, osvEngine } from '../../../src/readers/osv/osv-engine.ts';
import { type OsvServer, type OsvServerOptions, sendJson, startOsvServer } from '../../support/osv-server.ts';
import { NODE, PYTHON } from './manifests.ts';

let server: OsvServer;
const proxies: Server[] = [];

afterEach(async () => {
  for (const proxy of proxies.splice(0)) proxy.close();
  await server.close();
});

const look = async (serverOptions: OsvServerOptions, options: Partial<OsvOptions> = {}) => {
  server = await startOsvServer(serverOptions);
  return osvEngine({
    baseUrl: server.url,
    offline: false,
    environment: {},
    signal: new AbortController().signal,
    limits: { firstWaitMilliseconds: 1 },
    ...options,
  }).look([NODE, PYTHON]);
};

/** Refuses the first answers, then lets the server answer. */
const refusing = (times: number, code: number, headers: Readonly<Record<string, string>> = {}): OsvServerOptions => ({
  instead: (_, response, log) => {
    if (log.length > times) return false;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    sendJson(response, code, { code: 8, message: 'Too many requests.' });
    return true;
  },
});

const questions = () => server.requests.filter(({ method }) => method === 'POST').length;

test.each([
  ['429 that says how many seconds', 429, { 'retry-after': '1' }, 1000],
  [
    '503 that says until when, by its own clock',
    503,
    { date: 'Sat, 21 Nov 2015 07:28:00 GMT', 'retry-after': 'Sat, 21 Nov 2015 07:28:01 GMT' },
    1000,
  ],
  ['429 that says until when, and that is over', 429, { 'retry-after': 'Sat, 21 Nov 2015 07:28:00 GMT' }, 0],
  ['500 that says nothing', 500, {}, 0],
  ['429 that says nonsense', 429, { 'retry-after': 'soon' }, 0],
])('%s is asked again when its time has come', async (_, code, headers, atLeast) => {
  const asked: number[] = [];
  const { instead } = refusing(1, code, headers);
  const answer = await look({
    instead: (request, response, log) => {
      asked.push(performance.now());
      return instead?.(request, response, log) ?? false;
    },
  });
  expect(answer.status).toBe('answered');
  expect(questions()).toBe(2);
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(atLeast - 10);
});

test('who asks to be left alone for an hour is not asked again', async () => {
  const answer = await look(refusing(1, 429, { 'retry-after': '3600' }));
  expect(answer).toMatchObject({ status: 'unavailable', cause: 'quota' });
  expect(server.requests).toHaveLength(1);
});

test('a passing failure is tried four times, a refusal once', async () => {
  expect(await look(refusing(100, 503))).toMatchObject({ status: 'unavailable', cause: 'outage' });
  expect(server.requests).toHaveLength(4);
  await server.close();
  expect(await look(refusing(100, 401))).toMatchObject({ status: 'unavailable', cause: 'unauthorised' });
  expect(server.requests).toHaveLength(1);
});

test('advisories are fetched several at a time, and never more than twelve', async () => {
  const answer = await look({
    instead: async () => {
      await pause(20);
      return false;
    },
  });
  expect(answer.status).toBe('answered');
  expect(server.requests.length).toBeGreaterThan(24);
  expect(server.mostAtOnce()).toBeGreaterThan(6);
  expect(server.mostAtOnce()).toBeLessThanOrEqual(12);
});

test('after one refusal nothing else is tried', async () => {
  const answer = await look({
    instead: ({ path }, response) => {
      if (path.includes('GHSA-35jh')) sendJson(response, 403, {});
      return path.startsWith('/v1/vulns/');
    },
  });
  expect(answer).toMatchObject({ status: 'unavailable', cause: 'unauthorised' });
  expect(server.requests.length).toBeLessThanOrEqual(13);
});

test.each(['querybatch', 'vulns'])('a run that ends does not wait for %s', async (part) => {
  const run = new AbortController();
  const answer = await look(
    {
      instead: ({ path }) => {
        if (!path.startsWith(`/v1/${part}`)) return false;
        run.abort();
        return true;
      },
    },
    { signal: run.signal, limits: { timeoutSeconds: 3600 } },
  );
  expect(answer).toMatchObject({
    status: 'unavailable',
    cause: 'outage',
    reason: expect.stringMatching(/the run ended/),
  });
});

test('a run that ends does not wait until it may ask again', async () => {
  const run = new AbortController();
  const answer = await look(
    {
      instead: (_, response) => {
        setTimeout(() => run.abort(), 20);
        response.setHeader('retry-after', '3000');
        sendJson(response, 429, {});
        return true;
      },
    },
    { signal: run.signal, limits: { longestWaitSeconds: 3600 } },
  );
  expect(answer).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(/the run ended/) });
});

test('a run that is over asks nobody', async () => {
  const answer = await look({}, { signal: AbortSignal.abort() });
  expect(answer).toMatchObject({ status: 'unavailable' });
  expect(server.requests).toEqual([]);
});

/** A proxy that tunnels to wherever it is asked to, or refuses with a code. */
const startProxy = async (code = 200) => {
  const asked: string[] = [];
  const proxy = createServer();
  proxies.push(proxy);
  proxy.on('connect', (request, socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    if (code !== 200) return socket.end(`HTTP/1.1 ${code} No\r\n\r\n`);
    const [host, port] = (request.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    return undefined;
  });
  proxy.listen(0, '127.0.0.1').unref();
  await once(proxy, 'listening');
  return { asked, port: (proxy.address() as AddressInfo).port };
};

test.each(['HTTP_PROXY', 'http_proxy'])('the proxy of %s is used, and no other of this machine', async (variable) => {
  const { asked, port } = await startProxy();
  const answer = await look({}, { environment: { [variable]: `http://me:word@127.0.0.1:${port}` } });
  expect(answer.status).toBe('answered');
  expect(new Set(asked)).toEqual(new Set([`${server.url.slice(7)} Basic ${btoa('me:word')}`]));
});

test('NO_PROXY is kept', async () => {
  const { asked, port } = await startProxy();
  const answer = await look({}, { environment: { HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' } });
  expect(answer.status).toBe('answered');
  expect(asked).toEqual([]);
});

test('the variables of this process are not asked', async () => {
  const { asked, port } = await startProxy();
  const before = process.env['HTTP_PROXY'];
  process.env['HTTP_PROXY'] = `http://127.0.0.1:${port}`;
  try {
    expect((await look({})).status).toBe('answered');
  } finally {
    if (before === undefined) delete process.env['HTTP_PROXY'];
    else process.env['HTTP_PROXY'] = before;
  }
  expect(asked).toEqual([]);
});

test.each([
  [407, 'the proxy answered 407'],
  [502, 'the proxy answered 502'],
])('a proxy that answers %i is named as such, without its password', async (code, says) => {
  const { port } = await startProxy(code);
  const answer = await look({}, { environment: { HTTP_PROXY: `http://me:word@127.0.0.1:${port}` } });
  expect(answer).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(says) });
  expect(JSON.stringify(answer)).not.toContain('word@');
  expect(server.requests).toEqual([]);
});

test('an address of a proxy that is none', async () => {
  const answer = await look({}, { environment: { HTTP_PROXY: 'me:word@proxy' } });
  expect(answer).toMatchObject({
    status: 'unavailable',
    cause: 'outage',
    reason: expect.stringMatching(/proxy is none.*HTTPS_PROXY/),
  });
  expect(JSON.stringify(answer)).not.toContain('word');
});

test('many that wait at once are no leak, and nothing is printed about one', async () => {
  const warnings: string[] = [];
  const listen = ({ name }: Error) => warnings.push(name);
  process.on('warning', listen);
  const seen = new Set<string>();
  const answer = await look(
    {
      instead: ({ path }, response) => {
        if (!path.startsWith('/v1/vulns/') || seen.has(path)) return false;
        seen.add(path);
        sendJson(response, 503, {});
        return true;
      },
    },
    { limits: { firstWaitMilliseconds: 100 } },
  );
  process.off('warning', listen);
  expect(answer.status).toBe('answered');
  expect(warnings).toEqual([]);
});
