import type { Location } from '../../model/location.ts';
import { addressOf } from './address.ts';
import type { Asked } from './asked.ts';
import { isPackageName, normalisedName } from './package-name.ts';
import { isVersion } from './package-version.ts';
import { entriesBelow, textBelow, textsBelow, valueBelow } from './shape.ts';

type Locate = (...keys: readonly (string | number)[]) => Location;

/** The tables of Poetry. Groups other than the main one are development. Source: https://python-poetry.org/docs/dependency-specification/ */
export const poetryAsked = (root: unknown, locate: Locate): readonly Asked[] => {
  const table = (scope: Asked['scope'], ...keys: readonly string[]): readonly Asked[] =>
    tableAsked(valueBelow(root, ...keys), scope, (name) => locate(...keys, name));
  return [
    ...table('production', 'tool', 'poetry', 'dependencies'),
    ...table('development', 'tool', 'poetry', 'dev-dependencies'),
    ...entriesBelow(root, 'tool', 'poetry', 'group').flatMap(([group]) =>
      table(group === 'main' ? 'production' : 'development', 'tool', 'poetry', 'group', group, 'dependencies'),
    ),
  ];
};

/** A table of names and constraints, as Poetry and Pipenv have it. In Poetry a bare version means that one alone. */
export const tableAsked = (
  table: unknown,
  scope: Asked['scope'],
  locate: (name: string) => Location,
): readonly Asked[] =>
  entriesBelow(table)
    .filter(([name]) => name !== 'python' && isPackageName(name))
    .flatMap(([written, value]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown): Asked => {
        const wanted = (typeof one === 'string' ? one : (textBelow(one, 'version') ?? '')).trim();
        const marker = ['markers', 'python', 'platform', 'sys_platform'].flatMap((key) => textBelow(one, key) ?? [])[0];
        return {
          name: normalisedName(written),
          extras: textsBelow(one, 'extras').map(normalisedName),
          wanted: wanted === '*' ? '' : wanted.slice(0, 200),
          source: 'registry',
          ...pinned(wanted),
          ...elsewhere(one),
          ...(marker === undefined ? {} : { marker }),
          scope,
          location: locate(written),
        };
      }),
    );

const pinned = (wanted: string) => {
  const version = wanted.replace(/^===?\s*/, '');
  return isVersion(version) ? { version } : {};
};

const elsewhere = (value: unknown) => {
  const git = textBelow(value, 'git');
  const revision = textBelow(value, 'rev') ?? textBelow(value, 'tag') ?? textBelow(value, 'ref');
  if (git !== undefined) {
    const { wanted } = addressOf(`git+${git}`);
    return { source: 'git' as const, wanted, ...(revision === undefined ? {} : { version: revision }) };
  }
  const url =
    textBelow(value, 'url') ?? (/^https?:/.test(textBelow(value, 'file') ?? '') ? textBelow(value, 'file') : undefined);
  if (url !== undefined) {
    const { wanted, version } = addressOf(url);
    return { source: 'url' as const, wanted, ...(version === undefined ? {} : { version }) };
  }
  const isLocal = textBelow(value, 'path') !== undefined || textBelow(value, 'file') !== undefined;
  return isLocal ? { source: 'path' as const } : {};
};
