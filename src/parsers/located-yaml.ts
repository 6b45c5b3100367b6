import { isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { Conversion } from './located-yaml/conversion.ts';
import { limitBroken, Refused, tooDeep, YAML_LIMITS } from './located-yaml/limits.ts';
import type { Position, YamlNode, YamlProblem } from './located-yaml/node.ts';
import { wordingOf } from './located-yaml/wording.ts';

export { YAML_LIMITS } from './located-yaml/limits.ts';
export {
  entryAt,
  type Position,
  valueAt,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlProblem,
} from './located-yaml/node.ts';

export interface ParsedYaml {
  /** Absent when nothing can be said about the content: an empty file, or one that is refused. */
  readonly root?: YamlNode;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads one YAML 1.2 document and keeps where everything stands (lines and columns from 1). Never throws, and no problem
 * repeats a value of the text, because a value may be a secret.
 * Aliases and merge keys (`<<`) are resolved within the limits; a duplicate key keeps its last value and is a problem.
 */
export const parseYaml = (text: string): ParsedYaml => {
  const limit = limitBroken(text);
  if (limit !== undefined) return { problems: [limit] };
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Refused) return { problems: [{ kind: error.kind, message: error.message, ...error.at }] };
    const start = { line: 1, column: 1 };
    if (error instanceof RangeError) return { problems: [tooDeep(start)] };
    return { problems: [{ kind: 'syntax', message: 'no YAML that can be read', ...start }] };
  }
};

const read = (text: string): ParsedYaml => {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    version: '1.2',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter: lines,
  });
  if (!Array.isArray(documents)) return { problems: [] };
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: YamlProblem[] = [];
  const [document, ...others] = documents;
  if (document === undefined) return { problems };
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    problems.push({ kind: 'syntax', message: 'a %YAML directive other than 1.2 is refused', line: 1, column: 1 });
  }
  const second = others.find(({ contents, errors }) => !isNothing(contents) || errors.length > 0);
  if (second !== undefined) {
    const message = 'more than one YAML document in the file: only one is allowed';
    problems.push({ kind: 'syntax', message, ...at(second.range?.[0] ?? 0) });
  }
  for (const { code, pos } of document.errors.slice(0, YAML_LIMITS.problems)) {
    problems.push(
      code === 'RESOURCE_EXHAUSTION'
        ? tooDeep(at(pos[0]))
        : { kind: 'syntax', message: wordingOf(code), ...at(pos[0]) },
    );
  }
  if (problems.length > 0) return { problems };
  if (document.contents === null) return { problems };
  return { root: new Conversion(at, problems).node(document.contents, 0), problems };
};

const isNothing = (contents: unknown): boolean =>
  contents === null || (isScalar(contents) && contents.value === null && !contents.source);
