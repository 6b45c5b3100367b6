/**
 * How a path of the repository is written in this program. A path that is valid UTF-8 is written as it is. In one that is not,
 * each wrong byte is written as git does in its quoted form, `\377`, and each backslash twice.
 * Two different paths may so look alike only where one of them is not valid UTF-8; content is read by object id or by bytes.
 */
export const spellPath = (bytes: Uint8Array): string => {
  try {
    return STRICT.decode(bytes);
  } catch {
    return spellWrongBytes(Buffer.from(bytes));
  }
};

/** The entries of a NUL-terminated listing, as bytes. */
export const splitAtNul = (listing: Buffer): readonly Buffer[] => {
  const entries: Buffer[] = [];
  let start = 0;
  for (let end = listing.indexOf(0); end !== -1; end = listing.indexOf(0, start)) {
    entries.push(listing.subarray(start, end));
    start = end + 1;
  }
  return entries;
};

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const spellWrongBytes = (bytes: Buffer): string => {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = validLength(bytes, at);
    const piece = bytes.toString('utf8', at, at + length);
    if (length === 0) text += `\\${(bytes[at] ?? 0).toString(8).padStart(3, '0')}`;
    else text += piece === '\\' ? '\\\\' : piece;
    at += Math.max(length, 1);
  }
  return text;
};

/** How many bytes the character at `at` takes; 0 when there is none. */
const validLength = (bytes: Buffer, at: number): number => {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      STRICT.decode(bytes.subarray(at, at + length));
      return length;
    } catch {
      // Perhaps with one more byte.
    }
  }
  return 0;
};
