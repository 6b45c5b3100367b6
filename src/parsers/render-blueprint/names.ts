import type { YamlNode } from '../located-yaml.ts';
import { looksLikeSecretValue } from '../secret-shape.ts';

/** Names enter findings, secrets do not: where somebody put one in the place of a name, it reads as this. */
const HIDDEN = '•••';

/** The name of a service, group, database, project or environment. Render allows spaces in them. */
export const nameOf = (node: YamlNode | undefined): string | undefined => {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  const name = String(node.value);
  return [name, ...name.split(/\s+/)].some(looksLikeSecretValue) ? HIDDEN : name;
};

/** The key of an env variable. What cannot be one is not repeated. */
export const keyOf = (node: YamlNode | undefined): string | undefined =>
  node?.kind !== 'scalar' || node.value === null ? undefined : shownKey(String(node.value));

export const shownKey = (key: string): string =>
  /^[A-Za-z_][\w.-]{0,199}$/.test(key) && !looksLikeSecretValue(key) ? key : HIDDEN;
