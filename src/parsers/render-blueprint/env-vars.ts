import type { Location } from '../../model/location.ts';
import { entryAt, type Position, valueAt, type YamlEntry, type YamlMap, type YamlNode } from '../located-yaml.ts';
import { kindOfName } from '../secret-shape.ts';
import type { EnvVar, Literal, Reference, ServiceReference } from './blueprint.ts';
import { shapeOf } from './literal-shape.ts';
import { keyOf, nameOf, shownKey } from './names.ts';

type At = (place: Position) => Location;

/** Every variable of a service or group, whatever its form: what Render would not read is kept too, marked as misshapen. */
export const envVarsOf = (holder: YamlMap, at: At): readonly EnvVar[] => {
  const node = valueAt(holder, 'envVars');
  if (node?.kind === 'list') return node.items.map((item) => envVarOf(item, at));
  if (node?.kind === 'map') return node.entries.map((entry) => plainPair(entry, at));
  const env = valueAt(holder, 'env');
  if (env?.kind !== 'list') return [];
  return env.items.map((item) => ({ ...envVarOf(item, at), misshapen: 'under-env' }));
};

const SOURCES = ['value', 'previewValue', 'generateValue', 'sync', 'fromGroup', 'fromDatabase', 'fromService'];

const envVarOf = (item: YamlNode, at: At): EnvVar => {
  if (item.kind !== 'map') return assignment(item, at);
  const key = keyOf(valueAt(item, 'key'));
  const value = entryAt(item, 'value');
  const previewValue = entryAt(item, 'previewValue');
  return {
    ...defined('key', key),
    kindOfName: kindOfName(key ?? ''),
    location: at(item),
    isBare: !SOURCES.some((source) => isGiven(valueAt(item, source))),
    ...defined('value', literalOf(value, at)),
    ...defined('previewValue', literalOf(previewValue, at)),
    ...defined('generateValue', switchOf(valueAt(item, 'generateValue'))),
    ...defined('sync', switchOf(valueAt(item, 'sync'))),
    ...defined('fromGroup', referenceOf(valueAt(item, 'fromGroup'), at)),
    ...defined('fromDatabase', referenceOf(valueAt(item, 'fromDatabase'), at)),
    ...defined('fromService', serviceReferenceOf(valueAt(item, 'fromService'), at)),
    ...([value, previewValue].every((entry) => (entry?.value.kind ?? 'scalar') === 'scalar')
      ? {}
      : { misshapen: 'no-scalar' }),
  };
};

/** `- KEY=value`, which Compose files have and Render does not read. */
const assignment = (item: YamlNode, at: At): EnvVar => {
  const text = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : '';
  const [, key, value] = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(text) ?? [];
  return {
    ...defined('key', key === undefined ? undefined : shownKey(key)),
    kindOfName: kindOfName(key ?? ''),
    location: at(item),
    isBare: value === undefined,
    ...(value === undefined ? {} : { value: { shape: shapeOf(value), location: at(item) } }),
    misshapen: 'no-mapping',
  };
};

/** `KEY: value` directly under `envVars`, which Render does not read either. */
const plainPair = (entry: YamlEntry, at: At): EnvVar => ({
  key: shownKey(entry.key),
  kindOfName: kindOfName(entry.key),
  location: at(entry),
  isBare: !isGiven(entry.value),
  ...defined('value', literalOf(entry, at)),
  misshapen: 'no-list',
});

const isGiven = (node: YamlNode | undefined): boolean =>
  node !== undefined && !(node.kind === 'scalar' && node.value === null);

const literalOf = (entry: YamlEntry | undefined, at: At): Literal | undefined => {
  if (entry?.value.kind !== 'scalar' || entry.value.value === null) return undefined;
  return { shape: shapeOf(entry.value.value), location: at(entry) };
};

const switchOf = (node: YamlNode | undefined): boolean | undefined => {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  const text = String(node.value).toLowerCase();
  if (['true', 'yes', 'on'].includes(text)) return true;
  return ['false', 'no', 'off'].includes(text) ? false : undefined;
};

const referenceOf = (node: YamlNode | undefined, at: At): Reference | undefined => {
  const named = node?.kind === 'map' ? valueAt(node, 'name') : node;
  const name = nameOf(named);
  return named === undefined || name === undefined ? undefined : { name, location: at(named) };
};

const serviceReferenceOf = (node: YamlNode | undefined, at: At): ServiceReference | undefined => {
  const reference = referenceOf(node, at);
  if (reference === undefined || node?.kind !== 'map') return reference;
  return {
    ...reference,
    ...defined('type', nameOf(valueAt(node, 'type'))),
    ...defined('envVarKey', keyOf(valueAt(node, 'envVarKey'))),
  };
};

const defined = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);
