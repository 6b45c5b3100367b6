import type { Edge, LockedPackage } from './dependency-graph.ts';
import { isForDevelopment } from './dev-words.ts';
import { type Lock, type LockEntry, lockEntries, lockedPackages, namesIn } from './lock.ts';
import { normalisedName } from './package-name.ts';
import { parseRequirement } from './requirement.ts';
import { type Table, textBelow, textsBelow, valueBelow } from './shape.ts';

/** Reads `pdm.lock`. A package with extras has an entry of its own there. Source: https://pdm-project.org/latest/usage/lock-targets/ */
export const parsePdmLock = (path: string, text: string): Lock => {
  const { entries, problems } = lockEntries(path, text, 'package', 'pdm lock');
  const { packages, problems: more } = lockedPackages(path, entries, (entry) => ({
    source: sourceIn(entry.table),
    edges: edgesIn(entry),
    marker: textBelow(entry.table, 'marker'),
    scope: scopeIn(entry.table),
  }));
  return {
    path,
    format: 'pdm',
    packages,
    roots: [],
    members: [],
    names: namesIn(entries),
    problems: [...problems, ...more],
  };
};

const sourceIn = (table: Table): LockedPackage['source'] => {
  if (valueBelow(table, 'git') !== undefined || valueBelow(table, 'hg') !== undefined) return 'git';
  if (valueBelow(table, 'path') !== undefined) return 'path';
  return valueBelow(table, 'url') === undefined ? 'registry' : 'url';
};

const edgesIn = ({ table, name: own }: LockEntry): readonly Edge[] => {
  const extras = textsBelow(table, 'extras').map(normalisedName);
  return textsBelow(table, 'dependencies').flatMap((text): readonly Edge[] => {
    const requirement = parseRequirement(text);
    if (requirement === undefined || requirement.name === own) return [];
    const edge = { name: requirement.name, extras: requirement.extras };
    return extras.length === 0 ? [edge] : extras.map((under) => ({ ...edge, under }));
  });
};

const scopeIn = (table: Table): LockedPackage['scope'] => {
  const groups = textsBelow(table, 'groups');
  if (groups.includes('default')) return 'production';
  return groups.length > 0 && groups.every(isForDevelopment) ? 'development' : undefined;
};
