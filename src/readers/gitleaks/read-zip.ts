import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import type { Choose } from './archive-entry.ts';

/** The content of the entry that `choose` wants. Rejects for anything that is no whole zip, for encryption, and for a size that lies. */
export const readZip = async (zip: Buffer, choose: Choose): Promise<Buffer | undefined> => {
  const file = await openZip(zip);
  return new Promise((resolve, reject) => {
    let wanted: Buffer | undefined;
    file.on('error', reject);
    file.on('end', () => resolve(wanted));
    file.on('entry', (entry: Entry) => {
      take(file, entry, choose).then((content) => {
        wanted ??= content;
        file.readEntry();
      }, reject);
    });
    file.readEntry();
  });
};

const openZip = async (zip: Buffer): Promise<ZipFile> => {
  const { fromBuffer } = await import('yauzl');
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    );
  });
};

const take = async (file: ZipFile, entry: Entry, choose: Choose): Promise<Buffer | undefined> => {
  const { fileName: name, uncompressedSize: bytes, externalFileAttributes } = entry;
  if (!choose({ name, kind: kindOf(name, externalFileAttributes), bytes })) return undefined;
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(buffer(stream))));
  });
};

/** The upper half of the attributes is a Unix mode, or nothing: https://libzip.org/specifications/extrafld.txt */
const kindOf = (name: string, attributes: number): 'file' | 'folder' | 'other' => {
  const type = (attributes >>> 16) & 0o170000;
  if (type !== 0 && type !== REGULAR && type !== FOLDER) return 'other';
  return name.endsWith('/') || type === FOLDER ? 'folder' : 'file';
};

const REGULAR = 0o100000;
const FOLDER = 0o040000;
