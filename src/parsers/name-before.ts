import type { TextPosition } from './sealed-secret.ts';

const NAME = /([A-Za-z_][\w-]{0,80})["'`\]]?\s{0,20}(?:=>|:=|\|\||[:=,>(])[\s"'`=(]{0,20}$/;

/** No name with its sign stands further away than this. */
const REACH = 200;

/** The word before a value and its `=` or `:`, given what stands before the value: `apiToken`. */
export const nameBefore = (before: string): string | undefined => NAME.exec(before.slice(-REACH))?.[1];

/** The same for a value at a place of a text, as a field to spread. */
export const nameAt = (text: string, { line, column }: TextPosition): { readonly name?: string } => {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  const name = nameBefore(text.slice(start, start + column - 1));
  return name === undefined ? {} : { name };
};
