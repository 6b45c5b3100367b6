import { isUtf8 } from 'node:buffer';
import { CouldNotLook } from '../../model/could-not-look.ts';
import { isSkippedByGitleaks } from '../../parsers/gitleaks-skipped-paths.ts';
import { parseRawDiff, type RawChange } from '../../parsers/raw-diff.ts';
import { failureOf, type Git } from '../git/git.ts';
import { spellPath } from '../git/path-spelling.ts';

/** A file that one commit brought in a form that none of its parents has. */
export interface FileChange {
  readonly commit: string;
  /** Relative to the checked folder. */
  readonly path: string;
  /** From the repository's root, as the engine would name it. */
  readonly rawPath: Buffer;
  readonly mode: string;
  readonly objectId: string;
  /** In the commit's parents; mode `000000` where it was not there. */
  readonly before: RawChange['before'];
}

export interface CommitHistory {
  /** All commits of the range, newest first. */
  readonly commits: readonly string[];
  /** In the order of `commits`; what was deleted is left out. */
  readonly changes: readonly FileChange[];
  /** Commits with a file name that the engine's diff parser can trip over, after which it skips what follows without a word. */
  readonly oddlyNamed: ReadonlySet<string>;
}

/**
 * The commits that `head` has and `base` has not, and what each brought in below `prefix`. What a merge merely took over from
 * one of its parents is not its own: that parent is in the range itself, or belongs to the base.
 */
export const readCommitHistory = async (
  git: Git,
  { base, head, prefix }: { readonly base: string | undefined; readonly head: string; readonly prefix: string },
): Promise<CommitHistory> => {
  const range = base === undefined ? [head] : [head, `^${base}`];
  const commits = (await git.output(['rev-list', ...range]))
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
  // Without a commit on its input git would print an empty line of its own.
  const output = commits.length === 0 ? Buffer.alloc(0) : await outputOf(git, DIFF_TREE, `${commits.join('\n')}\n`);
  const parsed = parseRawDiff(output);
  if (parsed === undefined)
    throw new CouldNotLook('The changes of the commits could not be read: git printed something else.');
  const prefixBytes = Buffer.from(prefix);
  const changes = parsed.flatMap(({ commit, changes: all }) =>
    all
      .filter(({ mode, path }) => mode !== ABSENT && path.subarray(0, prefixBytes.length).equals(prefixBytes))
      .map(
        (change): FileChange => ({
          ...change,
          commit,
          rawPath: change.path,
          path: spellPath(change.path.subarray(prefixBytes.length)),
        }),
      ),
  );
  const oddlyNamed = parsed
    .filter((one) => one.changes.some(({ path }) => isOddName(path)))
    .map(({ commit }) => commit);
  return { commits, changes, oddlyNamed: new Set(oddlyNamed) };
};

/**
 * Names that git quotes, or that could be read in two ways where a diff writes two of them on one line:
 * https://github.com/gitleaks/go-gitdiff/blob/v0.9.1/gitdiff/file_header.go
 */
const isOddName = (path: Buffer): boolean => {
  const text = path.toString('latin1');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return /[\x00-\x1f\x7f"\\]|^ | $| b\//.test(text) || !isUtf8(path);
};

export const ABSENT = '000000';
export const SUBMODULE = '160000';

/** With `-c` a merge shows only what differs from all of its parents: https://git-scm.com/docs/git-diff-tree */
const DIFF_TREE = 'diff-tree --stdin -r -c --root --raw -z --no-abbrev --no-renames --no-ext-diff --no-textconv'.split(
  ' ',
);

const outputOf = async (git: Git, args: readonly string[], input: string): Promise<Buffer> => {
  const { chunks, end } = git.stream(args, input);
  const kept: Buffer[] = [];
  for await (const chunk of chunks) kept.push(chunk);
  const ended = await end;
  if (ended.status !== 'exited' || ended.code !== 0) throw failureOf(args, ended);
  return Buffer.concat(kept);
};

/**
 * True when `git log -p` shows at least one hunk of it that is no deletion: gitleaks counts a commit as scanned when it has one.
 * See https://github.com/gitleaks/gitleaks/blob/v8.30.1/sources/git.go. `size` is that of the blob as git shows it.
 */
export const hasHunk = ({ mode, objectId, before }: FileChange, size: number): boolean => {
  const [first = { mode: ABSENT, objectId: '' }] = before;
  const isNew = typeOf(first.mode) !== typeOf(mode);
  return isNew ? mode === SUBMODULE || size > 0 : first.objectId !== objectId;
};

const typeOf = (mode: string): string => mode.slice(0, 2);

/**
 * Which changes the engine can be shown as git writes them, by their commits, and which it must be shown apart: those of merges and
 * of commits with odd names, in places that it passes over, and of blobs that are kept from it where they stand.
 */
export const partedChanges = (
  { changes, oddlyNamed }: CommitHistory,
  withheld: ReadonlySet<string>,
): { readonly plain: readonly FileChange[]; readonly apart: readonly FileChange[] } => {
  const isOdd = ({ commit, before }: FileChange) => before.length > 1 || oddlyNamed.has(commit);
  const isApart = (change: FileChange) =>
    isOdd(change) || withheld.has(change.objectId) || isSkippedByGitleaks(change.rawPath.toString('latin1'));
  return {
    plain: changes.filter((change) => !isOdd(change)),
    apart: changes.filter((change) => change.mode !== SUBMODULE && isApart(change)),
  };
};
