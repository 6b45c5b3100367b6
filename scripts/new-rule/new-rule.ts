import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const TEMPLATE = 'src/checks/_template/rules/fault-in-two-words';

export type NewRule =
  | { readonly status: 'refused'; readonly reason: string }
  | {
      readonly status: 'made';
      /** Relative to the project, with `/`. */
      readonly folder: string;
      readonly files: readonly string[];
    };

/** Copies the template's rule folder to `src/checks/<check>/rules/<rule>`, for the facts of that check. */
export const newRule = async (project: string, id: string): Promise<NewRule> => {
  const [, check, rule] = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/.exec(id) ?? [];
  if (check === undefined || rule === undefined) {
    return refused('Usage: npm run new-rule -- <check>/<rule>, where <rule> is a noun phrase such as literal-secret');
  }
  const facts = join(project, 'src/checks', check, 'facts.ts');
  if (!(await exists(facts))) return refused(`There is no check ${check}: src/checks/${check}/facts.ts is missing`);
  const folder = `src/checks/${check}/rules/${rule}`;
  if (await exists(join(project, folder))) return refused(`${folder} exists`);
  await cp(join(project, TEMPLATE), join(project, folder), { recursive: true });
  await fillIn(join(project, folder, 'rule.ts'), {
    TemplateFacts: await factsType(facts, check),
    '0.0.0': await versionOf(project),
  });
  const files = (await readdir(join(project, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(project.length + 1)
        .split(sep)
        .join('/'),
    );
  return { status: 'made', folder, files: files.sort() };
};

const refused = (reason: string): NewRule => ({ status: 'refused', reason });

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const fillIn = async (file: string, words: Readonly<Record<string, string>>): Promise<void> => {
  let text = await readFile(file, 'utf8');
  for (const [placeholder, word] of Object.entries(words)) text = text.replaceAll(placeholder, word);
  await writeFile(file, text);
};

const factsType = async (file: string, check: string): Promise<string> => {
  const [, name] = /^export (?:interface|type) (\w*Facts)\b/m.exec(await readFile(file, 'utf8')) ?? [];
  if (name === undefined) throw new Error(`src/checks/${check}/facts.ts exports no type whose name ends in Facts`);
  return name;
};

const versionOf = async (project: string): Promise<string> => {
  const manifest: { version: string } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  return manifest.version;
};
