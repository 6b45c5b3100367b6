import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GateRequest, runGate } from '../../../src/entrypoints/gate.ts';
import type { Report } from '../../../src/model/report.ts';
import { advisories } from '../../support/advisories.ts';
import { type OsvServer, startOsvServer } from '../../support/osv-server.ts';
import { type ShopRepository, shopRepository } from '../../support/shop-repository.ts';

// What the policy makes of a vulnerability, and what the event makes of it, through the whole gate.

const RULE = 'dependencies/known-vulnerability';

/** Two advisories of lodash for production, one of minimist for development. */
const files = (folder: string, lodash = '4.17.20'): Readonly<Record<string, string>> => {
  const dependencies = { lodash };
  const devDependencies = { minimist: '1.2.5' };
  const packages = {
    '': { name: folder, dependencies, devDependencies },
    'node_modules/lodash': { version: lodash },
    'node_modules/minimist': { version: '1.2.5', dev: true },
  };
  return {
    [`${folder}/package.json`]: JSON.stringify({ name: folder, dependencies, devDependencies }),
    [`${folder}/package-lock.json`]: JSON.stringify({ name: folder, lockfileVersion: 3, packages }),
  };
};

let osv: OsvServer;
let unfixed: OsvServer;
let shop: ShopRepository;

beforeAll(async () => {
  osv = await startOsvServer();
  unfixed = await startOsvServer({ record: (id) => withoutFixes(advisories.find((one) => one.id === id)) });
  shop = await shopRepository({ 'renovate.json': '{}', ...files('api'), ...files('web') });
});

afterAll(async () => {
  await Promise.all([osv.close(), unfixed.close(), shop.remove()]);
});

