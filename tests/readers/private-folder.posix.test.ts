import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openPrivateFolder } from '../../src/readers/private-folder.ts';
import { throwawayFolder } from './throwaway-repository.ts';
import { transpiled } from './transpiled.ts';

const goes = async (path: string): Promise<boolean> => {
  for (let tries = 0; tries < 400 && existsSync(path); tries++) await sleep(25);
  return !existsSync(path);
};

/** A process that opens a private folder, fills it, says where it is and then does `next`. */
const holder = async (next: string): Promise<{ readonly child: ChildProcess; readonly path: string }> => {
  const module = pathToFileURL(transpiled('src/readers/private-folder.ts')).href;
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { openPrivateFolder } from ${JSON.stringify(module)};
    const folder = await openPrivateFolder(${JSON.stringify(throwawayFolder())});
    mkdirSync(folder.path + '/deep/er', { recursive: true });
    writeFileSync(folder.path + '/deep/er/report.json', 'secret');
    process.stdout.write(folder.path + '\\n');
    ${next}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, path: chunk.toString().trim() };
};

const forever = 'setInterval(() => {}, 1000);';

describe('a private folder', () => {
  test('is open to its owner alone and gone once disposed of', async () => {
    const folder = await openPrivateFolder(throwawayFolder());
    writeFileSync(join(folder.path, 'a'), 'x');
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
    await folder.dispose();
    expect(existsSync(folder.path)).toBe(false);
    await folder.dispose();
  });

  test('never lies inside the repository under test', async () => {
    await expect(openPrivateFolder(tmpdir())).rejects.toThrow('TMPDIR');
    await expect(openPrivateFolder('/')).rejects.toThrow('TMPDIR');
  });

  test('does not keep its process running', async () => {
    const { child, path } = await holder('');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(await goes(path)).toBe(true);
  });

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGSEGV'] as const)(
    'goes when its process dies of %s',
    async (signal) => {
      const { child, path } = await holder(forever);
      expect(readFileSync(join(path, 'deep/er/report.json'), 'utf8')).toBe('secret');
      child.kill(signal);
      await once(child, 'exit');
      expect(await goes(path)).toBe(true);
    },
  );

  test('goes when the whole process group is killed', async () => {
    const module = pathToFileURL(transpiled('src/readers/private-folder.ts')).href;
    const script = `
      import { openPrivateFolder } from ${JSON.stringify(module)};
      process.stdout.write((await openPrivateFolder('/usr')).path + '\\n');
      ${forever}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { detached: true });
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    expect(await goes(chunk.toString().trim())).toBe(true);
  });

  test('goes though a program that outlives its process still writes into it', async () => {
    const { child, path } = await holder(`
      import { spawn } from 'node:child_process';
      const writer = "const fs = require('node:fs'); const end = Date.now() + 1500;" +
        "setInterval(() => { try { fs.mkdirSync('late', { recursive: true }); fs.writeFileSync('late/' + Date.now(), 'secret'); } catch {} if (Date.now() > end) process.exit(); }, 1);";
      spawn(process.execPath, ['-e', writer], { cwd: folder.path, detached: true, stdio: 'ignore' });
      ${forever}`);
    while (!existsSync(join(path, 'late'))) await sleep(10);
    child.kill('SIGKILL');
    expect(await goes(path)).toBe(true);
  });

  test('goes though its guard was told to end first', async () => {
    const { child, path } = await holder(forever);
    const [guard] = processesNaming(path);
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.kill(Number(guard), signal);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await goes(path)).toBe(true);
  });

  test('its guard ends with it', async () => {
    const folder = await openPrivateFolder(throwawayFolder());
    expect(processesNaming(folder.path)).toHaveLength(1);
    await folder.dispose();
    for (let tries = 0; tries < 200 && processesNaming(folder.path).length > 0; tries++) await sleep(25);
    expect(processesNaming(folder.path)).toEqual([]);
  });
});

const processesNaming = (path: string): readonly string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(path);
    } catch {
      return false;
    }
  });
