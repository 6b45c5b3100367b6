import { inert } from '../workflow-command.ts';

/**
 * Breaks a line at spaces so that it fits `width` columns, the first line after `first` and the others after `indent`. A word that
 * is wider than a line, such as a path, stays whole so that it can be copied. No line that a break made is a command to a runner.
 */
export const wrap = (text: string, width: number, indent: string, first = indent): string[] => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].map(inert);
};

/** How many columns a text takes: two for East Asian wide characters and emoji, none for combining marks. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : MARK.test(character) ? 0 : 1;
  return columns;
};

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const MARK = /\p{Mark}/u;
