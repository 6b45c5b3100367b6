import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { actionTables } from './action-tables.ts';
import { formatted } from './formatted.ts';
import type { GeneratedFile } from './generated-file.ts';
import { registry } from './registry.ts';
import { rulePages } from './rule-pages.ts';
import { readRuleTree, textOf } from './rule-tree.ts';
import { schemas } from './schemas.ts';
import { version } from './version.ts';

export interface Difference {
  readonly path: string;
  /** What the file must hold; absent where it must not exist. */
  readonly content?: string;
}

/** Where the project's generated files differ from what they would be if generated now. */
export const outdatedFiles = async (project: string): Promise<readonly Difference[]> => {
  const files = await generatedFiles(project);
  const onDisk = await Promise.all(files.map(async ({ path }) => textOf(join(project, path))));
  const changed = files.filter(({ content }, index) => content !== onDisk[index]);
  const known = new Set(files.map(({ path }) => path));
  const orphans = (await generatedCode(project)).filter((path) => !known.has(path));
  return [...changed, ...orphans.map((path) => ({ path }))];
};

/** Writes what is outdated, removes what must not exist, and tells the paths. */
export const writeGenerated = async (project: string): Promise<readonly string[]> => {
  const outdated = await outdatedFiles(project);
  for (const { path, content } of outdated) {
    const file = join(project, path);
    if (content === undefined) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  return outdated.map(({ path }) => path);
};

const generatedFiles = async (project: string): Promise<readonly GeneratedFile[]> => {
  const checks = await readRuleTree(project);
  const files = [
    ...registry(checks),
    ...rulePages(checks),
    ...schemas(),
    ...(await version(project)),
    ...(await actionTables(project)),
  ];
  return formatted(files, project);
};

const generatedCode = async (project: string): Promise<readonly string[]> => {
  const entries = await readdir(join(project, 'src'), { recursive: true });
  return entries.filter((entry) => entry.endsWith('.generated.ts')).map((entry) => `src/${entry.split(sep).join('/')}`);
};
