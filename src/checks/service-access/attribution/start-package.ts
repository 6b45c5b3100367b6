import { readShell } from '../../../parsers/shell-script.ts';
import { within } from '../../../parsers/start-command/start.ts';
import { type Start, startsOf, startsOfWords } from '../../../parsers/start-command.ts';
import { folderGround } from './ground.ts';
import { under } from './paths.ts';
import { pythonScripts } from './python-roots.ts';
import type { OwnPackage, Repository } from './repository.ts';
import { startedFile, startedModule } from './start-file.ts';
import { type Command, hereOf, type Step } from './start-step.ts';
import { packagesLike } from './workspace.ts';

type ScriptStart = Extract<Start, { kind: 'package-script' }>;

/** A script of `package.json` with its `pre` and `post`; where there is none of that name, what the package manager runs instead. */
export const startedScript = async (repository: Repository, start: ScriptStart, command: Command): Promise<Step> => {
  const packages = await packagesOf(repository, start, command);
  const withScript = packages.filter(({ manifest }) => manifest.scripts.has(start.script));
  if (withScript.length > 0) {
    return {
      next: withScript.map(({ folder, manifest }) => ({
        starts: [`pre${start.script}`, start.script, `post${start.script}`].flatMap((name) =>
          startsOf(readShell(manifest.scripts.get(name) ?? '')),
        ),
        command: { ...command, ground: folderGround(folder), root: folder },
        key: `${folder}\n${start.script}`,
      })),
    };
  }
  if (start.optional === true) return {};
  const instead =
    start.program === undefined || start.packages !== undefined ? [] : startsOfWords(start.program, start);
  if (start.program !== undefined && instead.every(({ kind }) => kind !== 'program' && kind !== 'package-script')) {
    return { next: [{ starts: instead, command, key: `program ${start.script}` }] };
  }
  // https://docs.npmjs.com/cli/v11/commands/npm-start
  const servers = packages.map(({ folder }) => under(folder, 'server.js')).filter(repository.isFile);
  if (start.script === 'start' && servers.length > 0) return { entries: servers };
  return { why: `no package there has a script \`${start.script}\`` };
};

const packagesOf = async (
  repository: Repository,
  { folder, packages }: ScriptStart,
  { ground }: Command,
): Promise<readonly OwnPackage[]> => {
  const places = ground.inRepository(hereOf(folder));
  if (packages === undefined) {
    const nearest = await Promise.all(places.map((place) => repository.packageOf(place)));
    return nearest.filter((own) => own !== undefined).slice(0, 1);
  }
  const found = new Map<string, OwnPackage>();
  for (const wanted of packages.filter((name) => !name.startsWith('!'))) {
    for (const own of await packagesLike(repository, wanted, places[0] ?? '')) found.set(own.folder, own);
  }
  return [...found.values()];
};

/** A program that a project of the repository installs, or a script with `#!` that stands in it. */
export const startedProgram = async (
  repository: Repository,
  start: Extract<Start, { kind: 'program' }>,
  command: Command,
): Promise<Step> => {
  const module = (await pythonScripts(repository)).get(start.program);
  if (module !== undefined) return startedModule(repository, { ...start, kind: 'python-module', module }, command);
  const [here = ''] = command.ground.inRepository(hereOf(start.folder));
  const own = await repository.packageOf(here);
  const bin = own?.manifest.bins.get(start.program);
  if (own !== undefined && bin !== undefined) {
    const inPackage = { ...command, ground: folderGround(own.folder) };
    return startedFile(
      repository,
      { ...start, folder: '', kind: 'file', path: bin, language: 'javascript' },
      inPackage,
    );
  }
  const path = command.ground.inRepository(within(start.folder, start.program)).find(repository.isFile);
  const text = path === undefined ? undefined : await repository.text(path);
  const language = text === undefined ? undefined : interpreterOf(text);
  if (language === undefined) return { why: `\`${start.program}\` is no program whose code is read` };
  return startedFile(repository, { ...start, kind: 'file', path: start.program, language }, command);
};

const interpreterOf = (text: string): 'python' | 'javascript' | 'shell' | undefined => {
  const [first = ''] = text.split('\n', 1);
  if (!first.startsWith('#!')) return undefined;
  if (/\bpython/.test(first)) return 'python';
  if (/\b(?:node|tsx|bun|deno)\b/.test(first)) return 'javascript';
  return /sh\b/.test(first) ? 'shell' : undefined;
};
