import { chmod, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledCli } from '../support/bundle.ts';
import { nodeRuntime } from '../support/node-runtime.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';

// A run that is cut short: an engine that never ends, and somebody or something that stops the gate.

let shop: ShopRepository;
let scratch: string;
let bin: string;
let engine: string;

beforeEach(async () => {
  shop = await shopRepository();
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'aduana-scratch-')));
  bin = await realpath(await mkdtemp(join(tmpdir(), 'aduana-engine-')));
  engine = join(bin, 'gitleaks');
  await writeFile(
    engine,
    `#!/bin/sh\nif [ "$1" = version ]; then echo 8.30.1; exit 0; fi\necho $$ >> "${bin}/pids"\nsleep 300\n`,
  );
  await chmod(engine, 0o755);
});

afterEach(async () => {
  await shop.remove();
  await rm(scratch, { recursive: true, force: true });
  await rm(bin, { recursive: true, force: true });
});

const start = () =>
  execa(nodeRuntime('oldest'), [bundledCli, 'check', '--offline', '--gitleaks-path', engine], {
    cwd: shop.path,
    env: { PATH: process.env['PATH'] ?? '', HOME: scratch, TMPDIR: scratch },
    extendEnv: false,
    reject: false,
    timeout: 60_000,
  });

const until = async (isSo: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 150; tries++) {
    if (await isSo()) return true;
    await pause(100);
  }
  return false;
};

const engineRuns = async () => (await readdir(bin)).includes('pids');
const nothingLeft = async () => (await readdir(scratch)).length === 0;
const engineIsGone = async () => (await execa('pgrep', ['-f', engine], { reject: false })).exitCode === 1;

describe('a run that is cut short', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s exits 130 and leaves neither a child nor a file', async (signal) => {
    const run = start();
    expect(await until(engineRuns)).toBe(true);
    run.kill(signal);
    expect((await run).exitCode).toBe(130);
    expect(await until(engineIsGone)).toBe(true);
    expect(await until(nothingLeft)).toBe(true);
  });

  it('by SIGKILL leaves no file either', async () => {
    const run = start();
    expect(await until(engineRuns)).toBe(true);
    expect(await nothingLeft()).toBe(false);
    run.kill('SIGKILL');
    expect((await run).signal).toBe('SIGKILL');
    expect(await until(nothingLeft)).toBe(true);
    await execa('pkill', ['-KILL', '-f', engine], { reject: false });
  });

  it('by a reader that goes away does not pass', async () => {
    const { exitCode } = await execa(
      'sh',
      [
        '-c',
        `"$1" "$2" explain secrets/committed-secret | :; "$1" "$2" rules > /dev/full`,
        'sh',
        nodeRuntime('oldest'),
        bundledCli,
      ],
      { reject: false, env: { PATH: process.env['PATH'] ?? '' }, extendEnv: false },
    );
    expect(exitCode).toBe(3);
  });
});
