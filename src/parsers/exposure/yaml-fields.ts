import type { Location } from '../../model/location.ts';
import { type Position, valueAt, type YamlEntry, type YamlNode, type YamlProblem } from '../located-yaml.ts';
import type { UnclearOpening } from './opening.ts';

/** The value under a way of keys; undefined where any of them is missing. */
export const fieldAt = (node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined =>
  keys.reduce<YamlNode | undefined>((at, key) => (at?.kind === 'map' ? valueAt(at, key) : undefined), node);

export const entriesOf = (node: YamlNode | undefined): readonly YamlEntry[] =>
  node?.kind === 'map' ? node.entries : [];

export const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'list' ? node.items : []);

/** A scalar as it is written; '' for anything else. */
export const textOf = (node: YamlNode | undefined): string =>
  node?.kind === 'scalar' && node.value !== null ? (typeof node.value === 'string' ? node.value : node.source) : '';

/** A port number that is written out. */
export const portOf = (node: YamlNode | undefined): number | undefined => {
  const text = textOf(node).trim();
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
};

export const placeIn =
  (path: string) =>
  ({ line, column }: Position): Location => ({ path, startLine: line, startColumn: column });

/** What kept a file from being read whole; a duplicate key keeps its last value and is no reason. */
export const hindrances = (problems: readonly YamlProblem[], path: string): readonly UnclearOpening[] =>
  problems
    .filter(({ kind }) => kind !== 'duplicate-key')
    .map(({ message, ...place }) => ({ message, location: placeIn(path)(place) }));
