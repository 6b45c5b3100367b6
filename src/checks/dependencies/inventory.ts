import type { Manifest } from '../../model/dependency.ts';
import type { DependencyPolicy } from '../../model/policy.ts';
import { nodeManifests } from '../../parsers/node-packages/node-manifests.ts';
import { pythonManifests } from '../../parsers/python-packages/python-manifests.ts';
import type { Files, FileText, Ports } from '../../readers/ports.ts';
import { namesOf } from './names-of.ts';

/** What a tree says it installs, and what of it was not looked at. */
export interface Inventory {
  readonly manifests: readonly Manifest[];
  /** Every path of the tree that is a file, left-out ones too. */
  readonly paths: readonly string[];
  /** What could not be read although it belongs to a manifest: sentences with the way out. */
  readonly shortfalls: readonly string[];
  /** What was left out on purpose, in words for the coverage. */
  readonly notes: readonly string[];
  /** UTF-8 text of a file; undefined where there is none. Each file is read once. */
  read(path: string): Promise<string | undefined>;
}

/** Lockfiles of large workspaces reach some 30 MiB. */
const MAX_BYTES = 64 * 1024 * 1024;

const INSTALLED = /(?:^|\/)(?:node_modules|site-packages)\//;

const MANIFEST_NAME =
  /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|requirements[^/]*\.txt|pyproject\.toml|(?:poetry|uv|pdm)\.lock|Pipfile(?:\.lock)?|pylock(?:\.[^/]+)?\.toml)$/;

/** Every manifest of a tree with what it installs, save what the policy leaves out and what a package manager put there. */
export const takeInventory = async (
  files: Files,
  { leaveOut }: Pick<DependencyPolicy, 'leaveOut'>,
  pathMatches: Ports['pathMatches'],
): Promise<Inventory> => {
  const entries = await files.list();
  const isLeftOut = (path: string) => leaveOut.some((one) => pathMatches(path, one.path));
  const manifestLike = entries.filter(({ path }) => MANIFEST_NAME.test(path));
  const installed = manifestLike.filter(({ path }) => INSTALLED.test(path));
  const leftOut = manifestLike.filter(({ path }) => !INSTALLED.test(path) && isLeftOut(path));
  const links = manifestLike.filter(
    ({ path, kind }) => kind === 'symlink' && !INSTALLED.test(path) && !isLeftOut(path),
  );
  const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const looked = paths.filter((path) => !INSTALLED.test(path) && !isLeftOut(path));
  const { read, unreadable } = readingOnce(files);
  const plain = new Set(paths);
  const source = { paths: looked, read: async (path: string) => (plain.has(path) ? read(path) : undefined) };
  const manifests = [...(await nodeManifests(source)), ...(await pythonManifests(source))].sort(byPath);
  const told = manifests.flatMap(({ problems }) => problems);
  return {
    manifests,
    paths,
    read,
    shortfalls: [
      ...[...unreadable]
        .filter(([path]) => !told.some((problem) => problem.includes(path)))
        .map(([path, problem]) => `\`${path}\` ${UNREADABLE[problem]}.`),
      ...(links.length === 0 ? [] : [followNoLinks(links.map(({ path }) => path))]),
    ],
    notes: [
      ...(leftOut.length === 0 ? [] : [`${counted(leftOut.length)} left out by the policy`]),
      ...(installed.length === 0 ? [] : [`${counted(installed.length)} below node_modules or site-packages left out`]),
    ],
  };
};

type Problem = Extract<FileText, { ok: false }>['problem'];

const readingOnce = (files: Files) => {
  const texts = new Map<string, Promise<string | undefined>>();
  const unreadable = new Map<string, Exclude<Problem, 'missing'>>();
  const readNow = async (path: string): Promise<string | undefined> => {
    const file = await files.readText(path, MAX_BYTES);
    if (file.ok) return file.text;
    if (file.problem !== 'missing') unreadable.set(path, file.problem);
    return undefined;
  };
  const read = (path: string): Promise<string | undefined> => {
    const known = texts.get(path) ?? readNow(path);
    texts.set(path, known);
    return known;
  };
  return { read, unreadable };
};

const UNREADABLE: Readonly<Record<Exclude<Problem, 'missing'>, string>> = {
  'not-a-file': 'is no plain file, and links are never followed: put the file itself there',
  'too-large': 'is larger than 64 MiB: name it under `leave-out` of `dependencies` if nobody installs it',
  'not-utf-8': 'is not UTF-8 text: save it as UTF-8',
  'holds-nul': 'holds a NUL character, so it is no text: write it anew',
  unreadable: 'cannot be read: check its permissions',
};

const followNoLinks = (paths: readonly string[]): string =>
  `${namesOf(paths)} ${paths.length === 1 ? 'is a symbolic link, which is' : 'are symbolic links, which are'} never followed: put the file itself there, or name it under \`leave-out\` of \`dependencies\`.`;

const counted = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`;

const byPath = (a: Manifest, b: Manifest): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
