import type { Edge, LockedPackage, Root } from './dependency-graph.ts';
import { isForDevelopment } from './dev-words.ts';
import { groupedBy } from './grouped.ts';
import { type Lock, type LockEntry, lockEntries, lockedPackages, namesIn } from './lock.ts';
import { normalisedName } from './package-name.ts';
import { entriesBelow, listBelow, type Table, textBelow, textsBelow, valueBelow } from './shape.ts';

/** Reads `uv.lock`. Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
export const parseUvLock = (path: string, text: string): Lock => {
  const { root, entries, problems } = lockEntries(path, text, 'package', 'uv lock');
  const listed = new Set(textsBelow(root, 'manifest', 'members').map(normalisedName));
  const isMember = ({ name, table }: LockEntry): boolean =>
    folderIn(table) !== undefined && (listed.has(name) || folderIn(table) === '.');
  const members = entries.filter(isMember);
  const others = entries.filter((entry) => !isMember(entry));
  const markers = markersByName(entries);
  const { packages, problems: more } = lockedPackages(path, others, ({ name, table }) => ({
    source: sourceOf(table),
    edges: edgesIn(table),
    marker: markers.get(name),
  }));
  return {
    path,
    format: 'uv',
    packages,
    roots: [...members.flatMap(({ table }) => rootsIn(table)), ...rootsOfManifest(root)],
    members: members.flatMap(({ table }) => folderIn(table) ?? []),
    names: namesIn(entries),
    problems: [...problems, ...more],
  };
};

const folderIn = (table: Table): string | undefined =>
  textBelow(table, 'source', 'editable') ??
  textBelow(table, 'source', 'virtual') ??
  textBelow(table, 'source', 'directory');

const sourceOf = (table: Table): LockedPackage['source'] => {
  for (const source of ['registry', 'git', 'url'] as const) {
    if (valueBelow(table, 'source', source) !== undefined) return source;
  }
  return valueBelow(table, 'source') === undefined ? 'registry' : 'path';
};

const edge = (value: unknown, under?: string): readonly Edge[] => {
  const name = textBelow(value, 'name');
  if (name === undefined) return [];
  const version = textBelow(value, 'version');
  const marker = textBelow(value, 'marker');
  return [
    {
      name: normalisedName(name),
      extras: textsBelow(value, 'extra').map(normalisedName),
      ...(version === undefined ? {} : { version }),
      ...(marker === undefined ? {} : { marker }),
      ...(under === undefined ? {} : { under }),
    },
  ];
};

const edgesIn = (table: Table): readonly Edge[] => [
  ...listBelow(table, 'dependencies').flatMap((value) => edge(value)),
  ...entriesBelow(table, 'optional-dependencies').flatMap(([extra, values]) =>
    listBelow(values).flatMap((value) => edge(value, normalisedName(extra))),
  ),
];

/** What a project asks for. A group is for those who work on it: it is never published. */
const rootsIn = (table: Table): readonly Root[] => [
  ...edgesIn(table).map(({ under, ...rest }) => ({
    ...rest,
    scope: under !== undefined && isForDevelopment(under) ? ('development' as const) : ('production' as const),
  })),
  ...[...entriesBelow(table, 'dev-dependencies'), ...entriesBelow(table, 'dependency-groups')].flatMap(([, values]) =>
    listBelow(values).flatMap((value) => edge(value).map((of) => ({ ...of, scope: 'development' as const }))),
  ),
];

const rootsOfManifest = (root: Table): readonly Root[] => [
  ...listBelow(root, 'manifest', 'requirements').flatMap((value) =>
    edge(value).map((of) => ({ ...of, scope: 'production' as const })),
  ),
  ...entriesBelow(root, 'manifest', 'dependency-groups').flatMap(([, values]) =>
    listBelow(values).flatMap((value) => edge(value).map((of) => ({ ...of, scope: 'development' as const }))),
  ),
];

/** The marker of each package that every mention of it has. */
const markersByName = (entries: readonly LockEntry[]): ReadonlyMap<string, string> => {
  const edges = entries.flatMap(({ table }) => [
    ...edgesIn(table),
    ...entriesBelow(table, 'dev-dependencies').flatMap(([, values]) =>
      listBelow(values).flatMap((value) => edge(value)),
    ),
  ]);
  const same = [...groupedBy(edges, ({ name }) => name)].flatMap(([name, of]) => {
    const marker = of[0]?.marker;
    return marker !== undefined && of.every((one) => one.marker === marker) ? [[name, marker] as const] : [];
  });
  return new Map(same);
};
