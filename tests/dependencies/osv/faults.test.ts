import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type OsvOptions, osvEngine } from '../../../src/readers/osv/osv-engine.ts';
import type { EngineCause } from '../../../src/readers/ports.ts';
import {
  type LoggedRequest,
  type OsvServer,
  type OsvServerOptions,
  sendJson,
  startOsvServer,
} from '../../support/osv-server.ts';
import { manifest, NODE } from './manifests.ts';

// Whatever stands in OSV's place: nothing of it may look like a package without advisories.

let server: OsvServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const LIMITS = {
  attempts: 2,
  firstWaitMilliseconds: 1,
  timeoutSeconds: 0.4,
  maxBytes: 64 * 1024,
  longestWaitSeconds: 1,
} as const;

const ask = (options: Partial<OsvOptions>) =>
  osvEngine({
    baseUrl: server?.url ?? '',
    offline: false,
    environment: {},
    signal: new AbortController().signal,
    limits: LIMITS,
    ...options,
  }).look([NODE]);

type Instead = NonNullable<OsvServerOptions['instead']>;

const when =
  (part: 'querybatch' | 'vulns', answer: (response: ServerResponse, request: LoggedRequest) => void): Instead =>
  (request, response) => {
    if (!request.path.startsWith(`/v1/${part}`)) return false;
    answer(response, request);
    return true;
  };

const code =
  (status: number, headers: Record<string, string> = {}, body = '{"code":2,"message":"no"}') =>
  (response: ServerResponse) => {
    response.writeHead(status, headers).end(body);
  };

const ok =
  (body: string | Buffer, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(200, headers).end(body);
  };

const json = (body: unknown) => ok(JSON.stringify(body));

const results = (count: number, each: unknown = {}) => ({ results: Array.from({ length: count }, () => each) });

const COUNT = NODE.packages.length;

const HTML = '<!doctype html><title>Sign in</title>';

type Row = readonly [fault: string, instead: Instead, cause: EngineCause, says: RegExp];

