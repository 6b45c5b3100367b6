import type { Location } from '../../model/location.ts';
import { type Position, valueAt, type YamlMap, type YamlNode } from '../located-yaml.ts';
import type { Database, EnvGroup, Scope, Service } from './blueprint.ts';
import { envVarsOf } from './env-vars.ts';
import { allowListOf } from './ip-allow-list.ts';
import { nameOf } from './names.ts';
import { programOf } from './service-program.ts';
import { domainsOf, writtenName } from './web-addresses.ts';

/** What one scope of a Blueprint defines. */
export interface Resources {
  readonly services: readonly Service[];
  readonly envGroups: readonly EnvGroup[];
  readonly databases: readonly Database[];
}

/** Something of a Blueprint whose inside could not be read. */
export interface Unread extends Position {
  readonly message: string;
}

export interface Reading {
  readonly at: (place: Position) => Location;
  readonly unread: Unread[];
}

/** The services, groups and databases directly under `holder`. What is no list of mappings is put into `unread`. */
export const resourcesOf = (holder: YamlMap, scope: Scope, reading: Reading): Resources => {
  const { at } = reading;
  return {
    services: mapsUnder(holder, 'services', reading).map((item, i) => ({
      kind: 'service',
      name: nameAt(item, i),
      type: nameOf(valueAt(item, 'type')) ?? '',
      ...optional('branch', nameOf(valueAt(item, 'branch'))),
      ...optional('rootDir', nameOf(valueAt(item, 'rootDir'))),
      program: programOf(item, at),
      scope,
      location: at(item),
      envVars: envVarsOf(item, at),
      ...optional('allowList', allowListOf(item, at)),
      ...optional('domains', domainsOf(item, at)),
      ...optional('renderSubdomainPolicy', writtenName(item, 'renderSubdomainPolicy', at)),
    })),
    envGroups: mapsUnder(holder, 'envVarGroups', reading).map((item, i) => ({
      kind: 'env-group',
      name: nameAt(item, i),
      scope,
      location: at(item),
      envVars: envVarsOf(item, at),
    })),
    databases: mapsUnder(holder, 'databases', reading).flatMap((item, i) =>
      [item, ...mapsUnder(item, 'readReplicas', reading)].map(
        (database): Database => ({
          kind: 'database',
          name: nameAt(database, i),
          isReplica: database !== item,
          scope,
          location: at(database),
          ...optional('allowList', allowListOf(database, at)),
        }),
      ),
    ),
  };
};

/** The mappings of the list under `key`; nothing where the key is missing or empty. */
export const mapsUnder = (holder: YamlMap, key: string, { unread }: Reading): readonly YamlMap[] => {
  const node = valueAt(holder, key);
  if (node === undefined || isNothing(node)) return [];
  if (node.kind !== 'list') {
    unread.push({ message: `\`${key}\` is no list`, line: node.line, column: node.column });
    return [];
  }
  for (const { kind, line, column } of node.items) {
    if (kind !== 'map') unread.push({ message: `an item of \`${key}\` is no mapping`, line, column });
  }
  return node.items.filter((item) => item.kind === 'map');
};

export const nameAt = (item: YamlMap, index: number): string => nameOf(valueAt(item, 'name')) ?? `#${index + 1}`;

export const isNothing = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

const optional = <K extends string, Value>(key: K, value: Value | undefined): Partial<Record<K, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, Value>);
