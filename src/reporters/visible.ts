/**
 * Characters that draw nothing, or that change how their neighbours are drawn: controls (C0, DEL, C1), line separators, bidi
 * marks, zero-width and other ignorable characters, halves of surrogate pairs.
 * Source: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One line of text in which everything that cannot be seen is written as an escape, such as `\n`, `\x1b` or `\u202e`. */
export const visible = (text: string): string => text.replace(UNSEEN, escapeOf);

const escapeOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return SHORT[character] ?? `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
};
