import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { lookAtRotation } from '../../src/checks/rotation/look.ts';
import { parsePolicy } from '../../src/config/parse-policy.ts';
import { gitHubClient } from '../../src/readers/github-api/client.ts';
import { gitHubWitness } from '../../src/readers/github-api/rotation-witness.ts';
import type { FileText, Ports } from '../../src/readers/ports.ts';
import { supabaseAdministrators } from '../../src/readers/supabase-api/administrators.ts';

const servers: Server[] = [];
const asked: string[] = [];

afterEach(async () => {
  asked.length = 0;
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
});

type Answers = Readonly<Record<string, { readonly status?: number; readonly body: unknown; readonly next?: string }>>;

/** A GitHub on this machine that answers by path, and 404 for what it does not know. */
const ask = async (answers: Answers) => {
  let base = '';
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/[?&]per_page=100/, '');
    asked.push(`${request.method} ${path}`);
    const { status = 200, body, next } = answers[path] ?? { status: 404, body: { message: 'Not Found' } };
    if (next !== undefined) response.setHeader('link', `<${base}${next}>; rel="next"`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = gitHubClient({
    token: 'ghs_of_no_use',
    apiUrl: base,
    environment: { NO_PROXY: '127.0.0.1' },
    signal: new AbortController().signal,
    limits: { attempts: 1, timeoutSeconds: 5 },
  });
  const witness = await gitHubWitness(client, { owner: 'acme', repo: 'shop' });
  await client.close();
  return witness;
};

const ACTIONS = '/repos/acme/shop/actions/secrets';
const DEPENDABOT = '/repos/acme/shop/dependabot/secrets';
const secret = (name: string, at: string) => ({ name, created_at: '2020-01-01T00:00:00Z', updated_at: at });

describe('what GitHub knows of rotations', () => {
  it('is asked in both places, over all pages, with GET alone', async () => {
    const witness = await ask({
      [ACTIONS]: {
        body: { total_count: 2, secrets: [secret('A_KEY', '2027-01-02T03:04:05Z')] },
        next: `${ACTIONS}?page=2`,
      },
      [`${ACTIONS}?page=2`]: { body: { total_count: 2, secrets: [secret('B_KEY', '2027-01-03T00:00:00Z')] } },
      [DEPENDABOT]: { body: { total_count: 1, secrets: [secret('A_KEY', '2027-01-04T00:00:00Z')] } },
    });
    expect(witness.notAsked).toEqual([]);
    expect(witness.seen).toEqual([
      { name: 'A_KEY', at: Date.parse('2027-01-02T03:04:05Z'), by: "GitHub's secrets of Actions" },
      { name: 'B_KEY', at: Date.parse('2027-01-03T00:00:00Z'), by: "GitHub's secrets of Actions" },
      { name: 'A_KEY', at: Date.parse('2027-01-04T00:00:00Z'), by: "GitHub's secrets of Dependabot" },
    ]);
    expect(asked.every((one) => one.startsWith('GET '))).toBe(true);
  });

  it.each([
    [403, { message: 'Resource not accessible by integration' }],
    [404, { message: 'Not Found' }],
    [401, { message: 'Bad credentials' }],
    [200, { secrets: [{ name: 'A_KEY', updated_at: 'yesterday' }] }],
    [200, { secrets: 'many' }],
    [500, {}],
  ])('is said where it is not told: %i %j', async (status, body) => {
    const witness = await ask({ [ACTIONS]: { status, body }, [DEPENDABOT]: { body: { total_count: 0, secrets: [] } } });
    expect(witness.seen).toEqual([]);
    expect(witness.notAsked).toEqual([expect.stringMatching(/^GitHub's secrets of Actions were not told: \S/)]);
  });
});

describe('who signs in to Supabase how', () => {
  const look = async (status: number, body: unknown) => {
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return supabaseAdministrators('acme/../x', {
      token: 'sbp_of_no_use',
      apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      environment: { NO_PROXY: '127.0.0.1' },
      signal: new AbortController().signal,
    });
  };
  const member = (role: string, mfa: boolean) => ({
    user_id: 'u',
    user_name: 'somebody',
    email: 'somebody@example.com',
    role_name: role,
    mfa_enabled: mfa,
  });

  it('is told in numbers, of owners and administrators alone', async () => {
    const members = [
      member('Owner', true),
      member('Administrator', false),
      member('Developer', false),
      member('Read-only', false),
    ];
    const told = await look(200, members);
    expect(told).toEqual({ seen: true, administrators: 2, withoutFactor: 1 });
    expect(asked).toEqual(['GET /v1/organizations/acme%2F..%2Fx/members Bearer sbp_of_no_use']);
  });

  it.each([
    [401, {}, 'does not know the token'],
    [403, {}, 'may not read'],
    [404, {}, 'no organisation'],
    [200, {}, 'not documented'],
    [200, [{ role_name: 'Owner' }], 'not documented'],
    [200, [member('Developer', true)], 'no owner'],
    [200, [], 'no owner'],
  ])('is not known after %i %j', async (status, body, why) => {
    expect(await look(status, body)).toEqual({ seen: false, why: expect.stringContaining(why) });
  });
});

describe('the newest proof', () => {
  const policy = parsePolicy(
    'version: 1\nsecrets:\n  A_KEY: { class: ai }\nrotation: { owner: platform }\n',
    'aduana.yml',
    {
      today: '2027-01-15',
      ruleIds: [],
    },
  ).policy;

  const look = async (ledger: string | undefined, seen: readonly { name: string; at: number; by: string }[]) => {
    const read: FileText = ledger === undefined ? { ok: false, problem: 'missing' } : { ok: true, text: ledger };
    const ports = {
      today: '2027-01-15',
      files: { list: async () => [], readText: async () => read },
      rotationWitness: { look: async () => ({ seen, notAsked: [] }) },
    } as unknown as Ports;
    if (policy?.rotation === undefined) throw new Error('no policy');
    const { secrets } = await lookAtRotation(ports, policy, policy.rotation);
    return secrets[0];
  };

  const github = (day: string) => ({
    name: 'A_KEY',
    at: Date.parse(`${day}T10:00:00Z`),
    by: "GitHub's secrets of Actions",
  });

  it.each([
    ['2026-09-01', [github('2026-12-01')], "GitHub's secrets of Actions", '2027-03-01'],
    ['2026-12-02', [github('2026-12-01')], 'the ledger', '2027-03-02'],
    ['2026-12-01', [github('2026-12-01')], "GitHub's secrets of Actions", '2027-03-01'],
    [undefined, [github('2026-12-01'), github('2026-11-01')], "GitHub's secrets of Actions", '2027-03-01'],
    ['2028-01-01', [github('2026-12-01')], "GitHub's secrets of Actions", '2027-03-01'],
    ['2026-09-01', [{ ...github('2026-12-01'), name: 'B_KEY' }], 'the ledger', '2026-11-30'],
  ])('of a ledger of %s and %j is by %s', async (day, seen, by, due) => {
    const text = day === undefined ? undefined : `rotated:\n  A_KEY: { on: ${day}, evidence: SEC-1 }\n`;
    expect(await look(text, seen)).toMatchObject({ newest: { by }, due });
  });
});
