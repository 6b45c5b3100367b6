import type { ParsedScript, SyntaxNode, Word } from 'unbash';
import { type EnvReferences, NO_REFERENCES, type ReferenceHow, tooLong } from './env-references.ts';
import { childrenOf, parseShell } from './parse-shell.ts';
import { literalOf } from './shell-commands.ts';
import { environmentReads, type ShellEvents, type Span } from './shell-events.ts';
import { noteNode } from './shell-notes.ts';
import { locationsIn } from './text-lines.ts';

/**
 * The environment variables that a shell script or a start command reads: `$X`, `${X:-default}`, `printenv X`, also in a text that it
 * gives to `sh -c`. What the script sets itself before, loop variables, single quotes, comments and `$1` or `$?` are no reads.
 * Takes POSIX sh and bash. Never throws.
 */
export const shellReferences = (text: string, path: string, how: ReferenceHow = 'shell'): EnvReferences => {
  const refused = tooLong(text, path);
  if (refused) return refused;
  const at = locationsIn(text, path);
  const events = shellEvents(text);
  return {
    ...NO_REFERENCES,
    reads: environmentReads(events).map(({ names, pos, fallback }) => ({
      names,
      how,
      location: at(pos),
      ...(fallback && { fallback }),
    })),
    handovers: events.handovers.map(({ to, pos }) => ({ to, location: at(pos) })),
    problems: events.problems.map(({ message, pos }) => ({ message, location: at(pos) })),
  };
};

/** Where the walk is, and how an offset there becomes one of the text. */
interface Frame {
  readonly shift: number;
  /** Where offsets say nothing about the text: the place of the word that holds the script. */
  readonly fixed?: number;
  readonly inFunction: boolean;
  readonly piped: boolean;
  readonly depth: number;
}

/** Scripts given to `sh -c` inside one another that are followed. */
const DEEPEST_SCRIPT = 5;

/** What a script does with variables; offsets are those of the text, moved by `shift`. Never throws. */
export const shellEvents = (text: string, shift = 0): ShellEvents => {
  const events: ShellEvents = { reads: [], assignments: [], handovers: [], problems: [] };
  const todo: [SyntaxNode, Frame][] = [];
  const refuse = (frame: Frame, node: Span): void => {
    events.problems.push({ message: 'shell that is nested too deep to be read: unfold it', ...spanIn(frame)(node) });
  };
  const enter = (script: ParsedScript | undefined, frame: Frame): void => {
    if (script && frame.depth <= DEEPEST_SCRIPT) todo.push([script, frame]);
    else refuse(frame, { pos: 0, end: 0 });
  };
  enter(parseShell(text), { shift, inFunction: false, piped: false, depth: 0 });
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [node, frame] = next;
    const inside = frameInside(node, frame);
    const error = node.type === 'Script' ? (node as ParsedScript).errors?.[0] : undefined;
    if (error) {
      const message = 'shell that cannot be read from here on: is it another shell, or a missing quote?';
      events.problems.push({ message, ...spanIn(inside)({ pos: error.pos, end: error.pos }) });
    }
    const scripts = noteNode(node, { ...inside, spanOf: spanIn(inside) }, events);
    for (const word of scripts) {
      const literal = literalOf(word);
      if (literal) enter(parseShell(literal.value), frameOf(word, inside));
    }
    const children = childrenOf(node);
    if (children === undefined) refuse(inside, node);
    for (const child of children ?? []) todo.push([child, hasOwnText(child) ? fixedAt(node, inside) : inside]);
  }
  return events;
};

const spanIn =
  ({ shift, fixed }: Frame) =>
  ({ pos, end }: Span): Span =>
    fixed === undefined ? { pos: pos + shift, end: end + shift } : { pos: fixed, end: fixed };

const frameInside = (node: SyntaxNode, frame: Frame): Frame => ({
  ...frame,
  inFunction: frame.inFunction || node.type === 'Function',
  piped: frame.piped || (node.type === 'Pipeline' && node.operators.length > 0),
});

const frameOf = (word: Word, frame: Frame): Frame => {
  const literal = literalOf(word);
  const nested = { ...frame, depth: frame.depth + 1 };
  if (frame.fixed !== undefined || !literal?.exact) return fixedAt(word, nested);
  return { ...nested, shift: frame.shift + literal.pos };
};

const fixedAt = (node: Span, frame: Frame): Frame => ({ ...frame, fixed: spanIn(frame)(node).pos });

/** In backquotes within backquotes the library counts in the text that is left when one level of backslashes is gone. */
const hasOwnText = (node: SyntaxNode): boolean => 'source' in node && node.source !== undefined;
