/** Keys and indices from the root of a document. */
export type TomlPath = readonly (string | number)[];

/**
 * Tells where each key and each element of an array begins, in the order of the text. The text has to be valid TOML: of any other
 * it says something, but it ends. `path` is one array that changes between the calls; the key of a pair is told at the key. An
 * answer of `pass` leaves out what is inside of the value.
 */
export const walkToml = (text: string, visit: (path: TomlPath, offset: number) => unknown): void => {
  const path: (string | number)[] = [];
  const lengths = new Map<string, number>();
  let at = 0;

  const skip = (blank: RegExp): void => {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
  };

  const between = (): void => {
    for (;;) {
      skip(WHITE);
      if (text[at] !== '#') return;
      skip(REST);
    }
  };

  const string = (): string => {
    const quote = text[at] ?? '"';
    const long = quote.repeat(3);
    const isLong = text.startsWith(long, at);
    const start = at + (isLong ? 3 : 1);
    const end = endOfString(text, start, isLong ? long : quote);
    at = end.after;
    return text.slice(start, end.inside);
  };

  const key = (): number => {
    let parts = 0;
    for (;;) {
      skip(BLANK);
      if (text[at] === '"' || text[at] === "'") path.push(string());
      else {
        const start = at;
        skip(BARE);
        path.push(text.slice(start, at));
      }
      parts += 1;
      skip(BLANK);
      if (text[at] !== '.') return parts;
      at += 1;
    }
  };

  const pair = (): void => {
    const start = at;
    const parts = key();
    const isPassed = visit(path, start) === 'pass';
    if (text[at] === '=') {
      at += 1;
      skip(BLANK);
      if (isPassed && (text[at] === '[' || text[at] === '{')) pass();
      else value();
    }
    path.length -= parts;
  };

  const pass = (): void => {
    let depth = 0;
    do {
      const sign = text[at];
      if (sign === '"' || sign === "'") string();
      else if (sign === '#') skip(REST);
      else {
        if (sign === '[' || sign === '{') depth += 1;
        else depth -= 1;
        at += 1;
      }
      if (depth > 0) skip(DULL);
    } while (depth > 0 && at < text.length);
  };

  const value = (): void => {
    const first = text[at];
    if (first === '"' || first === "'") string();
    else if (first === '[') {
      let index = 0;
      elements(']', () => {
        path.push(index);
        visit(path, at);
        value();
        path.pop();
        index += 1;
      });
    } else if (first === '{') elements('}', pair);
    else skip(PLAIN);
  };

  const elements = (close: string, element: () => void): void => {
    at += 1;
    for (;;) {
      between();
      if (at >= text.length) return;
      const before = at;
      if (text[at] === close) {
        at += 1;
        return;
      }
      if (text[at] !== ',') element();
      if (at === before) at += 1;
    }
  };

  const header = (): void => {
    const start = at;
    const isElement = text[at + 1] === '[';
    at += isElement ? 2 : 1;
    path.length = 0;
    key();
    const keys = path.splice(0);
    skip(REST);
    if (keys.length > MOST_KEYS) return;
    for (const [index, part] of keys.entries()) {
      path.push(part);
      const id = JSON.stringify(path);
      const length = lengths.get(id);
      if (isElement && index === keys.length - 1) {
        lengths.set(id, (length ?? 0) + 1);
        path.push(length ?? 0);
      } else if (length !== undefined) path.push(length - 1);
    }
    visit(path, start);
  };

  while (at < text.length) {
    between();
    const before = at;
    if (text[at] === '[') header();
    else if (at < text.length) pair();
    if (at === before) at += 1;
  }
};

const BLANK = /[ \t]*/y;
const BARE = /[A-Za-z0-9_-]*/y;
const PLAIN = /[^,\]}\n#]*/y;
const REST = /[^\n]*/y;
const DULL = /[^"'#[\]{}]*/y;
const WHITE = /[ \t\r\n]*/y;
/** Headers with more keys than this are nobody's, and are passed over. */
const MOST_KEYS = 20;

const endOfString = (
  text: string,
  start: number,
  quote: string,
): { readonly inside: number; readonly after: number } => {
  let from = start;
  for (;;) {
    const end = text.indexOf(quote, from);
    if (end === -1) return { inside: text.length, after: text.length };
    let escapes = 0;
    if (quote.startsWith('"')) while (end - escapes - 1 >= start && text[end - escapes - 1] === '\\') escapes += 1;
    if (escapes % 2 === 1) {
      from = end + 1;
      continue;
    }
    // Up to two more quotes belong to the content of a long string.
    let after = end + quote.length;
    for (let more = 0; quote.length === 3 && more < 2 && text[after] === quote[0]; more += 1) after += 1;
    return { inside: after - quote.length, after };
  }
};
