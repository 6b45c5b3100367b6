import type { Choose } from './archive-entry.ts';

/** The content of the entry that `choose` wants, out of an uncompressed tar. Rejects for anything that is no whole tar. */
export const readTar = async (tar: Buffer, choose: Choose): Promise<Buffer | undefined> => {
  const { Parser } = await import('tar');
  return new Promise((resolve, reject) => {
    let wanted: Promise<Buffer> | undefined;
    const parser = new Parser({
      strict: true,
      onReadEntry: (entry) => {
        try {
          const isWanted = choose({ name: entry.path, kind: KINDS[entry.type] ?? 'other', bytes: entry.size });
          if (isWanted) wanted = entry.concat();
          else entry.resume();
        } catch (error) {
          entry.resume();
          reject(error);
        }
      },
    });
    parser.on('error', reject);
    parser.on('end', () => resolve(wanted));
    parser.end(tar);
  });
};

const KINDS: Readonly<Record<string, 'file' | 'folder'>> = { File: 'file', OldFile: 'file', Directory: 'folder' };
