import { spellPath, splitAtNul } from './path-spelling.ts';

export type EntryKind = 'file' | 'symlink' | 'submodule';

export interface TreeEntry {
  /** Relative to the checked folder; see `spellPath`. */
  readonly path: string;
  /** Six octal digits, such as `100644`. */
  readonly mode: string;
  readonly objectId: string;
  readonly kind: EntryKind;
  /** Size of the blob; 0 for a submodule. */
  readonly bytes: number;
}

/** A file, link or submodule that is in the later tree and was not like that in the earlier one. */
export interface ChangedBlob {
  readonly path: string;
  readonly objectId: string;
  readonly kind: EntryKind;
  readonly status: 'added' | 'modified' | 'type-changed';
  /** `000000` when it was not there. */
  readonly modeBefore: string;
  readonly modeAfter: string;
}

/** Reads `git ls-tree -r -l -z`. The first `prefixBytes` of each path are taken off. */
export const readTreeListing = (listing: Buffer, prefixBytes: number): readonly TreeEntry[] =>
  splitAtNul(listing).map((line) => {
    const tab = line.indexOf(0x09);
    const [mode = '', , objectId = '', bytes = ''] = line.toString('latin1', 0, tab).split(/ +/);
    return {
      path: spellPath(line.subarray(tab + 1 + prefixBytes)),
      mode,
      objectId,
      kind: kindOf(mode),
      bytes: Number(bytes) || 0,
    };
  });

/** Reads `git diff-tree -r -z --raw --no-renames`; what was deleted has no content to look at and is left out. */
export const readTreeDifference = (listing: Buffer): readonly ChangedBlob[] => {
  const fields = splitAtNul(listing);
  const changed: ChangedBlob[] = [];
  for (let n = 0; n + 1 < fields.length; n += 2) {
    const [before = '', modeAfter = '', , objectId = '', letter = ''] = (fields[n] ?? '').toString().split(' ');
    const status = STATUSES[letter];
    const path = spellPath(fields[n + 1] ?? Buffer.alloc(0));
    if (status === undefined) continue;
    changed.push({ path, objectId, kind: kindOf(modeAfter), status, modeBefore: before.slice(1), modeAfter });
  }
  return changed;
};

const STATUSES: Readonly<Record<string, ChangedBlob['status']>> = { A: 'added', M: 'modified', T: 'type-changed' };

const kindOf = (mode: string): EntryKind => {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
};
