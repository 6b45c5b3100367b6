import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runGate } from '../../src/entrypoints/gate.ts';
import type { Report } from '../../src/model/report.ts';
import { startRenderServer } from '../support/render-server.ts';

// The join of policy, Blueprint and code on small folders, by the product itself.

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

const judged = async (files: Files, more: Readonly<Record<string, unknown>> = {}): Promise<Report> => {
  const folder = await mkdtemp(join(tmpdir(), 'aduana-access-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const result = await runGate({
    folder,
    scope: { mode: 'tree', trigger: 'local' },
    only: ['service-access'],
    skip: [],
    offline: false,
    allowWebAssembly: true,
    repositoryRequired: false,
    cacheFolder: join(tmpdir(), 'aduana-test-cache'),
    environment: { ...process.env, NO_PROXY: '127.0.0.1' },
    signal: new AbortController().signal,
    today: '2027-01-15',
    ...more,
  });
  if (result.status !== 'reported') throw new Error(JSON.stringify(result));
  return result.report;
};

const told = ({ findings }: Report): readonly string[] =>
  findings.map(({ ruleId, message }) => `${ruleId.split('/')[1]}: ${message}`);

const checkOf = ({ checks }: Report) => checks.find(({ id }) => id === 'service-access');

const POLICY =
  'version: 1\nsecrets:\n  OPENAI_API_KEY: { class: ai }\nservices:\n  api: {}\n  jobs: {}\n  worker: { exclusive: { classes: [ai] } }\n';
const service = (name: string) =>
  `  - { type: worker, name: ${name}, runtime: node, startCommand: node ${name}/main.ts }\n`;
const BLUEPRINT = `services:\n${['api', 'jobs', 'worker'].map(service).join('')}`;
const MAIN = "import '../shared/ai.ts';\n";

describe('a read in a shared module', () => {
  test('counts for each service that loads it, and for none that does not', async () => {
    const report = await judged({
      'aduana.yml': POLICY,
      'render.yaml': BLUEPRINT,
      'shared/ai.ts': 'export const key = process.env.OPENAI_API_KEY;\n',
      'api/main.ts': MAIN,
      'jobs/main.ts': 'export {};\n',
      'worker/main.ts': MAIN,
    });
    const broken = told(report).filter((line) => line.startsWith('broken-exclusivity'));
    expect(broken).toEqual([
      'broken-exclusivity: `api` reads `OPENAI_API_KEY`, loaded by `api/main.ts` → `shared/ai.ts`, which is exclusive to `worker`',
    ]);
    const rows = checkOf(report)?.tables[0]?.rows.filter(([, secret]) => secret === 'OPENAI_API_KEY');
    expect(rows?.map(([name, , , , , at]) => [name, at])).toEqual([
      ['api', 'shared/ai.ts:1'],
      ['worker', 'shared/ai.ts:1'],
    ]);
  });
});

