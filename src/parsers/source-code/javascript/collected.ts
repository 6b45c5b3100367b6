import type { EnvAccessor, EnvHandover, EnvRead, Place } from '../module-facts.ts';
import type { SourceTree } from '../source-tree.ts';
import { type Syntax, syntaxOf } from '../syntax.ts';
import type { Constant } from './constants.ts';
import { Names } from './names.ts';

/** A function of the file that reads the variable its argument names, where it is defined. */
export interface Accessor extends EnvAccessor {
  readonly definition: Syntax;
  readonly idiom: EnvRead['idiom'];
}

type Destination = EnvHandover['to'];

/** The most definite destination is told. */
const RANK: readonly Destination[] = ['child-process', 'response', 'log', 'schema', 'unknown'];

/** What the reading of one file has gathered so far. */
export interface Collected {
  readonly tree: SourceTree;
  readonly root: Syntax;
  readonly names: Names;
  readonly reads: Map<string, EnvRead>;
  readonly handovers: Map<string, EnvHandover>;
  readonly accessors: Map<string, Accessor>;
  /** Values followed already: a program that hands a value in a circle ends. */
  readonly seen: Set<string>;
}

export const startCollecting = (tree: SourceTree): Collected => {
  const root = syntaxOf(tree);
  return {
    tree,
    root,
    names: new Names(root, tree),
    reads: new Map(),
    handovers: new Map(),
    accessors: new Map(),
    seen: new Set(),
  };
};

const at = ({ line, column }: Place): string => `${line}:${column}`;

/** A read at one place is one read, however it was found. */
export const addRead = ({ reads }: Collected, read: EnvRead): void => {
  const { names } = read;
  const name = names.kind === 'name' ? names.name : names.kind === 'pattern' ? names.pattern : '';
  const key = `${at(read.place)} ${names.kind} ${name}`;
  if (!reads.has(key)) reads.set(key, read);
};

export const addHandover = ({ handovers }: Collected, to: Destination, place: Place): void => {
  const known = handovers.get(at(place));
  if (known === undefined || RANK.indexOf(to) < RANK.indexOf(known.to)) handovers.set(at(place), { to, place });
};

export const addAccessor = ({ accessors }: Collected, accessor: Accessor): boolean => {
  const key = `${accessor.name} ${accessor.argument} ${accessor.prefix ?? ''} ${accessor.suffix ?? ''}`;
  if (accessors.has(key)) return false;
  accessors.set(key, accessor);
  return true;
};

export type Parameter = Extract<Constant, { kind: 'parameter' }>;
