import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { runGate } from '../../src/entrypoints/gate.ts';
import { runSource } from '../cli/support/run-source.ts';
import { type RenderServer, startRenderServer } from '../support/render-server.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';

// Every child of the gate writes down its environment and arguments. The key of Render's API is seen by none of them.

const KEY = ['rnd', '5a0c9d71e8b24f36'].join('_');
const VALUE = 'VALUE-THAT-NOBODY-MAY-SEE';

let shop: ShopRepository;
let render: RenderServer;
let tools: string;

beforeAll(async () => {
  tools = await mkdtemp(join(tmpdir(), 'aduana-render-key-'));
  await mkdir(join(tools, 'seen'));
  const { execa } = await import('execa');
  await program('git', `exec "${(await execa('which', ['git'])).stdout.trim()}" "$@"`);
  await program('gitleaks', `exec "${process.env['ADUANA_TEST_GITLEAKS'] || 'false'}" "$@"`);
  await program('snyk', '[ "$1" = --version ] && echo 1.1307.4 && exit 0; exit 2');
  shop = await shopRepository({
    'aduana.yml': 'version: 1\nsecrets: { MAIL_KEY: {} }\nservices: { api: {} }\n',
    'render.yaml':
      'services:\n  - type: web\n    name: api\n    runtime: node\n    startCommand: node main.js\n    envVars: [{ key: MAIL_KEY, sync: false }]\n',
    'main.js': 'module.exports = process.env.MAIL_KEY;\n',
    'package.json': '{"name":"shop","dependencies":{"lodash":"4.17.21"}}',
    'package-lock.json':
      '{"name":"shop","lockfileVersion":3,"packages":{"":{"name":"shop","dependencies":{"lodash":"4.17.21"}},"node_modules/lodash":{"version":"4.17.21"}}}',
  });
  render = await startRenderServer({
    key: KEY,
    services: [{ name: 'api', type: 'web_service', envVars: { MAIL_KEY: VALUE } }],
    envGroups: [],
  });
});

afterAll(async () => {
  await Promise.all([render.close(), shop.remove(), rm(tools, { recursive: true, force: true })]);
});

afterEach(async () => {
  for (const name of await readdir(join(tools, 'seen'))) await rm(join(tools, 'seen', name));
});

const program = async (name: string, answer: string) => {
  const path = join(tools, name);
  await writeFile(path, `#!/bin/sh\n{ echo "$@"; /usr/bin/env; } > "${tools}/seen/${name}.$$"\n${answer}\n`);
  await chmod(path, 0o755);
};

const environment = () => ({
  PATH: `${tools}:/usr/bin:/bin`,
  HOME: tools,
  NO_PROXY: '127.0.0.1',
  SNYK_TOKEN: 'token-of-snyk',
  RENDER_API_KEY: KEY,
});

/** Which programs ran, and which of them were given the key. */
const children = async () => {
  const names = await readdir(join(tools, 'seen'));
  const seen = await Promise.all(
    names.map(async (name) => ({
      program: name.split('.')[0] ?? '',
      text: await readFile(join(tools, 'seen', name), 'utf8'),
    })),
  );
  return {
    ran: [...new Set(seen.map((one) => one.program))].sort(),
    withKey: seen.filter(({ text }) => text.includes(KEY)).map((one) => one.program),
  };
};

test('the key asks Render and reaches no child and no report', { timeout: 120_000 }, async () => {
  const result = await runGate({
    folder: shop.path,
    scope: { mode: 'tree', trigger: 'local' },
    only: ['secrets', 'dependencies', 'service-access'],
    skip: [],
    offline: false,
    allowWebAssembly: false,
    repositoryRequired: false,
    cacheFolder: join(tools, 'cache'),
    environment: environment(),
    signal: new AbortController().signal,
    today: '2027-01-15',
    osvUrl: render.url,
    gitleaksPath: join(tools, 'gitleaks'),
    snykPath: join(tools, 'snyk'),
    snykToken: 'token-of-snyk',
    renderApiKey: KEY,
    renderApiUrl: render.url,
  });
  if (result.status !== 'reported') throw new Error(JSON.stringify(result));
  expect(render.requests.length).toBeGreaterThan(1);
  expect(await children()).toEqual({ ran: ['git', 'gitleaks', 'snyk'], withKey: [] });
  const told = JSON.stringify(result.report);
  expect(told).toContain('services asked of Render');
  for (const secret of [KEY, VALUE]) expect(told).not.toContain(secret);
});

test('--live takes the key from the environment, and offline it asks nobody and says so', {
  timeout: 120_000,
}, async () => {
  const flags = ['check', shop.path, '--only', 'service-access', '--live', '--offline', '--format', 'json'];
  const { code, stdout, stderr } = await runSource(flags, tools, environment());
  expect(code).toBe(3);
  expect(stdout).toMatch(/Render[^"]*(?:offline|network)/);
  expect(`${stdout}${stderr}`).not.toContain(KEY);
  expect((await children()).withKey).toEqual([]);
});

test('--live without any key is refused, and says which are asked for', async () => {
  const { RENDER_API_KEY: _, ...without } = environment();
  const { code, stderr } = await runSource(['check', shop.path, '--live'], tools, without);
  expect(code).toBe(2);
  expect(stderr).toContain('RENDER_API_KEY');
});
