import type { ManifestFormat } from '../../model/dependency.ts';
import { bunLock } from './bun-lock.ts';
import { parseJsonTree } from './json-tree.ts';
import type { Lock } from './lock.ts';
import { npmLock } from './npm-lock.ts';
import { oldNpmLock } from './old-npm-lock.ts';
import { pnpmLock } from './pnpm-lock.ts';
import { branchAt, branchOf, type ParsedTree } from './tree.ts';
import { parseYamlTree } from './yaml-tree.ts';
import { yarnBerryLock } from './yarn-berry-lock.ts';
import { classicEntries } from './yarn-classic-entries.ts';
import { yarnClassicLock } from './yarn-classic-lock.ts';

/** The lockfiles of Node's package managers; of several side by side the first is what an install goes by. */
export const LOCKFILES: ReadonlyMap<string, { readonly format: ManifestFormat; readonly manager: string }> = new Map([
  ['npm-shrinkwrap.json', { format: 'npm', manager: 'npm' }],
  ['package-lock.json', { format: 'npm', manager: 'npm' }],
  ['pnpm-lock.yaml', { format: 'pnpm', manager: 'pnpm' }],
  ['yarn.lock', { format: 'yarn-classic', manager: 'yarn' }],
  ['bun.lock', { format: 'bun', manager: 'bun' }],
  ['bun.lockb', { format: 'bun', manager: 'bun' }],
]);

const ANEW = 'let the package manager write the file anew.';

/** Reads a lockfile by its name. What cannot be read is said in `problems`. Never throws. */
export const readLock = (path: string, text: string | undefined): Lock => {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const format = LOCKFILES.get(file)?.format ?? 'npm';
  if (file === 'bun.lockb') {
    return unread(
      format,
      `\`${path}\` is binary: write the lockfile as text with \`bun install --save-text-lockfile\`.`,
    );
  }
  if (text === undefined) return unread(format, unreadable(path));
  const fault = conflictIn(text);
  if (fault !== undefined) return unread(format, faultIn(path, fault, ANEW));
  if (file === 'pnpm-lock.yaml') return ofTree(path, format, parseYamlTree(text), (roots) => pnpmLock(path, roots));
  if (file === 'yarn.lock') return yarnLock(path, text);
  return ofTree(path, format, parseJsonTree(text), ([tree]) => {
    const root = branchOf(tree);
    if (file === 'bun.lock') return bunLock(path, root);
    return root.has('packages') ? npmLock(path, branchAt(root, 'packages')) : oldNpmLock(path, root);
  });
};

const yarnLock = (path: string, text: string): Lock => {
  if (/^__metadata:/m.test(text)) {
    return ofTree(path, 'yarn-berry', parseYamlTree(text), ([root]) => yarnBerryLock(path, branchOf(root)));
  }
  const { entries, fault } = classicEntries(text);
  return fault === undefined ? yarnClassicLock(path, entries) : unread('yarn-classic', faultIn(path, fault, ANEW));
};

const ofTree = (
  path: string,
  format: ManifestFormat,
  { roots, fault, twice: [twice] }: ParsedTree,
  read: (roots: ParsedTree['roots']) => Lock,
): Lock => {
  if (fault !== undefined) return unread(format, faultIn(path, fault, ANEW));
  const [root] = roots;
  if (!(root instanceof Map) || !KNOWN_BY.some((key) => root.has(key))) {
    return unread(format, `\`${path}\` holds no list of packages: ${ANEW}`);
  }
  const lock = read(roots);
  if (twice === undefined) return lock;
  const problem = `\`${path}\` names a key twice with different values (line ${twice.line}): ${ANEW}`;
  return { ...lock, problems: [...lock.problems, problem] };
};

/** What every lockfile but Yarn 1's has at its top: its version, or its packages. */
const KNOWN_BY = ['lockfileVersion', '__metadata', 'packages', 'dependencies'];

const unread = (format: ManifestFormat, problem: string): Lock => ({
  format,
  packages: [],
  importers: new Map(),
  find: () => undefined,
  problems: [problem],
});

export const unreadable = (path: string): string =>
  `\`${path}\` cannot be read as text: it is missing, too large or not UTF-8.`;

/** The first mark of an unfinished merge. */
export const conflictIn = (text: string): ParsedTree['fault'] => {
  const at = text.search(/^(?:<{7}|>{7}) /m);
  if (at === -1) return undefined;
  return { message: 'holds the marks of an unfinished merge', line: text.slice(0, at).split('\n').length };
};

export const faultIn = (path: string, fault: NonNullable<ParsedTree['fault']>, wayOut: string): string =>
  `\`${path}\` ${fault.message} (line ${fault.line}): ${wayOut}`;
