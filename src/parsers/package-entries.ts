import { fieldsOf } from './json-fields.ts';

/** Conditions under which a server or a bundler loads our code; `types` is never run. */
const CONDITIONS = new Set([
  'source',
  'development',
  'bun',
  'deno',
  'workerd',
  'edge-light',
  'node',
  'module-sync',
  'import',
  'module',
  'require',
  'browser',
  'default',
]);

/**
 * The targets that `exports` or `imports` of a manifest give for `subpath` (`.`, `./db`, `#db`), each as written from the package's
 * folder, in the manifest's order and under every condition that runs code; empty where it gives none.
 * https://nodejs.org/api/packages.html#package-entry-points
 */
export const packageTargets = (map: unknown, subpath: string): readonly string[] => {
  const fields = fieldsOf(map);
  const isKeyed = [...fields.keys()].some((key) => key.startsWith('.') || key.startsWith('#'));
  if (!isKeyed) return subpath === '.' ? targetsOf(map, '', 0) : [];
  if (fields.has(subpath) && !subpath.includes('*')) return targetsOf(fields.get(subpath), '', 0);
  const [best] = [...fields.keys()]
    .map((key) => ({ key, star: starOf(key, subpath) }))
    .filter((match): match is { key: string; star: string } => match.star !== undefined)
    .sort((a, b) => b.key.indexOf('*') - a.key.indexOf('*') || b.key.length - a.key.length);
  return best === undefined ? [] : targetsOf(fields.get(best.key), best.star, 0);
};

/** What the `*` of a pattern stands for; a key that ends in `/` is the older form of one. */
const starOf = (key: string, subpath: string): string | undefined => {
  const pattern = key.endsWith('/') ? `${key}*` : key;
  const star = pattern.indexOf('*');
  if (star < 0) return undefined;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  const fits = subpath.startsWith(before) && subpath.endsWith(after) && subpath.length >= before.length + after.length;
  return fits ? subpath.slice(before.length, subpath.length - after.length) : undefined;
};

const DEEPEST = 8;

const targetsOf = (target: unknown, star: string, depth: number): readonly string[] => {
  if (typeof target === 'string') return [(target.endsWith('/') ? `${target}*` : target).replaceAll('*', () => star)];
  if (depth > DEEPEST) return [];
  if (Array.isArray(target)) return target.flatMap((item) => targetsOf(item, star, depth + 1));
  return [...fieldsOf(target)].flatMap(([condition, inner]) =>
    CONDITIONS.has(condition) ? targetsOf(inner, star, depth + 1) : [],
  );
};
