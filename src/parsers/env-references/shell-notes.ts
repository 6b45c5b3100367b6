import type { ArithmeticBinary, Command, SyntaxNode, Word } from 'unbash';
import { scriptWords, wordsOf } from './shell-commands.ts';
import type { ShellEvents, ShellRead, Span } from './shell-events.ts';
import { isEnvName } from './shell-names.ts';
import { fallbackOf, namesAskedBy, namesSetBy } from './shell-variables.ts';

interface Surroundings {
  readonly inFunction: boolean;
  readonly piped: boolean;
  readonly spanOf: (node: Span) => Span;
}

/** Adds what one node itself does with variables. Its children are not looked at; texts that it runs as scripts are returned. */
export const noteNode = (node: SyntaxNode, around: Surroundings, events: ShellEvents): readonly Word[] => {
  events.reads.push(
    ...readsOf(node).map(({ where, ...read }) => ({
      ...read,
      inFunction: around.inFunction,
      ...around.spanOf(where ?? node),
    })),
  );
  events.assignments.push(...assignmentsOf(node).map(({ name, where }) => ({ name, ...around.spanOf(where ?? node) })));
  if (node.type !== 'Command') return [];
  if (showsEverything(node)) events.handovers.push({ to: around.piped ? 'unknown' : 'log', ...around.spanOf(node) });
  return scriptWords(wordsOf(node));
};

type Read = Pick<ShellRead, 'names' | 'fallback'> & { readonly where?: Word };

const named = (name: string, rest: Omit<Read, 'names'> = {}): readonly Read[] =>
  isEnvName(name) ? [{ names: { kind: 'name', name }, ...rest }] : [];

const readsOf = (node: SyntaxNode): readonly Read[] => {
  switch (node.type) {
    case 'SimpleExpansion':
      return named(node.text.slice(1));
    case 'ParameterExpansion': {
      if (node.operation?.type === 'Names') return [{ names: { kind: 'pattern', pattern: `${node.parameter}*` } }];
      const fallback = fallbackOf(node);
      const isIndirect = node.prefix === '!' && node.index === undefined;
      return [
        ...named(node.parameter, fallback && { fallback }),
        ...(isIndirect ? [{ names: { kind: 'any' as const } }] : []),
      ];
    }
    case 'ArithmeticWord':
      return named(node.value);
    case 'TestUnary':
      return node.operator === '-v' ? named(node.operand.value, { where: node.operand }) : [];
    case 'Command':
      return commandReads(node);
    default:
      return [];
  }
};

const commandReads = (node: Command): readonly Read[] => {
  const [command, ...words] = wordsOf(node);
  if (command?.value === 'envsubst' && words.length === 0) return [{ names: { kind: 'any' } }];
  return namesAskedBy(command?.value ?? '', words).flatMap(({ name, word }) => named(name, { where: word }));
};

interface Assigned {
  readonly name: string;
  readonly where?: Span;
}

const assignmentsOf = (node: SyntaxNode): readonly Assigned[] => {
  switch (node.type) {
    case 'ParameterExpansion':
      return node.operation?.type === 'Default' && node.operation.operator.endsWith('=')
        ? [{ name: node.parameter }]
        : [];
    case 'ArithmeticBinary':
      return arithmeticAssignment(node);
    case 'For':
    case 'Select':
      return [{ name: node.name.value, where: node.name }];
    case 'FileDescriptorVariable':
      return [{ name: node.name }];
    case 'Command':
      return commandAssignments(node);
    default:
      return [];
  }
};

const ASSIGNS = new Set(['+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '|=', '^=']);

/** `n += 1` asks for n and then sets it; the n of `n = 1` is no question. */
const arithmeticAssignment = ({ operator, left, pos, end }: ArithmeticBinary): readonly Assigned[] => {
  if (left.type !== 'ArithmeticWord') return [];
  if (operator === '=') return [{ name: left.value, where: { pos: left.pos, end: left.pos } }];
  return ASSIGNS.has(operator) ? [{ name: left.value, where: { pos, end } }] : [];
};

/** `X=1 program` sets X for the program alone; `export X=1` and a bare `X=1` set it for what follows. */
const commandAssignments = (node: Command): readonly Assigned[] => {
  const [command, ...words] = wordsOf(node);
  const lasting = node.name ? node.suffix : node.prefix;
  return [
    ...lasting.flatMap((child) => (child.type === 'Assignment' ? [{ name: child.name, where: child }] : [])),
    ...namesSetBy(command?.value ?? '', words).map((word) => ({ name: word.value, where: word })),
  ];
};

/** `env` and `printenv` alone print every variable. */
const showsEverything = ({ name, prefix, suffix }: Command): boolean =>
  (name?.value === 'env' || name?.value === 'printenv') && prefix.length === 0 && suffix.length === 0;