describe('what could not be proved', () => {
  const WITH_KEY = `services:\n  - type: worker\n    name: worker\n    runtime: node\n    startCommand: node worker/main.ts\n    envVars:\n      - { key: IMAP_PASSWORD, sync: false }\n`;

  test.each([
    ['a name that is made at run time', 'export const a = process.env[process.argv[2]];\n', {}],
    ['a part of a name', 'export const a = process.env[`${process.argv[2]}_KEY`];\n', {}],
    ['a module that is made up', 'export const a = import(process.argv[2]);\n', {}],
    ['a module that is lost', "import './generated.ts';\n", {}],
    ['the environment handed away', "import { run } from 'x';\n\nrun(process.env);\n", {}],
    ['code that is none', 'export const = process.env ;;; {\n', {}],
    [
      'a function whose argument is not written',
      "import { need } from './need.ts';\n\nexport const a = need(process.argv[2]);\n",
      { 'worker/need.ts': 'export const need = (name: string) => process.env[name];\n' },
    ],
  ])('is said, blocks on request, and lets no grant be called unread: %s', async (_, code, more: Files) => {
    const files = { 'render.yaml': WITH_KEY, 'worker/main.ts': code, ...more };
    const warned = await judged({ ...files, 'aduana.yml': 'version: 1\n' });
    expect(told(warned)).toEqual([expect.stringMatching(/^unproved-access: `worker`: cannot prove what is read: /)]);
    expect(warned.findings[0]?.disposition.kind).toBe('advisory');
    const failed = await judged({ ...files, 'aduana.yml': 'version: 1\naccess: { cannot-prove: fail }\n' });
    expect(failed.verdict.conclusion).toBe('fail');
  });

  test('is a service without code, too', async () => {
    const report = await judged({ 'aduana.yml': 'version: 1\n', 'render.yaml': WITH_KEY });
    expect(told(report)).toEqual([expect.stringContaining('unproved-access')]);
    expect(checkOf(report)?.coverage[0]).toMatchObject({ expected: 1, examined: 0 });
  });

  test('is nothing where everything was followed: then an unread grant is one', async () => {
    const report = await judged({
      'aduana.yml': 'version: 1\n',
      'render.yaml': WITH_KEY,
      'worker/main.ts': 'export {};\n',
    });
    expect(told(report)).toEqual([expect.stringMatching(/^unread-grant: /)]);
  });
});

describe('a function that reads what it is asked for', () => {
  const accessor = 'export const need = (name: string) => process.env[name];\nexport const env = process.env;\n';

  test.each([
    ['by its name', "import { need } from '../shared/env.ts';\n\nneed('OPENAI_API_KEY');\n"],
    ['by another name', "import { need as n } from '../shared/env.ts';\n\nn('OPENAI_API_KEY');\n"],
    ['through a namespace', "import * as all from '../shared/env.ts';\n\nall.need('OPENAI_API_KEY');\n"],
    ['through a file that passes it on', "import { need } from '../shared/index.ts';\n\nneed('OPENAI_API_KEY');\n"],
    ['as a member of an object', "import { env } from '../shared/env.ts';\n\nexport const a = env.OPENAI_API_KEY;\n"],
    [
      'as a member under another name',
      "import { env as e } from '../shared/env.ts';\n\nexport const a = e.OPENAI_API_KEY;\n",
    ],
  ])('is followed %s', async (_, code) => {
    const report = await judged({
      'aduana.yml': POLICY,
      'render.yaml': BLUEPRINT,
      'shared/env.ts': accessor,
      'shared/index.ts': "export * from './env.ts';\n",
      'api/main.ts': code,
      'jobs/main.ts': 'export {};\n',
      'worker/main.ts': 'export {};\n',
    });
    expect(told(report)).toEqual([expect.stringContaining('broken-exclusivity: `api` reads `OPENAI_API_KEY`')]);
  });
});

describe('Render', () => {
  const FILES = {
    'aduana.yml': 'version: 1\nservices: { worker: {} }\n',
    'render.yaml': `services:\n${service('worker')}`,
    'worker/main.ts': 'export {};\n',
  };

  test('that does not answer makes the run incomplete', async () => {
    const server = await startRenderServer({ key: 'right', services: [], envGroups: [] });
    const report = await judged(FILES, { renderApiKey: 'wrong', renderApiUrl: server.url });
    await server.close();
    expect(checkOf(report)).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('does not know the key'),
    });
    expect(report.verdict).toMatchObject({ conclusion: 'incomplete', blocks: true });
    expect(JSON.stringify(report)).not.toContain('wrong');
  });

  test('is not asked without a key', async () => {
    const server = await startRenderServer({ key: 'right', services: [], envGroups: [] });
    const report = await judged(FILES, { renderApiUrl: server.url });
    await server.close();
    expect(server.requests).toEqual([]);
    expect(checkOf(report)?.status).toBe('completed');
  });
});
