import { parseJsonTree } from '../node-packages/json-tree.ts';
import type { Leaf, Tree } from '../node-packages/tree.ts';
import type { LockedPackage } from './dependency-graph.ts';
import type { Lock } from './lock.ts';
import { isPackageName, normalisedName } from './package-name.ts';

/**
 * Reads `Pipfile.lock`, which says what is installed and nothing about who needs whom.
 * Source: https://github.com/pypa/pipfile#pipfilelock
 */
export const parsePipfileLock = (path: string, text: string): Lock => {
  const { roots, fault } = parseJsonTree(text);
  const [root] = roots;
  const empty = { path, format: 'pipenv' as const, roots: [], members: [], packages: [], names: new Set<string>() };
  const again = 'write it again with `pipenv lock`';
  if (fault !== undefined)
    return { ...empty, problems: [`\`${path}\` ${fault.message} (line ${fault.line}): ${again}.`] };
  if (!(root instanceof Map)) return { ...empty, problems: [`\`${path}\` is no lockfile of Pipenv: ${again}.`] };

  const problems = new Set<string>();
  const names = new Set<string>();
  const packages = [...root].flatMap(([section, { value }]): readonly LockedPackage[] => {
    if (section === '_meta') return [];
    if (!(value instanceof Map)) {
      problems.add(`\`${path}\` has a section that is no table: ${again}.`);
      return [];
    }
    return [...value].flatMap(([written, leaf]): readonly LockedPackage[] => {
      const locked = isPackageName(written) ? entryOf(path, written, leaf, section === 'develop') : 'strange';
      if (locked !== 'strange') names.add(normalisedName(written));
      if (locked === 'strange')
        problems.add(`Line ${leaf.line} of \`${path}\` locks no version of a package: ${again}.`);
      return locked === 'strange' || locked === 'folder' ? [] : [locked];
    });
  });
  return { ...empty, packages, names, problems: [...problems].slice(0, 5) };
};

const entryOf = (path: string, written: string, { value, line, column }: Leaf, isDevelop: boolean) => {
  const source = sourceIn(value);
  const version = textIn(value, 'version')?.replace(/^==/, '') ?? textIn(value, 'ref');
  if (version === undefined) return source === 'path' ? 'folder' : 'strange';
  const marker = textIn(value, 'markers');
  return {
    name: normalisedName(written),
    version,
    location: { path, startLine: line, startColumn: column },
    source,
    edges: [],
    scope: isDevelop ? ('development' as const) : ('production' as const),
    ...(marker === undefined ? {} : { marker }),
  };
};

const textIn = (value: Tree, key: string): string | undefined => {
  const found = value instanceof Map ? value.get(key)?.value : undefined;
  return typeof found === 'string' ? found : undefined;
};

const sourceIn = (value: Tree): LockedPackage['source'] => {
  const has = (key: string): boolean => value instanceof Map && value.has(key);
  if (['git', 'hg', 'svn', 'bzr'].some(has)) return 'git';
  if (has('path') || (has('editable') && !has('version'))) return 'path';
  return has('file') ? 'url' : 'registry';
};
