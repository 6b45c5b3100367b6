import { setImmediate as othersAsked } from 'node:timers/promises';
import { CouldNotLook } from '../model/could-not-look.ts';
import { type FileBytes, type ReadableFiles, sortedByPath, textOf } from './file-bytes.ts';
import type { Repository, TreeEntry } from './git/repository.ts';
import type { FileEntry } from './ports.ts';

/** The files of a commit, below the checked folder. Throws CouldNotLook where git fails: an object that is not there is no missing file. */
export const commitFiles = (repository: Repository, commit: string): ReadableFiles => {
  let loading: Promise<Listing> | undefined;
  const listing = () => {
    loading ??= repository.tree(commit).then(arrange);
    return loading;
  };
  const readBlob = batched(repository);
  const readBytes = async (path: string, maxBytes: number): Promise<FileBytes> => {
    const { byPath, folders } = await listing();
    const entry = byPath.get(path);
    if (entry === undefined) return { ok: false, problem: folders.has(path) ? 'not-a-file' : 'missing' };
    if (entry.kind !== 'file') return { ok: false, problem: 'not-a-file' };
    if (entry.bytes > maxBytes) return { ok: false, problem: 'too-large' };
    return { ok: true, bytes: await readBlob(entry.objectId) };
  };
  return {
    list: async () => (await listing()).entries,
    readBytes,
    readText: async (path, maxBytes) => textOf(await readBytes(path, maxBytes)),
  };
};

interface Listing {
  readonly entries: readonly FileEntry[];
  readonly byPath: ReadonlyMap<string, TreeEntry>;
  readonly folders: ReadonlySet<string>;
}

const arrange = (tree: readonly TreeEntry[]): Listing => {
  const byPath = new Map(tree.map((entry) => [entry.path, entry]));
  if (byPath.size !== tree.length) throw new CouldNotLook(ALIKE);
  const folders = new Set<string>();
  for (const { path } of tree) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (folders.has(path.slice(0, at))) break;
      folders.add(path.slice(0, at));
    }
  }
  return {
    entries: sortedByPath(tree.map(({ path, kind, objectId }) => ({ path, kind, contentId: objectId }))),
    byPath,
    folders,
  };
};

/** See `spellPath`: one of the two names is not valid UTF-8. */
export const ALIKE =
  'Two files have names that cannot be told apart, because one of them is not valid UTF-8. Rename that one.';

interface Waiting {
  readonly id: string;
  readonly resolve: (content: Buffer) => void;
  readonly reject: (why: unknown) => void;
}

/** Reads that are asked for at the same time, or while git reads others, share one git: starting one takes as long as many reads. */
const batched = (repository: Repository): ((objectId: string) => Promise<Buffer>) => {
  let waiting: Waiting[] = [];
  let isReading = false;
  const readAll = async () => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        let n = 0;
        for await (const { content } of repository.readBlobs(batch.map(({ id }) => id))) batch[n++]?.resolve(content);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      await othersAsked();
    }
    isReading = false;
  };
  return (id) =>
    new Promise((resolve, reject) => {
      waiting.push({ id, resolve, reject });
      if (isReading) return;
      isReading = true;
      setImmediate(readAll);
    });
};
