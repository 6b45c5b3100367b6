import type { Language } from '../module-facts.ts';
import { noFacts, type SourceReading } from '../source-reading.ts';

/** JavaScript and TypeScript: what a module reads of the environment and which modules it loads. */
export const javascriptReading: SourceReading = {
  withoutTree: () => undefined,
  plan: (path) => ({ language: languageOf(path), path }),
  fromTree: ({ language }) => noFacts(language),
};

/** JSX stands in most `.js` files of an application; the grammar of JavaScript reads it, that of TypeScript needs to know. */
const languageOf = (path: string): Language => {
  if (/\.[cm]?ts$/i.test(path)) return 'typescript';
  return /\.(?:tsx|vue|svelte|astro)$/i.test(path) ? 'tsx' : 'javascript';
};
