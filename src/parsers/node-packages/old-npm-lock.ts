import type { Found, Lock, Locked } from './lock.ts';
import { type LockBuilder, lockBuilder, namedTexts } from './lock-builder.ts';
import { lookUp, type Scope } from './node-modules.ts';
import { aliasOf, isWanted, sourceOf, sourceOfTarball } from './references.ts';
import { type Branch, branchOf, isTrue, type Leaf, textAt } from './tree.ts';

const DEEPEST = 50;

/** A `node_modules` folder and the package in front of it. */
interface Level extends Scope {
  readonly entry: Branch;
  readonly index: Found;
  readonly children: Map<string, Found>;
  readonly up: Level | undefined;
  readonly depth: number;
}

/**
 * package-lock.json and npm-shrinkwrap.json without a list `packages` (lockfileVersion 1, and none at all before npm 5).
 * https://docs.npmjs.com/cli/v6/configuring-npm/package-lock-json
 */
export const oldNpmLock = (path: string, root: Branch): Lock => {
  const builder = lockBuilder(path);
  const top: Level = { entry: root, index: undefined, children: new Map(), up: undefined, depth: 0 };
  const levels = [top];
  for (const up of levels) {
    for (const [name, , leaf] of namedTexts(up.entry, ['dependencies'])) {
      const entry = branchOf(leaf.value);
      const index = up.depth < DEEPEST ? addPackage(builder, name, leaf, entry) : builder.refuse(leaf.line);
      up.children.set(name, index);
      if (up.depth < DEEPEST) levels.push({ entry, index, children: new Map(), up, depth: up.depth + 1 });
    }
  }
  for (const level of levels) {
    if (typeof level.index !== 'number') continue;
    for (const [name] of namedTexts(level.entry, ['requires'])) {
      const found = lookUp(level, name);
      if (typeof found === 'number') builder.packages[level.index]?.needs.push(found);
    }
  }
  return {
    format: 'npm',
    packages: builder.packages,
    importers: new Map(),
    find: (importer, { name, wanted }) => {
      const found = importer === '' ? lookUp(top, name) : undefined;
      const locked = typeof found === 'number' ? builder.packages[found] : undefined;
      return locked === undefined || isWanted(locked, wanted) ? found : undefined;
    },
    problems: builder.problems(),
  };
};

const addPackage = (builder: LockBuilder, place: string, { line, column }: Leaf, entry: Branch): number | undefined => {
  const written = textAt(entry, 'version') ?? '';
  const alias = aliasOf(written);
  const name = alias?.name ?? place;
  const source = /^https?:/.test(written) ? sourceOfTarball(name, written) : sourceOf(written);
  return builder.add({
    name,
    version: versionInTarball(name, source, alias?.wanted ?? written),
    source,
    line,
    column,
    saidDevelopment: isTrue(entry, 'dev'),
  });
};

/** npm 6 writes the URL in the place of the version. */
const versionInTarball = (name: string, source: Locked['source'], written: string): string => {
  if (source !== 'registry' || !written.includes('/')) return written;
  const [, file = ''] = /\/([^/]+)\.t(?:ar\.)?gz(?:[?#]|$)/.exec(written.slice(0, 500)) ?? [];
  const prefix = `${name.slice(name.indexOf('/') + 1)}-`;
  return file.startsWith(prefix) ? file.slice(prefix.length) : '';
};
