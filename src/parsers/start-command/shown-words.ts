import { hasUserInfo, holdsCredential, looksRandom } from '../secret-shape.ts';

const HIDDEN = '•••';

/** A word of a command, or a stand-in where it may carry a secret. A path is judged by its parts: only one of them can be random. */
export const shownWord = (word: string): string =>
  holdsCredential(word) || hasUserInfo(word) || word.split(/[/=:,.@]/).some((part) => looksRandom(part, 24))
    ? HIDDEN
    : word;

const isAssignment = (word: string): boolean => /^[A-Za-z_]\w*\+?=/.test(word);

/** Programs whose arguments are commands themselves. */
const TAKES_COMMANDS = /(?:^|\/)(?:(?:ba|z|da|a)?sh|concurrently|cross-env-shell|nodemon)$/;

/** A command's words: of `KEY=value` behind `env`, `export` or `cross-env`, and inside a command in quotes, the name alone is kept. */
export const shownWords = (words: readonly string[]): readonly string[] => {
  const [program = ''] = words;
  return words.map((word) => {
    if (TAKES_COMMANDS.test(program) && /\s/.test(word)) return shownText(word);
    return isAssignment(word) ? word.slice(0, word.indexOf('=') + 1) : shownWord(word);
  });
};

const shownText = (text: string): string =>
  text
    .replace(/(?<![^\s;&|(])([A-Za-z_]\w*=)(?:'[^']*'|"[^"]*"|[^\s;&|'"])*/g, '$1')
    .split(/(\s+)/)
    .map(shownWord)
    .join('');
