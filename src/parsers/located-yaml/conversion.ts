import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { looksLikeSecretValue } from '../secret-shape.ts';
import { Refused, tooDeep, YAML_LIMITS } from './limits.ts';
import { nothingAt, type Position, type YamlEntry, type YamlNode, type YamlProblem } from './node.ts';

/** Turns the parser's tree into ours: positions kept, aliases and merge keys resolved within the limits. */
export class Conversion {
  private readonly anchors = new Map<string, Node>();
  private readonly open = new Set<Node>();
  private nodes = 0;
  private resolving = 0;
  private readonly at: (offset: number) => Position;
  private readonly problems: YamlProblem[];

  constructor(at: (offset: number) => Position, problems: YamlProblem[]) {
    this.at = at;
    this.problems = problems;
  }

  node(node: unknown, depth: number): YamlNode {
    const place = this.placeOf(node);
    if (++this.nodes > YAML_LIMITS.nodes) {
      throw new Refused('limit', `more than ${YAML_LIMITS.nodes} values once its aliases are resolved`, place);
    }
    if (depth > YAML_LIMITS.depth) throw new Refused('limit', tooDeep(place).message, place);
    if (isAlias(node)) return this.alias(node.source, place, depth);
    if (isScalar(node) || isSeq(node) || isMap(node)) return this.anchored(node, place, depth);
    return nothingAt(place);
  }

  private anchored(node: Scalar | YAMLSeq | YAMLMap, place: Position, depth: number): YamlNode {
    if (node.anchor !== undefined && this.resolving === 0) this.anchors.set(node.anchor, node);
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
    if (target === undefined) {
      throw new Refused('syntax', 'an alias without an anchor: put quotes around a text that starts with *', place);
    }
    if (this.open.has(target)) throw new Refused('limit', 'an alias that holds itself', place);
    this.resolving++;
    const resolved = this.node(target, depth + 1);
    this.resolving--;
    return resolved;
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
    const named = /^[\w.-]{1,100}$/.test(key) && !looksLikeSecretValue(key) ? `the key \`${key}\`` : 'a key';
    this.problems.push({ kind: 'duplicate-key', message: `${named} stands twice`, line, column });
  }

  private placeOf(node: unknown): Position {
    const range = (node as Node | null)?.range;
    return range ? this.at(range[0]) : { line: 1, column: 1 };
  }
}

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
