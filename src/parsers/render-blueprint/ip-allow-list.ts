import type { Location } from '../../model/location.ts';
import { entryAt, type Position, valueAt, type YamlMap } from '../located-yaml.ts';
import type { AllowList } from './blueprint.ts';
import { nameOf } from './names.ts';

/** Who may reach a service, as `ipAllowList` says; undefined where it is not written as a list. https://render.com/docs/blueprint-spec */
export const allowListOf = (service: YamlMap, at: (place: Position) => Location): AllowList | undefined => {
  const entry = entryAt(service, 'ipAllowList');
  if (entry?.value.kind !== 'list') return undefined;
  const sources = entry.value.items.flatMap((item) =>
    item.kind === 'map' ? (nameOf(valueAt(item, 'source')) ?? []) : [],
  );
  return { sources, location: at(entry) };
};
