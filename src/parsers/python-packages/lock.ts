import type { ManifestFormat } from '../../model/dependency.ts';
import type { Edge, LockedPackage, Root } from './dependency-graph.ts';
import { placesIn } from './line-index.ts';
import { normalisedName } from './package-name.ts';
import { listBelow, type Table, tableBelow, textBelow } from './shape.ts';
import { parseToml } from './toml-document.ts';
import { walkToml } from './toml-walk.ts';

/** What a lockfile says. */
export interface Lock {
  readonly path: string;
  readonly format: ManifestFormat;
  readonly packages: readonly LockedPackage[];
  /** What the lockfile itself says is asked for directly; empty where the manifest has to say it. */
  readonly roots: readonly Root[];
  /** Folders, relative to the lockfile, of the projects that are locked here; their names are not among the packages. */
  readonly members: readonly string[];
  /** Every name that the lockfile knows, members too. */
  readonly names: ReadonlySet<string>;
  readonly problems: readonly string[];
}

/** An entry of a lockfile in TOML, before its format is known. */
export interface LockEntry {
  readonly table: Table;
  readonly name: string;
  readonly version: string | undefined;
  readonly location: LockedPackage['location'];
}

export interface LockEntries {
  readonly root: Table;
  readonly entries: readonly LockEntry[];
  readonly problems: readonly string[];
}

/** Reads `[[package]]`, or what the key says, of a TOML lockfile. `again` is the command that writes it anew. */
export const lockEntries = (path: string, text: string, key: string, again: string): LockEntries => {
  const document = parseToml(text);
  if (!document.ok) {
    return { root: {}, entries: [], problems: [`\`${path}\` ${document.problem}: write it again with \`${again}\`.`] };
  }
  const { root } = document;
  const offsets: number[] = [];
  walkToml(text, (at, offset) => {
    const [first, index, inner] = at;
    if (first !== key || typeof index !== 'number') return undefined;
    if (at.length === 2 || (at.length === 3 && inner === 'name')) offsets[index] = offset;
    return at.length > 2 ? 'pass' : undefined;
  });
  const place = placesIn(text);
  const tables = listBelow(root, key);
  const entries = tables.flatMap((table, index): readonly LockEntry[] => {
    const name = textBelow(table, 'name');
    const found = tableBelow(table);
    if (name === undefined || found === undefined) return [];
    const location = { path, ...place(offsets[index] ?? 0) };
    return [{ table: found, name: normalisedName(name), version: textBelow(table, 'version'), location }];
  });
  const problems: string[] = [];
  if (entries.length < tables.length) {
    problems.push(`\`${path}\` holds entries without a name: write it again with \`${again}\`.`);
  }
  if (root[key] !== undefined && !Array.isArray(root[key])) {
    problems.push(`\`${path}\` has a \`${key}\` that is no list: write it again with \`${again}\`.`);
  }
  return { root, entries, problems };
};

export interface EntryMeaning {
  readonly source: LockedPackage['source'];
  readonly edges: readonly Edge[];
  readonly marker?: string | undefined;
  readonly scope?: LockedPackage['scope'] | undefined;
}

/** Entries as packages. One without a version is a problem, unless it is a folder, whose version is told when it is built. */
export const lockedPackages = (
  path: string,
  entries: readonly LockEntry[],
  meaningOf: (entry: LockEntry) => EntryMeaning,
): { readonly packages: readonly LockedPackage[]; readonly problems: readonly string[] } => {
  const problems: string[] = [];
  const packages = entries.flatMap((entry): readonly LockedPackage[] => {
    const { name, version, location } = entry;
    const { source, edges, marker, scope } = meaningOf(entry);
    if (version === undefined || version === '') {
      if (source !== 'path')
        problems.push(`Line ${location.startLine} of \`${path}\` locks a package without a version.`);
      return [];
    }
    const more = { ...(marker === undefined ? {} : { marker }), ...(scope === undefined ? {} : { scope }) };
    return [{ name, version, location, source, edges, ...more }];
  });
  return { packages, problems: problems.slice(0, 5) };
};

export const namesIn = (entries: readonly LockEntry[]): ReadonlySet<string> => new Set(entries.map(({ name }) => name));
