import type { Found, Lock, Section, Wanted } from './lock.ts';
import { type LockBuilder, lockBuilder, namedTexts } from './lock-builder.ts';
import { type PnpmVersion, packageOf, pnpmVersions, referenceKey } from './pnpm-keys.ts';
import { isWanted, nameAndRest } from './references.ts';
import { type Branch, branchAt, branchOf, isTrue, listOf, type Tree, textAt, textOf } from './tree.ts';

const DIRECT: readonly (readonly [string, Section])[] = [
  ['dependencies', 'dependencies'],
  ['optionalDependencies', 'optionalDependencies'],
  ['devDependencies', 'devDependencies'],
  ['configDependencies', 'devDependencies'],
  ['packageManagerDependencies', 'devDependencies'],
];

interface Direct {
  readonly wanted: Wanted;
  readonly found: Found;
}

/**
 * pnpm-lock.yaml of the layouts 5, 6 and 9, with its documents: pnpm's own tools may stand in one of theirs.
 * https://pnpm.io/lockfile
 */
export const pnpmLock = (path: string, documents: readonly Tree[]): Lock => {
  const builder = lockBuilder(path);
  const direct = new Map<string, Map<string, Direct>>();
  const problems: string[] = [];
  const free = new Set<string>();
  const left = new Set<string>();
  let isRewritten = false;
  for (const document of documents.map(branchOf)) {
    const written = textAt(document, 'lockfileVersion');
    const version = pnpmVersions(written);
    if (version === undefined) {
      problems.push(
        `\`${path}\` has a lockfileVersion that is not known here (5, 6 and 9 are): write it with a pnpm that knows one of them.`,
      );
      continue;
    }
    readDocument(builder, document, version, direct);
    for (const selector of branchAt(document, 'overrides').keys()) free.add(overriddenName(selector));
    for (const name of listOf(document.get('ignoredOptionalDependencies')?.value)) left.add(textOf(name) ?? '');
    isRewritten ||= document.has('pnpmfileChecksum');
  }
  return {
    format: 'pnpm',
    packages: builder.packages,
    importers: new Map([...direct].map(([folder, all]) => [folder, [...all.values()].map(({ wanted }) => wanted)])),
    find: (importer, { name, wanted, section }) => {
      const known = direct.get(importer)?.get(name);
      if (known === undefined) return section === 'optionalDependencies' && left.has(name) ? 'own' : undefined;
      if (typeof known.found !== 'number' || known.wanted.wanted === wanted || free.has(name) || isRewritten) {
        return known.found;
      }
      const locked = builder.packages[known.found];
      return locked !== undefined && isWanted(locked, wanted) ? known.found : undefined;
    },
    problems: [...problems, ...builder.problems()],
  };
};

const readDocument = (
  builder: LockBuilder,
  document: Branch,
  version: PnpmVersion,
  direct: Map<string, Map<string, Direct>>,
): void => {
  const places = new Map<string, number>();
  const packages = branchAt(document, 'packages');
  for (const [key, { value, line, column }] of packages) {
    const entry = branchOf(value);
    const index = builder.add({
      ...packageOf(key, entry, version),
      line,
      column,
      ...(version === 9 ? {} : { saidDevelopment: isTrue(entry, 'dev') }),
    });
    if (index !== undefined) places.set(key, index);
  }
  const placeOf = (name: string, reference: string): Found => {
    const key = referenceKey(name, reference, version);
    return key === undefined ? 'own' : places.get(key);
  };
  for (const [key, { value }] of version === 9 ? branchAt(document, 'snapshots') : packages) {
    const index = places.get(version === 9 ? (referenceKey('', key, version) ?? '') : key);
    const needs = index === undefined ? undefined : builder.packages[index]?.needs;
    if (needs === undefined) continue;
    for (const [name, reference] of namedTexts(branchOf(value), ['dependencies', 'optionalDependencies'])) {
      const found = placeOf(name, reference);
      if (typeof found === 'number') needs.push(found);
    }
  }
  const importers = document.has('importers') ? branchAt(document, 'importers') : new Map([['.', { value: document }]]);
  for (const [folder, { value }] of importers) {
    const importer = folder === '.' ? '' : folder;
    const known = direct.get(importer) ?? new Map<string, Direct>();
    direct.set(importer, known);
    const entry = branchOf(value);
    for (const [key, section] of DIRECT) {
      for (const [name, written, leaf] of namedTexts(entry, [key])) {
        const reference = textAt(branchOf(leaf.value), 'version') ?? written;
        const wanted = textAt(branchOf(leaf.value), 'specifier') ?? textAt(branchAt(entry, 'specifiers'), name) ?? '';
        const { line, column } = leaf;
        if (known.has(name)) continue;
        known.set(name, { wanted: { name, wanted, section, line, column }, found: placeOf(name, reference) });
      }
    }
  }
};

/** `b` of the selector `a@1>b@^2`. https://pnpm.io/settings#overrides */
const overriddenName = (selector: string): string => nameAndRest(selector.slice(selector.lastIndexOf('>') + 1)).name;
