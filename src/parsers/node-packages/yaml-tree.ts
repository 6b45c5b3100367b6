import { parseYaml, type YamlNode } from '../located-yaml.ts';
import { parseBlockYaml } from './block-yaml.ts';
import type { Leaf, ParsedTree, Tree } from './tree.ts';

/**
 * Reads a YAML lockfile; every scalar is the text that stands there. What a package manager writes is read line by line, because
 * such files are larger than a YAML library reads in good time; what somebody wrote or formatted otherwise goes through the
 * library, within its limits. Never throws.
 */
export const parseYamlTree = (text: string): ParsedTree => {
  const quick = parseBlockYaml(text);
  if (quick.fault === undefined) return quick;
  const { root, problems } = parseYaml(text);
  const [problem] = problems;
  // The library only knows one document, and fewer values than a lockfile may have: then our own reader's words are the better ones.
  if (problem?.kind === 'limit') return quick;
  if (problem !== undefined) return { roots: [], twice: [], fault: { message: problem.message, line: problem.line } };
  return { roots: root === undefined ? [] : [treeOf(root)], twice: [] };
};

const treeOf = (node: YamlNode): Tree => {
  if (node.kind === 'scalar') return node.quoted ? String(node.value) : node.value === null ? null : node.source;
  if (node.kind === 'list') return node.items.map(treeOf);
  return new Map(
    node.entries.map(({ key, value, line, column }): [string, Leaf] => [key, { value: treeOf(value), line, column }]),
  );
};
