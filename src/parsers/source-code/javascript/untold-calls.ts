import type { AccessorCall, AccessorRelay } from '../module-facts.ts';
import type { Collected, Parameter } from './collected.ts';
import { constantOf, parameterOf } from './constants.ts';
import type { Call } from './expressions.ts';
import { functionName } from './functions.ts';
import { isVariableName } from './schemas.ts';

/** A call of an imported function that names no variable as a literal. */
export interface Untold {
  readonly call: Call;
  /** As the module it comes from calls it. */
  readonly callee: string;
}

/** What such calls come to: one call for each name that it can be, one without a name, or a function that passes its argument on. */
export const untoldCalls = (
  collected: Collected,
  untold: readonly Untold[],
): { readonly calls: readonly AccessorCall[]; readonly relays: readonly AccessorRelay[] } => {
  const calls: AccessorCall[] = [];
  const relays: AccessorRelay[] = [];
  for (const { call, callee } of untold) {
    const place = call.node.place;
    const none: readonly (string | undefined)[] = call.args.map(() => undefined);
    const before = calls.length + relays.length;
    for (const [position, argument] of call.args.entries()) {
      const key = constantOf(argument, collected.names);
      if (key.kind === 'texts' && key.texts.every(isVariableName)) {
        for (const text of new Set(key.texts)) calls.push({ callee, arguments: none.with(position, text), place });
      }
      const relay = key.kind === 'parameter' ? relayOf(collected, key, callee, position) : undefined;
      if (relay !== undefined) relays.push(relay);
    }
    if (calls.length + relays.length === before) calls.push({ callee, arguments: none, place });
  }
  return { calls, relays };
};

const relayOf = (
  { names }: Collected,
  { declaration, prefix, suffix }: Parameter,
  callee: string,
  calleeArgument: number,
): AccessorRelay | undefined => {
  const argument = parameterOf(declaration);
  const found = functionName(declaration.scope, names);
  if (argument === undefined || found === undefined) return undefined;
  return {
    name: found.name,
    exported: found.exported,
    argument,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    place: declaration.scope.place,
    callee,
    calleeArgument,
  };
};
