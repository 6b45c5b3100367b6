import { noFacts } from '../../parsers/source-code/source-reading.ts';
import type { SourceCode } from '../ports.ts';
import { createParsers } from './source-parser.ts';

/** No hand-written source is larger; what is larger is made by a program. */
const MAX_CHARACTERS = 2 * 1024 * 1024;

/** Time for one file: many times what ordinary code of its size takes on a slow machine. */
const millisecondsFor = (text: string): number => 5000 + text.length / 100;

/** Reads source code with tree-sitter in WebAssembly. Nothing of it is loaded before the first file that has to be parsed. */
export const createSourceCode = (): SourceCode => {
  const parserOf = createParsers();
  return {
    async facts(path, text, question) {
      const { readingOf } = await import('../../parsers/source-code/readings.ts');
      const reading = readingOf(path);
      if (reading === undefined) return undefined;
      const plan = reading.plan(path, text);
      if (text.length > MAX_CHARACTERS) return { ...noFacts(plan.language), notRead: 'too-large' };
      const known = reading.withoutTree(path, text, question);
      if (known !== undefined) return known;
      const parser = await parserOf(plan.language);
      const look = parser.read(text, plan, millisecondsFor(text), (tree) => reading.fromTree(tree, question));
      return look.ok ? look.value : { ...noFacts(plan.language), notRead: 'too-slow' };
    },
    async requests(path, text) {
      const { readingOf } = await import('../../parsers/source-code/readings.ts');
      const reading = readingOf(path);
      if (reading === undefined) return undefined;
      const plan = reading.plan(path, text);
      if (text.length > MAX_CHARACTERS) return 'not-read';
      const { requestsIn } = await import('../../parsers/source-code/webhooks/requests-in.ts');
      const parser = await parserOf(plan.language);
      const look = parser.read(text, plan, millisecondsFor(text), requestsIn);
      return look.ok ? look.value : 'not-read';
    },
  };
};
