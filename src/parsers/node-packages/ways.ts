import type { InstalledPackage } from '../../model/dependency.ts';
import type { Locked } from './lock.ts';

/** A direct dependency: where the ways to all others begin. */
export interface Start {
  readonly index: number;
  readonly isDevelopment: boolean;
}

/** Of a longer way the middle is left out: a hostile lockfile can chain all its packages. */
const LONGEST_WAY = 50;

/**
 * The packages of a lock with the shortest way to each and its scope: production ways go before others. What no way leads to
 * stands for itself, and counts as production unless the lockfile says otherwise. Sorted by name, then version; two places of
 * the same version are one package.
 */
export const installedPackages = (
  path: string,
  packages: readonly Locked[],
  starts: readonly Start[],
): readonly InstalledPackage[] => {
  const from = new Map<number, number>();
  const production = new Set<number>();
  const depth = new Map<number, number>();
  const walk = (reached: number[]): void => {
    for (const index of reached) {
      for (const next of packages[index]?.needs ?? []) {
        if (from.has(next)) continue;
        from.set(next, index);
        depth.set(next, (depth.get(index) ?? 1) + 1);
        reached.push(next);
      }
    }
  };
  for (const isDevelopment of [false, true]) {
    const reached: number[] = [];
    for (const start of starts) {
      if (start.isDevelopment !== isDevelopment || from.has(start.index)) continue;
      from.set(start.index, start.index);
      depth.set(start.index, 1);
      reached.push(start.index);
    }
    walk(reached);
    if (!isDevelopment) for (const index of reached) production.add(index);
  }

  const names = packages.map(nameOf);
  const wayTo = (index: number): readonly string[] => {
    const way: string[] = [];
    for (let at = index; way.length < LONGEST_WAY; ) {
      way.push(names[at] ?? '');
      const before = from.get(at);
      if (before === undefined || before === at) return way.reverse();
      at = before;
    }
    return ['…', ...way.reverse()];
  };
  const isProduction = (index: number): boolean => {
    const said = packages[index]?.saidDevelopment;
    return from.has(index) ? production.has(index) || said === false : said !== true;
  };

  const places = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const known = places.get(name);
    if (known === undefined) places.set(name, [index]);
    else known.push(index);
  }
  const byWorth = (one: number, other: number): number =>
    Number(isProduction(other)) - Number(isProduction(one)) ||
    (depth.get(one) ?? Number.MAX_SAFE_INTEGER) - (depth.get(other) ?? Number.MAX_SAFE_INTEGER) ||
    one - other;
  const found = [...places.values()].flatMap((indexes): readonly InstalledPackage[] => {
    const [first = 0] = indexes;
    const place = packages[first];
    const best = indexes.reduce((one, other) => (byWorth(one, other) <= 0 ? one : other));
    if (place === undefined) return [];
    const registry = indexes.some((index) => packages[index]?.source === 'registry');
    return [
      {
        name: place.name,
        version: place.version,
        location: { path, startLine: place.line, startColumn: place.column },
        via: wayTo(best),
        scope: isProduction(best) ? 'production' : 'development',
        source: registry ? 'registry' : place.source,
      },
    ];
  });
  return found.sort((one, other) => byText(one.name, other.name) || byText(one.version, other.version));
};

const nameOf = ({ name, version }: Locked): string => `${name}@${version}`;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
