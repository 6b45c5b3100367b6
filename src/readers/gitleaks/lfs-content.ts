import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseLfsPointer } from '../../parsers/lfs-pointer.ts';
import type { Repository } from '../git/repository.ts';
import { readRegularFile } from '../open-file.ts';
import { type FileContent, fileContent } from './file-content.ts';

/**
 * What a file of the repository says. Of one that git has only the LFS pointer of, what LFS has fetched into the clone, if its
 * digest is right: https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-config.adoc (lfs.storage).
 */
export const contentOf = async (
  content: Buffer,
  repository: Repository | undefined,
  maxBytes: number,
): Promise<FileContent> => {
  const pointer = parseLfsPointer(content);
  if (pointer === undefined) return fileContent(content, maxBytes);
  const fetched = repository === undefined ? undefined : await fetchedContent(pointer.oid, repository, maxBytes);
  if (fetched !== undefined) {
    const said = await fileContent(fetched, maxBytes);
    return said.form === 'plain' ? { ...said, form: 'fetched' } : said;
  }
  return { form: 'plain', text: content, members: [], archives: 0, problems: [NOT_FETCHED] };
};

export const NOT_FETCHED = 'it is kept in Git LFS and its content is not in this clone';

const fetchedContent = async (
  oid: string,
  { commonDirectory }: Repository,
  maxBytes: number,
): Promise<Buffer | undefined> => {
  const place = join(commonDirectory, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  const read = await readRegularFile(place, maxBytes);
  if (!read.ok) return undefined;
  return createHash('sha256').update(read.bytes).digest('hex') === oid ? read.bytes : undefined;
};
