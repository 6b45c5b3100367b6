import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { execute } from '../../../src/entrypoints/commands.ts';
import { type OsvServer, startOsvServer } from '../../support/osv-server.ts';
import { type ShopRepository, shopRepository } from '../../support/shop-repository.ts';

// Every child of the gate writes down its environment and arguments. Snyk's token is seen by Snyk alone.

const TOKEN = 'token-8f2c61d0b7';

let shop: ShopRepository;
let osv: OsvServer;
let tools: string;

beforeAll(async () => {
  osv = await startOsvServer();
  tools = await mkdtemp(join(tmpdir(), 'aduana-tools-'));
  await mkdir(join(tools, 'seen'));
  for (const name of ['git', 'gitleaks', 'snyk']) {
    const real = { git: await realGit(), gitleaks: process.env['ADUANA_TEST_GITLEAKS'] || undefined, snyk: undefined }[
      name
    ];
    await program(name, real);
  }
  const dependencies = { lodash: '4.17.21' };
  shop = await shopRepository({
    'package.json': JSON.stringify({ name: 'shop', dependencies }),
    'package-lock.json': JSON.stringify({
      name: 'shop',
      lockfileVersion: 3,
      packages: { '': { name: 'shop', dependencies }, 'node_modules/lodash': { version: '4.17.21' } },
    }),
  });
});

afterAll(async () => {
  await Promise.all([osv.close(), shop.remove(), rm(tools, { recursive: true, force: true })]);
});

const realGit = async (): Promise<string> => {
  const { execa } = await import('execa');
  return (await execa('which', ['git'])).stdout.trim();
};

/** A program that notes what it was given and then is the real one, or fails where there is none. */
const program = async (name: string, real: string | undefined) => {
  const path = join(tools, name);
  const answer = name === 'snyk' ? '[ "$1" = --version ] && echo 1.1307.4 && exit 0; exit 2' : `exec "${real}" "$@"`;
  await writeFile(path, `#!/bin/sh\n{ echo "$@"; /usr/bin/env; } > "${tools}/seen/${name}.$$"\n${answer}\n`);
  await chmod(path, 0o755);
};

const run = async (...args: readonly string[]) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said: Buffer[] = [];
  for (const stream of [stdout, stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await execute(
    ['check', shop.path, '--osv-url', osv.url, '--gitleaks-path', join(tools, 'gitleaks'), ...args],
    {
      stdout,
      stderr,
      env: { PATH: `${tools}:/usr/bin:/bin`, HOME: tools, NO_PROXY: '127.0.0.1', SNYK_TOKEN: TOKEN },
      folder: tools,
      signal: new AbortController().signal,
    },
  );
  const names = await readdir(join(tools, 'seen'));
  const seen = await Promise.all(
    names.map(async (name) => ({
      program: name.split('.')[0] ?? '',
      hasToken: (await readFile(join(tools, 'seen', name), 'utf8')).includes(TOKEN),
    })),
  );
  return { code, said: Buffer.concat(said).toString(), seen };
};

test('the token reaches Snyk and no other child, no report and no request to OSV', { timeout: 60_000 }, async () => {
  const { said, seen } = await run('--snyk-path', join(tools, 'snyk'), '--format', 'json');
  const withToken = (wanted: boolean) => [
    ...new Set(seen.filter(({ hasToken }) => hasToken === wanted).map((one) => one.program)),
  ];
  expect(withToken(true)).toEqual(['snyk']);
  expect(withToken(false).sort()).toEqual(['git', 'gitleaks', 'snyk']);
  expect(said).not.toContain(TOKEN);
  expect(JSON.stringify(osv.requests)).not.toContain(TOKEN);
  expect(osv.requests.length).toBeGreaterThan(0);
});