/** As it stood before there was a fix for anything but minimist. */
const withoutFixes = (record: unknown): unknown => {
  const text = JSON.stringify(record);
  return text.includes('"minimist"') ? record : JSON.parse(text.replaceAll(/,\{"fixed":"[^"]*"\}/g, ''));
};

const judge = async (policy: string, more: Partial<GateRequest> = {}): Promise<Report> => {
  await shop.write('aduana.yml', `version: 1\n${policy}\n`);
  const result = await runGate({
    folder: shop.path,
    scope: { mode: 'tree', trigger: 'local' },
    only: ['dependencies', 'policy'],
    skip: [],
    osvUrl: osv.url,
    offline: false,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: shop.path,
    environment: { PATH: process.env['PATH'], NO_PROXY: '127.0.0.1' },
    signal: new AbortController().signal,
    today: '2027-01-15',
    ...more,
  });
  if (result.status !== 'reported') throw new Error(JSON.stringify(result));
  return result.report;
};

const of = ({ findings }: Report) => findings.filter(({ ruleId }) => ruleId === RULE);

/** `api lodash high blocking`, sorted. */
const told = (report: Report) =>
  of(report)
    .map(({ location, message, severity, disposition }) => {
      const [, name] = /^`([^@]+)@/.exec(message) ?? [];
      return `${location.path.split('/')[0]} ${name} ${severity} ${disposition.kind}`;
    })
    .sort();

const EVERYTHING = ['api', 'web'].flatMap((folder) => [
  `${folder} lodash high blocking`,
  `${folder} lodash medium blocking`,
  `${folder} minimist critical blocking`,
]);

const but = (changed: (line: string) => boolean) =>
  EVERYTHING.map((line) => (changed(line) ? line.replace('blocking', 'advisory') : line));

describe('the policy', () => {
  test('that says nothing blocks all of them', async () => {
    expect(told(await judge(''))).toEqual(EVERYTHING);
  });

  test('fail-on: high lets the milder ones be shown', async () => {
    const report = await judge('dependencies: { fail-on: high }');
    expect(told(report)).toEqual(but((line) => line.includes('medium')));
    expect(report.verdict.conclusion).toBe('fail');
  });

  test('fail-on of dependencies is about vulnerabilities alone, and the flag wins over it', async () => {
    const report = await judge('dependencies: { fail-on: critical }', { failOn: 'medium' });
    expect(told(report)).toEqual(EVERYTHING);
  });

  test('scope: production lets what development alone needs be shown', async () => {
    expect(told(await judge('dependencies: { scope: production }'))).toEqual(but((line) => line.includes('minimist')));
  });

  test('only-fixable lets be shown what nobody has a fix for', async () => {
    const report = await judge('dependencies: { only-fixable: true }', { osvUrl: unfixed.url });
    expect(told(report)).toEqual(but((line) => line.includes('lodash')));
    expect(told(await judge('', { osvUrl: unfixed.url }))).toEqual(EVERYTHING);
  });

  test('leave-out takes a manifest out of sight and is counted', async () => {
    const report = await judge('dependencies: { leave-out: [{ path: "web/**", reason: nobody installs it }] }');
    expect(told(report)).toEqual(EVERYTHING.filter((line) => line.startsWith('api')));
    expect(JSON.stringify(report.checks)).toContain('2 files left out by the policy');
  });
});

describe('an exception by fingerprint', () => {
  const excepted = async (fingerprint: string, expires: string, more: Partial<GateRequest> = {}) =>
    judge(
      `exceptions:\n  - { rule: ${RULE}, fingerprint: ${fingerprint}, reason: we never call the template function, expires: ${expires} }`,
      more,
    );
  const one = async () => {
    const finding = of(await judge('')).find(
      ({ location, severity }) => location.path.startsWith('api/') && severity === 'high',
    );
    if (finding === undefined) throw new Error('there is no such finding');
    return finding.fingerprint;
  };
  const rules = ({ findings }: Report) =>
    findings.filter(({ ruleId }) => ruleId.startsWith('policy/')).map(({ ruleId }) => ruleId);

  test('covers one advisory of one package in one manifest', async () => {
    const report = await excepted(await one(), '2027-02-28');
    expect(told(report)).toEqual(
      EVERYTHING.map((line) => (line.startsWith('api lodash high') ? 'api lodash high excepted' : line)),
    );
    expect(rules(report)).toEqual([]);
  });

  test('ends on its day, and is said to have ended', async () => {
    const report = await excepted(await one(), '2027-01-14');
    expect(told(report)).toEqual(EVERYTHING);
    expect(rules(report)).toEqual(['policy/expired-exception']);
  });

  test('outlives a newer version with the same fault in another place of the file', async () => {
    const fingerprint = await one();
    await shop.write('api/package-lock.json', `\n\n${files('api', '4.17.19')['api/package-lock.json']}`);
    await shop.write('api/package.json', files('api', '4.17.19')['api/package.json'] ?? '');
    const report = await excepted(fingerprint, '2027-02-28');
    expect(told(report)).toContain('api lodash high excepted');
    for (const [path, text] of Object.entries(files('api'))) await shop.write(path, text);
  });

  test('that covers nothing any more is reported', async () => {
    expect(rules(await excepted('5f0c3c1e7b8a4d2f9e6b1a0c8d7f3e2b', '2027-02-28'))).toEqual([
      'policy/unused-exception',
    ]);
  });

  test('of which nothing can be said, because nobody looked, is not called unused', async () => {
    const report = await excepted('5f0c3c1e7b8a4d2f9e6b1a0c8d7f3e2b', '2027-02-28', { offline: true });
    expect(rules(report)).toEqual([]);
    expect(report.verdict.conclusion).toBe('incomplete');
  });
});

test('a branch answers for what it brings in, and the push and the weekly run for everything', async () => {
  await shop.write('aduana.yml', 'version: 1\n');
  const base = await shop.commit('before');
  for (const [path, text] of Object.entries(files('jobs'))) await shop.write(path, text);
  const head = await shop.commit('a service more');
  const range = { mode: 'range', otherwise: 'refuse', bases: [base], head, expectedHeads: [head] } as const;
  const jobs = EVERYTHING.slice(0, 3).map((line) => line.replace('api', 'jobs'));
  const all = [...EVERYTHING, ...jobs].sort();
  const shown = EVERYTHING.map((line) => line.replace('blocking', 'advisory'));
  const events: readonly (readonly [GateRequest['scope'], readonly string[]])[] = [
    [{ ...range, trigger: 'local' }, [...jobs, ...shown].sort()],
    [{ ...range, trigger: 'pull_request' }, [...jobs, ...shown].sort()],
    [{ ...range, trigger: 'merge_group' }, [...jobs, ...shown].sort()],
    [{ ...range, trigger: 'push' }, all],
    [{ mode: 'history', trigger: 'schedule', expectedHeads: [head] }, all],
  ];
  for (const [scope, expected] of events) expect(told(await judge('', { scope }))).toEqual(expected);
});
