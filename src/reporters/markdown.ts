import { visible } from './visible.ts';
import { inert } from './workflow-command.ts';

/**
 * GitHub Flavored Markdown, and the only place that knows its syntax. Whatever is not `Markdown` already is plain text from
 * somewhere else and comes in through `text`, `code` or `prose`; after them nothing in it links, mentions, formats or runs.
 * Source: https://github.github.com/gfm/
 */
declare const rendered: unique symbol;
export type Markdown = string & { readonly [rendered]: true };

const trusted = (markdown: string): Markdown => markdown as Markdown;

/** Joins finished parts; refuses plain text by type. */
export const md = (fixed: TemplateStringsArray, ...parts: readonly (Markdown | number)[]): Markdown =>
  trusted(String.raw({ raw: fixed }, ...parts));

export const join = (parts: readonly Markdown[], separator: ' ' | ' · ' | '\n' | '\n\n' | ', ' = '\n\n'): Markdown =>
  trusted(parts.filter((part) => part !== '').join(separator));

/** One below the other in one paragraph, list item or cell. */
export const lines = (parts: readonly Markdown[]): Markdown =>
  trusted(parts.filter((part) => part !== '').join('<br>'));

/** Plain text on one line, shown letter by letter as it is. */
export const text = (plain: string): Markdown => trusted(visible(plain).trim().replace(SYNTAX, escapeSyntax));

/**
 * What means something between words: by itself, at the start of a line, or to GitHub's own links, emoji and commits. One pass, so that
 * no escape is escaped.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const SYNTAX =
  /[&<>|$\\`*[\]~@#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[^\s\d]|\d\w*:)|www(?=\.)|\bGH(?=-\d)|\b[0-9a-f]{7,40}\b|^[-+=]|^\d+(?=[.)])/giu;

const escapeSyntax = (mark: string): string => {
  if (/[&<>|]/.test(mark)) return entity(mark);
  if (mark === '$') return ALONE;
  if (/^[0-9a-f]{7}/i.test(mark)) return mark.replace(/.{6}(?=.)/g, `$&${APART}`);
  if (mark === '#') return `${entity(mark)}${APART}`;
  return /[@:\w]/.test(mark) && mark !== '_' ? `${mark}${APART}` : `\\${mark}`;
};

/** A code span, also inside a table. */
export const code = (plain: string): Markdown => {
  const content = inert(visible(plain));
  if (content.trim() === '') return trusted('');
  if (/\||<!--/.test(content))
    return trusted(`<code>${content.replace(/www(?=\.)|[^A-Za-z0-9 /.,-]/giu, entityApart)}</code>`);
  const longest = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? trusted(`\`${content}\``) : trusted(`${fence} ${content} ${fence}`);
};

/** A sentence whose `quoted` words and whose addresses become code spans: to be read and copied, not followed. */
export const prose = (sentence: string): Markdown =>
  trusted(
    visible(sentence)
      .split(/(`[^`]+`|\bhttps?:\/\/[^\s`]*[^\s`.,;:!?()'"])/)
      .map((part, index) => (index % 2 === 1 ? code(part.replace(/^`(.*)`$/, '$1')) : spaced(part)))
      .join(''),
  );

export const bold = (content: Markdown): Markdown => (content === '' ? content : md`**${content}**`);

export const heading = (level: 2 | 3 | 4, content: Markdown): Markdown => trusted(`${'#'.repeat(level)} ${content}`);

export const list = (items: readonly Markdown[]): Markdown =>
  join(
    items.map((item) => md`- ${item}`),
    '\n',
  );

/** A link, or the bare label where the address is not plainly a page on the web. */
export const link = (label: Markdown, url: string | undefined): Markdown =>
  url !== undefined && /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~%/@+-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(url)
    ? trusted(`[${label}](${url})`)
    : label;

export const tableHead = (columns: readonly Markdown[]): Markdown =>
  md`${tableRow(columns)}\n${trusted(`|${' --- |'.repeat(columns.length)}`)}`;

export const tableRow = (cells: readonly Markdown[]): Markdown => trusted(`| ${cells.join(' | ')} |`);

/** Folded away until it is opened. */
export const details = (summary: Markdown, body: Markdown): Markdown =>
  md`<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** Words that only a program reads, such as `aduana-blocking: 0123`. A word of anything but small letters, digits and single hyphens is left out. */
export const hidden = (words: readonly string[]): Markdown =>
  trusted(`<!-- ${words.filter((word) => /^[a-z0-9]+(?:-[a-z0-9]+)*:?$/.test(word)).join(' ')} -->`);

/** A block that GitHub draws. The diagram must come from `diagram/`, whose alphabet has no backtick. */
export const mermaidBlock = (diagram: string): Markdown => trusted(`\`\`\`mermaid\n${diagram}\n\`\`\``);

/** A character that draws nothing and keeps `@team`, `#1`, `www.` and `https://` from being read as links. */
const APART = '&#8203;';

/** Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions */
const ALONE = '<span>&#36;</span>';

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

const entityApart = (mark: string): string => {
  if (/[^\0-\x7f]/.test(mark)) return mark;
  return `${/www/i.test(mark) ? mark : entity(mark)}${/[@:#w]/i.test(mark) ? APART : ''}`;
};

/** `text` that keeps the space between it and its neighbours. */
const spaced = (part: string): string => {
  const [, before = '', inside = '', after = ''] = /^( *)(.*?)( *)$/.exec(part) ?? [];
  return `${before}${text(inside)}${after}`;
};
