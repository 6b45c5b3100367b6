import type { Coverage, CoverageRow, Table } from '../../model/coverage.ts';
import type { DependencyPolicy } from '../../model/policy.ts';
import { type Asked, type Looked, registryPackages } from './choose-engine.ts';
import type { Inventory } from './inventory.ts';

/** The proof: manifests by our own count, and the packages of each engine's question beside those it looked at. */
export const coverageOf = (
  looked: readonly Looked[],
  asked: readonly Asked[],
  choice: DependencyPolicy['engine'],
  inventory: Inventory,
): Coverage => {
  const elsewhere = looked.flatMap(({ manifest }) => manifest.packages.filter(({ source }) => source !== 'registry'));
  return [
    {
      what: 'manifests',
      expected: looked.length,
      examined: looked.filter(isWhole).length,
      ...(inventory.notes.length === 0 ? {} : { note: inventory.notes.join('; ') }),
    },
    ...engineRows(asked, choice),
    ...(elsewhere.length === 0
      ? []
      : [
          {
            what: 'packages from Git, an address or a folder',
            examined: elsewhere.length,
            note: 'listed only: no advisory database knows them',
          },
        ]),
  ];
};

/** With `auto` an engine that could not be asked is a note beside the one that stepped in: nothing is missing. */
const engineRows = (asked: readonly Asked[], choice: DependencyPolicy['engine']): Coverage => {
  const answered = asked.filter(({ answer }) => answer.status === 'answered');
  if (choice !== 'auto' || answered.length === 0) return asked.map(engineRow);
  const notes = asked.flatMap(({ answer }) =>
    answer.status === 'unavailable' ? [`in place of ${answer.engine}: ${answer.reason}`] : [],
  );
  return answered.map((one) => ({ ...engineRow(one), ...(notes.length === 0 ? {} : { note: notes.join(' ') }) }));
};

const engineRow = ({ manifests, answer }: Asked): CoverageRow => {
  const expected = manifests.reduce((all, manifest) => all + registryPackages(manifest).size, 0);
  const base = { what: 'packages', expected, engine: answer.engine };
  if (answer.status === 'unavailable') return { ...base, examined: 0, note: answer.reason };
  const examined = answer.looks.reduce((all, look) => all + (look.status === 'scanned' ? look.examined : 0), 0);
  return { ...base, examined };
};

/** A row for each manifest: what it installs, who looked at it, and if not, why. */
export const manifestTable = (looked: readonly Looked[]): Table => ({
  title: 'Manifests',
  columns: ['Manifest', 'Lockfile', 'Packages', 'Development only', 'Engine', 'Result'],
  rows: looked.map((one) => {
    const { manifest, engines } = one;
    return [
      manifest.path,
      lockfileWords(one),
      String(manifest.packages.length),
      String(manifest.packages.filter(({ scope }) => scope === 'development').length),
      engines.join(', ') || '–',
      resultWords(one),
    ];
  }),
});

const lockfileWords = ({ manifest: { path, lockfile, unlocked } }: Looked): string =>
  lockfile === undefined ? (unlocked.length > 0 ? 'none' : '–') : lockfile === path ? 'itself' : lockfile;

const resultWords = (looked: Looked): string => {
  const { manifest, gaps, vulnerabilities } = looked;
  if (!isWhole(looked)) return `not looked at whole: ${[...manifest.problems, ...gaps].join(' ')}`;
  const found = vulnerabilities.length === 0 ? 'nothing known' : `${vulnerabilities.length} found`;
  const unlocked = manifest.unlocked.length;
  if (unlocked > 0)
    return `${manifest.packages.length > 0 ? `${found}; ` : ''}${unlocked} not locked, of no known version`;
  return registryPackages(manifest).size === 0 ? 'nothing to look up' : found;
};

const isWhole = ({ manifest, gaps }: Looked): boolean => gaps.length === 0 && manifest.problems.length === 0;
