import type { Edge, LockedPackage } from './dependency-graph.ts';
import { groupedBy } from './grouped.ts';
import { type Lock, lockEntries, lockedPackages, namesIn } from './lock.ts';
import { normalisedName } from './package-name.ts';
import { extrasIn, parseRequirement } from './requirement.ts';
import { entriesBelow, type Table, tableBelow, textBelow, textsBelow, valueBelow } from './shape.ts';

/**
 * Reads `poetry.lock` of Poetry 1 and 2.
 * Source: https://github.com/python-poetry/poetry/blob/2.1.0/src/poetry/packages/locker.py
 */
export const parsePoetryLock = (path: string, text: string): Lock => {
  const { entries, problems } = lockEntries(path, text, 'package', 'poetry lock');
  const { packages, problems: more } = lockedPackages(path, entries, ({ table }) => ({
    source: SOURCES[textBelow(table, 'source', 'type') ?? ''] ?? 'registry',
    edges: edgesIn(table),
    marker: markerIn(table),
    scope: scopeIn(table),
  }));
  return {
    path,
    format: 'poetry',
    packages,
    roots: [],
    members: [],
    names: namesIn(entries),
    problems: [...problems, ...more],
  };
};

const SOURCES: Readonly<Record<string, LockedPackage['source']>> = Object.assign(Object.create(null), {
  git: 'git',
  hg: 'git',
  url: 'url',
  file: 'path',
  directory: 'path',
});

const edgesIn = (table: Table): readonly Edge[] => {
  const asked = entriesBelow(table, 'extras').flatMap(([extra, values]) =>
    textsBelow(values).map((text) => ({
      extra: normalisedName(extra),
      name: parseRequirement(text)?.name ?? normalisedName(/^[\w.-]*/.exec(text)?.[0] ?? ''),
    })),
  );
  const extrasByName = groupedBy(asked, ({ name }) => name);
  return entriesBelow(table, 'dependencies').flatMap(([written, value]) => {
    const name = normalisedName(written);
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown): readonly Edge[] => {
      const edge = { name, extras: textsBelow(one, 'extras').flatMap((extra) => extrasIn(extra)) };
      const under = valueBelow(one, 'optional') === true ? (extrasByName.get(name) ?? []) : [];
      return under.length === 0 ? [edge] : under.map(({ extra }) => ({ ...edge, under: extra }));
    });
  });
};

/** A text, or one for each group. */
const markerIn = (table: Table): string | undefined => {
  const markers = new Set(Object.values(tableBelow(table, 'markers') ?? {}));
  const [only] = markers;
  return textBelow(table, 'markers') ?? (markers.size === 1 && typeof only === 'string' ? only : undefined);
};

const scopeIn = (table: Table): LockedPackage['scope'] => {
  const groups = textsBelow(table, 'groups');
  if (groups.length > 0) return groups.includes('main') ? 'production' : 'development';
  return textBelow(table, 'category') === 'dev' ? 'development' : undefined;
};
