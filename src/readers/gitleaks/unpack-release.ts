import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Choose, UnsafeArchive } from './archive-entry.ts';
import { readTar } from './read-tar.ts';
import { readZip } from './read-zip.ts';

/** Far above the real program of about 23 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

export type Unpacked =
  | { readonly status: 'unpacked'; readonly program: Buffer }
  /** Part of a sentence: `it holds a link`. */
  | { readonly status: 'refused'; readonly reason: string };

/**
 * Takes the one plain file `program` out of a `.tar.gz` or `.zip`, in memory. An archive that holds anything a release never
 * held is refused as a whole: links, devices, paths that lead out, the program twice, absurd sizes.
 */
export const unpackRelease = async (archive: Buffer, asset: string, program: string): Promise<Unpacked> => {
  const seen = new Set<string>();
  let total = 0;
  const choose: Choose = ({ name, kind, bytes }) => {
    if (kind === 'other') throw new UnsafeArchive('it holds something that is neither a file nor a folder');
    if (leadsOut(name)) throw new UnsafeArchive('it holds a path that leads out of it');
    total += bytes;
    if (total > MAX_UNPACKED_BYTES) throw new UnsafeArchive('it unpacks to an absurd size');
    const spelled = name
      .replace(/^(\.\/)+/, '')
      .replace(/\/$/, '')
      .toLowerCase();
    if (seen.has(spelled)) throw new UnsafeArchive('it holds the same name twice');
    seen.add(spelled);
    return kind === 'file' && name === program;
  };
  try {
    const found = asset.endsWith('.zip') ? await readZip(archive, choose) : await readTar(await unzip(archive), choose);
    return found === undefined
      ? { status: 'refused', reason: `it holds no ${program}` }
      : { status: 'unpacked', program: found };
  } catch (error) {
    const reason = error instanceof UnsafeArchive ? error.message : 'it is no readable archive';
    return { status: 'refused', reason };
  }
};

const unzip = (archive: Buffer): Promise<Buffer> => promisify(gunzip)(archive, { maxOutputLength: MAX_UNPACKED_BYTES });

const leadsOut = (name: string): boolean =>
  name.startsWith('/') || /[\\:\0]/.test(name) || name.split('/').includes('..');
