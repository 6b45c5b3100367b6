import { mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { daysAfter } from '../../src/model/calendar.ts';
import { runSource } from '../cli/support/run-source.ts';
import { fakeSecret } from '../support/fake-secrets.ts';

const POLICY = `version: 1
secrets:
  OPENAI_API_KEY: { class: ai }
  STRIPE_SECRET_KEY: { class: payments }
rotation:
  owner: platform
attestations:
  administrators-mfa: { period: 90 }
`;

const today = new Date().toISOString().slice(0, 10);
const LEDGER = 'aduana-ledger.yml';

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'aduana-rotation-')));
  await writeFile(join(folder, 'aduana.yml'), POLICY);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const ledger = () => readFile(join(folder, LEDGER), 'utf8');
const rotated = (...args: readonly string[]) => runSource(['rotated', ...args], folder);
const evidence = ['--evidence', 'https://tickets.example/SEC-42'];

describe('aduana rotated', () => {
  it('begins the ledger, and goes on in it with nothing else changed', async () => {
    expect(await rotated('OPENAI_API_KEY', ...evidence, '--on', '2026-10-01')).toMatchObject({ code: 0, stdout: '' });
    const before = (await ledger()).replace('version: 1\n', 'version: 1 # ours\n');
    await writeFile(join(folder, LEDGER), before);
    expect(await rotated('STRIPE_SECRET_KEY', '--evidence', 'rolled, with: an overlap')).toMatchObject({ code: 0 });
    expect(await ledger()).toBe(
      `${before}  STRIPE_SECRET_KEY: { on: ${today}, evidence: "rolled, with: an overlap" }\n`,
    );
    expect(await rotated('OPENAI_API_KEY', ...evidence, '--on', '2026-11-01T09:30Z')).toMatchObject({ code: 0 });
    expect(await ledger()).toContain('# ours\n');
    expect(await ledger()).toContain('  OPENAI_API_KEY: { on: 2026-11-01T09:30Z, evidence');
  });

  test.each([
    ['a name that the policy does not know', ['OPENAI_APIKEY', ...evidence], 'did you mean `OPENAI_API_KEY`'],
    ['no evidence', ['OPENAI_API_KEY'], '--evidence'],
    ['empty evidence', ['OPENAI_API_KEY', '--evidence', '  '], 'where the rotation is to be seen'],
    ['evidence of two lines', ['OPENAI_API_KEY', '--evidence', 'a\nb'], 'one line'],
    [
      'evidence that is a secret',
      ['OPENAI_API_KEY', '--evidence', fakeSecret('github-pat').value],
      'looks like a secret',
    ],
    ['a day that is none', ['OPENAI_API_KEY', ...evidence, '--on', '2026-02-29'], 'a day of the calendar'],
    ['a day to come', ['OPENAI_API_KEY', ...evidence, '--on', daysAfter(today, 2)], 'in the future'],
    ['letters that are none', ['OPENAI_API_KEY', ...evidence, '--leak', 'abc'], '16 letters'],
  ])('refuses %s and writes nothing', async (_, args, says) => {
    const { code, stderr } = await rotated(...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
    expect(stderr).not.toContain(fakeSecret('github-pat').value);
    await expect(ledger()).rejects.toThrow();
  });

  it('writes through no link', async () => {
    const victim = join(folder, 'victim.yml');
    await writeFile(victim, 'version: 1\n');
    await symlink(victim, join(folder, LEDGER));
    expect(await rotated('OPENAI_API_KEY', ...evidence)).toMatchObject({ code: 2 });
    expect(await readFile(victim, 'utf8')).toBe('version: 1\n');
  });

  it('leaves a ledger alone that it cannot keep', async () => {
    await writeFile(join(folder, LEDGER), 'rotated: [OPENAI_API_KEY]\n');
    expect(await rotated('OPENAI_API_KEY', ...evidence)).toMatchObject({ code: 2 });
    expect(await ledger()).toBe('rotated: [OPENAI_API_KEY]\n');
  });

  it('says what is missing where the policy asks for nothing', async () => {
    await writeFile(join(folder, 'aduana.yml'), 'version: 1\n');
    expect(await rotated('OPENAI_API_KEY', ...evidence)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('write `rotation:`'),
    });
  });
});

describe('aduana rotation', () => {
  it('prints what is late and what falls due, the first first', async () => {
    await writeFile(
      join(folder, LEDGER),
      `rotated:\n  OPENAI_API_KEY: { on: ${daysAfter(today, -80)}, evidence: SEC-1 }\n  STRIPE_SECRET_KEY: { on: ${daysAfter(today, -93)}, evidence: SEC-2 }\n`,
    );
    const { code, stdout } = await runSource(['rotation'], folder);
    expect(code).toBe(0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    expect(rows[0]?.slice(0, 3)).toEqual(['due', 'in days', 'what']);
    expect(rows.slice(1).map(([due, ...rest]) => [due, ...rest.slice(0, 2)])).toEqual([
      ['never done', 'administrators-mfa', 'attestation'],
      [daysAfter(today, -3), '3 late', 'STRIPE_SECRET_KEY'],
      [daysAfter(today, 10), '10', 'OPENAI_API_KEY'],
    ]);
  });

  it('says that nothing falls due', async () => {
    await writeFile(join(folder, 'aduana.yml'), 'version: 1\nrotation: {}\n');
    expect(await runSource(['rotation'], folder)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'aduana: Nothing falls due in the next 90 days.\n',
    });
  });

  it('ends with 3 where the ledger cannot be used', async () => {
    await writeFile(join(folder, LEDGER), 'rotated: {\n');
    expect(await runSource(['rotation'], folder)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('is no YAML'),
    });
  });
});
