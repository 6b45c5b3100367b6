import { isForDevelopment } from './dev-words.ts';
import type { RequirementsEntry, RequirementsFile } from './requirements-file.ts';
import { folderOf, nameOf, pathFrom } from './source.ts';

export type Scope = 'production' | 'development';

export interface ScopedEntry extends RequirementsEntry {
  readonly scope: Scope;
}

/** A requirements file with everything that it includes. */
export interface RequirementsClosure {
  readonly entries: readonly ScopedEntry[];
  readonly constraints: readonly RequirementsEntry[];
  /** Folders that are installed as packages, relative to the repository. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/** Lines that may be read again because another file includes them: more than any repository needs. Shared by its files. */
export interface Budget {
  lines: number;
}

export const newBudget = (): Budget => ({ lines: 500_000 });

/**
 * Follows `-r` and `-c`, which are relative to the file that holds them. What a file for development includes is for development
 * only when its own name says so too.
 */
export const closureOf = async (
  root: string,
  fileAt: (path: string) => Promise<RequirementsFile | string>,
  budget: Budget,
): Promise<RequirementsClosure> => {
  const entries: ScopedEntry[] = [];
  const constraints: RequirementsEntry[] = [];
  const folders = new Set<string>();
  const files = new Set<string>();
  const problems = new Set<string>();
  const visited = new Set<string>();

  const follow = async (path: string, as: 'requirements' | 'constraints', above: Scope, open: readonly string[]) => {
    const scope = above === 'development' && isForDevelopment(nameOf(path)) ? 'development' : 'production';
    const visit = JSON.stringify([path, as, scope]);
    if (visited.has(visit)) return;
    visited.add(visit);
    files.add(path);
    const file = await fileAt(path);
    if (path !== root && typeof file !== 'string') budget.lines -= 1 + file.entries.length + file.includes.length;
    if (budget.lines < 0) {
      problems.add(`\`${root}\` and others include one another too often to follow: join some of them.`);
      return;
    }
    if (typeof file === 'string') {
      problems.add(file);
      return;
    }
    for (const problem of file.problems) problems.add(problem);
    if (as === 'constraints') constraints.push(...file.entries);
    else entries.push(...file.entries.map((entry) => ({ ...entry, scope }) as const));
    for (const folder of file.folders) {
      const found = pathFrom(folderOf(path), folder);
      if (found !== undefined && as === 'requirements') folders.add(found);
    }
    for (const { target, as: inner, location } of file.includes) {
      const where = `Line ${location.startLine} of \`${path}\``;
      const found = pathFrom(folderOf(path), target);
      if (/\$\{\w+\}/.test(target)) {
        problems.add(`${where} includes a file by a variable: name the file.`);
      } else if (/^https?:/i.test(target)) {
        problems.add(
          `${where} includes a list from an address, which is not fetched: keep the list in the repository.`,
        );
      } else if (found === undefined) {
        problems.add(`${where} includes a file from outside of the repository: keep it inside.`);
      } else if (open.includes(found)) {
        problems.add(`${where} includes \`${found}\`, which includes it in turn: take one of the two out.`);
      } else {
        await follow(found, as === 'constraints' ? as : inner, scope, [...open, found]);
      }
    }
  };

  await follow(root, 'requirements', 'development', [root]);
  return { entries, constraints, folders: [...folders], files: [...files], problems: [...problems] };
};
