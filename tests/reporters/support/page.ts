import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const OPTIONS = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };

/** Markdown as GitHub would show it, before any cleaning: raw HTML stays in, so that a test sees it. */
export interface Page {
  /** Names of all tags in order, `/name` where they close. */
  readonly tags: readonly string[];
  readonly hrefs: readonly string[];
  /** Text outside of code, as a reader sees it. */
  readonly prose: string;
  /** All text, as a reader sees it. */
  readonly text: string;
  /** What GitHub would hand to Mermaid. */
  readonly diagrams: readonly string[];
}

export const pageOf = (markdown: string): Page => {
  const html = micromark(markdown, OPTIONS);
  const diagrams: string[] = [];
  const withoutDiagrams = html.replace(
    /<pre><code class="language-mermaid">([^<]*)<\/code><\/pre>/g,
    (_, body: string) => {
      diagrams.push(decoded(body));
      return '<mermaid/>';
    },
  );
  const tags = [...withoutDiagrams.matchAll(/<(\/?[a-zA-Z!?][^\s>/]*)/g)].map(([, name = '']) => name);
  const hrefs = [...withoutDiagrams.matchAll(/ (?:href|src|action|on\w+)="([^"]*)"/g)].map(([, url = '']) =>
    decoded(url),
  );
  const outsideCode = withoutDiagrams.replace(/<code>.*?<\/code>/gs, ' ');
  return {
    tags,
    hrefs,
    prose: decoded(outsideCode.replace(/<[^>]*>/g, ' ')),
    text: decoded(withoutDiagrams.replace(/<[^>]*>/g, '')),
    diagrams,
  };
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (html: string): string =>
  html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code)),
  );
