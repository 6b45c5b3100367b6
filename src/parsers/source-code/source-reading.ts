import type { Language, ModuleFacts, ModuleQuestion } from './module-facts.ts';
import type { SourceTree, TextRange } from './source-tree.ts';

/** Where to parse a text: the language, and the parts of a file that also holds something else. */
export interface ParsePlan {
  readonly language: Language;
  readonly path: string;
  readonly ranges?: readonly TextRange[];
}

/** How a family of languages is read: a grammar beside the program, and this. */
export interface SourceReading {
  /** What the text says without a tree; undefined where it has to be parsed. Parsing costs ten times as much as looking for a word. */
  withoutTree(path: string, text: string, question: ModuleQuestion): ModuleFacts | undefined;
  plan(path: string, text: string): ParsePlan;
  fromTree(tree: SourceTree, question: ModuleQuestion): ModuleFacts;
}

/** Facts of a text that says nothing. */
export const noFacts = (language: Language): ModuleFacts => ({
  language,
  reads: [],
  handovers: [],
  imports: [],
  accessors: [],
  accessorCalls: [],
  words: [],
  unreadable: [],
});
