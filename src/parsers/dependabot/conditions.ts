import type { Location } from '../../model/location.ts';
import { type Position, valueAt, type YamlNode } from '../located-yaml.ts';
import type { DependabotCondition } from './config.ts';
import { textOf, textsOf } from './texts.ts';

/** The items of `ignore` or `allow`. */
export const conditionsOf = (
  node: YamlNode | undefined,
  at: (place: Position) => Location,
): readonly DependabotCondition[] =>
  (node?.kind === 'list' ? node.items : []).flatMap((item): readonly DependabotCondition[] => {
    if (item.kind !== 'map') return [];
    const name = textOf(valueAt(item, 'dependency-name'));
    const type = textOf(valueAt(item, 'dependency-type'));
    return [
      {
        ...(name === undefined ? {} : { name }),
        ...(type === undefined ? {} : { type }),
        versions: textsOf(valueAt(item, 'versions')),
        updateTypes: textsOf(valueAt(item, 'update-types')),
        location: at(item),
      },
    ];
  });
