import { couldSpanLines } from '../../parsers/spanning-secret.ts';
import type { Repository } from '../git/repository.ts';
import type { ExportedFile } from './export-files.ts';
import type { FileContent } from './file-content.ts';
import { ABSENT, type CommitHistory, type FileChange, SUBMODULE } from './scan-changes.ts';
import type { FilesPassWords } from './scan-files.ts';
import type { WholeFile } from './scan-made-commits.ts';

export interface RepositoryScope {
  readonly mode: 'range' | 'history';
  readonly base?: string;
  readonly head: string;
}

interface Place {
  readonly path: string;
  readonly objectId: string;
  /** Absent for a file of the final tree. */
  readonly commit?: string;
}

/** Where the blobs of a scan stand, and which pass is to see them. */
export interface BlobPlaces {
  readonly ids: Iterable<string>;
  readonly submodules: number;
  readonly hasFiles: boolean;
  readonly words: FilesPassWords;
  of(objectId: string): readonly Place[];
  toExport(objectId: string): readonly ExportedFile[];
  /** Decides by what it says whether a file whose history comes in pieces is to be looked at as a whole. */
  consider(objectId: string, content: FileContent): void;
  /** After all blobs were considered. */
  whole(): readonly WholeFile[];
}

/**
 * In a range the files of the final tree that it changed are looked at as files. In all history that is not needed for a file
 * that one commit added as it is now; and of the others only for those in which a secret could be put together of parts.
 */
export const placesOfBlobs = async (
  repository: Repository,
  { mode, base, head }: RepositoryScope,
  { changes }: CommitHistory,
  engineReadsGit: boolean,
): Promise<BlobPlaces> => {
  const final = mode === 'range' ? await repository.changedBlobs(base, head) : await repository.tree(head);
  const finalFiles = final.filter(({ kind }) => kind !== 'submodule').map(({ path, objectId }) => ({ path, objectId }));
  const versions = changes.filter((change) => change.mode !== SUBMODULE);
  const inOnePiece = new Set(versions.filter(isAdded).map(keyOf));
  const inPieces = mode === 'history' ? finalFiles.filter((file) => !inOnePiece.has(keyOf(file))) : [];
  const finalKeys = new Set(finalFiles.map(keyOf));
  const places = groupByBlob<Place>([
    ...finalFiles,
    ...versions
      .filter((version) => !finalKeys.has(keyOf(version)))
      .map(({ path, objectId, commit }) => ({ path, objectId, commit })),
  ]);
  const exported = groupByBlob(exportedFiles(mode, finalFiles, versions, engineReadsGit));
  const pieces = groupByBlob(inPieces);
  const whole: WholeFile[] = [];
  return {
    ids: places.keys(),
    submodules: final.length - finalFiles.length,
    hasFiles: mode === 'range' || !engineReadsGit,
    words: {
      what: engineReadsGit && mode === 'range' ? 'changed files of the final tree' : 'files',
      expected: [...exported.values()].flat().length,
    },
    of: (objectId) => places.get(objectId) ?? [],
    toExport: (objectId) => exported.get(objectId) ?? [],
    consider(objectId, { text }) {
      const files = pieces.get(objectId);
      if (files !== undefined && couldSpanLines(text.toString('latin1'))) whole.push(...files);
    },
    whole: () => whole,
  };
};

type Exported = ExportedFile & { readonly objectId: string };

/** For an engine without git also every version that a commit brought in: once for each file, for the oldest commit that had it. */
const exportedFiles = (
  mode: 'range' | 'history',
  finalFiles: readonly { readonly path: string; readonly objectId: string }[],
  versions: readonly FileChange[],
  engineReadsGit: boolean,
): readonly Exported[] => {
  if (engineReadsGit) return mode === 'history' ? [] : finalFiles.map((file) => ({ ...file, inFinalTree: true }));
  const oldest = new Map(versions.map((version) => [keyOf(version), version]));
  const final = new Map(finalFiles.map((file) => [keyOf(file), file]));
  return [...new Map([...final, ...oldest])].map(([key, { path, objectId }]) => {
    const commit = oldest.get(key)?.commit;
    return { path, objectId, inFinalTree: final.has(key), ...(commit === undefined ? {} : { commit }) };
  });
};

const keyOf = ({ path, objectId }: { readonly path: string; readonly objectId: string }): string =>
  `${objectId} ${path}`;

const isAdded = ({ before }: FileChange): boolean => before.every(({ mode }) => mode === ABSENT);

const groupByBlob = <T extends { readonly objectId: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.objectId);
    if (group === undefined) groups.set(item.objectId, [item]);
    else group.push(item);
  }
  return groups;
};
