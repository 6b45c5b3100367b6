/** A part of a text that the engine reads in one piece. */
export interface Segment {
  readonly bytes: Buffer;
  /** Of its first line, in the text. */
  readonly startLine: number;
  /** How many bytes of that line stand in front of it. */
  readonly startColumn: number;
}

/** gitleaks reads files in pieces of 100,000 bytes; what lies across two of them it may not see. https://github.com/gitleaks/gitleaks/issues/1651 */
const LONGEST = 96_000;

/** So much stands in both of two neighbours: more than the longest private key in use. */
const OVERLAP = 10_000;

/** Cuts a text into parts that overlap, at the ends of lines where there are any near. */
export const segmentsOf = function* (text: Buffer): Generator<Segment> {
  let start = 0;
  let line = 1;
  let lineStart = 0;
  for (;;) {
    const end = text.length - start <= LONGEST ? text.length : cutBefore(text, start + LONGEST, start + LONGEST / 2);
    yield { bytes: text.subarray(start, end), startLine: line, startColumn: start - lineStart };
    if (end === text.length) return;
    const next = cutBefore(text, end - OVERLAP, end - 2 * OVERLAP);
    for (let at = text.indexOf(LF, start); at !== -1 && at < next; at = text.indexOf(LF, at + 1)) {
      line++;
      lineStart = at + 1;
    }
    start = next;
  }
};

const LF = 0x0a;

/** The start of the last line that begins between `lowest` and `highest`, or `highest`. */
const cutBefore = (text: Buffer, highest: number, lowest: number): number => {
  const newline = text.lastIndexOf(LF, highest - 1);
  return newline + 1 > lowest ? newline + 1 : highest;
};
