import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runSource } from '../cli/support/run-source.ts';

// What a service runs and cannot be followed is said, and then no rule says that nothing reads a secret.

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduana-unproved-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const POLICY = 'version: 1\nsecrets:\n  MAIL_PASSWORD: {}\nservices:\n  api: {}\n';

const judged = async (service: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const blueprint = `services:\n  - type: web\n    name: api\n${service.replace(/^/gm, '    ')}\n    envVars:\n      - { key: MAIL_PASSWORD, sync: false }\n`;
  for (const [path, text] of Object.entries({ 'aduana.yml': POLICY, 'render.yaml': blueprint, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { stdout } = await runSource(['check', '--only', 'service-access', '--format', 'json', folder], folder);
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly {
      readonly ruleId: string;
      readonly message: string;
      readonly location: { readonly path: string; readonly startLine: number };
    }[];
  };
  return findings.map(
    ({ ruleId, message, location }) => `${ruleId.split('/')[1]} ${location.path}:${location.startLine} ${message}`,
  );
};

const NODE = 'runtime: node\nstartCommand: node main.js';
const UNREAD = 'unread-grant render.yaml:7 `api` is given `MAIL_PASSWORD`, and no code that it loads reads it';

describe('a root folder that is not there', () => {
  test('is said at its line, and the manifest of the root does not stand in for it', async () => {
    const told = await judged('runtime: node\nrootDir: aps/api\nstartCommand: npm start', {
      'package.json': '{"scripts":{"start":"node main.js"}}',
      'main.js': 'module.exports = process.env.MAIL_PASSWORD;\n',
    });
    expect(told).toEqual([
      'unproved-access render.yaml:5 `api`: cannot prove what is read: its root folder `aps/api` is not in the repository',
    ]);
  });

  test('is no fault where it is the root itself', async () => {
    expect(
      await judged(`${NODE}\nrootDir: ./`, { 'main.js': 'module.exports = process.env.MAIL_PASSWORD;\n' }),
    ).toEqual([]);
  });
});

describe('a script that has no ending', () => {
  const READS_IT = 'module.exports = process.env.MAIL_PASSWORD;\n';

  test.each([
    ['node bin/www', { 'bin/www': `#!/usr/bin/env node\nrequire('../app');\n`, 'app.js': READS_IT }],
    ['node ./bin/www', { 'bin/www': `require('../app');\n`, 'app.js': READS_IT }],
    ['./bin/www', { 'bin/www': `#!/usr/bin/env -S node --enable-source-maps\n${READS_IT}` }],
    ['bin/job', { 'bin/job': '#!/usr/bin/env python3\nimport os\nos.environ["MAIL_PASSWORD"]\n' }],
    [
      'python bin/job',
      {
        'bin/job': '#!/usr/bin/python3\nfrom mail import key\n',
        'bin/mail.py': 'import os\nkey = os.environ["MAIL_PASSWORD"]\n',
      },
    ],
  ])('%s is read in the language of its first line', async (command, files) => {
    expect(await judged(`runtime: node\nstartCommand: ${command}`, files)).toEqual([]);
  });

  test('and reads nothing is told so', async () => {
    expect(await judged('runtime: node\nstartCommand: node bin/www', { 'bin/www': 'console.log(1);\n' })).toEqual([
      UNREAD,
    ]);
  });
});

describe('a file that is loaded and not read', () => {
  const loads = (what: string) => ({ 'main.js': `require('./${what}');\n` });

  test('nothing stands in the way of the others', async () => {
    expect(await judged(NODE, { ...loads('a'), 'a.js': 'exports.a = 1;\n' })).toEqual([UNREAD]);
  });

  test.each([
    ['too large to be parsed', 'the file is too large to be read', 'a.js', `exports.a = "${'x'.repeat(2_200_000)}";\n`],
    ['too large to be a text', 'could not be read as code', 'a.js', `exports.a = "${'x'.repeat(4_400_000)}";\n`],
    ['broken', 'the file holds what is no valid code here', 'a.js', 'const a = process.env.;;) {{{ (\n'],
  ])('%s is said, and nobody says that nothing reads the secret', async (_, why, path, text) => {
    const told = await judged(NODE, { ...loads('a'), [path]: text });
    expect(told).toEqual([
      expect.stringMatching(`^unproved-access a\\.js:1 \`api\`: cannot prove what is read: .*${why}`),
    ]);
  });
});
