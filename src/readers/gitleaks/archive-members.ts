import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { ArchiveKind } from './archive-kind.ts';

export interface ArchiveMember {
  readonly name: string;
  readonly content: Buffer;
}

/** Why an archive was not read to its end. The message is part of a sentence about the file: `it is encrypted`. */
export class ClosedArchive extends Error {
  override readonly name = 'ClosedArchive';
}

/** Everything that lies in an archive, one level deep, up to `maxBytes` in all. Throws ClosedArchive. */
export const archiveMembers = async (
  content: Buffer,
  kind: Exclude<ArchiveKind, 'foreign'>,
  maxBytes: number,
): Promise<readonly ArchiveMember[]> => {
  try {
    if (kind === 'gzip')
      return [{ name: '', content: await promisify(gunzip)(content, { maxOutputLength: maxBytes }) }];
    return kind === 'zip' ? await zipMembers(content, maxBytes) : await tarMembers(content, maxBytes);
  } catch (error) {
    if (error instanceof ClosedArchive) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new ClosedArchive(`it is a ${kind} archive that cannot be read`);
  }
};

const tooLarge = (maxBytes: number): ClosedArchive =>
  new ClosedArchive(`it unpacks to more than ${Math.round(maxBytes / 1_000_000)} MB`);

const zipMembers = async (zip: Buffer, maxBytes: number): Promise<readonly ArchiveMember[]> => {
  const { fromBuffer } = await import('yauzl');
  const file = await new Promise<ZipFile>((resolve, reject) => {
    // Names stay bytes: one that points out of a folder is no harm to who writes none of them.
    fromBuffer(zip, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    );
  });
  const members: ArchiveMember[] = [];
  let room = maxBytes;
  for await (const entry of entriesOf(file)) {
    const content = await zipContent(file, entry, room);
    room -= content.length;
    if (room < 0) throw tooLarge(maxBytes);
    members.push({ name: (entry.fileName as unknown as Buffer).toString(), content });
  }
  return members;
};

const entriesOf = async function* (file: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      file
        .once('error', reject)
        .once('end', () => resolve(undefined))
        .once('entry', resolve)
        .readEntry();
    });
    file.removeAllListeners();
    if (entry === undefined) return;
    yield entry;
  }
};

const zipContent = async (file: ZipFile, entry: Entry, room: number): Promise<Buffer> => {
  if (entry.isEncrypted()) throw new ClosedArchive('it is an encrypted zip archive');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new ClosedArchive('it is a zip archive with a compression that is not read here');
  }
  const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > room) throw tooLarge(room);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const tarMembers = async (tar: Buffer, maxBytes: number): Promise<readonly ArchiveMember[]> => {
  if (tar.length > maxBytes) throw tooLarge(maxBytes);
  const { Parser } = await import('tar');
  return new Promise((resolve, reject) => {
    const reading: Promise<ArchiveMember>[] = [];
    const parser = new Parser({
      strict: true,
      onReadEntry: (entry) => {
        const name = entry.path;
        const link = Buffer.from(entry.linkpath ?? '');
        reading.push(
          entry.concat().then((content: Buffer) => ({ name, content: content.length > 0 ? content : link })),
        );
      },
    });
    parser.on('error', reject);
    parser.on('ignoredEntry', () =>
      reject(new ClosedArchive('it is a tar archive with an entry that is not read here')),
    );
    parser.on('end', () => Promise.all(reading).then(resolve, reject));
    parser.end(tar);
  });
};
