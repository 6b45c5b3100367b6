import { type EnvReference, type EnvReferences, NO_REFERENCES, tooLong } from './env-references.ts';
import { locationsIn } from './text-lines.ts';

/**
 * The variables of `env("X")` in a Prisma schema; comments and other strings are none. Never throws.
 * Source: https://www.prisma.io/docs/orm/reference/prisma-schema-reference#env-function
 */
export const prismaReferences = (text: string, path: string): EnvReferences => {
  const refused = tooLong(text, path);
  if (refused) return refused;
  const at = locationsIn(text, path);
  const reads = [...text.matchAll(TOKEN)].flatMap(({ index, 1: name }): EnvReference[] =>
    name === undefined ? [] : [{ names: { kind: 'name', name }, how: 'prisma-env', location: at(index) }],
  );
  return { ...NO_REFERENCES, reads };
};

/** A comment, a string, or the call; whichever comes first is taken whole. Strings end with their line. */
const TOKEN = /\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"?|(?<!\w)env\s*\(\s*"([^"\\\n]+)"\s*\)/g;
