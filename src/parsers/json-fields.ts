import { parseJsonTree } from './node-packages/json-tree.ts';

/** A JSON text with comments and trailing commas; undefined for what is none. Never throws and needs no stack. */
export const readJson = (text: string): unknown => parseJsonTree(text).roots[0];

/** The entries of an object, safe from names such as `__proto__`; none for anything else. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> => {
  if (value instanceof Map) return new Map([...value].map(([key, leaf]) => [String(key), leaf.value]));
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
};

export const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
