import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouldNotLook } from '../model/could-not-look.ts';
import { isWithin } from './is-within.ts';

/** A folder that only this user may open and that does not outlive the run. */
export interface PrivateFolder {
  readonly path: string;
  /** Removes it with all it holds. May be called again. */
  dispose(): Promise<void>;
}

/**
 * Makes a private folder in the system's folder for temporary files, which must not lie in `outsideOf`, the repository under test.
 * However this process ends, a kill included, the folder goes: a small program in a session of its own holds one end of a pipe
 * to us and removes the folder when the pipe closes.
 */
export const openPrivateFolder = async (outsideOf: string): Promise<PrivateFolder> => {
  const parent = await realpath(tmpdir());
  if (isWithin(parent, await realpath(outsideOf))) {
    throw new CouldNotLook(
      'The folder for temporary files lies inside the checked folder. Set TMPDIR to one outside of it.',
    );
  }
  const path = await mkdtemp(join(parent, 'aduana-'));
  const reaper = startReaper(path);
  return {
    path,
    dispose: async () => {
      await rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
      reaper.stdin?.end();
    },
  };
};

/** It lets go of what may still be written by programs that outlive us for a moment, by trying again. */
const SHELL_REAPER = `trap '' HUP INT TERM
while read -r line; do :; done
for try in 1 2 3 4 5; do rm -rf -- "$1"; [ -e "$1" ] || exit 0; sleep 1; done`;

const NODE_REAPER = `process.stdin.resume();
process.stdin.on('close', () => require('node:fs').rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 50 }));`;

const startReaper = (path: string): ChildProcess => {
  const hasShell = existsSync('/bin/sh');
  const [program, args] = hasShell
    ? ['/bin/sh', ['-c', SHELL_REAPER, 'reaper', path]]
    : [process.execPath, ['-e', NODE_REAPER, path]];
  const reaper = spawn(program, args, {
    cwd: join(path, '..'),
    env: { PATH: '/usr/bin:/bin:/run/current-system/sw/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    windowsHide: true,
  });
  // Neither the child nor the pipe keeps this process running.
  reaper.on('error', () => undefined);
  reaper.stdin.on('error', () => undefined);
  reaper.unref();
  (reaper.stdin as Socket).unref();
  return reaper;
};
