import { entryAt, valueAt, type YamlMap, type YamlNode } from '../located-yaml.ts';
import { type At, writtenAt } from './steps.ts';
import type { Trigger, Written } from './workflow.ts';

/** The events under `on`, in each of the forms it may be written: a word, a list of words, a mapping. */
export const triggersOf = (on: YamlNode | undefined, at: At): readonly Trigger[] => {
  if (on === undefined) return [];
  if (on.kind === 'scalar') return [{ event: String(on.value), location: at(on), crons: [] }];
  if (on.kind === 'list') return on.items.flatMap((item) => (item.kind === 'scalar' ? triggersOf(item, at) : []));
  return on.entries.map((entry) => ({
    event: entry.key,
    location: at(entry),
    crons: cronsOf(entry.value, at),
    ...(entry.value.kind === 'map' ? filtersOf(entry.value, at) : {}),
  }));
};

const filtersOf = (map: YamlMap, at: At): Partial<Trigger> => {
  const paths = entryAt(map, 'paths') ?? entryAt(map, 'paths-ignore');
  return {
    ...wordsAt(map, 'branches', 'branches'),
    ...wordsAt(map, 'branches-ignore', 'branchesIgnore'),
    ...wordsAt(map, 'tags', 'tags'),
    ...wordsAt(map, 'tags-ignore', 'tagsIgnore'),
    ...wordsAt(map, 'types', 'types'),
    ...wordsAt(map, 'paths', 'paths'),
    ...wordsAt(map, 'paths-ignore', 'pathsIgnore'),
    ...(paths === undefined ? {} : { pathFilter: at(paths) }),
  };
};

const wordsAt = <Name extends string>(map: YamlMap, key: string, name: Name): { readonly [K in Name]?: string[] } => {
  const node = valueAt(map, key);
  return node === undefined ? {} : ({ [name]: wordsIn(node) } as { readonly [K in Name]?: string[] });
};

/** One word or a list of words. */
export const wordsIn = (node: YamlNode | undefined): string[] =>
  (node?.kind === 'list' ? node.items : node === undefined ? [] : [node]).flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [String(item.value)] : [],
  );

const cronsOf = (node: YamlNode, at: At): readonly Written[] =>
  (node.kind === 'list' ? node.items : []).flatMap((item) => {
    const cron = item.kind === 'map' ? writtenAt(item, 'cron', at) : undefined;
    return cron === undefined ? [] : [cron];
  });
