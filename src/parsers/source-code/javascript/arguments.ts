import type { Place } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { addHandover, addRead, type Collected } from './collected.ts';
import { constantOf } from './constants.ts';
import {
  destinationOf,
  isCopy,
  isEnumeration,
  isSchemaCall,
  isTargetOf,
  isText,
  keyOfAccessCall,
  objectOf,
} from './destinations.ts';
import { bare, callTaking } from './expressions.ts';
import { calledFunction, parameterAt } from './functions.ts';
import { addGroups, addSchema } from './schemas.ts';
import type { Source } from './sources.ts';
import { addVariable } from './variables.ts';

/** A value to follow: an expression that has it, or a pattern that it is bound to. */
export interface Item {
  readonly node: Syntax;
  readonly source: Source;
  readonly pattern?: boolean;
  /** The parameter or field around the pattern: one that is a member of its class is used as `this.name` too. */
  readonly holder?: Syntax;
  /** Where the whole environment was copied or wrapped first: the place that a handover is told at. */
  readonly origin?: Place | undefined;
}

/** What becomes of a value that is an argument of a call. */
export const handedTo = (collected: Collected, { node, source, origin }: Item): readonly Item[] => {
  const call = callTaking(node);
  if (call === undefined || isTargetOf(call)) return [];
  const place = origin ?? node.place;
  const own = calledFunction(call.target, collected.names);
  const parameter = own === undefined ? undefined : parameterAt(own, call.position);
  if (parameter !== undefined) return [{ node: parameter, source, origin, pattern: true }];
  if (!source.whole) return [];
  const isEnvironment = source.variable !== undefined;
  if (isEnvironment && isEnumeration(call)) {
    addRead(collected, { names: { kind: 'any' }, idiom: source.idiom, place });
    return [];
  }
  const key = isEnvironment ? keyOfAccessCall(call) : undefined;
  if (key !== undefined) {
    addVariable(collected, { source, value: call.node, place: call.node.place, key: constantOf(key, collected.names) });
    return [];
  }
  if (isText(call)) return [{ node: call.node, source: { idiom: source.idiom, whole: true }, origin: place }];
  if (isCopy(call)) return [{ node: call.node, source, origin: place }];
  if (!isTakenBySchema(collected, call.args, node, objectOf(call), call.callee)) {
    const [member] = isEnvironment ? [] : (source.members?.keys() ?? []);
    addHandover(collected, destinationOf(call, member), place);
  }
  return [];
};

/** The keys of a schema are what it reads. */
const isTakenBySchema = (
  collected: Collected,
  args: readonly Syntax[],
  environment: Syntax,
  object: Syntax | undefined,
  callee: string,
): boolean => {
  if (/(?:^|\.)createEnv$/.test(callee)) return addGroups(collected, args[0]);
  if (!isSchemaCall(callee)) return false;
  const schemas = args.filter((argument) => argument.start !== environment.start && bare(argument).type !== 'string');
  return [...(object === undefined ? [] : [object]), ...schemas]
    .map((schema) => addSchema(collected, schema))
    .some(Boolean);
};
