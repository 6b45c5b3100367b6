import type { PolicyFile } from './policy-schema.ts';
import type { PolicyKeys, WrittenPolicy } from './written-policy.ts';

/**
 * A policy made of several, with the place that each of its parts has in the first of `sources` that holds it. A part of a list is
 * known by what it says, wherever it stands there.
 */
export const mergedPolicy = (file: PolicyFile, sources: readonly WrittenPolicy[]): WrittenPolicy => {
  const path = sources.map((source) => source.path).find((known) => known !== undefined);
  const [first] = sources;
  return {
    ...(path === undefined ? {} : { path }),
    file,
    at(keys) {
      for (const source of sources) {
        const there = sameIn(source.file, file, keys);
        if (there !== undefined) return source.at(there);
      }
      return first?.at([]) ?? { path: path ?? '', startLine: 1, startColumn: 1 };
    },
  };
};

/** `keys` of `merged` as keys of `source`. */
const sameIn = (source: unknown, merged: unknown, keys: PolicyKeys): PolicyKeys | undefined => {
  const there: (string | number)[] = [];
  let [here, other] = [merged, source];
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || typeof other !== 'object' || other === null) return undefined;
    const value: unknown = Object.getOwnPropertyDescriptor(here, key)?.value;
    const found = Array.isArray(other) ? positionsIn(other).get(JSON.stringify(value)) : key;
    if (found === undefined || !Object.hasOwn(other, found)) return undefined;
    there.push(found);
    here = value;
    other = Object.getOwnPropertyDescriptor(other, found)?.value;
  }
  return there;
};

const known = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

const positionsIn = (list: readonly unknown[]): ReadonlyMap<string, number> => {
  const positions = known.get(list) ?? new Map(list.map((item, i) => [JSON.stringify(item), i] as const));
  known.set(list, positions);
  return positions;
};
