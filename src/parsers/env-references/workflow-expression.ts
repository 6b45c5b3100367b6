/** A use of a context in a GitHub expression; no name: one that is made at run time, or all of the context. */
export interface ContextUse {
  readonly context: 'secrets' | 'env';
  readonly name?: string;
  readonly written: string;
}

/**
 * `secrets.X`, `env['X']` and the like in the expressions of a text. `bare`: the whole text is one, as under `if:`.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export const contextUses = (text: string, bare = false): readonly ContextUse[] =>
  bare && !text.includes('${{') ? usesIn(text) : expressionsOf(text).flatMap(usesIn);

const expressionsOf = (text: string): readonly string[] => {
  const found: string[] = [];
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start + 3)) {
    const end = endOfExpression(text, start + 3);
    found.push(text.slice(start + 3, end));
    start = end - 3;
  }
  return found;
};

/** Where `}}` closes it; one in a string does not. */
const endOfExpression = (text: string, from: number): number => {
  let inString = false;
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === "'") inString = !inString;
    else if (!inString && text.startsWith('}}', i)) return i;
  }
  return text.length;
};

const TOKEN =
  /'(?:[^']|'')*'|(?<![\w.-])(secrets|env)\b(?!-)(?:\s*\.\s*([A-Za-z_][\w-]*)|\s*\[\s*'([A-Za-z_][\w-]*)'\s*\])?/gi;

const usesIn = (expression: string): readonly ContextUse[] =>
  [...expression.matchAll(TOKEN)].flatMap(([written, context, dotted, quoted]): readonly ContextUse[] => {
    if (context === undefined) return [];
    const name = dotted ?? quoted;
    const base = { context: context.toLowerCase() === 'env' ? ('env' as const) : ('secrets' as const), written };
    return [name === undefined ? base : { ...base, name }];
  });
