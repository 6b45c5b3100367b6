/** True when git left the two sides of a merge in the text. */
export const holdsMergeConflict = (text: string): boolean =>
  /^<{7} /m.test(text) && /^={7}\r?$/m.test(text) && /^>{7} /m.test(text);
