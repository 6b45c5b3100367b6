import { addressOf } from './address.ts';
import type { Asked, Asking } from './asked.ts';
import { isForDevelopment } from './dev-words.ts';
import { placesIn } from './line-index.ts';
import { normalisedName } from './package-name.ts';
import { poetryAsked } from './poetry-asked.ts';
import { parseRequirement, type Requirement } from './requirement.ts';
import { entriesBelow, listBelow, tableBelow, textBelow, textsBelow, valueBelow } from './shape.ts';
import { parseToml } from './toml-document.ts';
import { walkToml } from './toml-walk.ts';

/**
 * What a `pyproject.toml` asks for: PEP 621, PEP 735, and the tables of Poetry, PDM and uv. What is needed to build it is no part.
 * Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
export const parsePyproject = (path: string, text: string): Asking => {
  const document = parseToml(text);
  if (!document.ok) {
    const problems = [`\`${path}\` ${document.problem}: correct it.`];
    return { path, tool: undefined, asked: [], isManifest: true, lists: [], isComputed: false, problems };
  }
  const { root } = document;
  const offsets = new Map<string, number>();
  walkToml(text, (at, offset) => {
    if (at.length <= MOST_KEYS) offsets.set(JSON.stringify(at), offset);
  });
  const place = placesIn(text);
  const locate = (...keys: readonly (string | number)[]) => ({
    path,
    ...place(offsets.get(JSON.stringify(keys)) ?? 0),
  });
  const problems: string[] = [];

  const listed = (scope: Asked['scope'], ...keys: readonly string[]): readonly Asked[] =>
    listBelow(root, ...keys).flatMap((item, index): readonly Asked[] => {
      const location = locate(...keys, index);
      if (typeof item !== 'string') {
        if (textBelow(item, 'include-group') === undefined) problems.push(strange(path, location.startLine));
        return [];
      }
      const requirement = requirementIn(item);
      if (requirement === undefined) problems.push(strange(path, location.startLine));
      return requirement === undefined ? [] : [{ ...requirement, scope, location }];
    });
  const groups = (scopeOf: (name: string) => Asked['scope'], ...keys: readonly string[]): readonly Asked[] =>
    entriesBelow(root, ...keys).flatMap(([group]) => listed(scopeOf(group), ...keys, group));
  const development = () => 'development' as const;

  const dynamic = textsBelow(root, 'project', 'dynamic');
  const lists = dynamic.includes('dependencies') ? listsIn(valueBelow(root, 'tool', 'setuptools', 'dynamic')) : [];
  const asked = [
    ...listed('production', 'project', 'dependencies'),
    ...groups((extra) => (isForDevelopment(extra) ? 'development' : 'production'), 'project', 'optional-dependencies'),
    ...groups(development, 'dependency-groups'),
    ...groups(development, 'tool', 'pdm', 'dev-dependencies'),
    ...listed('development', 'tool', 'uv', 'dev-dependencies'),
    ...poetryAsked(root, locate),
  ];
  const sources = tableBelow(root, 'tool', 'uv', 'sources') ?? {};
  const sourceOf = new Map(Object.entries(sources).map(([name, source]) => [normalisedName(name), source]));
  return {
    path,
    tool: (['poetry', 'pdm', 'uv'] as const).find((tool) => tableBelow(root, 'tool', tool) !== undefined),
    asked: withoutOwn(
      root,
      asked.map((one) => fromSource(one, sourceOf.get(one.name))),
    ),
    isManifest:
      asked.length > 0 ||
      tableBelow(root, 'project') !== undefined ||
      POETRY_PLACES.some((key) => tableBelow(root, 'tool', 'poetry', key) !== undefined),
    lists,
    isComputed: dynamic.includes('dependencies') && lists.length === 0,
    problems: problems.slice(0, 5),
  };
};

const MOST_KEYS = 8;
const POETRY_PLACES = ['dependencies', 'dev-dependencies', 'group'];

const strange = (path: string, line: number): string =>
  `Line ${line} of \`${path}\` asks for something that is no requirement: correct it.`;

/** PDM writes `-e file:///…#egg=name` among the others. */
const requirementIn = (text: string): Requirement | undefined => {
  if (!text.startsWith('-e ')) return parseRequirement(text);
  const { name, ...address } = addressOf(text.slice(3).trim());
  return name === undefined ? undefined : { ...address, name, extras: [] };
};

/** `[tool.uv.sources]` says where a package comes from instead of the registry. */
const fromSource = (asked: Asked, source: unknown): Asked => {
  if (valueBelow(source, 'workspace') === true || textBelow(source, 'path') !== undefined)
    return { ...asked, source: 'path' };
  const git = textBelow(source, 'git');
  if (git === undefined) return textBelow(source, 'url') === undefined ? asked : { ...asked, source: 'url' };
  const { version: _, ...rest } = asked;
  const rev = textBelow(source, 'rev') ?? textBelow(source, 'tag');
  return {
    ...rest,
    source: 'git',
    wanted: addressOf(`git+${git}`).wanted,
    ...(rev === undefined ? {} : { version: rev }),
  };
};

/** A project that asks for itself means its own extras: `all = ["name[one,two]"]`. */
const withoutOwn = (root: unknown, asked: readonly Asked[]): readonly Asked[] => {
  const name = textBelow(root, 'project', 'name') ?? textBelow(root, 'tool', 'poetry', 'name');
  return name === undefined ? asked : asked.filter((one) => one.name !== normalisedName(name));
};

/** Source: https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
const listsIn = (dynamic: unknown): readonly string[] => {
  const file = valueBelow(dynamic, 'dependencies', 'file');
  return typeof file === 'string' ? [file] : textsBelow(dynamic, 'dependencies', 'file');
};
