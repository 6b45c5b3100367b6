import type { AccessorCall, EnvHandover, EnvRead } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { Parameter } from './template.ts';
import { Templates } from './templates.ts';
import { Values } from './values.ts';

/** A function of the module that reads the variable its parameter names. */
export interface LocalAccessor {
  readonly parameter: Parameter;
  readonly prefix: string;
  readonly suffix: string;
  readonly upper: boolean;
  /** Its own fallback, or the parameter that holds it. */
  readonly fallback: EnvRead['fallback'] | Parameter;
}

/** One module while it is read. */
export interface PythonModule {
  readonly root: Syntax;
  readonly outline: Outline;
  readonly values: Values;
  readonly templates: Templates;
  readonly reads: EnvRead[];
  readonly handovers: EnvHandover[];
  readonly accessors: LocalAccessor[];
  readonly accessorCalls: AccessorCall[];
}

export const openModule = (root: Syntax): PythonModule => {
  const outline = outlineOf(root);
  const values = new Values(outline);
  return {
    root,
    outline,
    values,
    templates: new Templates(outline, values),
    reads: [],
    handovers: [],
    accessors: [],
    accessorCalls: [],
  };
};

export const nodesOf = ({ outline }: PythonModule, type: string): readonly Syntax[] => outline.nodes.get(type) ?? [];
