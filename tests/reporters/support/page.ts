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
  /** The stretches between two tags, outside of code: GitHub looks for formulas in one at a time. */
  readonly stretches: readonly string[];
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
  const hrefs = [...withoutDiagrams.matchAll(/<[a-zA-Z][^<>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/ (?:href|src|srcset|action|style|on\w+)=["']?([^"'>]*)/g)].map(([, url = '']) => decoded(url)),
  );
  const outsideCode = withoutDiagrams.replace(/<code>.*?<\/code>/gs, ' ');
  return {
    tags,
    hrefs,
    stretches: outsideCode.split(/<[^>]*>/).map(decoded),
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

/** What GitHub would make of the page beyond the Markdown of the standard, as far as it is more than plain words; empty where nothing. */
export const activeIn = ({ prose, stretches }: Page): readonly string[] => [
  ...ACTIVE.flatMap(({ what, mark }) => (mark.test(prose) ? [`${what}: ${mark.exec(prose)?.[0]}`] : [])),
  ...stretches.filter((stretch) => /\$/.test(stretch) && stretch !== '$').map((stretch) => `formula: ${stretch}`),
];

/** Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const ACTIVE: readonly { readonly what: string; readonly mark: RegExp }[] = [
  { what: 'mention', mark: /@[\w-]/ },
  { what: 'issue', mark: /#\d|\bGH-\d/i },
  { what: 'commit', mark: /(?<![\w])[0-9a-f]{7,40}(?![\w])/i },
  { what: 'address', mark: /:\/\/|\bwww\.|\b(?:mailto|xmpp):\w|[\w.+-]@[\w-]/i },
  { what: 'emoji', mark: /:[\w+-]+:/ },
];
