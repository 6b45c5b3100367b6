/** What a file says, in a form that a line-wise engine can read. Lines keep the numbers that they have in the file. */
export interface ReadableText {
  /** `plain`: the bytes as they are. `strings`: the readable parts of a file with NUL bytes in it. */
  readonly form: 'plain' | 'strings';
  readonly bytes: Buffer;
}

/**
 * Text is taken as it is. Of what holds a NUL byte the readable parts are taken, as `strings` does, whether they are written
 * with one byte to a character or in UTF-16 or UTF-32 of either byte order. A byte order mark is not asked: it may lie.
 */
export const readableText = (content: Buffer): ReadableText =>
  content.includes(0) ? { form: 'strings', bytes: readableParts(content) } : { form: 'plain', bytes: content };

const readableParts = (content: Buffer): Buffer => {
  const pieces: string[] = [];
  let end = 0;
  let lineIsEmpty = true;
  for (const match of content.toString('latin1').matchAll(isMostlyText(content) ? READABLE.text : READABLE.binary)) {
    const [piece] = match;
    const isApart = match.index > end && !lineIsEmpty && piece !== '\n';
    pieces.push(isApart ? ' ' : '', piece.includes('\0') ? piece.replaceAll('\0', '') : piece);
    lineIsEmpty = piece === '\n';
    end = match.index + piece.length;
  }
  return Buffer.from(pieces.join(''));
};

/** Runs of one byte to a character, then of two and of four, with Latin-1. Bounded, because an endless one exhausts the stack. */
const readable = (shortest: number): RegExp =>
  new RegExp(
    [
      `[\\t\\x20-\\x7e]{${shortest},4096}`,
      '(?:[\\t\\x20-\\x7e\\xa0-\\xff]\\0){4,4096}',
      '(?:\\0[\\t\\x20-\\x7e\\xa0-\\xff]){4,4096}',
      '(?:[\\t\\x20-\\x7e\\xa0-\\xff]\\0\\0\\0){4,4096}',
      '(?:\\0\\0\\0[\\t\\x20-\\x7e\\xa0-\\xff]){4,4096}',
      '\\n',
    ].join('|'),
    'g',
  );

/** In a binary file a run of less than six characters is noise. In a text with a stray NUL it is a word. */
const READABLE = { text: readable(1), binary: readable(6) };

const isMostlyText = (content: Buffer): boolean => {
  let printable = 0;
  for (const byte of content)
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) printable++;
  return printable > content.length * 0.9;
};
