import type { Repository } from '../git/repository.ts';
import type { FileContent } from './file-content.ts';
import { contentOf } from './lfs-content.ts';

export interface BlobVisit {
  readonly objectId: string;
  readonly content: FileContent;
}

/**
 * Reads blobs once each and in turn, those that are larger than `maxBytes` left out; what an engine can read comes out.
 * Throws GitFailure where a blob is missing.
 */
export const visitBlobs = async (
  repository: Repository,
  ids: Iterable<string>,
  maxBytes: number,
  visit: (blob: BlobVisit) => Promise<void>,
): Promise<{ readonly tooLarge: ReadonlySet<string>; readonly sizes: ReadonlyMap<string, number> }> => {
  const unique = [...new Set(ids)];
  const sizes = await repository.blobSizes(unique);
  const tooLarge = new Set(unique.filter((id) => (sizes.get(id) ?? 0) > maxBytes));
  const readable = unique.filter((id) => !tooLarge.has(id));
  for await (const { objectId, content } of repository.readBlobs(readable)) {
    await visit({ objectId, content: await contentOf(content, repository, maxBytes) });
  }
  return { tooLarge, sizes };
};
