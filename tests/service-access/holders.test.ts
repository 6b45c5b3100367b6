import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runSource } from '../cli/support/run-source.ts';

// Who holds a secret and is no service, by the product itself, in every way of drawing and telling it.

const FILES: Readonly<Record<string, string>> = {
  'aduana.yml': `version: 1
secrets:
  OPENAI_API_KEY: { class: ai }
  DATABASE_URL: { class: infrastructure }
services:
  api: { source: [api] }
  worker: { source: [worker], exclusive: { classes: [ai] } }
holders:
  workflow evaluate.yml: { may-hold: { names: [OPENAI_API_KEY] } }
access: { cannot-prove: fail }
`,
  'render.yaml': `services:
  - { type: web, name: api, runtime: node, startCommand: node api/main.js }
  - type: worker
    name: worker
    runtime: node
    startCommand: node worker/main.js
    envVars: [{ key: OPENAI_API_KEY, sync: false }]
`,
  'api/main.js': 'module.exports = process.env.LOG_LEVEL;\n',
  'worker/main.js': 'module.exports = process.env.OPENAI_API_KEY;\n',
  '.github/workflows/evaluate.yml':
    'on: push\njobs: { a: { steps: [{ run: "x ${{ secrets.OPENAI_API_KEY }} ${{ secrets.NPM_TOKEN }}" }] } }\n',
  '.github/workflows/nightly.yml': 'on: push\nenv: { K: "${{ secrets.OPENAI_API_KEY }}" }\njobs: {}\n',
  'compose.yml': 'services:\n  web: { build: ./api, environment: [DATABASE_URL] }\n',
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduana-holders-'));
  await write(FILES);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

interface Told {
  readonly findings: readonly { readonly ruleId: string; readonly message: string; readonly severity: string }[];
  readonly checks: readonly { readonly tables: readonly { readonly title: string; readonly rows: string[][] }[] }[];
}

const report = async (): Promise<Told> => {
  const { stdout } = await runSource(['check', '--only', 'service-access', '--format', 'json', folder], folder);
  return JSON.parse(stdout) as Told;
};

const findingsOf = async (rule: string): Promise<readonly string[]> =>
  (await report()).findings
    .filter(({ ruleId }) => ruleId === `service-access/${rule}`)
    .map(({ severity, message }) => `${severity} ${message}`);

const rowsOf = async (title: string): Promise<string[][]> =>
  (await report()).checks.flatMap(({ tables }) => tables).find((table) => table.title === title)?.rows ?? [];

describe('the matrix', () => {
  test('has a row for a workflow, by which line it may hold the secret or why not', async () => {
    const rows = await rowsOf('Who holds and reads which secret');
    expect(rows.filter(([who = '']) => who.startsWith('workflow'))).toEqual([
      [
        'workflow evaluate.yml',
        'OPENAI_API_KEY',
        'ai',
        'may hold it (aduana.yml:9)',
        "GitHub's secrets",
        '.github/workflows/evaluate.yml:2',
        '',
      ],
      [
        'workflow nightly.yml',
        'OPENAI_API_KEY',
        'ai',
        'may not hold it: it is exclusive to `worker` (aduana.yml:7)',
        "GitHub's secrets",
        '.github/workflows/nightly.yml:2',
        '',
      ],
    ]);
  });

  test('says what a compose file hands to a service, without saying that the service reads it', async () => {
    const rows = await rowsOf('Who holds and reads which secret');
    expect(rows.filter(([, secret]) => secret === 'DATABASE_URL')).toEqual([
      [
        'api',
        'DATABASE_URL',
        'infrastructure',
        'has no `may-hold`, so it may hold what is exclusive to nobody',
        '',
        '',
        'compose (compose.yml:2)',
      ],
    ]);
  });

  test('leaves names that are nobody else’s to a table of their own', async () => {
    expect(await rowsOf('Further names that are read')).toEqual([
      ['LOG_LEVEL', 'api', 'api/main.js:1'],
      ['NPM_TOKEN', 'workflow evaluate.yml', '.github/workflows/evaluate.yml:2'],
    ]);
  });
});

describe('every map', () => {
  test('draws who is no service, and what is violated', async () => {
    const { stdout, stderr } = await runSource(['map', folder], folder);
    expect(stdout).toContain('[["workflow evaluate.yml"]]');
    expect(stdout).toContain('[["workflow nightly.yml - violated"]]:::violated');
    expect(stdout).toContain('-.->|"1 handed by compose"|');
    expect(stderr).toMatch(/^ai +OPENAI_API_KEY .*● given, read .*✕ may not: given, read/m);
    expect(stderr).toMatch(/^infrastructure +DATABASE_URL .*◇ handed by compose/m);
  });

  test.each(['svg', 'html', 'table'])('%s shows them', async (format) => {
    const { stdout } = await runSource(['map', '--format', format, folder], folder);
    expect(stdout.replaceAll('<wbr>', '')).toContain('workflow nightly.yml');
  });
});

describe('what cannot be told about a holder', () => {
  test('is said where there is something that it may not hold', async () => {
    await write({
      'compose.yml':
        'services:\n  web: { build: ./api, env_file: .env }\n  worker: { build: ./worker, env_file: .env }\n',
      '.github/workflows/nightly.yml':
        'on: push\njobs:\n  a: { uses: acme/ops/.github/workflows/x.yml@v1, secrets: inherit }\n  b: { steps: [{ run: "${{ toJSON(secrets) }}" }] }\n',
    });
    expect(await findingsOf('unproved-access')).toEqual([
      "high `workflow nightly.yml`: cannot prove what is given: every secret of GitHub is handed to another repository's workflow",
      'high `workflow nightly.yml`: cannot prove what is given: which secret of GitHub it takes is made up when it runs, so that it may be any',
      'high `api`: cannot prove what is given: compose hands it every name of `.env`, which is not in Git',
    ]);
  });

  test('is not, where nothing is kept from anybody', async () => {
    await write({
      'aduana.yml': 'version: 1\nsecrets:\n  OPENAI_API_KEY: { class: ai }\nservices:\n  api: {}\n  worker: {}\n',
      'compose.yml': 'services:\n  web: { build: ./api, env_file: .env }\n',
    });
    expect(await findingsOf('unproved-access')).toEqual([]);
    expect(await findingsOf('unauthorised-holder')).toEqual([]);
  });

  test('a file that is no YAML is said', async () => {
    await write({ 'compose.yml': 'services: [', '.github/workflows/nightly.yml': 'on: {' });
    const told = await findingsOf('unproved-access');
    expect(told.filter((one) => one.includes('the compose file:'))).toHaveLength(1);
    expect(
      told.filter((one) => one.includes('`workflow nightly.yml`: cannot prove what is given: the workflow file:')),
    ).toHaveLength(1);
  });
});

describe('aduana explain --secret', () => {
  const explain = (...flags: readonly string[]) => runSource(['explain', ...flags, folder], folder);

  test('tells everybody who has to do with a secret', async () => {
    const { code, stdout } = await explain('--secret', 'OPENAI_API_KEY');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^OPENAI_API_KEY \(class ai\)$/m);
    expect(stdout).toMatch(/^worker and OPENAI_API_KEY/m);
    expect(stdout).toMatch(/^Refused +it may not hold it: it is exclusive to `worker` \(aduana\.yml:7\)$/m);
    expect(stdout).toContain('medium[service-access/unauthorised-holder], blocks');
  });

  test.each([
    ['LOG_LEVEL', /^api\nRead at +api\/main\.js:1$/m],
    ['NPM_TOKEN', /^workflow evaluate\.yml\nRead at +\.github\/workflows\/evaluate\.yml:2$/m],
  ])('knows %s, of which the policy says nothing', async (name, line) => {
    const { code, stdout } = await explain('--secret', name);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
    expect(stdout).toContain('the policy does not know it');
  });

  test('tells one holder and one name', async () => {
    const pair = await explain('--service', 'workflow nightly.yml', '--secret', 'OPENAI_API_KEY');
    expect(pair.stdout).toMatch(/^Refused +it may not hold it/m);
    const setting = await explain('--service', 'api', '--secret', 'LOG_LEVEL');
    expect(setting.stdout).toMatch(/^Read at +api\/main\.js:1$/m);
  });

  test('suggests a name for one that nobody reads', async () => {
    const { code, stderr } = await explain('--secret', 'OPENAI_API_KEI');
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean `OPENAI_API_KEY`');
  });
});
