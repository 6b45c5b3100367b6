import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, sep } from 'node:path';
import { isWithin } from './is-within.ts';

export type ProgramOnPath =
  | { readonly status: 'found'; readonly path: string }
  /** Files of that name are there, but none may be executed. */
  | { readonly status: 'not-executable' }
  | { readonly status: 'missing' };

/**
 * Looks a program up on `PATH`. Entries that the repository under test could have filled are passed over: relative ones,
 * ones below `folder`, and every `node_modules/.bin` (npm puts those of the current project first).
 */
export const programOnPath = async (
  name: string,
  folder: string,
  environment: Readonly<NodeJS.ProcessEnv>,
): Promise<ProgramOnPath> => {
  let status: 'missing' | 'not-executable' = 'missing';
  for (const entry of (variable(environment, 'PATH') ?? '').split(delimiter)) {
    if (!isTrusted(entry, folder)) continue;
    for (const extension of extensions(environment)) {
      const path = join(entry, `${name}${extension}`);
      const found = await look(path);
      if (found === 'found') return { status: found, path };
      if (found === 'not-executable') status = found;
    }
  }
  return { status };
};

const isTrusted = (entry: string, folder: string): boolean =>
  isAbsolute(entry) && !isWithin(entry, folder) && !join(entry, sep).endsWith(join('node_modules', '.bin', sep));

const look = async (path: string): Promise<ProgramOnPath['status']> => {
  try {
    if (!(await stat(path)).isFile()) return 'missing';
  } catch {
    return 'missing';
  }
  return access(path, constants.X_OK).then(
    () => 'found' as const,
    () => 'not-executable' as const,
  );
};

const extensions = (environment: Readonly<NodeJS.ProcessEnv>): readonly string[] =>
  process.platform === 'win32' ? (variable(environment, 'PATHEXT') ?? '.EXE').split(';') : [''];

/** Names of variables are spelled in any case on Windows. */
const variable = (environment: Readonly<NodeJS.ProcessEnv>, name: string): string | undefined =>
  environment[name] ?? Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
