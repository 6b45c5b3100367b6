import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { oneLine } from '../parsers/one-line.ts';

/** A part of a file that is to be written. The YAML library writes it, so that no name can say more than itself. */
export type Part = string | boolean | number | null | Node;

const nodeOf = (part: Part): Node => (typeof part === 'object' && part !== null ? part : new Scalar(part));

/** `[a, b]` on one line. */
export const flowList = (items: readonly string[]): YAMLSeq => {
  const list = blockList(items);
  list.flow = true;
  return list;
};

export const blockList = (items: readonly Part[]): YAMLSeq => {
  const list = new YAMLSeq();
  list.items = items.map(nodeOf);
  return list;
};

/** `{ a: b }` on one line. */
export const flowMap = (entries: readonly Entry[]): YAMLMap => {
  const map = blockMap(entries);
  map.flow = true;
  return map;
};

/** A text with a remark behind it on its line. */
export const remarked = (text: string, remark: string): Node => {
  const scalar = new Scalar(text);
  scalar.comment = commented([remark]);
  return scalar;
};

export interface Entry {
  readonly key: string;
  readonly value: Part;
  /** Lines above it. */
  readonly comment?: readonly string[];
  readonly blankLineBefore?: boolean;
}

export const blockMap = (entries: readonly Entry[]): YAMLMap => {
  const map = new YAMLMap();
  for (const { key, value, comment = [], blankLineBefore = false } of entries) {
    const scalar = new Scalar(key);
    if (comment.length > 0) scalar.commentBefore = commented(comment);
    if (blankLineBefore) scalar.spaceBefore = true;
    map.items.push(new Pair(scalar, nodeOf(value)));
  }
  return map;
};

const LONGEST_LINE = 200;

const commented = (lines: readonly string[]): string =>
  lines.map((line) => ` ${oneLine(line, LONGEST_LINE)}`).join('\n');

/** The text of a file. */
export const yamlText = (root: Node, above: readonly string[] = []): string => {
  const document = new Document();
  document.contents = root as never;
  return `${above.map((line) => `# ${oneLine(line, LONGEST_LINE)}\n`).join('')}${document.toString({ lineWidth: 0, nullStr: '' })}`;
};
