import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { git } from '../../scripts/example-repository.ts';
import type { Report } from '../../src/model/report.ts';
import { runSource } from '../cli/support/run-source.ts';
import { fakeSecret } from '../support/fake-secrets.ts';

// A real repository and the real engine: what a committed secret is told until it was replaced.

const engine = process.env['ADUANA_TEST_GITLEAKS'];
const POLICY = `version: 1
secrets:
  OPENAI_API_KEY: { class: ai }
rotation:
  owner: platform
  periods: { ai: 3650 }
`;

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'aduana-incident-')));
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await write('aduana.yml', POLICY);
  await rotatedOn('2026-11-01');
  await commit();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFile(join(folder, path), text);
const rotatedOn = (day: string) =>
  write('aduana-ledger.yml', `rotated:\n  OPENAI_API_KEY: { on: ${day}, evidence: SEC-1 }\n`);
const commit = async () => {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message=work');
  return git(folder, 'rev-parse', 'HEAD');
};

const check = async (...scope: readonly string[]) => {
  const { code, stdout } = await runSource(
    [
      'check',
      '--only=secrets,rotation',
      '--format=json',
      ...(engine === undefined || engine === '' ? [] : [`--gitleaks-path=${engine}`]),
      ...scope,
    ],
    folder,
  );
  const { findings }: Report = JSON.parse(stdout);
  return { code, findings: findings.map(({ ruleId, disposition }) => `${disposition.kind} ${ruleId}`).sort() };
};

it('stays red after the line is deleted, until the ledger shows a rotation after the commit', async () => {
  const base = await git(folder, 'rev-parse', 'HEAD');
  await write('notes.sh', `export OPENAI_API_KEY=${fakeSecret('openai-key').value}\n`);
  await commit();
  await rm(join(folder, 'notes.sh'));
  await commit();
  const red = { code: 1, findings: ['blocking rotation/leak-without-rotation', 'blocking secrets/committed-secret'] };
  expect(await check('--history')).toEqual(red);

  await rotatedOn('2026-11-02');
  await commit();
  expect(await check('--history')).toEqual(red);

  await rotatedOn('2026-11-03');
  await commit();
  expect(await check('--history')).toEqual({ code: 0, findings: ['advisory secrets/committed-secret'] });
  expect(await check('--base', base)).toEqual({ code: 1, findings: ['blocking secrets/committed-secret'] });
}, 120_000);

it('stays red as long as a file holds it, whatever was rotated', async () => {
  await write('notes.sh', `export OPENAI_API_KEY=${fakeSecret('openai-key').value}\n`);
  await rotatedOn('2026-11-03');
  await commit();
  expect(await check('--history')).toEqual({ code: 1, findings: ['blocking secrets/committed-secret'] });
}, 60_000);

it('stays red where an entry that nobody declared would excuse it', async () => {
  await write('notes.sh', `export OTHER_KEY=${fakeSecret('openai-key').value}\n`);
  await commit();
  await rm(join(folder, 'notes.sh'));
  await write('aduana-ledger.yml', 'rotated:\n  OTHER_KEY: { on: 2026-11-03, evidence: SEC-1 }\n');
  await commit();
  const { code, findings } = await check('--history');
  expect(code).toBe(1);
  expect(findings).toContain('blocking secrets/committed-secret');
}, 60_000);
