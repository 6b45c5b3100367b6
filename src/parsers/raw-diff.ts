/** One file that a commit brought in another form than every one of its parents has it. */
export interface RawChange {
  /** The path's bytes, from the repository's root. */
  readonly path: Buffer;
  /** Of the file in the commit; `000000` when it was deleted. */
  readonly mode: string;
  readonly objectId: string;
  /** Mode and object in each parent; `000000` where it was not there. A commit without parents has one, empty. */
  readonly before: readonly { readonly mode: string; readonly objectId: string }[];
}

export interface CommitChanges {
  readonly commit: string;
  readonly changes: readonly RawChange[];
}

/**
 * Reads `git diff-tree --stdin -r -c --root --raw -z --no-abbrev --no-renames`: a commit's name, then its entries, one colon for
 * each parent: https://git-scm.com/docs/git-diff-tree#_raw_output_format. Commits without entries are not printed by git.
 * Undefined when it is anything else.
 */
export const parseRawDiff = (output: Buffer): readonly CommitChanges[] | undefined => {
  const commits: { commit: string; changes: RawChange[] }[] = [];
  let at = 0;
  const next = (): Buffer | undefined => {
    const end = output.indexOf(0, at);
    if (end === -1) return undefined;
    const field = output.subarray(at, end);
    at = end + 1;
    return field;
  };
  while (at < output.length) {
    const field = next();
    if (field === undefined) return undefined;
    if (field[0] !== COLON) {
      const commit = field.toString('latin1').trim();
      if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return undefined;
      commits.push({ commit, changes: [] });
      continue;
    }
    const path = next();
    const change = path === undefined ? undefined : changeOf(field.toString('latin1'), path);
    if (change === undefined || commits.length === 0) return undefined;
    commits.at(-1)?.changes.push(change);
  }
  return commits;
};

const COLON = ':'.charCodeAt(0);

/** `:100644 100644 <id> <id> M`, with one more mode and id for each further parent. */
const changeOf = (line: string, path: Buffer): RawChange | undefined => {
  const parents = line.length - line.replace(/^:+/, '').length;
  const fields = line.slice(parents).split(' ');
  if (fields.length !== 2 * (parents + 1) + 1) return undefined;
  const modes = fields.slice(0, parents + 1);
  const ids = fields.slice(parents + 1, -1);
  const before = modes.slice(0, parents).map((mode, n) => ({ mode, objectId: ids[n] ?? '' }));
  return { path, mode: modes[parents] ?? '', objectId: ids[parents] ?? '', before };
};
