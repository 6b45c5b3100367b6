import type { EnvHandover, EnvRead, ReadNames } from '../source-code/module-facts.ts';

/** Where something stands in the text that was given, as offsets; `end` counts for assignments, which hold from there on. */
export interface Span {
  readonly pos: number;
  readonly end: number;
}

export interface ShellRead extends Span {
  readonly names: ReadNames;
  readonly fallback?: NonNullable<EnvRead['fallback']>;
  readonly inFunction: boolean;
}

export interface ShellAssignment extends Span {
  readonly name: string;
}

/** What a script does with variables, in no order. */
export interface ShellEvents {
  readonly reads: ShellRead[];
  readonly assignments: ShellAssignment[];
  readonly handovers: (Span & { readonly to: EnvHandover['to'] })[];
  readonly problems: (Span & { readonly message: string })[];
}

/**
 * In the order of the text: the reads that ask the environment: those of names that the script has not set before. A function runs later than it stands, so
 * in one any other assignment of the script comes first.
 */
export const environmentReads = ({ reads, assignments }: ShellEvents): readonly ShellRead[] => {
  const byName = new Map<string, ShellAssignment[]>();
  for (const assignment of assignments) {
    const known = byName.get(assignment.name);
    if (known) known.push(assignment);
    else byName.set(assignment.name, [assignment]);
  }
  const first = new Map(
    [...byName].map(([name, all]) => [name, all.reduce((least, { end }) => Math.min(least, end), Infinity)]),
  );
  return reads
    .filter(({ names, pos, inFunction }) => {
      if (names.kind !== 'name') return true;
      if ((first.get(names.name) ?? Infinity) <= pos) return false;
      const others = inFunction ? byName.get(names.name) : undefined;
      return !others?.some((assignment) => pos < assignment.pos || pos >= assignment.end);
    })
    .toSorted((a, b) => a.pos - b.pos);
};
