import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runAction } from '../support/bundle.ts';
import { type OsvServer, startOsvServer } from '../support/osv-server.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';

// The bundle of dist/action: who is asked about packages, on whose behalf, and what of it blocks.

const TOKEN = 'token-8f2c61d0b7';

let osv: OsvServer;
let tools: string;
let shop: ShopRepository;
let base: string;

const lockOf = (version: string) => {
  const dependencies = { lodash: version };
  return JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: { '': { name: 'shop', dependencies }, 'node_modules/lodash': { version } },
  });
};

const install = async (version: string): Promise<string> => {
  await shop.write('package.json', JSON.stringify({ name: 'shop', dependencies: { lodash: version } }));
  await shop.write('package-lock.json', lockOf(version));
  return shop.commit(`lodash ${version}`);
};

beforeAll(async () => {
  osv = await startOsvServer();
  tools = await mkdtemp(join(tmpdir(), 'aduana-tools-'));
  const snyk = `#!/bin/sh\n[ "$1" = --version ] && echo 1.1307.4 && exit 0\necho "$SNYK_TOKEN" > "${tools}/asked"\nexit 2\n`;
  await writeFile(join(tools, 'snyk'), snyk, { mode: 0o755 });
  shop = await shopRepository();
  await shop.write('aduana.yml', 'version: 1\ndependencies: { snyk-required-on: [main] }\n');
  await shop.write(
    '.github/dependabot.yml',
    'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: weekly }\n',
  );
  base = await install('4.17.21');
});

afterAll(async () => {
  await Promise.all([osv.close(), shop.remove(), rm(tools, { recursive: true, force: true })]);
});

const run = async (name: string, payload: object, sha: string, env: Readonly<Record<string, string>> = {}) => {
  await rm(join(tools, 'asked'), { force: true });
  const inputs = {
    only: 'dependencies',
    offline: 'false',
    'osv-url': osv.url,
    'snyk-path': join(tools, 'snyk'),
    'snyk-token': TOKEN,
  };
  const action = await runAction(shop.path, { name, payload, sha, inputs, env: { NO_PROXY: '127.0.0.1', ...env } });
  const report: Report = JSON.parse(await readFile(action.outputs['report-file'] ?? '', 'utf8'));
  const wasAsked = await access(join(tools, 'asked')).then(
    () => true,
    () => false,
  );
  const check = report.checks.find(({ id }) => id === 'dependencies');
  return { action, report, wasAsked, check };
};

const pullRequestFrom = (repository: string, head: string) => ({
  pull_request: {
    base: { sha: base, repo: { full_name: 'acme/shop' } },
    head: { sha: head, repo: { full_name: repository } },
    user: { login: 'ana' },
  },
});

test('a pull request of the repository itself is shown to Snyk, and OSV steps in where Snyk fails', async () => {
  const head = await install('4.17.20');
  const { action, report, wasAsked, check } = await run('pull_request', pullRequestFrom('acme/shop', head), head);
  expect(wasAsked).toBe(true);
  expect(check).toMatchObject({ status: 'completed', coverage: [{}, { note: expect.stringContaining('snyk') }] });
  expect(report.findings.map(({ ruleId }) => ruleId)).toContain('dependencies/known-vulnerability');
  expect(action).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  expect(action.stdout.replace(`::add-mask::${TOKEN}`, '') + action.summary).not.toContain(TOKEN);
});

test.each([
  ['a fork', pullRequestFrom, 'mallory/shop', {}, 'a pull request from a fork'],
  ['Dependabot', pullRequestFrom, 'acme/shop', { GITHUB_ACTOR: 'dependabot[bot]' }, 'a pull request of Dependabot'],
] as const)('the code of %s is never shown to Snyk, and the report says why', async (_, payload, from, env, why) => {
  const head = await install('4.17.20');
  const { wasAsked, check, report } = await run('pull_request', payload(from, head), head, env);
  expect(wasAsked).toBe(false);
  expect(check).toMatchObject({ status: 'completed', coverage: [{}, { note: expect.stringContaining(why) }] });
  expect(report.findings.filter(({ ruleId }) => ruleId === 'dependencies/required-engine-missing')).toEqual([]);
});

test('a pull request is not blamed for what main has, and the push to main is', async () => {
  const before = await install('4.17.20');
  await shop.write('notes.md', 'Nothing about packages.\n');
  const head = await shop.commit('notes');
  const payload = pullRequestFrom('acme/shop', head);
  const asked = { pull_request: { ...payload.pull_request, base: { ...payload.pull_request.base, sha: before } } };
  const pulled = await run('pull_request', asked, head);
  expect(pulled.report.findings.map(({ disposition }) => disposition.kind)).toEqual(['advisory', 'advisory']);
  expect(pulled.action.code).toBe(0);
  const pushed = await run('push', { before, after: head, repository: { default_branch: 'main' } }, head, {
    GITHUB_REF: 'refs/heads/main',
  });
  expect(pushed.action.code).toBe(1);
  expect(pushed.report.findings.map(({ ruleId, disposition }) => [ruleId, disposition.kind])).toEqual(
    expect.arrayContaining([
      ['dependencies/known-vulnerability', 'blocking'],
      ['dependencies/required-engine-missing', 'blocking'],
    ]),
  );
});
