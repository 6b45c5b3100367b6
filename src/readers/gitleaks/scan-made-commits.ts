import { type Canary, newCanary } from './canary.ts';
import { neutralName } from './export-name.ts';
import { ABSENT, type FileChange, hasHunk, SUBMODULE } from './scan-changes.ts';
import type { MadeFile, ObjectWriter } from './shadow-objects.ts';

/** A file of the final tree that is looked at as a whole, because its history comes in pieces. */
export interface WholeFile {
  readonly path: string;
  readonly objectId: string;
  readonly commit?: undefined;
}

/** What the engine is to see: commits of the range as they are, and some of our own making. */
export interface ShownCommits {
  /** In the order in which they are shown; a canary comes first and one last. */
  readonly list: readonly string[];
  /** How many of them are commits of the range. */
  readonly fromRange: number;
  readonly canaries: readonly { readonly canary: Canary; readonly commit: string }[];
  /** What stands behind the names in our own commits, by commit and name. */
  readonly made: ReadonlyMap<string, FileChange | WholeFile>;
}

export const madeKey = (commit: string, name: string): string => `${commit}:${name}`;

/** What one run of the engine is to see. */
export interface CommitView {
  /** Changes whose commits are shown as git writes them. */
  readonly plain: readonly FileChange[];
  /** Changes that are shown apart, under neutral names. */
  readonly apart: readonly FileChange[];
  readonly whole: readonly WholeFile[];
}

export interface ShownRequest extends CommitView {
  readonly objects: ObjectWriter;
  readonly prefix: string;
  readonly underTeamConfig: boolean;
  /** Size of a blob as the engine is shown it. */
  readonly sizeOf: (objectId: string) => number;
}

/**
 * Commits that the engine's diff reader takes as git writes them are shown as they are. The changes that it would skip or trip
 * over are brought together in a commit of our own that changes what they changed.
 */
export const showCommits = async (request: ShownRequest): Promise<ShownCommits> => {
  const { plain, whole, objects, prefix, underTeamConfig, sizeOf } = request;
  const hasText = (change: FileChange) => hasHunk(change, sizeOf(change.objectId));
  const fromRange = [...new Set(plain.filter(hasText).map(({ commit }) => commit))];
  const apart = request.apart.filter(hasText);
  const made = new Map<string, FileChange | WholeFile>();
  const remember = (commit: string, entries: readonly (FileChange | WholeFile)[]) =>
    entries.forEach((entry, n) => void made.set(madeKey(commit, nameOf(n, entry)), entry));
  const nameOf = (n: number, { path }: { readonly path: string }) => neutralName(n, path, underTeamConfig);
  const ours: string[] = [];
  if (apart.length > 0) {
    const earlier = apart.flatMap((change, n) => earlierFile(change, nameOf(n, change)));
    const later = apart.map((change, n): MadeFile => ({ name: nameOf(n, change), objectId: change.objectId }));
    const parent = await objects.commit(earlier, prefix, []);
    ours.push(await objects.commit(later, prefix, [parent]));
    remember(ours.at(-1) ?? '', apart);
  }
  const full = whole.filter(({ objectId }) => sizeOf(objectId) > 0);
  if (full.length > 0) {
    const files = full.map((file, n): MadeFile => ({ name: nameOf(n, file), objectId: file.objectId }));
    ours.push(await objects.commit(files, prefix, []));
    remember(ours.at(-1) ?? '', full);
  }
  const plant = async () => {
    const canary = newCanary(underTeamConfig);
    const objectId = await objects.blob(Buffer.from(canary.text + FLAGGED));
    return { canary, commit: await objects.commit([{ name: CANARY_NAME, objectId }], prefix, []) };
  };
  const [first, last] = [await plant(), await plant()];
  return {
    list: [first.commit, ...fromRange, ...ours, last.commit],
    fromRange: fromRange.length,
    canaries: [first, last],
    made,
  };
};

const CANARY_NAME = 'canary.txt';

/** What the flags are raised for, so that each canary proves them to be in force too. */
const FLAGGED = '\0\nhttps://git-lfs.github.com/spec/v1\n';

const earlierFile = ({ before: [first] }: FileChange, name: string): readonly MadeFile[] =>
  first === undefined || first.mode === ABSENT || first.mode === SUBMODULE ? [] : [{ name, objectId: first.objectId }];
