import type { Assignment, Command, SyntaxNode, Word, WordPart } from 'unbash';
import { childrenOf, parseShell } from './env-references/parse-shell.ts';
import { shownWord, shownWords } from './start-command/shown-words.ts';

/** One program that a script starts. No value that is assigned, defaulted or looks like a secret is kept. */
export interface ShellCommand {
  /** Program and arguments with quotes taken off; `$X` stays as written, `${X:-y}` reads `${X}`, `$(…)` reads `$()`. */
  readonly words: readonly string[];
  /** The few assignments in front of it, or exported before it, that say which code is loaded: see `TOLD`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What a text of the shell runs, in the order written: branches, loops and functions are runs like any other. */
export interface ShellScript {
  readonly commands: readonly ShellCommand[];
  /** It is longer or deeper than what is read; `commands` is its beginning. */
  readonly isCut: boolean;
}

/** Assignments that name code and never a secret. */
const TOLD = ['PYTHONPATH', 'DJANGO_SETTINGS_MODULE', 'FLASK_APP', 'CELERY_APP'];

const MOST_CHARACTERS = 64 * 1024;

/** Reads shell as far as it must be known what is run. Never throws; takes time in proportion to the text. */
export const readShell = (text: string): ShellScript => {
  const root = parseShell(text.slice(0, MOST_CHARACTERS));
  const commands: ShellCommand[] = [];
  let isCut = root === undefined || text.length > MOST_CHARACTERS;
  let exported: ShellCommand['settings'] = {};
  const todo: SyntaxNode[] = root === undefined ? [] : [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const children = childrenOf(node);
    if (children === undefined) isCut = true;
    for (const child of [...(children ?? [])].reverse()) todo.push(child);
    if (node.type !== 'Command') continue;
    const words = wordsOf(node);
    const settings = settingsOf([...node.prefix, ...node.suffix]);
    if (words.length === 0 || words[0] === 'export') exported = { ...exported, ...settings };
    else commands.push({ words, settings: { ...exported, ...settings } });
  }
  return { commands, isCut };
};

const wordsOf = ({ name, suffix }: Command): readonly string[] =>
  shownWords([
    ...(name === undefined ? [] : [textOf(name)]),
    ...suffix.flatMap((argument) => {
      if (argument.type === 'Word') return [textOf(argument)];
      return argument.type === 'Assignment' ? [`${argument.name}=`] : [];
    }),
  ]);

const settingsOf = (nodes: Command['suffix']): ShellCommand['settings'] =>
  Object.fromEntries(
    nodes
      .map((node) => (node.type === 'Assignment' ? assigned(node) : undefined))
      .filter((setting) => setting !== undefined),
  );

const assigned = ({ name, value }: Assignment): readonly [string, string] | undefined => {
  if (value.type !== 'Word' || !TOLD.includes(name)) return undefined;
  const text = textOf(value);
  return shownWord(text) === text ? [name, text] : undefined;
};

const textOf = ({ parts, value }: Word): string => (parts === undefined ? value : parts.map(partText).join(''));

const partText = (part: WordPart): string => {
  switch (part.type) {
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.map(partText).join('');
    case 'ParameterExpansion':
      return `\${${part.parameter}}`;
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticExpansion':
      return '$()';
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value;
    default:
      return part.text;
  }
};
