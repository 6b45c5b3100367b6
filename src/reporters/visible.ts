/**
 * Characters that draw nothing, or that change how their neighbours are drawn: controls (C0, DEL, C1), line separators, bidi
 * marks, zero-width and other ignorable characters, halves of surrogate pairs.
 * Source: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Letters that pass for Latin ones, where a word mixes them with Latin: `p\u0430ypal`. A word in one alphabet stays as it is.
 * Source: https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/gu;

/** One line of text in which everything that cannot be seen, or told apart, is written as an escape, such as `\n`, `\x1b` or `\u202e`. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, escapeOf).replace(/[\p{L}\p{M}\p{N}_]+/gu, toldApart);

const toldApart = (word: string): string => (/[A-Za-z]/.test(word) ? word.replace(FOREIGN, escapeOf) : word);

const escapeOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return SHORT[character] ?? `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
};
