import type { YamlNode } from '../located-yaml.ts';

/** Longer ones are no names of anything. */
const MAX_LENGTH = 500;

export const textOf = (node: YamlNode | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '' && node.value.length <= MAX_LENGTH
    ? node.value
    : undefined;

/** The texts of a list, or the one that stands in its place. */
export const textsOf = (node: YamlNode | undefined): readonly string[] =>
  (node?.kind === 'list' ? node.items : [node]).flatMap((item) => textOf(item) ?? []);
