import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { BOUNDARY_SHOP } from './support/boundary-shop.ts';
import { runSource } from './support/run-source.ts';

let shop: ShopRepository;
beforeAll(async () => {
  shop = await shopRepository(BOUNDARY_SHOP);
});
afterAll(() => shop.remove());

const explain = (...flags: readonly string[]) => runSource(['explain', ...flags], shop.path);
const pair = (service: string, secret: string) => explain('--service', service, '--secret', secret);

describe('aduana explain --service --secret', () => {
  it('tells the whole path of a secret that a service may hold', async () => {
    const { code, stdout, stderr } = await pair('worker', 'OPENAI_API_KEY');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Allowed +the service has it exclusively \(aduana\.yml:15\)$/m);
    expect(stdout).toMatch(/^Given by +group shop-ai \(render\.yaml:8\), which gives it at aduana\.yml:6$/m);
    expect(stdout).toMatch(/^Read at +worker\/main\.py:3$/m);
    expect(stdout).toMatch(/^Others +api \(may not: read\)$/m);
  });

  it('tells by which line it is refused, which files load the one that reads it, and how to mend it', async () => {
    const { code, stdout } = await pair('api', 'OPENAI_API_KEY');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Refused .*may not hold it: it is exclusive to `worker` \(aduana\.yml:15\)$/m);
    expect(stdout).toMatch(/^Loaded by +api\/main\.py → api\/chat\.py$/m);
    expect(stdout).toContain('service-access/broken-exclusivity');
    expect(stdout).toContain('fix: ');
  });

  it('looks at the folder it is given', async () => {
    const told = await runSource(['explain', '--service', 'worker', '--secret', 'OPENAI_API_KEY', shop.path], tmpdir());
    expect(told).toMatchObject({ code: 0 });
  });

  it('says plainly where the two have nothing to do with each other', async () => {
    const { code, stdout } = await pair('worker', 'FB_APP_SECRET');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^worker and FB_APP_SECRET have nothing to do with each other$/m);
  });

  it.each([
    ['a mistyped service', ['--service', 'workr', '--secret', 'OPENAI_API_KEY'], 'did you mean `worker`?'],
    ['a mistyped secret', ['--service', 'worker', '--secret', 'OPENAI_API_KEI'], 'did you mean `OPENAI_API_KEY`?'],
    ['a foreign service', ['--service', 'billing-and-more', '--secret', 'X'], 'known are: api, worker.'],
    ['a service alone', ['--service', 'worker'], 'name the secret too'],
    ['a name that nobody has', ['--secret', 'OPENAI_API_KEI'], 'did you mean `OPENAI_API_KEY`?'],
    ['nothing', [], 'name a rule'],
    ['a mistyped rule', ['secrets/comitted-secret'], 'did you mean `secrets/committed-secret`?'],
  ])('exits 2 on %s and says the way out', async (_name, flags, wayOut) => {
    const { code, stdout, stderr } = await explain(...flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(wayOut);
  });

  it('exits 4 where no service is known at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aduana-empty-'));
    const told = await runSource(['explain', '--service', 'a', '--secret', 'B', folder], folder);
    expect(told).toMatchObject({ code: 4, stdout: '' });
    expect(told.stderr).toContain('nothing is known');
    await rm(folder, { recursive: true });
  });

  it('still shows the page of a rule', async () => {
    const { code, stdout } = await explain('secrets/committed-secret');
    expect(code).toBe(0);
    expect(stdout).toContain('## How to fix');
  });
});
