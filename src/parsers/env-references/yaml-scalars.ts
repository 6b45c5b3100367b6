import type { Location } from '../../model/location.ts';
import type { Position, YamlNode, YamlProblem } from '../located-yaml.ts';
import type { EnvReferences } from './env-references.ts';

export type YamlScalar = Extract<YamlNode, { kind: 'scalar' }>;

/** Every scalar of the tree that a reader sees as a value; keys are none. What an alias repeats comes once. */
export const scalarsOf = (root: YamlNode): readonly YamlScalar[] => {
  const found = new Map<string, YamlScalar>();
  const todo: YamlNode[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.kind === 'list') for (const item of node.items) todo.push(item);
    else if (node.kind === 'map') for (const { value } of node.entries) todo.push(value);
    else found.set(`${node.line}:${node.column}`, node);
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
};

/**
 * Says where the pieces of a scalar stand, in their order: where the file has them as they are, else at the start of the scalar
 * (escapes and folded lines change the text).
 */
export const piecePlaces = (text: string, lineStarts: readonly number[]) => {
  return (scalar: YamlScalar): ((piece: string) => Position) => {
    const start = (lineStarts[scalar.line - 1] ?? 0) + scalar.column - 1;
    // Quotes, indentation and line ends make a scalar longer in the file than its value.
    const room = text.slice(start, start + 2 * String(scalar.value).length + 400);
    let from = 0;
    let line = scalar.line;
    let column = scalar.column;
    let counted = 0;
    return (piece) => {
      const at = room.indexOf(piece, from);
      if (at === -1) {
        from = room.length;
        return { line: scalar.line, column: scalar.column };
      }
      for (let end = room.indexOf('\n', counted); end !== -1 && end < at; end = room.indexOf('\n', counted)) {
        line += 1;
        column = 1;
        counted = end + 1;
      }
      column += at - counted;
      counted = at;
      from = at + 1;
      return { line, column };
    };
  };
};

/** Offsets at which lines start, as YAML counts them. */
export const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

export const locatedAt =
  (path: string) =>
  ({ line, column }: Position): Location => ({ path, startLine: line, startColumn: column });

/** What kept a YAML file from being read whole; a duplicate key keeps its last value and is no reason. */
export const yamlProblems = (problems: readonly YamlProblem[], path: string): EnvReferences['problems'] =>
  problems
    .filter(({ kind }) => kind !== 'duplicate-key')
    .map((problem) => ({ message: problem.message, location: locatedAt(path)(problem) }));
