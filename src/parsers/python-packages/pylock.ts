import type { Edge, LockedPackage } from './dependency-graph.ts';
import { type Lock, type LockEntry, lockEntries, lockedPackages, namesIn } from './lock.ts';
import { normalisedName } from './package-name.ts';
import { listBelow, type Table, tableBelow, textBelow, textsBelow, valueBelow } from './shape.ts';

/** Reads `pylock.toml`. Source: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const parsePylock = (path: string, text: string): Lock => {
  const { root, entries, problems } = lockEntries(path, text, 'packages', 'uv export -o pylock.toml');
  const defaults = new Set(['default', ...textsBelow(root, 'default-groups')]);
  const { packages, problems: more } = lockedPackages(path, entries, ({ table }) => ({
    source: sourceIn(table),
    edges: edgesIn(table),
    marker: textBelow(table, 'marker'),
    scope: scopeOf(textBelow(table, 'marker') ?? '', defaults),
  }));
  return {
    path,
    format: 'pylock',
    packages,
    roots: rootsIn(packages),
    members: entries.filter(({ table }) => textBelow(table, 'directory', 'path') === '.').map(() => '.'),
    names: namesIn(entries as readonly LockEntry[]),
    problems: [...problems, ...more],
  };
};

const sourceIn = (table: Table): LockedPackage['source'] => {
  if (tableBelow(table, 'vcs') !== undefined) return 'git';
  if (tableBelow(table, 'directory') !== undefined) return 'path';
  if (tableBelow(table, 'archive') === undefined) return 'registry';
  return valueBelow(table, 'archive', 'url') === undefined ? 'path' : 'url';
};

const edgesIn = (table: Table): readonly Edge[] =>
  listBelow(table, 'dependencies').flatMap((value) => {
    const name = textBelow(value, 'name');
    const version = textBelow(value, 'version');
    if (name === undefined) return [];
    return [{ name: normalisedName(name), extras: [], ...(version === undefined ? {} : { version }) }];
  });

/** Nothing says what is asked for directly: it is what no other package needs. */
const rootsIn = (packages: readonly LockedPackage[]): Lock['roots'] => {
  const needed = new Set(packages.flatMap(({ edges }) => edges.map(({ name }) => name)));
  return packages
    .filter(({ name }) => !needed.has(name))
    .map(({ name, version, scope = 'production' }) => ({ name, version, extras: [], scope }));
};

/** Development when each alternative of the marker names a group, and none of the groups is installed unasked. */
const scopeOf = (marker: string, defaults: ReadonlySet<string>): LockedPackage['scope'] => {
  if (!marker.includes('dependency_groups')) return 'production';
  const isOptional = marker.split(/\bor\b/).every((alternative) => {
    const groups = [...alternative.matchAll(/["']([^"']*)["']\s+in\s+dependency_groups/g)].map(
      ([, group]) => group ?? '',
    );
    return groups.length > 0 && groups.every((group) => !defaults.has(group));
  });
  return isOptional ? 'development' : 'production';
};
