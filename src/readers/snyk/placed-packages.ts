import type { InstalledPackage, Manifest } from '../../model/dependency.ts';

/** A package in a lockfile that is made for Snyk. */
export interface PlacedPackage {
  readonly name: string;
  readonly version: string;
  readonly children: readonly PlacedPackage[];
}

/** What one lockfile can hold: each package once, below the one that the shortest way to it leads through. */
export interface PlacedLayer {
  /** The direct dependencies. */
  readonly roots: readonly PlacedPackage[];
  /** Every package, as `name@version`. */
  readonly keys: ReadonlySet<string>;
}

interface Node extends PlacedPackage {
  readonly children: Node[];
}

interface OpenLayer {
  readonly roots: Node[];
  readonly keys: Set<string>;
  readonly taken: Set<string>;
}

export const keyOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name}@${version}`;

/**
 * Spreads the registry packages of a manifest over as few lockfiles as can hold them: a Python lockfile holds one version of a
 * name, an npm one holds one version of a name below each package. Packages whose name or version is none that a registry
 * knows are in none of them.
 */
export const placePackages = ({ ecosystem, packages }: Manifest): readonly PlacedLayer[] => {
  const asked = packages.filter((one) => one.source === 'registry' && isSpelled(one));
  const known = new Map(asked.map((one) => [keyOf(one), one]));
  const places = new Map<string, { readonly layer: OpenLayer; readonly node: Node }>();
  const layers: OpenLayer[] = [];
  for (const one of [...known.values()].sort((a, b) => a.via.length - b.via.length)) {
    const slot = (parent: string) => (ecosystem === 'npm' ? `${parent}\n${one.name}` : one.name);
    const parentKey = nearestKnown(one, known);
    const parent = parentKey === undefined ? undefined : places.get(parentKey);
    const below = parent !== undefined && !parent.layer.taken.has(slot(parentKey ?? '')) ? parent : undefined;
    const layer = below?.layer ?? layers.find(({ taken }) => !taken.has(slot(''))) ?? openLayer(layers);
    const node: Node = { name: one.name, version: one.version, children: [] };
    (below?.node.children ?? layer.roots).push(node);
    layer.taken.add(slot(below === undefined ? '' : (parentKey ?? '')));
    layer.keys.add(keyOf(one));
    places.set(keyOf(one), { layer, node });
  }
  return layers;
};

const openLayer = (layers: OpenLayer[]): OpenLayer => {
  const layer: OpenLayer = { roots: [], keys: new Set(), taken: new Set() };
  layers.push(layer);
  return layer;
};

/** Only what lies nearer to the root can stand above it: no circle, whatever the ways say. */
const nearestKnown = ({ via }: InstalledPackage, known: ReadonlyMap<string, InstalledPackage>): string | undefined =>
  via.slice(0, -1).findLast((key) => (known.get(key)?.via.length ?? Number.POSITIVE_INFINITY) < via.length);

/** Names and versions that a registry can hold: nothing of them means anything to a path, to JSON or to TOML. */
const isSpelled = ({ name, version }: InstalledPackage): boolean =>
  name.length <= 214 && NAME.test(name) && VERSION.test(version);

const NAME = /^(?:@[A-Za-z0-9~-][\w.~-]*\/)?[A-Za-z0-9~-][\w.~-]*$/;
const VERSION = /^[0-9A-Za-z][\w.+!-]{0,255}$/;
