import type { DockerInstruction, Piece } from './dockerfile-instructions.ts';
import { shellEvents } from './shell.ts';
import type { ShellEvents } from './shell-events.ts';
import { isCommandOption, isShell } from './shell-names.ts';

/**
 * What the shell of an instruction does with variables. The exec form starts no shell, unless it names one: `["sh", "-c", "…"]`.
 * Source: https://docs.docker.com/reference/dockerfile/#shell-and-exec-form
 */
export const scriptEvents = ({ keyword, rest, exec }: DockerInstruction): ShellEvents => {
  if (exec !== undefined) return wordEvents(shellWord(exec));
  const script = keyword === 'HEALTHCHECK' ? withoutKeyword(rest) : withoutHereDoc(rest);
  return shellEvents(script.text, script.pos);
};

const wordEvents = (word: Piece | undefined): ShellEvents => {
  const events = shellEvents(word?.text ?? '', word?.pos);
  if (word === undefined || word.exact) return events;
  const held = { pos: word.pos, end: word.pos };
  return { ...events, reads: events.reads.map((read) => ({ ...read, ...held })), assignments: [] };
};

const shellWord = (words: readonly Piece[]): Piece | undefined => {
  const shell = words.findIndex(({ text }) => isShell(text));
  const option = shell === -1 ? -1 : words.findIndex(({ text }, i) => i > shell && isCommandOption(text));
  return option === -1 ? undefined : words[option + 1];
};

/** `HEALTHCHECK CMD …`. */
const withoutKeyword = ({ text, pos }: Piece): Piece => {
  const skipped = /^\s*CMD\s/i.exec(text)?.[0].length ?? 0;
  return { text: text.slice(skipped), pos: pos + skipped, exact: true };
};

/** `RUN <<EOF` runs the lines that follow. Source: https://docs.docker.com/reference/dockerfile/#here-documents */
const withoutHereDoc = (piece: Piece): Piece => {
  const [line, , mark = ''] = /^<<-?(["']?)(\w+)\1[ \t]*\r?\n/.exec(piece.text) ?? [];
  if (line === undefined) return piece;
  const body = piece.text.slice(line.length);
  const end = body.lastIndexOf(mark);
  return { text: end === -1 ? body : body.slice(0, end), pos: piece.pos + line.length, exact: true };
};
