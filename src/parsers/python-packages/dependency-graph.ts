import type { InstalledPackage } from '../../model/dependency.ts';
import type { Location } from '../../model/location.ts';
import { groupedBy } from './grouped.ts';

/** One package needs another. */
export interface Edge {
  readonly name: string;
  /** Where several versions of it are locked: the one that is meant. */
  readonly version?: string;
  readonly extras: readonly string[];
  /** The extra of the needing package that has to be asked for. */
  readonly under?: string;
  readonly marker?: string;
}

export interface Root extends Edge {
  readonly scope: InstalledPackage['scope'];
}

/** An entry of a lockfile. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly location: Location;
  readonly source: InstalledPackage['source'];
  readonly marker?: string;
  readonly edges: readonly Edge[];
  /** The lockfile's own word: `production` holds, `development` is for what no root leads to. */
  readonly scope?: InstalledPackage['scope'];
}

/** Longer ways are told by their first and their last steps. */
const MOST_STEPS = 50;

/** No resolver locks more versions of one package than this side by side. */
const MOST_VERSIONS = 20;

interface Step {
  readonly node: LockedPackage;
  readonly before?: Step;
  readonly first: LockedPackage;
}

/**
 * The packages of a lockfile, each with the shortest way to it and with `production` where a production root leads to it. What no
 * root leads to stands for itself. Sorted by name, then version; one for each version. Takes time in proportion to the edges.
 */
export const installedPackages = (
  locked: readonly LockedPackage[],
  roots: readonly Root[],
): readonly InstalledPackage[] => {
  const nodes = merged(locked);
  const byName = groupedBy(nodes, ({ name }) => name);
  const byVersion = new Map(nodes.map((node) => [named(node), node]));
  const edgesOf = new Map<LockedPackage, ReadonlyMap<string, readonly Edge[]>>();
  const reached = new Map<LockedPackage, { scope: InstalledPackage['scope']; step: Step }>();

  const meant = ({ name, version }: Edge): readonly LockedPackage[] => {
    const exact = version === undefined ? undefined : byVersion.get(`${name}@${version}`);
    return exact === undefined ? (byName.get(name)?.slice(0, MOST_VERSIONS) ?? []) : [exact];
  };

  const edgesUnder = (node: LockedPackage, extra: string): readonly Edge[] => {
    const edges = edgesOf.get(node) ?? groupedBy(node.edges, ({ under = '' }) => under);
    edgesOf.set(node, edges);
    return edges.get(extra) ?? [];
  };

  for (const scope of ['production', 'development'] as const) {
    const seen = new Map<LockedPackage, Set<string>>();
    let front: { readonly step: Step; readonly extra: string }[] = [];
    const enter = (edge: Edge, before: Step | undefined): void => {
      for (const node of meant(edge)) {
        const extras = seen.get(node) ?? new Set<string>();
        seen.set(node, extras);
        const step = { node, first: before?.first ?? node, ...(before === undefined ? {} : { before }) };
        if (!reached.has(node)) reached.set(node, { scope, step });
        for (const extra of ['', ...edge.extras]) {
          if (extras.has(extra)) continue;
          extras.add(extra);
          front.push({ step, extra });
        }
      }
    };
    for (const root of roots) if (root.scope === scope) enter(root, undefined);
    while (front.length > 0) {
      const steps = front;
      front = [];
      for (const { step, extra } of steps) for (const edge of edgesUnder(step.node, extra)) enter(edge, step);
    }
  }
  return nodes
    .map((node): InstalledPackage => {
      const way = reached.get(node);
      const { name, version, location, source, marker } = node;
      return {
        name,
        version,
        location,
        via: way === undefined ? [named(node)] : wayTo(way.step),
        scope: node.scope === 'production' ? node.scope : (way?.scope ?? node.scope ?? 'production'),
        source,
        ...(marker === undefined ? {} : { marker }),
      };
    })
    .sort(byNameAndVersion);
};

export const byNameAndVersion = (
  one: { readonly name: string; readonly version: string },
  other: { readonly name: string; readonly version: string },
): number => compared(one.name, other.name) || compared(one.version, other.version);

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const named = ({ name, version }: LockedPackage): string => `${name}@${version}`;

const wayTo = (last: Step): readonly string[] => {
  const steps: string[] = [];
  let step: Step | undefined = last;
  while (step !== undefined && steps.length < MOST_STEPS - 1) {
    steps.push(named(step.node));
    step = step.before;
  }
  if (step !== undefined) steps.push(named(step.first));
  return steps.reverse();
};

/** Two entries of one version are one package: it is installed where either is. */
const merged = (locked: readonly LockedPackage[]): readonly LockedPackage[] =>
  [...groupedBy(locked, named).values()].map((same) => {
    const [first, ...others] = same as [LockedPackage, ...LockedPackage[]];
    if (others.length === 0) return first;
    const { marker, scope, ...rest } = first;
    return {
      ...rest,
      edges: same.flatMap(({ edges }) => edges),
      source: same.find(({ source }) => source === 'registry')?.source ?? first.source,
      ...(marker !== undefined && others.every((other) => other.marker === marker) ? { marker } : {}),
      ...(scope === undefined
        ? {}
        : { scope: others.some((other) => other.scope === 'production') ? 'production' : scope }),
    };
  });
