import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleMeta } from '../../src/model/rule.ts';

export interface RuleFolder {
  /** The folder's name: the second half of the id. */
  readonly name: string;
  readonly id: string;
  /** Relative to the project, with `/`. */
  readonly folder: string;
  readonly meta: RuleMeta;
  /** The text of README.md, or empty where there is none. */
  readonly page: string;
}

export interface CheckFolder {
  readonly id: string;
  /** Whether its wiring, check.ts, is there: while a check is being written its rules may come first. */
  readonly wired: boolean;
  readonly rules: readonly RuleFolder[];
}

/** What stands under `src/checks`, in alphabetical order. A folder whose name starts with `_` is none of the product's. */
export const readRuleTree = async (project: string): Promise<readonly CheckFolder[]> =>
  Promise.all((await folders(join(project, 'src/checks'))).map((check) => readCheck(project, check)));

const readCheck = async (project: string, check: string): Promise<CheckFolder> => {
  const rules = await folders(join(project, 'src/checks', check, 'rules'));
  const wired = (await textOf(join(project, 'src/checks', check, 'check.ts'))) !== '';
  return { id: check, wired, rules: await Promise.all(rules.map((rule) => readRule(project, check, rule))) };
};

const readRule = async (project: string, check: string, name: string): Promise<RuleFolder> => {
  const folder = `src/checks/${check}/rules/${name}`;
  const { default: rule } = await import(pathToFileURL(join(project, folder, 'rule.ts')).href);
  return {
    name,
    id: `${check}/${name}`,
    folder,
    meta: rule.meta,
    page: await textOf(join(project, folder, 'README.md')),
  };
};

const folders = async (parent: string): Promise<readonly string[]> => {
  const entries = await readdir(parent, { withFileTypes: true }).catch(noneIfMissing);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .sort();
};

/** The text of a file, or empty where there is none. */
export const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(emptyIfMissing);

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const noneIfMissing = (error: unknown): [] => {
  if (isMissing(error)) return [];
  throw error;
};

const emptyIfMissing = (error: unknown): string => {
  if (isMissing(error)) return '';
  throw error;
};
