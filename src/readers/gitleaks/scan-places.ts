import type { TreeEntry } from '../git/repository.ts';
import type { ExportedFile } from './export-files.ts';
import { type CommitHistory, type FileChange, SUBMODULE } from './scan-changes.ts';
import type { FilesPassWords } from './scan-files.ts';

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
  readonly words: FilesPassWords;
  of(objectId: string): readonly Place[];
  toExport(objectId: string): readonly ExportedFile[];
}

/** The files of the final tree that a range changed, and all that its commits brought in. */
export const placesOfBlobs = (
  final: readonly (Place & Pick<TreeEntry, 'kind'>)[],
  { changes }: CommitHistory,
  engineReadsGit: boolean,
): BlobPlaces => {
  const finalFiles = final.filter(({ kind }) => kind !== 'submodule').map(({ path, objectId }) => ({ path, objectId }));
  const versions = changes.filter((change) => change.mode !== SUBMODULE);
  const finalKeys = new Set(finalFiles.map(keyOf));
  const places = groupByBlob<Place>([
    ...finalFiles,
    ...versions
      .filter((version) => !finalKeys.has(keyOf(version)))
      .map(({ path, objectId, commit }) => ({ path, objectId, commit })),
  ]);
  const exported = groupByBlob(exportedFiles(finalFiles, versions, engineReadsGit));
  return {
    ids: places.keys(),
    submodules: final.length - finalFiles.length,
    words: {
      what: engineReadsGit ? 'changed files of the final tree' : 'files',
      expected: [...exported.values()].flat().length,
    },
    of: (objectId) => places.get(objectId) ?? [],
    toExport: (objectId) => exported.get(objectId) ?? [],
  };
};

type Exported = ExportedFile & { readonly objectId: string };

/** For an engine without git also every version that a commit brought in: once for each file, for the oldest commit that had it. */
const exportedFiles = (
  finalFiles: readonly { readonly path: string; readonly objectId: string }[],
  versions: readonly FileChange[],
  engineReadsGit: boolean,
): readonly Exported[] => {
  if (engineReadsGit) return finalFiles.map((file) => ({ ...file, inFinalTree: true }));
  const oldest = new Map(versions.map((version) => [keyOf(version), version]));
  const final = new Map(finalFiles.map((file) => [keyOf(file), file]));
  return [...new Map([...final, ...oldest])].map(([key, { path, objectId }]) => {
    const commit = oldest.get(key)?.commit;
    return { path, objectId, inFinalTree: final.has(key), ...(commit === undefined ? {} : { commit }) };
  });
};

export const keyOf = ({ path, objectId }: { readonly path: string; readonly objectId: string }): string =>
  `${objectId} ${path}`;

export const groupByBlob = <T extends { readonly objectId: string }>(
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
