import { clip } from '../clip.ts';
import { visible } from '../visible.ts';

/**
 * HTML and SVG, and the only place that knows their syntax. Whatever is not `Markup` already is plain text from somewhere else and
 * comes in through `text` or `prose`; after them nothing in it is an element, an attribute, an entity or a style.
 * Source: https://html.spec.whatwg.org/multipage/syntax.html
 */
declare const rendered: unique symbol;
export type Markup = string & { readonly [rendered]: true };

const trusted = (content: string): Markup => content as Markup;

export const NOTHING = trusted('');

/** Joins finished parts; refuses plain text by type. */
export const markup = (fixed: TemplateStringsArray, ...parts: readonly (Markup | number)[]): Markup =>
  trusted(String.raw({ raw: fixed }, ...parts));

export const joined = (parts: readonly Markup[]): Markup => trusted(parts.filter((part) => part !== '').join('\n'));

/** Plain text on one line, fit for the content of an element and for an attribute in double quotes. */
export const text = (plain: string, limit = LIMIT): Markup =>
  trusted(visible(clip(plain, limit)).replace(FORBIDDEN, escapeOf).replace(SYNTAX, entity));

/** A sentence for a page, whose `quoted` words become code, and whose long paths may break. */
export const prose = (sentence: string): Markup =>
  trusted(
    clip(sentence, LIMIT)
      .split(/`([^`]+)`/)
      .map((part, index) => (index % 2 === 1 ? markup`<code>${breakable(part)}</code>` : breakable(part)))
      .join(''),
  );

/** A name or a path that may break after `/`, `_` and `-`. */
export const breakable = (plain: string, limit = LIMIT): Markup =>
  trusted(
    clip(plain, limit)
      .split(/(?<=[_/-])(?=\w)/)
      .map((part) => text(part))
      .join('<wbr>'),
  );

/** A style sheet of ours, as it stands. No word of it may come from a report. */
export const styleSheet = (css: string): Markup => trusted(`<style>${css}</style>`);

const LIMIT = 600;

/** Neither HTML nor XML may hold them. Source: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[\ufffe\uffff]/g;

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;

/** With `#`, so that a page in the log of a runner gives it no command. */
const SYNTAX = /[&<>"'`=#]/g;

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;
