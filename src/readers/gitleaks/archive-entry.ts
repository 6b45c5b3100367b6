/** One entry of an archive, before anything of it is taken. */
export interface ArchiveEntry {
  readonly name: string;
  /** `other`: a link, a device, a pipe or anything else that is no plain file and no folder. */
  readonly kind: 'file' | 'folder' | 'other';
  readonly bytes: number;
}

/** Called for each entry in turn: true when its content is wanted. Throws UnsafeArchive to stop. */
export type Choose = (entry: ArchiveEntry) => boolean;

export class UnsafeArchive extends Error {
  override readonly name = 'UnsafeArchive';
}
