/** A directive of an nginx config: its words, and its block where it has one. */
export interface NginxDirective {
  readonly name: string;
  readonly words: readonly string[];
  readonly block?: readonly NginxDirective[];
  readonly line: number;
  readonly column: number;
}

const MOST_TOKENS = 200_000;
const DEEPEST = 50;

/**
 * The directives of an nginx config; undefined for what is none. Never throws, and does not follow `include`.
 * https://nginx.org/en/docs/beginners_guide.html#conf_structure
 */
export const parseNginx = (text: string): readonly NginxDirective[] | undefined => {
  const root: Building = { block: [] };
  const open: Building[] = [root];
  let words: Token[] = [];
  for (const token of tokensOf(text)) {
    const holder = open.at(-1);
    if (holder === undefined) return undefined;
    if (token.kind === 'word') words.push(token);
    else if (token.kind === '}') {
      if (words.length > 0 || open.length === 1) return undefined;
      open.pop();
    } else {
      const [name, ...rest] = words;
      if (name === undefined) return undefined;
      const opened: Building = { block: [] };
      holder.block.push({
        name: name.text,
        words: rest.map(({ text: word }) => word),
        line: name.line,
        column: name.column,
        ...(token.kind === '{' ? { block: opened.block } : {}),
      });
      if (token.kind === '{') open.push(opened);
      if (open.length > DEEPEST) return undefined;
      words = [];
    }
  }
  return open.length === 1 && words.length === 0 ? root.block : undefined;
};

interface Building {
  readonly block: NginxDirective[];
}

interface Token {
  readonly kind: 'word' | '{' | '}' | ';';
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A comment, a quoted word, `${variable}` inside of a word, and the three marks. */
const TOKEN =
  /#[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]|(?:\$\{\w+\}|\\.|[^\s{};"'#])(?:\$\{\w+\}|\\.|[^\s{};])*|\n/gs;

function* tokensOf(text: string): Iterable<Token> {
  let line = 1;
  let lineStart = 0;
  let count = 0;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    if (++count > MOST_TOKENS) return;
    const place = { line, column: index - lineStart + 1 };
    if (found === '{' || found === '}' || found === ';') yield { kind: found, text: found, ...place };
    else if (!found.startsWith('#') && found !== '\n') yield { kind: 'word', text: unquoted(found), ...place };
    for (let at = found.indexOf('\n'); at !== -1; at = found.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = index + at + 1;
    }
  }
}

const unquoted = (word: string): string => (/^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word);
