import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlScalar extends Position {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The text as written, without quotes: `0x1F` stays `0x1F`. */
  readonly source: string;
  readonly quoted: boolean;
}

export interface YamlList extends Position {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlEntry extends Position {
  readonly key: string;
  readonly value: YamlNode;
}

export interface YamlMap extends Position {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlProblem extends Position {
  readonly kind: 'syntax' | 'duplicate-key' | 'limit';
  readonly message: string;
}

export interface ParsedYaml {
  /** Absent when nothing can be said about the content: an empty file, or one that is refused. */
  readonly root?: YamlNode;
  readonly problems: readonly YamlProblem[];
}

/** What a file may cost. A hostile file ends in a `limit` problem, within a second. */
export const YAML_LIMITS = { bytes: 1024 * 1024, tokens: 120_000, nodes: 20_000, depth: 100, problems: 50 } as const;

/**
 * Reads one YAML 1.2 document and keeps where everything stands (lines and columns from 1). Never throws.
 * Aliases and merge keys (`<<`) are resolved within the limits; a duplicate key keeps its last value and is a problem.
 */
export const parseYaml = (text: string): ParsedYaml => {
  const limit = limitBroken(text);
  if (limit !== undefined) return { problems: [limit] };
  const lines = new LineCounter();
  try {
    return read(text, lines);
  } catch (error) {
    if (error instanceof LimitBroken) return { problems: [{ kind: 'limit', message: error.message, ...error.at }] };
    if (error instanceof RangeError) return { problems: [tooDeep({ line: 1, column: 1 })] };
    throw error;
  }
};

/** The value of `key`, or undefined. Keys compare as text. */
export const valueAt = (map: YamlMap, key: string): YamlNode | undefined => entryAt(map, key)?.value;

export const entryAt = (map: YamlMap, key: string): YamlEntry | undefined => map.entries.find((e) => e.key === key);

class LimitBroken extends Error {
  readonly at: Position;

  constructor(message: string, at: Position) {
    super(message);
    this.at = at;
  }
}

const tooDeep = (at: Position): YamlProblem => ({
  kind: 'limit',
  message: `nested deeper than ${YAML_LIMITS.depth} levels`,
  ...at,
});

const limitBroken = (text: string): YamlProblem | undefined => {
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

const read = (text: string, lines: LineCounter): ParsedYaml => {
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
  const [document, second] = documents;
  if (document === undefined) return { problems };
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    problems.push({ kind: 'syntax', message: 'a %YAML directive other than 1.2 is refused', line: 1, column: 1 });
  }
  if (second !== undefined) {
    const message = 'more than one YAML document in the file: only one is allowed';
    problems.push({ kind: 'syntax', message, ...at(second.range?.[0] ?? 0) });
  }
  for (const error of document.errors.slice(0, YAML_LIMITS.problems)) {
    problems.push({ kind: 'syntax', message: firstLine(error.message), ...at(error.pos[0]) });
  }
  if (problems.length > 0) return { problems };
  if (document.contents === null) return { problems };
  const convert = new Converter(at, problems);
  return { root: convert.node(document.contents, 0), problems };
};

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;

class Converter {
  private readonly anchors = new Map<string, Node>();
  private readonly open = new Set<Node>();
  private nodes = 0;
  private readonly at: (offset: number) => Position;
  private readonly problems: YamlProblem[];

  constructor(at: (offset: number) => Position, problems: YamlProblem[]) {
    this.at = at;
    this.problems = problems;
  }

  node(node: unknown, depth: number): YamlNode {
    const place = this.placeOf(node);
    if (++this.nodes > YAML_LIMITS.nodes) {
      throw new LimitBroken(`more than ${YAML_LIMITS.nodes} values once its aliases are resolved`, place);
    }
    if (depth > YAML_LIMITS.depth) throw new LimitBroken(tooDeep(place).message, place);
    if (isAlias(node)) return this.alias(node.source, place, depth);
    if (isScalar(node) || isSeq(node) || isMap(node)) return this.anchored(node, place, depth);
    return nothingAt(place);
  }

  private anchored(node: Scalar | YAMLSeq | YAMLMap, place: Position, depth: number): YamlNode {
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (isScalar(node)) return { kind: 'scalar', ...scalarOf(node), ...place };
    this.open.add(node);
    const converted: YamlNode = isSeq(node)
      ? { kind: 'list', items: node.items.map((item) => this.node(item, depth + 1)), ...place }
      : { kind: 'map', entries: this.entries(node.items as Pair[], place, depth), ...place };
    this.open.delete(node);
    return converted;
  }

  private alias(name: string, place: Position, depth: number): YamlNode {
    const target = this.anchors.get(name);
    if (target === undefined) throw new LimitBroken(`the alias *${name} has no anchor`, place);
    if (this.open.has(target)) throw new LimitBroken(`the alias *${name} holds itself`, place);
    return this.node(target, depth + 1);
  }

  private entries(pairs: readonly Pair[], mapPlace: Position, depth: number): YamlEntry[] {
    const entries = new Map<string, YamlEntry>();
    const merged = new Map<string, YamlEntry>();
    for (const pair of pairs) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const place = pair.key === null ? mapPlace : this.placeOf(pair.key);
      const value = pair.value === null ? nothingAt(place) : this.node(pair.value, depth + 1);
      if (key === '<<') for (const entry of mergedEntries(value)) merged.set(entry.key, entry);
      else {
        if (entries.has(key)) this.reportTwice(key, place);
        entries.set(key, { key, value, ...place });
      }
    }
    for (const [key, entry] of merged) if (!entries.has(key)) entries.set(key, entry);
    return [...entries.values()];
  }

  private reportTwice(key: string, { line, column }: Position): void {
    if (this.problems.some((known) => known.line === line && known.column === column)) return;
    if (this.problems.length >= YAML_LIMITS.problems) return;
    this.problems.push({ kind: 'duplicate-key', message: `the key \`${key}\` stands twice`, line, column });
  }

  private placeOf(node: unknown): Position {
    const range = (node as Node | null)?.range;
    return range ? this.at(range[0]) : { line: 1, column: 1 };
  }
}

const nothingAt = (place: Position): YamlScalar => ({
  kind: 'scalar',
  value: null,
  source: '',
  quoted: false,
  ...place,
});

const mergedEntries = (value: YamlNode): readonly YamlEntry[] => {
  if (value.kind === 'map') return value.entries;
  if (value.kind !== 'list') return [];
  return [...value.items].reverse().flatMap((item) => (item.kind === 'map' ? item.entries : []));
};

const scalarOf = (node: { value: unknown; source?: string; type?: string }) => {
  const { value } = node;
  const simple =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
      ? value
      : String(value);
  return { value: simple, source: node.source ?? '', quoted: node.type?.startsWith('QUOTE') ?? false };
};
