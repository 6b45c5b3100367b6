/** `foreign`: an archive of a kind that is not opened here. */
export type ArchiveKind = 'zip' | 'gzip' | 'tar' | 'foreign';

/** What kind of archive a file is, by its content alone: a name may lie. */
export const archiveKind = (content: Buffer): ArchiveKind | undefined => {
  if (startsWith(content, [0x50, 0x4b, 0x03, 0x04]) || startsWith(content, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(content, [0x1f, 0x8b, 0x08])) return 'gzip';
  if (FOREIGN.some((magic) => startsWith(content, magic))) return 'foreign';
  return isTar(content) ? 'tar' : undefined;
};

/**
 * The zip that stands behind something else in a file, as in an installer. Its parts count from where the zip or where the file
 * begins: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.16)
 */
export const zipBehind = (content: Buffer): Buffer | undefined => {
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end < content.length - FARTHEST_END || end + 22 > content.length) return undefined;
  const directory = end - content.readUInt32LE(end + 12);
  const start = directory - content.readUInt32LE(end + 16);
  if (start < 0 || !startsWith(content.subarray(directory), [0x50, 0x4b, 0x01, 0x02])) return undefined;
  return content.subarray(start);
};

/** The end of a zip and the longest comment behind it. */
const FARTHEST_END = 22 + 65_535;

/** bzip2, xz, 7-zip, Zstandard, LZ4, lzip, rar, Unix compress. */
const FOREIGN: readonly (readonly number[])[] = [
  [0x42, 0x5a, 0x68, 0x31],
  ...[0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39].map((level) => [0x42, 0x5a, 0x68, level]),
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x04, 0x22, 0x4d, 0x18],
  [0x4c, 0x5a, 0x49, 0x50, 0x01],
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x1f, 0x9d],
  [0x1f, 0xa0],
];

const startsWith = (content: Buffer, magic: readonly number[]): boolean =>
  magic.every((byte, n) => content[n] === byte);

/** By the checksum of the first header, which is older than the magic word: https://man7.org/linux/man-pages/man5/tar.5.html */
const isTar = (content: Buffer): boolean => {
  if (content.length < 512 || content[0] === 0) return false;
  const written = Number.parseInt(content.toString('latin1', 148, 156).replaceAll('\0', ' ').trim(), 8);
  let sum = 8 * 0x20;
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += content[at] as number;
  return sum === written;
};
