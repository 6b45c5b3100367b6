import { realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isWithin } from '../is-within.ts';
import { readRegularFile } from '../open-file.ts';
import { SNYK_VERSION } from './snyk-release.ts';

/** The CLI's own program in TypeScript, without the wrapper that would download a binary. */
const PROGRAM = 'dist/cli/index.js';

/**
 * The CLI of the npm package `snyk` that was installed with this program, or part of a sentence that says why there is none.
 * One that lies in the checked folder is never taken.
 */
export const npmSnyk = async (
  folder: string,
  from = import.meta.url,
): Promise<{ readonly program: string } | { readonly refused: string }> => {
  const manifest = placeOf(from);
  if (manifest === undefined) return { refused: 'the npm package snyk is not installed beside this program' };
  if (isWithin(await realpath(manifest), await realpath(folder)))
    return { refused: 'the npm package snyk lies in the checked folder' };
  const read = await readRegularFile(manifest, 1024 * 1024);
  const version = read.ok ? /"version":\s*"([\w.+-]{1,40})"/.exec(read.bytes.toString())?.[1] : undefined;
  if (version !== SNYK_VERSION) return { refused: `the npm package snyk is not the pinned ${SNYK_VERSION}` };
  return { program: join(dirname(manifest), PROGRAM) };
};

/** Looked up when it is needed, under a name that a bundler cannot know, so that the package stays where npm put it. */
const placeOf = (from: string): string | undefined => {
  try {
    return createRequire(from).resolve(['snyk', 'package.json'].join('/'));
  } catch {
    return undefined;
  }
};
