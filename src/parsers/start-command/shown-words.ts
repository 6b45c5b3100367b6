import { hasUserInfo, holdsCredential, looksDrawn, looksRandom } from '../secret-shape.ts';

const HIDDEN = '•••';

/** A word of a command, or a stand-in where it may carry a secret. A path is judged by its parts: only one of them can be random. */
export const shownWord = (word: string): string =>
  holdsCredential(word) ||
  hasUserInfo(word) ||
  word.split(/[/=:,.@]/).some((part) => looksRandom(part, 24) || looksDrawn(part, 16))
    ? HIDDEN
    : word;

/** An option whose value is a secret whatever it looks like: `--api-key`, `--password`. */
const SECRET_OPTION = /^--?[\w-]{0,60}(?:key|token|secret|passw(?:or)?d|passphrase|pwd|credentials?)$/i;

const VARIABLE = /^\$(?:\w+|\{\w+\})$/;

const isAssignment = (word: string): boolean => /^[A-Za-z_]\w*\+?=/.test(word);

/** Programs whose arguments are commands themselves. */
const TAKES_COMMANDS = /(?:^|\/)(?:(?:ba|z|da|a)?sh|concurrently|cross-env-shell|nodemon)$/;

/** A command's words: of `KEY=value` behind `env`, `export` or `cross-env`, and inside a command in quotes, the name alone is kept. */
export const shownWords = (words: readonly string[]): readonly string[] => {
  const [program = ''] = words;
  return words.map((word, i) => {
    if (SECRET_OPTION.test(words[i - 1] ?? '') && !VARIABLE.test(word)) return HIDDEN;
    const [option = '', value] = word.split(/=(.*)/s);
    if (value !== undefined && SECRET_OPTION.test(option) && !VARIABLE.test(value)) return `${option}=`;
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
