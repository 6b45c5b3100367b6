import type { TextPosition } from './sealed-secret.ts';

const NAME = /([A-Za-z_][\w-]{0,80})["'`\]]?\s{0,20}(?:=>|:=|\|\||[:=,>(])[\s"'`=(]{0,20}$/;

/** An item of a Blueprint and its like: `key: STRIPE_SECRET_KEY`, and on the next line `value:`. */
const ITEM =
  /\b(?:key|name)["']?\s{0,20}[:=]\s{0,20}["']?([A-Za-z_]\w{0,80})["']?\s{0,20},?\s{1,60}["']?value["']?\s{0,20}[:=][\s"'`]{0,20}$/i;

/** No name with its sign stands further away than this. */
const REACH = 200;

/** The word before a value and its `=` or `:`, given what stands before the value: `apiToken`. */
export const nameBefore = (before: string): string | undefined => {
  const near = before.slice(-REACH);
  return (ITEM.exec(near) ?? NAME.exec(near.slice(near.lastIndexOf('\n') + 1)))?.[1];
};

/** The same for a value at a place of a text, as a field to spread. */
export const nameAt = (text: string, { line, column }: TextPosition): { readonly name?: string } => {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  const name = nameBefore(text.slice(0, start + column - 1));
  return name === undefined ? {} : { name };
};