const ROWS: readonly Row[] = [
  ['401', when('querybatch', code(401)), 'unauthorised', /answered 401: .*osv-url/],
  ['403', when('querybatch', code(403)), 'unauthorised', /answered 403/],
  ['403 for the details alone', when('vulns', code(403)), 'unauthorised', /answered 403/],
  [
    '404: another server',
    when('querybatch', code(404)),
    'broken-answer',
    /answered 404: there is no OSV at this address/,
  ],
  ['400', when('querybatch', code(400)), 'broken-answer', /answered 400/],
  ['429 for ever', when('querybatch', code(429)), 'quota', /answered 429: it is asked too often/],
  ['429 that asks for an hour', when('querybatch', code(429, { 'retry-after': '3600' })), 'quota', /429/],
  ['429 for the details', when('vulns', code(429)), 'quota', /429/],
  ['500', when('querybatch', code(500)), 'outage', /answered 500: it is out of order/],
  ['503 with HTML', when('querybatch', code(503, {}, HTML)), 'outage', /answered 503/],
  ['502 for the details', when('vulns', code(502)), 'outage', /answered 502/],
  ['204 without a body', when('querybatch', code(204, {}, '')), 'broken-answer', /answered 204/],
  ['an answer that never comes', when('querybatch', () => {}), 'outage', /did not answer within 0.4 seconds/],
  [
    'an answer that never ends',
    when('querybatch', (response) => void response.writeHead(200).write('{"results":[')),
    'outage',
    /did not answer within/,
  ],
  ['details that never come', when('vulns', () => {}), 'outage', /did not answer within/],
  [
    'a connection that is reset',
    when('querybatch', (response) => response.socket?.resetAndDestroy()),
    'outage',
    /broke the connection off/,
  ],
  [
    'half an answer',
    when('querybatch', (response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"results":[');
      setTimeout(() => response.socket?.destroy(), 5);
    }),
    'outage',
    /broke the connection off/,
  ],
  ['JSON that is cut off', when('querybatch', ok('{"results":[{},')), 'broken-answer', /no JSON/],
  ['an empty answer', when('querybatch', ok('')), 'broken-answer', /no JSON/],
  ['HTML with 200', when('querybatch', ok(HTML, { 'content-type': 'text/html' })), 'broken-answer', /no JSON.*osv-url/],
  ['HTML in the place of an advisory', when('vulns', ok(HTML)), 'broken-answer', /no JSON/],
  ['null', when('querybatch', json(null)), 'broken-answer', /not of the form of OSV/],
  ['{}', when('querybatch', json({})), 'broken-answer', /not of the form of OSV/],
  ['a list', when('querybatch', json([])), 'broken-answer', /not of the form of OSV/],
  ['no results at all', when('querybatch', json({ results: [] })), 'broken-answer', /sent 0 answers to 9 questions/],
  [
    'an answer shorter than the question',
    when('querybatch', json(results(COUNT - 1))),
    'broken-answer',
    /sent 8 answers to 9/,
  ],
  [
    'an answer longer than the question',
    when('querybatch', json(results(COUNT + 1))),
    'broken-answer',
    /sent 10 answers to 9/,
  ],
  ['null for a package', when('querybatch', json(results(COUNT, null))), 'broken-answer', /not of the form/],
  [
    'an error for a package',
    when('querybatch', json(results(COUNT, { code: 13, message: 'internal' }))),
    'broken-answer',
    /not of the form/,
  ],
  [
    'null for the advisories of a package',
    when('querybatch', json(results(COUNT, { vulns: null }))),
    'broken-answer',
    /not of the form/,
  ],
  [
    'an advisory without an id',
    when('querybatch', json(results(COUNT, { vulns: [{ modified: '' }] }))),
    'broken-answer',
    /not of the form/,
  ],
  [
    'an id that is a path',
    when('querybatch', json(results(COUNT, { vulns: [{ id: '../../admin' }] }))),
    'broken-answer',
    /not of the form/,
  ],
  [
    'an id that is a prototype',
    when('querybatch', json(results(COUNT, { vulns: [{ id: '__proto__' }] }))),
    'broken-answer',
    /not of the form/,
  ],
  [
    'results that hang on a prototype',
    when('querybatch', ok(`{"__proto__":${JSON.stringify(results(COUNT))}}`)),
    'broken-answer',
    /not of the form/,
  ],
  [
    'the same page for ever',
    when('querybatch', json(results(COUNT, { next_page_token: 'again' }))),
    'broken-answer',
    /same page/,
  ],
  [
    'pages without an end',
    (request, response, log) => {
      const { queries } = request.body as { queries: readonly unknown[] };
      sendJson(response, 200, results(queries.length, { next_page_token: `page ${log.length}` }));
      return true;
    },
    'broken-answer',
    /pages without an end/,
  ],
  [
    'a redirect to another server',
    when('querybatch', code(307, { location: 'http://127.0.0.1:1/v1/querybatch' })),
    'broken-answer',
    /leads to another server \(http:\/\/127.0.0.1:1\).*No package is told/,
  ],
  [
    'a redirect to a login page',
    when('querybatch', code(302, { location: '/login' })),
    'broken-answer',
    /answers POST with a redirect/,
  ],
  [
    'a redirect in a circle',
    when('vulns', (response, { path }) => code(302, { location: path })(response)),
    'broken-answer',
    /redirects more than/,
  ],
  ['a redirect without a place', when('querybatch', code(301)), 'broken-answer', /redirect/],
  ['a body above the cap', when('querybatch', ok(' '.repeat(100_000))), 'broken-answer', /more than 64 KiB/],
  [
    'a gzip bomb',
    when('querybatch', ok(gzipSync(Buffer.alloc(20_000_000, ' ')), { 'content-encoding': 'gzip' })),
    'broken-answer',
    /more than 64 KiB/,
  ],
  [
    'gzip that is none',
    when('querybatch', ok('{"results":[]}', { 'content-encoding': 'gzip' })),
    'outage',
    /cannot be unpacked/,
  ],
  [
    'an encoding that nobody asked for',
    when('querybatch', ok('x', { 'content-encoding': 'br' })),
    'broken-answer',
    /nobody asked for/,
  ],
  [
    'no HTTP',
    when('querybatch', (response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n')),
    'outage',
    /does not speak HTTP/,
  ],
];

describe('OSV is of no use, and it is said', () => {
  test.each(ROWS)('%s', async (_, instead, cause, says) => {
    server = await startOsvServer({ instead });
    const answer = await ask({});
    expect(answer).toMatchObject({
      status: 'unavailable',
      cause,
      engine: `OSV (${server.url.slice('http://'.length)})`,
    });
    const { reason } = answer as { reason: string };
    expect(reason).toMatch(says);
    expect(reason).toMatch(/^[A-Z].{20,300}\.$/);
  });

  test('a server that is not there', async () => {
    server = await startOsvServer();
    const baseUrl = server.url;
    await server.close();
    const answer = await ask({ baseUrl });
    expect(answer).toMatchObject({
      status: 'unavailable',
      cause: 'outage',
      reason: expect.stringMatching(/ECONNREFUSED.*HTTPS_PROXY/),
    });
  });

  test('a name that nobody knows', async () => {
    const answer = await ask({
      baseUrl: 'https://osv.invalid',
      limits: { ...LIMITS, attempts: 1, timeoutSeconds: 20 },
    });
    expect(answer).toMatchObject({ status: 'unavailable', cause: 'outage', engine: 'OSV (osv.invalid)' });
    expect((answer as { reason: string }).reason).toMatch(/its name is not known here/);
  });

  test('TLS that is none', async () => {
    const plain = createServer((socket) => socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as { port: number };
    const answer = await ask({ baseUrl: `https://127.0.0.1:${port}` });
    plain.close();
    expect(answer).toMatchObject({
      status: 'unavailable',
      cause: 'outage',
      reason: expect.stringMatching(/does not speak TLS/),
    });
  });

  test.each([
    ['http://api.osv.dev', /does not start with https/],
    ['ftp://127.0.0.1', /does not start with https/],
    ['api.osv.dev', /is no address/],
    ['', /is no address/],
    ['https://me:word@osv.example', /holds a user name or a password/],
    ['https://osv.example/?key=word', /has something after its path/],
  ])('the address %s', async (baseUrl, says) => {
    const answer = await ask({ baseUrl });
    expect(answer).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(says) });
    expect(JSON.stringify(answer)).not.toContain('word@');
  });

  test('offline', async () => {
    server = await startOsvServer();
    const answer = await ask({ offline: true });
    expect(answer).toMatchObject({ status: 'unavailable', cause: 'offline', reason: expect.stringMatching(/offline/) });
    expect(server.requests).toEqual([]);
  });
});

describe('one advisory is not to be had, and its packages are missed', () => {
  const LODASH = 'GHSA-35jh-r3h4-6jhm';

  const other = (record: unknown): OsvServerOptions => ({
    instead: (request, response) => {
      if (request.path !== `/v1/vulns/${LODASH}`) return false;
      sendJson(response, 200, record);
      return true;
    },
  });

  test.each<readonly [string, OsvServerOptions, RegExp]>([
    [
      '404',
      { instead: when('vulns', code(404)) },
      /answers 404 when it is asked for it\. Run it again.*osv\.dev\/vulnerability/,
    ],
    ['410', { instead: when('vulns', code(410)) }, /answers 410/],
    [
      'another advisory',
      other({ id: 'GHSA-29mw-wpgm-hmr9', withdrawn: '2024-01-01T00:00:00Z' }),
      /something else than the advisory GHSA-35jh/,
    ],
    ['{}', other({}), /something else/],
    ['null', other(null), /something else/],
    ['a list', other([]), /something else/],
    ['a withdrawal that is no date', other({ id: LODASH, withdrawn: 'soon' }), /something else/],
    ['a withdrawal that is true', other({ id: LODASH, withdrawn: true }), /something else/],
    [
      'an id on a prototype',
      other(JSON.parse(`{"__proto__":{"id":"${LODASH}","withdrawn":"2024-01-01T00:00:00Z"}}`)),
      /something else/,
    ],
  ])('%s', async (_, options, says) => {
    server = await startOsvServer(options);
    const answer = await osvEngine({
      baseUrl: server.url,
      offline: false,
      environment: {},
      signal: new AbortController().signal,
      limits: LIMITS,
    }).look([
      manifest('a/package.json', 'npm', ['left-pad@1.3.0', 'lodash@4.17.20']),
      manifest('b/package.json', 'npm', ['left-pad@1.3.0']),
    ]);
    expect(answer).toMatchObject({
      status: 'answered',
      looks: [
        {
          manifest: 'a/package.json',
          examined: 1,
          missed: ['lodash@4.17.20'],
          missedBecause: expect.stringMatching(says),
        },
        { manifest: 'b/package.json', examined: 1, missed: [] },
      ],
    });
  });
});
