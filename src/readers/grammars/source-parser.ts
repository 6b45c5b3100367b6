import { performance } from 'node:perf_hooks';
import type { Parser, Query, Range, Tree } from 'web-tree-sitter';
import type { Language } from '../../parsers/source-code/module-facts.ts';
import type { ParsePlan } from '../../parsers/source-code/source-reading.ts';
import type { Match, SourceTree, SyntaxNode } from '../../parsers/source-code/source-tree.ts';
import { grammarBytes, loadParserLibrary } from './grammar-files.ts';

export type Look<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** A parser for one language. */
export interface SourceParser {
  /**
   * Parses the text and lets `look` see the tree; the tree is freed when it returns. Not `ok` when parsing and its queries take
   * longer than `milliseconds`.
   */
  read<T>(text: string, plan: ParsePlan, milliseconds: number, look: (tree: SourceTree) => T): Look<T>;
}

/** One engine for all languages, and one parser for each: made when the first file of a language is read, then kept. */
export const createParsers = (): ((language: Language) => Promise<SourceParser>) => {
  let engine: ReturnType<typeof startEngine> | undefined;
  const parsers = new Map<Language, Promise<SourceParser>>();
  return (language) => {
    engine ??= startEngine();
    const known = parsers.get(language) ?? openParser(engine, language);
    parsers.set(language, known);
    return known;
  };
};

const startEngine = async () => {
  const [engine, wasmBinary] = await Promise.all([loadParserLibrary(), grammarBytes('parser')]);
  await engine.Parser.init({ wasmBinary });
  return engine;
};

const openParser = async (engine: ReturnType<typeof startEngine>, language: Language): Promise<SourceParser> => {
  const [{ Language: Grammar, Parser, Query }, bytes] = await Promise.all([engine, grammarBytes(language)]);
  const grammar = await Grammar.load(bytes);
  const parser = new Parser();
  parser.setLanguage(grammar);
  const queries = new Map<string, Query>();
  const compiled = (source: string): Query => {
    const query = queries.get(source) ?? new Query(grammar, source);
    queries.set(source, query);
    return query;
  };
  return {
    read(text, plan, milliseconds, look) {
      const isLate = endOfTime(milliseconds);
      const tree = parsed(parser, text, plan, isLate);
      if (tree === undefined) return { ok: false };
      const matches = (source: string): readonly Match[] => {
        const found = compiled(source).matches(tree.rootNode, { progressCallback: isLate });
        return found.map(({ captures }) => matchOf(captures));
      };
      try {
        const value = look({ language: plan.language, path: plan.path, text, root: tree.rootNode, matches, isLate });
        return isLate() ? { ok: false } : { ok: true, value };
      } finally {
        tree.delete();
      }
    },
  };
};

/** Time that this process worked: what others do on the machine makes no file one that cannot be read. */
const endOfTime = (milliseconds: number): (() => boolean) => {
  const end = performance.now() + milliseconds;
  const start = process.cpuUsage();
  return () => {
    if (performance.now() <= end) return false;
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 > milliseconds;
  };
};

const parsed = (parser: Parser, text: string, { ranges }: ParsePlan, isLate: () => boolean): Tree | undefined => {
  const includedRanges = ranges?.map((range) => rangeOf(text, range));
  const tree = parser.parse(text, null, { progressCallback: isLate, ...(includedRanges ? { includedRanges } : {}) });
  parser.reset();
  return tree ?? undefined;
};

const rangeOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): Range => ({
  startIndex: start,
  endIndex: end,
  startPosition: pointAt(text, start),
  endPosition: pointAt(text, end),
});

const pointAt = (text: string, offset: number) => {
  const before = text.slice(0, offset);
  return { row: before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') - 1 };
};

const matchOf = (captures: readonly { readonly name: string; readonly node: SyntaxNode }[]): Match => ({
  one: (capture) => captures.find(({ name }) => name === capture)?.node,
  all: (capture) => captures.filter(({ name }) => name === capture).map(({ node }) => node),
});
