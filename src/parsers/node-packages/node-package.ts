import { posix } from 'node:path';
import { parseJsonTree } from './json-tree.ts';
import { SECTIONS, type Wanted } from './lock.ts';
import { conflictIn, faultIn, unreadable } from './read-lock.ts';
import { isName, nameAndRest } from './references.ts';
import { type Branch, branchAt, branchOf, listOf, textAt, textOf } from './tree.ts';
import { wantedIn } from './wanted.ts';

/** What a package.json says about dependencies. */
export interface NodePackage {
  readonly path: string;
  /** Its folder; '' is the root of the repository. */
  readonly folder: string;
  readonly name: string | undefined;
  readonly wanted: readonly Wanted[];
  /** Patterns of the folders that share its lockfile; a leading `!` takes some out again. */
  readonly workspaces: readonly string[];
  /** `npm`, `pnpm`, `yarn` or `bun`, where it says so. */
  readonly manager: string | undefined;
  /** Packages whose version it decides for everybody. */
  readonly overridden: ReadonlySet<string>;
  readonly problems: readonly string[];
}

export const folderOf = (path: string): string => {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
};

/** Reads a package.json. What cannot be read is said in `problems`. Never throws. */
export const nodePackage = (path: string, text: string | undefined): NodePackage => {
  if (text === undefined) return saying(path, new Map(), [unreadable(path)]);
  const conflict = conflictIn(text);
  if (conflict !== undefined) return saying(path, new Map(), [faultIn(path, conflict, 'resolve them.')]);
  const { roots, fault, twice } = parseJsonTree(text);
  if (fault !== undefined) return saying(path, new Map(), [faultIn(path, fault, 'mend it.')]);
  const [root] = roots;
  if (!(root instanceof Map)) return saying(path, new Map(), [`\`${path}\` holds no JSON object: mend it.`]);
  const problems = twice
    .filter(({ keys: [key = ''] }) => ['workspaces', ...SECTIONS].includes(key))
    .map(({ line }) => `\`${path}\` names a key twice with different values (line ${line}): leave one of them.`);
  return saying(path, root, [...problems, ...strangeIn(path, root)]);
};

const saying = (path: string, root: Branch, problems: readonly string[]): NodePackage => {
  const workspaces = root.get('workspaces')?.value;
  const manager = nameAndRest(textAt(root, 'packageManager') ?? '').name;
  return {
    path,
    folder: folderOf(path),
    name: textAt(root, 'name'),
    wanted: wantedIn(root).filter(({ name }) => isName(name)),
    workspaces: textsIn(workspaces instanceof Map ? branchOf(workspaces).get('packages')?.value : workspaces),
    manager: ['npm', 'pnpm', 'yarn', 'bun'].includes(manager) ? manager : undefined,
    overridden: new Set(
      [
        branchAt(root, 'overrides'),
        branchAt(root, 'resolutions'),
        branchAt(branchAt(root, 'pnpm'), 'overrides'),
      ].flatMap((overrides) => [...overrides.keys()].map(overriddenBy)),
    ),
    problems,
  };
};

const strangeIn = (path: string, root: Branch): readonly string[] => {
  const sections = SECTIONS.flatMap((section) => {
    const leaf = root.get(section);
    // npm takes an empty list for an empty object.
    if (leaf === undefined || leaf.value instanceof Map || leaf.value === null || listOf(leaf.value) === leaf.value)
      return [];
    return [`\`${path}\` has ${section} that are no object (line ${leaf.line}): mend it.`];
  });
  const names = wantedIn(root)
    .filter(({ name }) => !isName(name))
    .map(({ line }) => `\`${path}\` asks on line ${line} for something that cannot be the name of a package: mend it.`);
  return [...sections, ...names.slice(0, 5)];
};

/** `b` of the selectors `b`, `b@^1`, `a>b` (pnpm) and `**\/a/b` (yarn). */
const overriddenBy = (selector: string): string => {
  const [, last = selector] = /(?:^|[/>])((?:@[^/@>]+\/)?[^/@>]+)(?:@[^>]*)?$/.exec(selector.slice(0, 500)) ?? [];
  return last;
};

export const textsIn = (tree: Parameters<typeof listOf>[0]): readonly string[] =>
  listOf(tree).flatMap((item) => textOf(item) ?? []);
