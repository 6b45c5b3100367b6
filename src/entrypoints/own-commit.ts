import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Commands } from '../readers/commands.ts';
import { openRepository } from '../readers/git/repository.ts';
import { isWithin } from '../readers/is-within.ts';

/** The commit of the checkout that this program runs from; undefined where it was installed in another way. */
export const ownCommit = async (commands: Commands): Promise<string | undefined> => {
  const program = fileURLToPath(import.meta.url);
  const opened = await openRepository(dirname(program), commands, { offline: true });
  if (opened.status !== 'opened') return undefined;
  const { root } = opened.repository;
  const isOurs = ['src', 'dist'].some((folder) => isWithin(program, join(root, folder)));
  const action = join(root, 'action.yml');
  if (!isOurs || !existsSync(action) || !/^name: Aduana$/m.test(await readFile(action, 'utf8'))) return undefined;
  return opened.repository.resolveCommit('HEAD');
};
