import { compare } from '@renovatebot/pep440';
import semver from 'semver';
import type { Ecosystem } from '../model/dependency.ts';
import type { OsvEvent } from './osv-advisory.ts';
import { isVersion } from './python-packages/package-version.ts';

/** Negative when the first is the lower version. Both are versions of the registry. */
type Order = (a: string, b: string) => number;

interface Versions {
  readonly isOne: (version: string) => boolean;
  readonly order: Order;
}

const LONGEST_VERSION = 200;

const VERSIONS: Readonly<Record<Ecosystem, Versions>> = {
  npm: { isOne: (version) => semver.valid(version) !== null, order: semver.compare },
  PyPI: { isOne: isVersion, order: compare },
};

/** `0` stands before every version. Source: https://ossf.github.io/osv-schema/#affectedrangesevents-fields */
const BEGINNING = '0';

/**
 * The version that fixes a version: the end of the interval that holds it. Where several ranges hold it, the end of the last
 * one, because a version that another range still holds is no fix. Empty where none is known.
 */
export const fixesOf = (
  ecosystem: Ecosystem,
  installed: string,
  ranges: readonly (readonly OsvEvent[])[],
): readonly string[] => {
  const { isOne, order } = VERSIONS[ecosystem];
  const isKnown = (version: string) => version.length <= LONGEST_VERSION && isOne(version);
  if (!isKnown(installed)) return [];
  const intervals = ranges.flatMap((range) => intervalsOf(range, isKnown, order));
  const holds = (version: string) => (interval: Interval) => isWithin(interval, version, order);
  const ends = intervals.filter(holds(installed)).flatMap(({ fixed }) => (fixed === undefined ? [] : [fixed]));
  return [...new Set(ends)].filter((version) => !intervals.some(holds(version)));
};

interface Interval {
  readonly from: string;
  /** The first version that is not in it. */
  readonly fixed?: string;
  /** The last version that is in it. */
  readonly last?: string;
}

/** Source: https://ossf.github.io/osv-schema/#evaluation */
const intervalsOf = (
  range: readonly OsvEvent[],
  isKnown: (version: string) => boolean,
  order: Order,
): readonly Interval[] => {
  const intervals: Interval[] = [];
  let from: string | undefined;
  for (const { kind, version } of inOrder(range, isKnown, order)) {
    if (kind === 'introduced') from ??= version;
    else if (from !== undefined && kind !== 'limit') {
      intervals.push(kind === 'fixed' ? { from, fixed: version } : { from, last: version });
      from = undefined;
    }
  }
  return from === undefined ? intervals : [...intervals, { from }];
};

const inOrder = (
  range: readonly OsvEvent[],
  isKnown: (version: string) => boolean,
  order: Order,
): readonly OsvEvent[] =>
  range
    .filter(({ version }) => version === BEGINNING || isKnown(version))
    .sort((a, b) => {
      if (a.version === b.version) return Number(a.kind === 'introduced') - Number(b.kind === 'introduced');
      if (a.version === BEGINNING || b.version === BEGINNING) return a.version === BEGINNING ? -1 : 1;
      return order(a.version, b.version);
    });

const isWithin = ({ from, fixed, last }: Interval, version: string, order: Order): boolean =>
  (from === BEGINNING || order(from, version) <= 0) &&
  (fixed === undefined || order(version, fixed) < 0) &&
  (last === undefined || order(version, last) <= 0);
