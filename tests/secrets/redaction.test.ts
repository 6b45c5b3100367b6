import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runnable } from '../../src/checks/run-check.ts';
import secrets from '../../src/checks/secrets/check.ts';
import { DEFAULT_POLICY } from '../../src/config/parse-policy.ts';
import { createCommands } from '../../src/readers/commands.ts';
import { commitFiles } from '../../src/readers/commit-files.ts';
import { openRepository } from '../../src/readers/git/repository.ts';
import type { SecretScan } from '../../src/readers/ports.ts';
import { type ThrowawayRepository, throwawayRepository } from '../readers/throwaway-repository.ts';
import { FAKE_SECRET_KINDS, fakeSecret } from '../support/fake-secrets.ts';
import { toldPieces } from '../support/told-secrets.ts';
import { zipOf } from './made-archives.ts';
import { ALL_ENGINES, type EngineKind, nativeEngineAt, scan } from './scan.ts';

const ORDINALS = [21, 22, 23];

const PLANTED = FAKE_SECRET_KINDS.flatMap((kind) => ORDINALS.map((ordinal) => fakeSecret(kind, ordinal)));

let outside = '';
let ownTemporaryFolder = '';

/** Programs that are started put their temporary files where this says, so that what they leave behind is seen. */
beforeEach(() => {
  outside = process.env['TMPDIR'] ?? '';
  ownTemporaryFolder = mkdtempSync(join(tmpdir(), 'aduana-test-tmp-'));
  process.env['TMPDIR'] = ownTemporaryFolder;
});

afterEach(() => {
  if (outside === '') delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = outside;
  rmSync(ownTemporaryFolder, { recursive: true, force: true });
});

/** Each secret in a file of its own; half of them deleted again; one in the message and the author of the commit, too. */
const plantAll = ({ git, write, commit }: ThrowawayRepository): { readonly base: string; readonly head: string } => {
  const base = commit('base');
  PLANTED.forEach(({ value }, n) => void write(`config/file-${n}.txt`, `secret_key = "${value}"\n`));
  write('bundle.zip', zipOf(Object.fromEntries(PLANTED.map(({ value }, n) => [`f${n}`, `token: ${value}`]))));
  write('wide.txt', Buffer.from(PLANTED.map(({ value }) => value).join('\n'), 'utf16le'));
  const [first = fakeSecret('github-pat')] = PLANTED;
  git('config', 'user.name', first.value);
  commit(`leak ${first.value}`);
  for (let n = 0; n < PLANTED.length; n += 2) git('rm', '--quiet', `config/file-${n}.txt`);
  return { base, head: commit('cleaned') };
};

const findingsOf = async (result: SecretScan, { folder }: ThrowawayRepository, head: string) => {
  const opened = await openRepository(folder, createCommands());
  if (opened.status !== 'opened') throw new Error('no repository');
  const secretScanner = { scan: async () => result };
  const files = commitFiles(opened.repository, head);
  return runnable('secrets', secrets).run({ files, secretScanner, today: '2027-01-15' }, DEFAULT_POLICY);
};

test.for(ALL_ENGINES)('no four characters of %s findings leave the scanner', async (engine: EngineKind) => {
  const repository = throwawayRepository();
  const { base, head } = plantAll(repository);
  const result = await scan({ folder: repository.folder, scope: { mode: 'range', base, head }, engine });
  const outcome = await findingsOf(result, repository, head);
  expect(result.shortfalls).toEqual([]);
  expect(result.leaks.length).toBeGreaterThan(PLANTED.length);
  expect(outcome.findings.length).toBeGreaterThan(PLANTED.length);
  const everything = [
    JSON.stringify(result),
    inspect(result, { depth: null, showHidden: true, maxArrayLength: null, maxStringLength: null }),
    JSON.stringify(outcome),
    ...outcome.findings.map(({ subject, message, fix = '' }) => `${subject} ${message} ${fix}`),
  ].join('\n');
  expect(toldPieces(withoutCommits(everything), PLANTED)).toEqual([]);
});

test('a scan whose engine breaks leaves nothing in the folder for temporary files', async () => {
  const repository = throwawayRepository();
  const { base, head } = plantAll(repository);
  const before = readdirSync(ownTemporaryFolder);
  const fake = join(import.meta.dirname, 'fake-engine.cjs');
  for (const fault of ['killed by SIGKILL', 'a report, then killed', 'half of a report', 'honest']) {
    const engine = nativeEngineAt(process.execPath, [fake, fault]);
    const found = { status: 'found', engine } as const;
    const result = await scan({ folder: repository.folder, scope: { mode: 'range', base, head }, engine: found });
    expect(toldPieces(withoutCommits(JSON.stringify(result)), PLANTED)).toEqual([]);
  }
  const left = readdirSync(ownTemporaryFolder).filter((name) => !before.includes(name));
  expect(left.filter((name) => readdirSync(join(ownTemporaryFolder, name)).length > 0)).toEqual([]);
});

test('the same secret has the same digest in every scan, and another one has another', async () => {
  const digests = async () => {
    const repository = throwawayRepository();
    repository.write('a.txt', `token ${fakeSecret('github-pat', 5).value}\n`);
    repository.write('b.txt', `token ${fakeSecret('github-pat', 5).value}\n`);
    repository.write('c.txt', `token ${fakeSecret('github-pat', 6).value}\n`);
    repository.commit();
    const { leaks } = await scan({ folder: repository.folder, scope: { mode: 'tree' } });
    return leaks.map(({ secret }) => secret.digest);
  };
  const [first, second] = [await digests(), await digests()];
  expect(first).toEqual(second);
  expect(first[0]).toBe(first[1]);
  expect(first[0]).not.toBe(first[2]);
  expect(first[0]).toMatch(/^[ghjkmnpqrstvwxyz]{32}$/);
});

/** Names of commits are made of hex digits as some secrets are. */
const withoutCommits = (text: string): string => text.replaceAll(/\b[0-9a-f]{12,64}\b/g, '');
