import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webAssemblyEngine } from '../../src/readers/gitleaks/web-assembly-engine.ts';
import { expandFakeSecrets, FAKE_SECRET_KINDS, type FakeSecretKind, fakeSecret } from '../support/fake-secrets.ts';
import { toldPieces } from '../support/told-secrets.ts';

/** What gitleaks calls the ones it has a rule of its own for; the others it knows by the name they are given to, or not at all. */
const KNOWN_AS: Partial<Record<FakeSecretKind, string>> = {
  'anthropic-key': 'anthropic-api-key',
  'aws-access-key-id': 'aws-access-token',
  'facebook-page-token': 'facebook-page-access-token',
  'gcp-api-key': 'gcp-api-key',
  'github-fine-grained-pat': 'github-fine-grained-pat',
  'github-pat': 'github-pat',
  jwt: 'jwt',
  'npm-token': 'npm-access-token',
  'openai-key': 'openai-api-key',
  'private-key': 'private-key',
  'sendgrid-key': 'sendgrid-api-token',
  'slack-bot-token': 'slack-bot-token',
  'stripe-live-key': 'stripe-access-token',
  'supabase-anon-key': 'jwt',
  'supabase-service-role-key': 'jwt',
};

const UNKNOWN: readonly FakeSecretKind[] = ['basic-auth-url', 'postgres-url', 'redis-url'];

/** The native gitleaks of this run, or the build that npm carries. */
const gitleaks = async (folder: string, ...args: readonly string[]) => {
  const native = process.env['ADUANA_TEST_GITLEAKS'];
  if (native) return execa(native, args, { reject: false });
  const attempt = await webAssemblyEngine(folder);
  if (attempt.status === 'refused') throw new Error(attempt.reason);
  return execa(attempt.engine.program, [...attempt.engine.leadingArgs, ...args], { extendEnv: false, reject: false });
};

describe('a fake secret', () => {
  let folder: string;
  const found = new Map<string, string[]>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aduana-fakes-'));
    const fakes = join(folder, 'fakes');
    const report = join(folder, 'report.json');
    await mkdir(fakes);
    for (const kind of FAKE_SECRET_KINDS) {
      await writeFile(join(fakes, kind), `SECRET_KEY=${fakeSecret(kind).value}\n`);
    }
    await gitleaks(folder, 'dir', fakes, '--report-format', 'json', '--report-path', report);
    for (const { File, RuleID } of JSON.parse(await readFile(report, 'utf8'))) {
      found.set(basename(File), [...(found.get(basename(File)) ?? []), RuleID]);
    }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(FAKE_SECRET_KINDS.filter((kind) => !UNKNOWN.includes(kind)))(
    'of the kind %s is found by the engine',
    (kind) => {
      expect(found.get(kind)).toEqual([KNOWN_AS[kind] ?? 'generic-api-key']);
    },
  );

  test.each(UNKNOWN)('of the kind %s is none to the engine, so that only a rule of ours can find it', (kind) => {
    expect(found.get(kind)).toBeUndefined();
  });

  test('is the same in every run, and another for every ordinal', () => {
    expect(fakeSecret('github-pat')).toEqual(fakeSecret('github-pat', 1));
    expect(fakeSecret('github-pat', 2)).not.toEqual(fakeSecret('github-pat', 1));
  });
});

describe('a placeholder', () => {
  test('becomes its secret wherever it stands, as often as it stands', () => {
    const { text, secrets } = expandFakeSecrets('a: {{fake:github-pat}} {{fake:github-pat#2}}\n');
    expect(text).toBe(`a: ${fakeSecret('github-pat').value} ${fakeSecret('github-pat', 2).value}\n`);
    expect(secrets).toEqual([fakeSecret('github-pat'), fakeSecret('github-pat', 2)]);
  });

  test('keeps a block of several lines at the indentation of its line', () => {
    const { text } = expandFakeSecrets('key: |\n  {{fake:private-key}}\n');
    for (const line of text.trim().split('\n').slice(1)) expect(line).toMatch(/^ {2}\S/);
  });

  test('of no known kind is refused, with the kinds that there are', () => {
    expect(() => expandFakeSecrets('{{fake:no-such-kind}}')).toThrow(
      /no fake secret of the kind no-such-kind; .*github-pat/,
    );
  });
});

describe('a telling text', () => {
  test('is one that holds four characters of a secret in a row', () => {
    const secret = fakeSecret('github-pat');
    const piece = secret.hidden[0]?.slice(10, 14) ?? '';
    expect(toldPieces(`so much: ${piece}`, [secret])).toEqual([piece]);
    expect(toldPieces(`so much: ${piece.slice(0, 3)}`, [secret])).toEqual([]);
  });
});
