import type { ReadNames } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';

/** A parameter whose value only the caller knows. */
export interface Parameter {
  readonly of: Syntax;
  readonly index: number;
}

/** Something in a text that is worked out when the program runs. */
export interface Hole {
  readonly parameter?: Parameter;
  /** Its letters are made upper case. */
  readonly upper?: boolean;
}

/** A text with holes. */
export type Template = readonly (string | Hole)[];

export const ANY: readonly Template[] = [[{}]];

/** The names a template stands for. */
export const namesOf = (template: Template): ReadNames => {
  const parts = template.map((part) => (typeof part === 'string' ? part : '*'));
  const text = parts.join('').replace(/\*+/g, '*');
  if (template.every((part) => typeof part === 'string')) return { kind: 'name', name: text };
  return /\w/.test(text) ? { kind: 'pattern', pattern: text } : { kind: 'any' };
};

/** Methods of a text that make another one, without arguments. */
export const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  strip: (text) => text.trim(),
  encode: (text) => text,
  decode: (text) => text,
};
