import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { BOUNDARY_SHOP } from './support/boundary-shop.ts';
import { runSource } from './support/run-source.ts';

const opened: ShopRepository[] = [];
const open = async (files: Readonly<Record<string, string>> = BOUNDARY_SHOP) => {
  const shop = await shopRepository(files);
  opened.push(shop);
  return shop;
};

afterEach(async () => {
  for (const shop of opened.splice(0)) await shop.remove();
});

const map = (folder: string, ...flags: readonly string[]) => runSource(['map', ...flags], folder);

describe('aduana map', () => {
  it('draws one Mermaid graph on stdout and the matrix beside it, with what is violated marked', async () => {
    const { code, stdout, stderr } = await map((await open()).path);
    expect(code).toBe(0);
    expect(stdout.match(/^flowchart LR$/gm)).toHaveLength(1);
    expect(stdout).toMatch(/-\.->\|"1 read \/ not given - violated"\| n\d+/);
    expect(stdout).toContain('["api - violated"]:::violated');
    expect(stdout).toMatch(/\(\["shop-ai"\]\)/);
    expect(stderr).toMatch(/^ai +OPENAI_API_KEY +✕ may not: read +● given, read$/m);
  });

  it('prints the matrix alone with --format table', async () => {
    const { code, stdout, stderr } = await map((await open()).path, '--format', 'table');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Class +Secret +api +worker$/m);
  });

  it.each([
    ['svg', /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/],
    ['html', /^<!doctype html>/],
  ])('prints %s on stdout and nothing else', async (format, start) => {
    const { code, stdout, stderr } = await map((await open()).path, '--format', format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(start);
    expect(stdout).toContain('✕ 1 read, not given');
  });

  it('writes --output whole, and never through a link', async () => {
    const shop = await open();
    const elsewhere = join(shop.path, 'victim.txt');
    await writeFile(elsewhere, 'untouched');
    await symlink(elsewhere, join(shop.path, 'map.html'));
    const { code, stdout } = await map(shop.path, '--format', 'html', '--output', 'map.html');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readFile(elsewhere, 'utf8')).toBe('untouched');
    expect(await readFile(join(shop.path, 'map.html'), 'utf8')).toMatch(/<\/html>\n$/);
  });

  it('draws what there is and exits 3 where a Blueprint could not be read', async () => {
    const shop = await open({ ...BOUNDARY_SHOP, 'render.yaml': `${BOUNDARY_SHOP['render.yaml']}  - : [\n` });
    const { code, stderr } = await map(shop.path, '--format', 'table');
    expect(code).toBe(3);
    expect(stderr).toContain('could not look');
  });

  it('exits 4 where there is nothing to draw, and 2 on bad usage, and says why', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aduana-empty-'));
    const nothing = await map(folder);
    expect(nothing).toMatchObject({ code: 4, stdout: '' });
    expect(nothing.stderr).toMatch(/^aduana: /);
    await writeFile(join(folder, 'aduana.yml'), 'version: 1\nsevices: {}\n');
    const broken = await map(folder);
    expect(broken).toMatchObject({ code: 2, stdout: '' });
    expect(broken.stderr).toContain('did you mean `services`?');
    expect((await map(folder, '--format', 'png')).code).toBe(2);
    expect((await map(join(folder, 'none'))).code).toBe(2);
    await rm(folder, { recursive: true });
  });
});
