import { resolve } from 'node:path';
import type { Severity } from '../model/severity.ts';
import { cacheFolderOf } from './cache-folder.ts';
import type { GateRequest } from './gate.ts';
import { progressOn } from './progress.ts';
import { snykTokenIn } from './snyk-token.ts';
import type { Console } from './terminal.ts';

/** Flags of every command that runs the gate on a local folder. */
export interface LocalFlags {
  readonly config?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly branch?: string;
  readonly failOn?: Severity;
  readonly onIncomplete?: 'fail' | 'warn';
  readonly gitleaksPath?: string;
  readonly snykPath?: string;
  readonly osvUrl?: string;
  readonly renderApiUrl?: string;
  readonly offline?: boolean;
}

/** What the flags and the environment of a terminal say of a run of the gate, whatever its scope. */
export const localRequest = (folder: string, flags: LocalFlags, console: Console): Omit<GateRequest, 'scope'> => {
  const snykToken = snykTokenIn(console.env);
  return {
    folder: resolve(console.folder, folder),
    ...(flags.config === undefined ? {} : { config: flags.config }),
    only: flags.only ?? [],
    skip: flags.skip ?? [],
    ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
    ...(flags.onIncomplete === undefined ? {} : { onIncomplete: flags.onIncomplete }),
    ...(flags.gitleaksPath === undefined ? {} : { gitleaksPath: resolve(console.folder, flags.gitleaksPath) }),
    ...(flags.snykPath === undefined ? {} : { snykPath: resolve(console.folder, flags.snykPath) }),
    ...(flags.osvUrl === undefined ? {} : { osvUrl: flags.osvUrl }),
    ...(flags.renderApiUrl === undefined ? {} : { renderApiUrl: flags.renderApiUrl }),
    ...(flags.branch === undefined ? {} : { protectedBranch: flags.branch }),
    ...(snykToken === undefined ? {} : { snykToken }),
    offline: flags.offline === true,
    allowWebAssembly: true,
    repositoryRequired: false,
    cacheFolder: cacheFolderOf(console.env),
    environment: console.env,
    signal: console.signal,
    today: new Date().toISOString().slice(0, 10),
    ...(console.stderr.isTTY === true ? { onProgress: progressOn(console) } : {}),
  };
};
