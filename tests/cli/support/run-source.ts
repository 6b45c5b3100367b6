import { Writable } from 'node:stream';
import { execute } from '../../../src/entrypoints/commands.ts';

/** The command line from its sources, in this process. */
export const runSource = async (
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> => {
  const told = { stdout: '', stderr: '' };
  const into = (name: keyof typeof told) =>
    new Writable({
      write: (chunk, _encoding, done) => {
        told[name] += String(chunk);
        done();
      },
    });
  const code = await execute(args, {
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    folder,
    signal: new AbortController().signal,
  });
  return { code, ...told };
};
