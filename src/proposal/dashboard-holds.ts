import { classOfName, speaksOf } from './secret-classes.ts';

/** A service beside what Git shows of it. */
export interface LinkedService {
  readonly name: string;
  /** Env groups that it links and no Blueprint writes. */
  readonly unknownGroups: readonly string[];
  /** Secrets that its code reads and no Blueprint gives it. */
  readonly missing: readonly string[];
}

export interface TellableHolds {
  readonly holds: readonly string[];
  readonly perhaps: readonly string[];
}

/**
 * What groups of the Dashboard must hold, by group: a secret that services read and Git does not give comes from a group that all of
 * those link which link any. One candidate is told; of several, the one whose name speaks of the secret's class; else each `perhaps`.
 */
export const dashboardHolds = (services: readonly LinkedService[]): ReadonlyMap<string, TellableHolds> => {
  const groups = new Map<string, { holds: string[]; perhaps: string[] }>();
  for (const name of services.flatMap(({ unknownGroups }) => unknownGroups))
    groups.set(name, { holds: [], perhaps: [] });
  for (const secret of new Set(services.flatMap(({ missing }) => missing))) {
    const readers = services.filter(
      ({ missing, unknownGroups }) => unknownGroups.length > 0 && missing.includes(secret),
    );
    const [first, ...others] = readers;
    const common = (first?.unknownGroups ?? []).filter((group) =>
      others.every(({ unknownGroups }) => unknownGroups.includes(group)),
    );
    const named = common.filter((group) => speaksOf(group, classOfName(secret)));
    const told = common.length === 1 ? common : named.length === 1 ? named : [];
    for (const group of told) groups.get(group)?.holds.push(secret);
    if (told.length === 0) for (const group of common) groups.get(group)?.perhaps.push(secret);
  }
  return groups;
};
