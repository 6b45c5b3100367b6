/** One logical line of a requirements file, or the text of a comment. */
export interface RequirementsLine {
  readonly kind: 'line' | 'comment';
  /** Without comment and surrounding blanks. */
  readonly text: string;
  /** Of its first character in the file. */
  readonly offset: number;
}

/**
 * Joins continued lines and takes off comments as pip does.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/#structure
 */
export const requirementsLines = (text: string): readonly RequirementsLine[] => {
  const lines: RequirementsLine[] = [];
  let pending: { parts: string[]; offset: number } | undefined;

  const finish = (): void => {
    if (pending === undefined) return;
    lines.push(...split(pending.parts.join(''), pending.offset));
    pending = undefined;
  };

  for (const { line, offset } of physicalLines(text)) {
    const isComment = /^\s*#/.test(line);
    pending ??= { parts: [], offset };
    if (line.endsWith('\\') && !isComment) {
      pending.parts.push(line.replace(/^\\+/, '').replace(TRAILING_BACKSLASHES, ''));
      continue;
    }
    pending.parts.push(isComment ? ` ${line}` : line);
    finish();
  }
  finish();
  return lines;
};

const TRAILING_BACKSLASHES = /(?<!\\)\\+$/;

/** Every mark that Python's `splitlines` ends a line at. Source: https://docs.python.org/3/library/stdtypes.html#str.splitlines */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at separators too.
const LINE_ENDS = /\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/g;

const physicalLines = (text: string): readonly { readonly line: string; readonly offset: number }[] => {
  const lines: { line: string; offset: number }[] = [];
  let offset = 0;
  for (const end of text.matchAll(LINE_ENDS)) {
    lines.push({ line: text.slice(offset, end.index), offset });
    offset = end.index + end[0].length;
  }
  if (offset < text.length) lines.push({ line: text.slice(offset), offset });
  return lines;
};

const split = (line: string, offset: number): readonly RequirementsLine[] => {
  const hash = startOfComment(line);
  const before = hash === -1 ? line : line.slice(0, hash);
  const found: RequirementsLine[] = [];
  const content = before.trim();
  if (content !== '') {
    found.push({ kind: 'line', text: content, offset: offset + before.length - before.trimStart().length });
  }
  if (hash !== -1) found.push({ kind: 'comment', text: line.slice(hash + 1).trim(), offset });
  return found;
};

/** A `#` begins a comment at the start of a line and behind a blank only. */
const startOfComment = (line: string): number => {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(line[at - 1] ?? '')) return at;
  }
  return -1;
};
