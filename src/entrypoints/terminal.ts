import type { Writable } from 'node:stream';

/** Where a command speaks: what was asked for goes to `stdout`, everything said about it to `stderr`. */
export interface Console {
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: NodeJS.ProcessEnv;
  /** The folder the command was started in. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** NO_COLOR wins, then FORCE_COLOR and CLICOLOR_FORCE, then whether a person is looking. See https://no-color.org */
export const wantsColor = ({ env, stderr }: Console): boolean => {
  if (env['NO_COLOR']) return false;
  if (isOn(env['FORCE_COLOR']) || isOn(env['CLICOLOR_FORCE'])) return true;
  return stderr.isTTY === true && env['TERM'] !== 'dumb';
};

const isOn = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0';
