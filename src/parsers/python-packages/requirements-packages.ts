import type { InstalledPackage } from '../../model/dependency.ts';
import { type Edge, installedPackages, type LockedPackage, type Root } from './dependency-graph.ts';
import { groupedBy } from './grouped.ts';
import type { Open } from './project-manifest.ts';
import type { RequirementsClosure, ScopedEntry } from './requirements-closure.ts';

export interface RequirementsContent {
  readonly packages: readonly InstalledPackage[];
  readonly unlocked: readonly Open[];
  /** Names that the files ask for, with or without a version. */
  readonly names: ReadonlySet<string>;
}

/** What installing a requirements file brings in: each line that is pinned, by itself or by a constraint. */
export const requirementsContent = ({ entries, constraints }: RequirementsClosure): RequirementsContent => {
  const pinned = new Set(entries.filter(isPinned).map(nameIn));
  const production = new Set(entries.filter(({ scope }) => scope === 'production').map(nameIn));
  const constrained = groupedBy(constraints.filter(isPinned), nameIn);
  const children = edgesByParent(entries);
  const locked: LockedPackage[] = [];
  const roots: Root[] = [];
  const unlocked: Open[] = [];

  for (const { requirement, location, parents = [], scope } of entries) {
    const { name, version, wanted, source } = requirement;
    const pins = version === undefined ? (constrained.get(name) ?? []) : [{ requirement, location }];
    for (const pin of pins) {
      const marker = requirement.marker ?? pin.requirement.marker;
      locked.push({
        name,
        version: pin.requirement.version ?? '',
        location: pin.location,
        source: pin.requirement.source,
        edges: children.get(name) ?? [],
        ...(marker === undefined ? {} : { marker }),
      });
    }
    if (parents.length === 0) roots.push({ name, extras: [], scope });
    if (pins.length === 0 && !pinned.has(name) && source !== 'path') unlocked.push({ name, wanted, location, scope });
  }
  const packages = installedPackages(locked, roots).map((found) => ({
    ...found,
    scope: production.has(found.name) ? ('production' as const) : ('development' as const),
  }));
  return { packages, unlocked, names: new Set(entries.map(nameIn)) };
};

type Entry = Pick<ScopedEntry, 'requirement' | 'parents'>;

const isPinned = ({ requirement }: Entry): boolean => requirement.version !== undefined;

const nameIn = ({ requirement }: Entry): string => requirement.name;

const edgesByParent = (entries: readonly ScopedEntry[]): ReadonlyMap<string, readonly Edge[]> => {
  const pairs = entries.flatMap(({ requirement, parents = [] }) =>
    parents.map((parent) => ({ parent, edge: { name: requirement.name, extras: [] } })),
  );
  return new Map(
    [...groupedBy(pairs, ({ parent }) => parent)].map(([parent, of]) => [parent, of.map(({ edge }) => edge)]),
  );
};
