const NAME = /([A-Za-z_][\w-]{0,80})["'`\]]?\s{0,20}(?:=>|:=|\|\||[:=,>(])[\s"'`=(]{0,20}$/;

/** No name with its sign stands further away than this. */
const REACH = 200;

/** The word before a value and its `=` or `:`, given what stands before the value: `apiToken`. */
export const nameBefore = (before: string): string | undefined => NAME.exec(before.slice(-REACH))?.[1];
