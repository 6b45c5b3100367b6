import { mkdtemp, readdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fakeSecret } from '../support/fake-secrets.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { runSource } from './support/run-source.ts';

const NATIVE = process.env['ADUANA_TEST_GITLEAKS'] ?? '';
const ENGINE = ['--offline', ...(NATIVE === '' ? [] : ['--gitleaks-path', NATIVE])];
const REASON = ['--reason', 'there before the gate was'];

const POLICY = `# our rules
version: 1   # the only one
secrets: { STRIPE_SECRET_KEY: { class: payments } } # keep

# nothing below
`;

const FAULTY = {
  'aduana.yml': POLICY,
  'render.yaml': `services:
  - type: web
    name: shop-api
    runtime: node
    startCommand: node server.js
    envVars:
      - { fromGroup: nowhere }
`,
  'server.js': 'console.log(process.env.STRIPE_SECRET_KEY.length);\n',
};

const opened: ShopRepository[] = [];
afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const open = async (files: Readonly<Record<string, string>> = FAULTY) => {
  const shop = await shopRepository(files);
  opened.push(shop);
  return shop;
};

const baseline = (shop: ShopRepository, ...flags: readonly string[]) =>
  runSource(['baseline', ...ENGINE, ...flags], shop.path);
const check = async (shop: ShopRepository, ...flags: readonly string[]) =>
  runSource(['check', ...ENGINE, '--format', 'json', ...flags], shop.path);
const policy = (shop: ShopRepository) => readFile(join(shop.path, 'aduana.yml'), 'utf8');
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('aduana baseline', () => {
  it('accepts what blocks today, with an end, and keeps everything else of the policy', async () => {
    const shop = await open();
    const before = await check(shop);
    expect(before.code).toBe(1);
    const run = await baseline(shop, ...REASON);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    const text = await policy(shop);
    expect(text.startsWith(POLICY)).toBe(true);
    const blocking = JSON.parse(before.stdout).findings.filter(
      ({ disposition }: { disposition: { kind: string } }) => disposition.kind === 'blocking',
    );
    expect(blocking.length).toBeGreaterThan(0);
    expect(parse(text).exceptions).toEqual(
      blocking.map(({ ruleId, fingerprint }: { ruleId: string; fingerprint: string }) => ({
        rule: ruleId,
        fingerprint,
        reason: 'there before the gate was',
        expires: inDays(90),
      })),
    );
    expect((await check(shop)).code).toBe(0);
  });

  it('changes nothing when it is run again', async () => {
    const shop = await open();
    await baseline(shop, ...REASON);
    const once = await policy(shop);
    expect(await baseline(shop, ...REASON)).toMatchObject({ code: 0 });
    expect(await policy(shop)).toBe(once);
  });

  it('writes nothing with --dry-run', async () => {
    const shop = await open();
    const run = await baseline(shop, ...REASON, '--dry-run', '--expires', '30');
    expect(parse(run.stdout).exceptions[0].expires).toBe(inDays(30));
    expect(await policy(shop)).toBe(POLICY);
  });

  it('does not accept a secret in Git unless it is told so in so many words', async () => {
    const shop = await open({ ...FAULTY, 'pay.js': `const key = "${fakeSecret('github-pat').value}";\n` });
    const run = await baseline(shop, ...REASON);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('--include-secrets');
    expect(await policy(shop)).not.toContain('secrets/committed-secret');
    expect(await baseline(shop, ...REASON, '--include-secrets')).toMatchObject({ code: 0 });
    expect(await policy(shop)).toContain('secrets/committed-secret');
    expect((await check(shop)).code).toBe(0);
  });

  it('says that what could not be looked at is in no baseline', async () => {
    const shop = await open();
    const run = await runSource(
      ['baseline', '--offline', '--gitleaks-path', join(shop.path, 'none'), ...REASON],
      shop.path,
    );
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('could not be looked at is in no baseline');
    expect(parse(await policy(shop)).exceptions.length).toBeGreaterThan(0);
  });

  it('does not renew what has ended', async () => {
    const shop = await open();
    await baseline(shop, ...REASON);
    await shop.write('aduana.yml', (await policy(shop)).replaceAll(inDays(90), '2026-01-31'));
    const ended = await policy(shop);
    const run = await baseline(shop, ...REASON);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('the time is over');
    expect(await policy(shop)).toBe(ended);
  });

  it('writes into .github/aduana.yml, with a byte order mark too, and never through a link', async () => {
    const shop = await open({ 'render.yaml': FAULTY['render.yaml'], '.github/aduana.yml': `\uFEFF${POLICY}` });
    expect(await baseline(shop, ...REASON)).toMatchObject({ code: 0 });
    expect(await readFile(join(shop.path, '.github/aduana.yml'), 'utf8')).toMatch(/^\uFEFF# our rules/);
    const outside = await realpath(await mkdtemp(join(tmpdir(), 'aduana-outside-')));
    await writeFile(join(outside, 'aduana.yml'), POLICY);
    await rename(join(shop.path, '.github'), join(shop.path, 'was'));
    await symlink(outside, join(shop.path, '.github'));
    expect((await baseline(shop, ...REASON)).code).toBe(2);
    expect(await readFile(join(outside, 'aduana.yml'), 'utf8')).toBe(POLICY);
    expect(await readdir(outside)).toEqual(['aduana.yml']);
    await rm(outside, { recursive: true });
  });

  it.each([
    ['no reason', []],
    ['a reason that says nothing', ['--reason', 'later']],
    ['an end that is no day', [...REASON, '--expires', 'soon']],
    ['an end in the past', [...REASON, '--expires', '2020-01-01']],
    ['an end too far away', [...REASON, '--expires', '181']],
    ['a day that no calendar has', [...REASON, '--expires', '2027-13-45']],
    ['a check that is none', [...REASON, '--only', 'nothing']],
    ['a policy that is not there', [...REASON, '--config', 'none.yml']],
  ])('refuses %s with exit code 2 and leaves the policy', async (_name, flags) => {
    const shop = await open();
    const run = await baseline(shop, ...flags);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(await policy(shop)).toBe(POLICY);
  });

  it('refuses a reason that looks like a secret, and does not repeat it', async () => {
    const shop = await open();
    const { value } = fakeSecret('github-pat');
    const run = await baseline(shop, '--reason', `see ${value}`);
    expect(run.code).toBe(2);
    expect(run.stderr).not.toContain(value);
    expect(await policy(shop)).toBe(POLICY);
  });

  it('has nothing to write into without a policy', async () => {
    const shop = await open({ 'a.txt': 'a\n' });
    const run = await baseline(shop, ...REASON);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('aduana init');
  });
});
