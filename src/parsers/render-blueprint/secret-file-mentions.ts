import type { Location } from '../../model/location.ts';
import type { Position, YamlNode } from '../located-yaml.ts';
import type { SecretFileMention } from './blueprint.ts';

/** Every file under `/etc/secrets` that a value of the tree names. Render mounts them flat: https://render.com/docs/configure-environment-variables */
export function* secretFilesNamedIn(
  node: YamlNode,
  at: (place: Position) => Location,
): Generator<SecretFileMention, void, undefined> {
  if (node.kind === 'list') for (const item of node.items) yield* secretFilesNamedIn(item, at);
  else if (node.kind === 'map') for (const { value } of node.entries) yield* secretFilesNamedIn(value, at);
  else if (typeof node.value === 'string') {
    for (const name of secretFileNames(node.value)) yield { name, location: at(node) };
  }
}

/** The names that follow `/etc/secrets/` in a text. */
export const secretFileNames = (text: string): readonly string[] =>
  [...text.matchAll(/\/etc\/secrets\/([\w.-]*\w)(?![\w./-]*\/)/g)].map(([, name = '']) => name);
