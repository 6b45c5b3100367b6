import type { YamlNode } from '../parsers/located-yaml.ts';
import { looksLikeSecretValue } from '../parsers/secret-shape.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { locationOf } from './schema-problems.ts';

/** Every place of the policy where a value seems to stand. The text itself is never repeated. */
export const valuesInPolicy = (root: YamlNode, path: string): PolicyProblem[] =>
  [...scalars(root)]
    .filter(({ key, text }) => key !== 'fingerprint' && looksLikeSecretValue(text))
    .map(({ key, place }) => ({
      message: `${key === '' ? 'a text here' : `\`${key}\``} looks like a secret's value: the policy holds names only. Remove it, and rotate it if it is real`,
      location: locationOf(place, path),
    }));

interface Scalar {
  readonly key: string;
  readonly text: string;
  readonly place: { readonly line: number; readonly column: number };
}

function* scalars(node: YamlNode, key = ''): Generator<Scalar> {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string') yield { key, text: node.value, place: node };
  } else if (node.kind === 'list') {
    for (const item of node.items) yield* scalars(item, key);
  } else {
    for (const entry of node.entries) {
      if (looksLikeSecretValue(entry.key)) yield { key: '', text: entry.key, place: entry };
      else yield* scalars(entry.value, entry.key);
    }
  }
}
