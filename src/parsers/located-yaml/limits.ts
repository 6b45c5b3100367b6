import { Lexer } from 'yaml';
import type { Position, YamlProblem } from './node.ts';

/** What a file may cost. A hostile file ends in a `limit` problem, within a second. */
export const YAML_LIMITS = { bytes: 1024 * 1024, tokens: 120_000, nodes: 20_000, depth: 100, problems: 50 } as const;

/** Thrown inside the YAML reader alone, and caught there. */
export class Refused extends Error {
  readonly kind: 'syntax' | 'limit';
  readonly at: Position;

  constructor(kind: 'syntax' | 'limit', message: string, at: Position) {
    super(message);
    this.kind = kind;
    this.at = at;
  }
}

export const tooDeep = ({ line, column }: Position): YamlProblem => ({
  kind: 'limit',
  message: `nested deeper than ${YAML_LIMITS.depth} levels`,
  line,
  column,
});

/** The limit that a text breaks before it is worth parsing, found in one cheap pass over its tokens. */
export const limitBroken = (text: string): YamlProblem | undefined => {
  const start = { line: 1, column: 1 };
  if (text.length > YAML_LIMITS.bytes) return { kind: 'limit', message: 'larger than 1 MiB', ...start };
  if (text.includes('\0')) return { kind: 'syntax', message: 'holds a NUL character', ...start };
  let tokens = 0;
  let flowDepth = 0;
  let indicatorsOnLine = 0;
  for (const token of new Lexer().lex(text)) {
    if (++tokens > YAML_LIMITS.tokens) {
      return { kind: 'limit', message: `more than ${YAML_LIMITS.tokens} tokens`, ...start };
    }
    if (token === '[' || token === '{') flowDepth++;
    else if (token === ']' || token === '}') flowDepth = Math.max(0, flowDepth - 1);
    else if (token === '-' || token === '?') indicatorsOnLine++;
    else if (token.startsWith('\n') || token.startsWith('\r')) indicatorsOnLine = 0;
    if (flowDepth > YAML_LIMITS.depth || indicatorsOnLine > YAML_LIMITS.depth) return tooDeep(start);
  }
  return undefined;
};
