import type { Policy } from '../../model/policy.ts';
import type { ModuleFacts, ModuleQuestion } from '../../parsers/source-code/module-facts.ts';
import type { FileEntry, Ports } from '../../readers/ports.ts';

/** The repository's files for whoever asks about code: each text is read once, each file's facts are worked out once. */
export interface SourceTree {
  readonly entries: readonly FileEntry[];
  /** Undefined where there is no such text file within the limit. */
  text(path: string): Promise<string | undefined>;
  /** Whether the facts of a file were asked for already, so that they cost nothing. */
  isRead(path: string): boolean;
  /** Lets go of a text that nobody will ask for again. */
  release(path: string): void;
  /**
   * Undefined for what is no source code in a language that is read. Calls of functions that other files define are told of every
   * file that is parsed, and of each of which they are asked for.
   */
  facts(path: string, options?: { readonly withCalls: boolean }): Promise<ModuleFacts | undefined>;
}

const MAX_BYTES = 4 * 1024 * 1024;

export const sourceTree = async (
  { files, sourceCode }: Pick<Ports, 'files' | 'sourceCode'>,
  { access }: Pick<Policy, 'access'>,
): Promise<SourceTree> => {
  const question = questionOf(access);
  const texts = new Map<string, Promise<string | undefined>>();
  const known = new Map<string, Promise<ModuleFacts | undefined>>();
  const whole = new Map<string, Promise<ModuleFacts | undefined>>();
  const text = (path: string) =>
    remembered(texts, path, async () => {
      const read = await files.readText(path, MAX_BYTES);
      return read.ok ? read.text : undefined;
    });
  return {
    entries: await files.list(),
    text,
    isRead: (path) => known.has(path),
    release: (path) => {
      texts.delete(path);
    },
    facts: (path, { withCalls } = { withCalls: false }) =>
      remembered(withCalls ? whole : known, path, async () => {
        const before = withCalls ? await known.get(path) : undefined;
        if (before !== undefined && before.callsUntold !== true) return before;
        const source = await text(path);
        texts.delete(path);
        return source === undefined
          ? undefined
          : sourceCode.facts(spokenAs(path, source), source, { ...question, withoutCalls: !withCalls });
      }),
  };
};

/** A script without an ending is in the language of its first line; without one Node takes it for JavaScript. */
const spokenAs = (path: string, text: string): string => {
  if (!/(?:^|\/)[^./]+$/.test(path)) return path;
  return /^#![^\n]{0,200}\bpython/.test(text) ? `${path}.py` : `${path}.js`;
};

const questionOf = ({ envAccessors, boundaries }: Policy['access']): ModuleQuestion => ({
  envAccessors,
  words: [...new Set(boundaries.flatMap(({ words }) => words))],
});

const remembered = <Value>(
  memory: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> => {
  const value = memory.get(key) ?? make();
  memory.set(key, value);
  return value;
};
