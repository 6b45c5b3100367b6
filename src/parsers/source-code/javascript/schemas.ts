import type { Syntax } from '../syntax.ts';
import { addRead, type Collected } from './collected.ts';
import { constantValue } from './constants.ts';
import { accessOf, bare, callOf, keyOf } from './expressions.ts';
import { fallbackKind } from './fallback.ts';

const MAX_DEPTH = 12;

/** Groups of variables in the options of t3-env (https://env.t3.gg/docs/core). */
const GROUPS = new Set(['server', 'client', 'shared']);

/**
 * The variables that a schema takes from an environment: the keys of the object it was made of. Adds them as reads; false when no
 * such object is in reach.
 */
export const addSchema = (collected: Collected, schema: Syntax | undefined): boolean => {
  const keys = keysOf(schema, collected, 0);
  for (const { name, node, rule } of keys) {
    const kind = rule === undefined ? undefined : fallbackInRule(rule);
    addRead(collected, {
      names: { kind: 'name', name },
      idiom: 'schema',
      place: node.place,
      ...(kind === undefined ? {} : { fallback: kind }),
    });
  }
  return keys.length > 0;
};

interface SchemaKey {
  readonly name: string;
  readonly node: Syntax;
  readonly rule: Syntax | undefined;
}

/** Each key of an object whose value makes a rule: `{ PORT: z.string() }`. */
const keysOf = (schema: Syntax | undefined, collected: Collected, depth: number): readonly SchemaKey[] => {
  if (schema === undefined || depth > MAX_DEPTH) return [];
  const node = bare(schema);
  const inner = (part: Syntax | undefined) => keysOf(part, collected, depth + 1);
  if (node.type === 'identifier') return inner(constantValue(node, collected.names));
  if (node.type === 'object') {
    return node.named.flatMap((member): readonly SchemaKey[] => {
      if (member.type === 'spread_element') return inner(member.named[0]);
      const name = keyOf(member);
      const rule = member.type === 'pair' ? member.field('value') : undefined;
      return name === undefined || !isVariableName(name) ? [] : [{ name, node: member, rule }];
    });
  }
  const access = accessOf(node);
  if (access?.property === 'shape') return inner(access.object);
  const call = callOf(node);
  if (call === undefined) return [];
  const own = accessOf(call.target);
  const fromArguments = call.args.flatMap((argument) => inner(argument));
  return [...(own === undefined ? [] : inner(own.object)), ...fromArguments];
};

/** A name in capitals: only those are looked for in objects whose meaning is known by their keys alone. */
export const isVariableName = (name: string): boolean =>
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_?$/.test(name) && name.length > 1;

/** `.default('x')`, `{ default: 'x' }`, `devDefault`. */
const fallbackInRule = (rule: Syntax, depth = 0): ReturnType<typeof fallbackKind> => {
  const call = callOf(bare(rule));
  if (call === undefined || depth > MAX_DEPTH) return undefined;
  const own = accessOf(call.target);
  if (own?.property === 'default' || own?.property === 'catch') return fallbackKind(call.args[0]);
  const options = call.args.map(bare).find(({ type }) => type === 'object');
  const given = options?.named.find((member) => keyOf(member) === 'default')?.field('value');
  return fallbackKind(given) ?? (own === undefined ? undefined : fallbackInRule(own.object, depth + 1));
};

/** `createEnv({ server, client, shared, runtimeEnv })`. */
export const addGroups = (collected: Collected, options: Syntax | undefined): boolean => {
  const groups = options === undefined ? [] : bare(options).named.filter((member) => GROUPS.has(keyOf(member) ?? ''));
  return groups.map((group) => addSchema(collected, group.field('value'))).some(Boolean);
};
