import type { Language } from '../module-facts.ts';
import type { TextRange } from '../source-tree.ts';

/** The parts of a single-file component that are code, and their language: https://vuejs.org/api/sfc-spec, https://docs.astro.build/en/basics/astro-components/ */
export const embeddedCode = (
  path: string,
  text: string,
): { readonly language: Language; readonly ranges: readonly TextRange[] } => {
  const isAstro = /\.astro$/i.test(path);
  const scripts = scriptsIn(text);
  const front = isAstro ? frontMatter(text) : undefined;
  const ranges = front === undefined ? scripts : [front, ...scripts.filter(({ start }) => start > front.end)];
  return { language: isAstro || scripts.some(({ isTyped }) => isTyped) ? 'typescript' : 'javascript', ranges };
};

const ATTRIBUTES = /^(?:"[^"]*"|'[^']*'|[^'">])*>/;
const MAX_ATTRIBUTES = 1000;

const scriptsIn = (text: string): readonly (TextRange & { readonly isTyped: boolean })[] => {
  const found: (TextRange & { readonly isTyped: boolean })[] = [];
  const opening = /<script\b/gi;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const attributes = ATTRIBUTES.exec(text.slice(opening.lastIndex, opening.lastIndex + MAX_ATTRIBUTES))?.[0];
    if (attributes === undefined) continue;
    const start = opening.lastIndex + attributes.length;
    const end = endOfScript(text, start);
    if (end > start) found.push({ start, end, isTyped: /\blang\s*=\s*["']?tsx?\b/.test(attributes) });
    opening.lastIndex = end;
  }
  return found;
};

const endOfScript = (text: string, from: number): number => {
  const closing = /<\/script/gi;
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
};

const frontMatter = (text: string): TextRange | undefined => {
  const opening = /^\s*---[^\n]*\n/.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  const end = text.indexOf('\n---', opening - 1);
  return end === -1 ? undefined : { start: opening, end };
};
