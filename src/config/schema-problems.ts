import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { entryAt, type Position, type YamlNode } from '../parsers/located-yaml.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { policySchema } from './policy-schema.ts';

type Path = readonly PropertyKey[];

/** What the schema found wrong, each at its place in the file, with the key that was probably meant. */
export const problemsOf = (issues: readonly z.core.$ZodIssue[], root: YamlNode, path: string): PolicyProblem[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          message: unknownKey(key, issue.path),
          location: locationOf(placeOf(root, [...issue.path, key]), path),
        }))
      : [
          {
            message: isMissing(root, issue.path) ? `${named(issue.path)} is missing` : wording(issue),
            location: locationOf(placeOf(root, issue.path), path),
          },
        ],
  );

/** The place of the deepest part of `keys` that the file holds. */
export const placeOf = (root: YamlNode, keys: Path): Position => {
  let node: YamlNode | undefined = root;
  let place: Position = root;
  for (const key of keys) {
    if (node?.kind === 'map') {
      const entry = entryAt(node, String(key));
      if (entry === undefined) return place;
      place = entry;
      node = entry.value;
    } else if (node?.kind === 'list') {
      node = node.items[Number(key)];
      if (node === undefined) return place;
      place = node;
    } else return place;
  }
  return place;
};

export const locationOf = (place: Position, path: string) => ({
  path,
  startLine: place.line,
  startColumn: place.column,
});

/** `did you mean …?` when one of `known` is close enough to be a slip of the pen. */
export const suggestion = (word: string, known: readonly string[]): string => {
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? `, did you mean \`${nearest}\`?` : '';
};

const unknownKey = (key: string, parent: Path): string =>
  `unknown key \`${key}\`${suggestion(key, knownKeys(parent)) || `; known here: ${knownKeys(parent).join(', ')}`}`;

const knownKeys = (parent: Path): string[] => {
  let schema: unknown = policySchema;
  for (const key of parent) schema = childOf(unwrap(schema), key);
  const shape = (unwrap(schema) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return Object.keys(shape ?? {});
};

interface Wrapper {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  unwrap?(): unknown;
}

const unwrap = (schema: unknown): Wrapper | undefined => {
  let current = schema as Wrapper | undefined;
  while (current?.unwrap !== undefined && current.element === undefined) current = current.unwrap() as Wrapper;
  return current;
};

const childOf = (schema: Wrapper | undefined, key: PropertyKey): unknown =>
  schema?.shape?.[String(key)] ?? schema?.valueType ?? schema?.element;

const named = (path: Path): string => (path.length === 0 ? 'the policy' : `\`${path.map(String).join('.')}\``);

const isMissing = (root: YamlNode, path: Path): boolean => {
  let node: YamlNode | undefined = root;
  for (const key of path) {
    if (node?.kind === 'map') node = entryAt(node, String(key))?.value;
    else node = node?.kind === 'list' ? node.items[Number(key)] : undefined;
  }
  return node === undefined;
};

const wording = (issue: z.core.$ZodIssue): string => {
  const where = named(issue.path);
  if (issue.code === 'invalid_key') return `${where} ${issue.issues[0]?.message ?? 'is no valid name'}`;
  const text = issue.message.replace(/^Invalid (?:input|option): /, '');
  return text.startsWith('must') || text.startsWith('needs') ? `${where} ${text}` : `${where}: ${text}`;
};
