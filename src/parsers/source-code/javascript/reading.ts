import type { Language, ModuleQuestion } from '../module-facts.ts';
import { noFacts, type SourceReading } from '../source-reading.ts';
import { sideOf } from './directives.ts';
import { embeddedCode } from './embedded.ts';
import { scanImports } from './import-scan.ts';
import { readModule } from './module.ts';

/** JavaScript and TypeScript: what a module reads of the environment and which modules it loads. */
export const javascriptReading: SourceReading = {
  withoutTree(path, text, question) {
    const language = languageOf(path);
    if (isComponent(path)) return embeddedCode(path, text).ranges.length === 0 ? noFacts(language) : undefined;
    if (speaks(text, question)) return undefined;
    if (question.withoutCalls !== true) return undefined;
    const imports = scanImports(text);
    if (imports === undefined) return undefined;
    return { ...noFacts(language), imports, ...sideOf(text, imports), callsUntold: true };
  },
  plan: (path, text) =>
    isComponent(path) ? { ...embeddedCode(path, text), path } : { language: languageOf(path), path },
  fromTree: readModule,
};

const isComponent = (path: string): boolean => /\.(?:vue|svelte|astro)$/i.test(path);

/** JSX is a part of the grammar of JavaScript; that of TypeScript has to be told. */
const languageOf = (path: string): Language => {
  if (/\.[cm]?ts$/i.test(path)) return 'typescript';
  return /\.tsx$/i.test(path) ? 'tsx' : 'javascript';
};

/** Everything that leads to the environment has one of these words in it. */
const SPEAKS =
  /\benv\b|\$env|\bENV\b|(?:create|load|Process|\/)Env\b|\bConfigService\b|\buseRuntimeConfig\b|\benvsafe\b|\bEnvironmentPlugin\b|\bvalidationSchema\b/;

const speaks = (text: string, { words, envAccessors }: ModuleQuestion): boolean =>
  SPEAKS.test(text) ||
  [...words, ...envAccessors.map((name) => name.split('.').at(-1) ?? name)].some((word) => text.includes(word));
