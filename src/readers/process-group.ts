import type { ChildProcess } from 'node:child_process';

/** How long a child may take to end by itself once it was told to. */
const GRACE_MILLISECONDS = 500;

/** Groups that may still hold a process. */
const living = new Set<ChildProcess>();
const ending = new Set<ChildProcess>();

/** Sees to it that the group which `child` leads does not outlive this process. */
export const adoptGroup = (child: ChildProcess): void => {
  if (living.size === 0) process.on('exit', killAll);
  living.add(child);
};

/** To be called when `child` has ended. */
export const releaseGroup = (child: ChildProcess): void => {
  if (!ending.has(child)) forget(child);
};

/** Tells the whole group to end; what is still there after the grace is killed. */
export const endGroup = (child: ChildProcess): void => {
  if (ending.has(child)) return;
  ending.add(child);
  signalGroup(child, 'SIGTERM');
  setTimeout(() => {
    signalGroup(child, 'SIGKILL');
    ending.delete(child);
    forget(child);
  }, GRACE_MILLISECONDS).unref();
};

const forget = (child: ChildProcess): void => {
  living.delete(child);
  if (living.size === 0) process.off('exit', killAll);
};

const killAll = (): void => {
  for (const child of living) signalGroup(child, 'SIGKILL');
};

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
};
