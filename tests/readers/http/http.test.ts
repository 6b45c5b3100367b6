import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { baseAddress } from '../../../src/readers/http/base-address.ts';
import { connectionFailure } from '../../../src/readers/http/connection-failure.ts';
import { type HttpClient, httpClient } from '../../../src/readers/http/http-client.ts';
import { retryAfterSeconds } from '../../../src/readers/http/retry-after.ts';

const servers: Server[] = [];
const clients: HttpClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
  for (const server of servers.splice(0)) server.close();
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const clientOf = async (handler: Handler, headers: Readonly<Record<string, string>> = {}) => {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    handler(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`);
  const { signal } = new AbortController();
  const client = httpClient({ base, environment: {}, signal, headers, limits: { firstWaitMilliseconds: 1 } });
  clients.push(client);
  return { client, seen, base };
};

describe('a client of an API', () => {
  test('sends JSON and what the caller gave to know it by; gives code, headers and JSON', async () => {
    const bodies: string[] = [];
    const { client, seen } = await clientOf(
      (request, response) => {
        request.on('data', (chunk) => bodies.push(String(chunk)));
        request.on('end', () =>
          response.writeHead(201, { 'X-Rate': '7', 'set-cookie': ['a', 'b'] }).end('\uFEFF{"id":1}'),
        );
      },
      { authorization: 'Bearer of-a-test' },
    );
    const answer = await client.send({ method: 'POST', path: 'things?all=1', body: { name: 'é' } });
    expect(answer).toMatchObject({
      status: 'answered',
      code: 201,
      headers: { 'x-rate': '7', 'set-cookie': 'a' },
      body: { id: 1 },
    });
    expect(bodies).toEqual(['{"name":"é"}']);
    expect(seen[0]?.url).toBe('/api/things?all=1');
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer of-a-test',
      'content-type': 'application/json',
      accept: 'application/json',
    });
  });

  test.each([
    [404, '{"message":"Not Found"}', { message: 'Not Found' }],
    [403, '<html>', undefined],
    [422, '', undefined],
  ])('a code of %i is an answer, with its JSON if it is any', async (code, text, body) => {
    const { client } = await clientOf((_, response) => response.writeHead(code).end(text));
    expect(await client.send({ method: 'GET', path: 'x' })).toMatchObject({ status: 'answered', code, body });
  });

  test('nothing at all is an answer where the server says so', async () => {
    const { client } = await clientOf((_, response) => response.writeHead(204).end());
    expect(await client.send({ method: 'DELETE', path: 'x' })).toMatchObject({
      status: 'answered',
      code: 204,
      body: undefined,
    });
  });

  test('packed answers are unpacked', async () => {
    const { client } = await clientOf((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"packed":true}')),
    );
    expect(await client.send({ method: 'GET', path: 'x' })).toMatchObject({ body: { packed: true } });
  });

  test('follows a redirect to the same server, and takes nothing to another one', async () => {
    const other = await clientOf((_, response) => response.end('{"other":true}'));
    const { client, seen } = await clientOf(
      (request, response) => {
        if (request.url === '/api/old') response.writeHead(301, { location: '/api/new' }).end();
        else if (request.url === '/api/away') response.writeHead(302, { location: other.base.href }).end();
        else response.end('{"new":true}');
      },
      { authorization: 'Bearer of-a-test' },
    );
    expect(await client.send({ method: 'GET', path: 'old' })).toMatchObject({ code: 200, body: { new: true } });
    expect(seen.at(-1)?.headers.authorization).toBe('Bearer of-a-test');
    expect(await client.send({ method: 'GET', path: 'away' })).toMatchObject({ status: 'failed', kind: 'redirected' });
    expect(other.seen).toEqual([]);
  });

  test('a path that leaves the server is not asked for there', async () => {
    const other = await clientOf((_, response) => response.end('{}'));
    const { client } = await clientOf((_, response) => response.end('{}'));
    for (const path of [other.base.href, `//${other.base.host}/x`]) {
      expect(await client.send({ method: 'GET', path })).toMatchObject({ status: 'failed', kind: 'redirected' });
    }
    expect(other.seen).toEqual([]);
  });

  test.each([
    ['GET', undefined, 4],
    ['POST', undefined, 1],
    ['POST', true, 4],
    ['GET', false, 1],
  ] as const)('%s (repeatable: %s) is tried %i times', async (method, repeatable, times) => {
    const { client, seen } = await clientOf((_, response) => response.writeHead(503).end());
    const answer = await client.send({ method, path: 'x', ...(repeatable === undefined ? {} : { repeatable }) });
    expect(answer).toMatchObject({ status: 'answered', code: 503 });
    expect(seen).toHaveLength(times);
  });

  test('a client that is closed says so', async () => {
    const { client, seen } = await clientOf((_, response) => response.end('{}'));
    await client.send({ method: 'GET', path: 'x' });
    await client.close();
    expect(await client.send({ method: 'GET', path: 'x', repeatable: false })).toMatchObject({ status: 'failed' });
    expect(seen).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  const NOW = Date.parse('2026-11-21T12:00:00Z');

  test.each([
    [{}, undefined],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': ' 120 ' }, 120],
    [{ 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }, 30],
    [{ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'Sat, 21 Nov 2026 15:00:30 GMT', date: 'Sat, 21 Nov 2026 15:00:00 GMT' }, 30],
    [{ 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT', date: 'nonsense' }, 30],
    [{ 'retry-after': '-1' }, undefined],
    [{ 'retry-after': '1.5' }, undefined],
    [{ 'retry-after': '9'.repeat(400) }, undefined],
    [{ 'retry-after': 'Sat, nonsense' }, undefined],
  ])('%j: %s', (headers, seconds) => {
    expect(retryAfterSeconds(headers, NOW)).toBe(seconds);
  });
});

describe('the address of an API', () => {
  test.each([
    ['https://api.osv.dev', 'https://api.osv.dev/'],
    ['https://proxy.example/osv', 'https://proxy.example/osv/'],
    ['https://proxy.example/osv/', 'https://proxy.example/osv/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://127.1.2.3/', 'http://127.1.2.3/'],
    ['http://localhost:1', 'http://localhost:1/'],
    ['http://[::1]:1/', 'http://[::1]:1/'],
  ])('%s', (text, href) => {
    expect(baseAddress(text)).toMatchObject({ ok: true, url: { href } });
  });

  test.each([
    'http://osv.example',
    'http://127.0.0.1.osv.example',
    'http://localhost.osv.example',
    'http://127.example',
    'file:///etc/passwd',
    'https://a@b.example',
    'https://b.example/#x',
    'javascript:0',
    'nothing',
  ])('not %s', (text) => {
    expect(baseAddress(text).ok).toBe(false);
  });
});

describe('what went wrong on the way is told by its code', () => {
  const withCode = (code: string) => Object.assign(new Error('http://me:word@proxy'), { code });

  test.each([
    ['ENOTFOUND', 'unreachable'],
    ['EAI_AGAIN', 'unreachable'],
    ['ECONNREFUSED', 'unreachable'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ECONNRESET', 'cut-off'],
    ['EPIPE', 'cut-off'],
    ['UND_ERR_SOCKET', 'cut-off'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'cut-off'],
    ['ETIMEDOUT', 'timed-out'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timed-out'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timed-out'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'untrusted'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'untrusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'untrusted'],
    ['CERT_HAS_EXPIRED', 'untrusted'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'untrusted'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'untrusted'],
    ['EPROTO', 'untrusted'],
    ['word', 'unreachable'],
  ])('%s', (code, kind) => {
    for (const error of [withCode(code), new Error('around it', { cause: withCode(code) })]) {
      const failure = connectionFailure(error);
      expect(failure.kind).toBe(kind);
      expect(failure.reason).not.toContain('word');
    }
  });

  test.each([undefined, null, 'word', {}])('%s', (thrown) => {
    expect(connectionFailure(thrown)).toMatchObject({
      kind: 'unreachable',
      reason: 'cannot be reached (no reason was given)',
    });
  });
});
