import type { Location } from '../../model/location.ts';
import { entryAt, type Position, type YamlMap } from '../located-yaml.ts';
import type { Written } from './blueprint.ts';
import { nameOf } from './names.ts';

type At = (place: Position) => Location;

/**
 * The custom domains of a service, under `domains` or `domain`; undefined where none is written.
 * https://render.com/docs/blueprint-spec#domains
 */
export const domainsOf = (service: YamlMap, at: At): Written<readonly string[]> | undefined => {
  const entry = entryAt(service, 'domains') ?? entryAt(service, 'domain');
  if (entry === undefined) return undefined;
  const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const names = nodes.flatMap((node) => nameOf(node) ?? []);
  return names.length === 0 ? undefined : { value: names, location: at(entry) };
};

/** A word that stands under `key`, as written. */
export const writtenName = (service: YamlMap, key: string, at: At): Written<string> | undefined => {
  const entry = entryAt(service, key);
  const value = nameOf(entry?.value);
  return entry === undefined || value === undefined ? undefined : { value, location: at(entry) };
};
