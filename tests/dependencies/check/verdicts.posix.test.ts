import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GateRequest, runGate } from '../../../src/entrypoints/gate.ts';
import type { DependencyPolicy } from '../../../src/model/policy.ts';
import type { Report } from '../../../src/model/report.ts';
import { type OsvServer, startOsvServer } from '../../support/osv-server.ts';
import { type ShopRepository, shopRepository } from '../../support/shop-repository.ts';

// Each way in which the engines fail, under each choice of the policy, on a branch that demands Snyk and on one that does not: the
// verdict of the whole gate. Nothing is wrong with the packages, so that a pass means that somebody looked at all of them.

type Engine = DependencyPolicy['engine'];

const ENGINES: readonly Engine[] = ['auto', 'snyk', 'osv', 'both'];

/** By what is wrong with Snyk: the mode of `fake-cli.cjs`, or another request. */
const SNYK = {
  'looks at everything': 'honest, without a list',
  'has no token': { snykToken: '' },
  'is not for foreign code': { untrusted: 'a pull request from a fork' },
  'is not there': { snykPath: '/no/such/snyk' },
  'answers 401': 'not authorised',
  'has no quota left': 'out of tests',
  'is out of order': 'the service is down',
  'answers HTML': 'a page of HTML',
  'prints nothing': 'nothing printed, exit 0',
  'leaves a package out': 'a list without one package',
} as const satisfies Readonly<Record<string, string | Partial<GateRequest>>>;

type SnykState = keyof typeof SNYK;

const html = (response: ServerResponse): boolean => {
  response.end('<html>');
  return true;
};
const code = (status: number) => (response: ServerResponse) => {
  response.writeHead(status, { 'retry-after': '86400' }).end('{}');
  return true;
};
const short = (response: ServerResponse): boolean => {
  response.setHeader('content-type', 'application/json');
  response.end('{"results":[{}]}');
  return true;
};

const OSV = {
  'looks at everything': () => false,
  'answers HTML': html,
  'answers 401': code(401),
  'answers 429': code(429),
  'answers 503': code(503),
  'answers less than was asked': short,
} as const satisfies Readonly<Record<string, (response: ServerResponse) => boolean>>;

type OsvState = keyof typeof OSV;

let shop: ShopRepository;
let tools: string;
const servers = new Map<OsvState, OsvServer>();

const fakes: readonly string[] = Object.values(SNYK).filter((one) => typeof one === 'string');
const fakeAt = (mode: string): string => join(tools, `snyk-${fakes.indexOf(mode)}`);

beforeAll(async () => {
  tools = await mkdtemp(join(tmpdir(), 'aduana-verdicts-'));
  for (const mode of fakes) {
    const fake = join(import.meta.dirname, '../snyk/fake-cli.cjs');
    const script = `#!/bin/sh\nexec '${process.execPath}' '${fake}' '${mode}' '${join(tools, 'record')}' "$@"\n`;
    await writeFile(fakeAt(mode), script, { mode: 0o755 });
  }
  for (const [state, reply] of Object.entries(OSV) as [OsvState, (response: ServerResponse) => boolean][]) {
    servers.set(state, await startOsvServer({ answer: () => [], instead: (_, response) => reply(response) }));
  }
  const dependencies = { lodash: '4.17.21', ms: '2.1.3' };
  const packages = {
    '': { name: 'shop', dependencies },
    'node_modules/lodash': { version: '4.17.21' },
    'node_modules/ms': { version: '2.1.3' },
  };
  const policy = (engine: Engine) =>
    `version: 1\ndependencies: { engine: ${engine}, snyk-required-on: [main, 'release/*'] }\n`;
  shop = await shopRepository({
    'package.json': JSON.stringify({ name: 'shop', dependencies }),
    'package-lock.json': JSON.stringify({ name: 'shop', lockfileVersion: 3, packages }),
    'renovate.json': '{}',
    ...Object.fromEntries(ENGINES.map((engine) => [`${engine}.yml`, policy(engine)])),
  });
});

afterAll(async () => {
  await Promise.all([
    ...[...servers.values()].map((server) => server.close()),
    shop.remove(),
    rm(tools, { recursive: true, force: true }),
  ]);
});

const judge = async (engine: Engine, snyk: SnykState, osv: OsvState, more: Partial<GateRequest>): Promise<Report> => {
  const state: string | Partial<GateRequest> = SNYK[snyk];
  const result = await runGate({
    folder: shop.path,
    scope: { mode: 'tree', trigger: 'local' },
    config: `${engine}.yml`,
    only: ['dependencies'],
    skip: [],
    osvUrl: servers.get(osv)?.url ?? '',
    snykToken: 'a-token-of-no-use',
    offline: false,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: tools,
    environment: { PATH: process.env['PATH'], NO_PROXY: '127.0.0.1' },
    signal: new AbortController().signal,
    today: '2027-01-15',
    ...(typeof state === 'string' ? { snykPath: fakeAt(state) } : state),
    ...more,
  });
  if (result.status !== 'reported') throw new Error(JSON.stringify(result));
  return result.report;
};

/** What must come out, said a second time and without a look at how the gate joins the answers. */
const expected = (engine: Engine, isSnykWhole: boolean, isOsvWhole: boolean, isDemanded: boolean): string => {
  const isWhole = {
    auto: isSnykWhole || isOsvWhole,
    snyk: isSnykWhole,
    osv: isOsvWhole,
    both: isSnykWhole && isOsvWhole,
  }[engine];
  if (isDemanded && (engine === 'osv' || !isSnykWhole)) return 'fail';
  return isWhole ? 'pass' : 'incomplete';
};

const WHOLE = 'looks at everything';
const BRANCHES = [
  ['a branch of its own', {}, false],
  ['a topic branch', { protectedBranch: 'topic' }, false],
  ['main', { protectedBranch: 'main' }, true],
] as const;

const agrees = async (engine: Engine, snyk: SnykState, osv: OsvState): Promise<void> => {
  for (const [, branch, isDemanded] of BRANCHES) {
    const report = await judge(engine, snyk, osv, branch);
    const told = report.findings.map(({ ruleId, disposition }) => [ruleId, disposition.kind]);
    const isMissing = isDemanded && (engine === 'osv' || snyk !== WHOLE);
    expect({ verdict: report.verdict.conclusion, told }).toEqual({
      verdict: expected(engine, snyk === WHOLE, osv === WHOLE, isDemanded),
      told: isMissing ? [['dependencies/required-engine-missing', 'blocking']] : [],
    });
  }
};

const names = <Key extends string>(states: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(states) as Key[];

describe.each(ENGINES)('engine: %s', { timeout: 60_000 }, (engine) => {
  test.each(names(SNYK))('where Snyk %s and OSV looks at everything', async (snyk) => {
    await agrees(engine, snyk, WHOLE);
  });

  test.each(names(OSV).filter((state) => state !== WHOLE))('where OSV %s, with Snyk and without', async (osv) => {
    await agrees(engine, WHOLE, osv);
    await agrees(engine, 'has no token', osv);
  });

  test('offline nobody looked', async () => {
    expect(await judge(engine, WHOLE, WHOLE, { offline: true })).toMatchObject({
      verdict: { conclusion: 'incomplete', blocks: true },
      findings: [],
    });
  });
});
