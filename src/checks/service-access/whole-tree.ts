import type { Policy } from '../../model/policy.ts';
import { isSecretName } from '../../parsers/secret-shape.ts';
import type { ModuleFacts } from '../../parsers/source-code/module-facts.ts';
import type { Ports } from '../../readers/ports.ts';
import type { BoundaryCrossing, SecretDefault } from './facts.ts';
import { locationAt } from './reads.ts';
import type { SourceTree } from './source-tree.ts';

/** What holds of source files whether or not a service loads them. */
export interface WholeTree {
  readonly files: number;
  readonly defaults: readonly SecretDefault[];
  readonly crossings: readonly BoundaryCrossing[];
}

const SOURCE = /\.(?:[cm]?[jt]sx?|py|vue|svelte|astro)$/;
/** Code that is not shipped: a test may set whatever it likes, and what was installed or built is not ours to judge. */
const NOT_SHIPPED =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|fixtures|e2e|cypress|node_modules|site-packages|\.venv|venv|vendor|dist|build)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|spec|stories)\.\w+$|\.d\.[cm]?ts$/i;

/** Reads every source file that may matter: one that speaks of the environment, or of what a boundary keeps. */
export const lookAtWholeTree = async (
  tree: SourceTree,
  { secrets, access }: Pick<Policy, 'secrets' | 'access'>,
  pathMatches: Ports['pathMatches'],
): Promise<WholeTree> => {
  const paths = tree.entries
    .filter(({ path, kind }) => kind === 'file' && SOURCE.test(path) && !NOT_SHIPPED.test(path))
    .map(({ path }) => path);
  const declared = new Set(secrets.map(({ name }) => name));
  const hints = ['env', 'BaseSettings', ...access.boundaries.flatMap(({ words, modules }) => [...words, ...modules])];
  const defaults: SecretDefault[] = [];
  const crossings: BoundaryCrossing[] = [];
  for (const path of paths) {
    const text = await tree.text(path);
    if (text === undefined || !hints.some((hint) => text.includes(hint))) {
      tree.release(path);
      continue;
    }
    const facts = await tree.facts(path);
    if (facts === undefined) continue;
    defaults.push(...defaultsIn(path, facts, declared));
    crossings.push(...crossingsIn(path, facts, access, pathMatches));
  }
  return { files: paths.length, defaults, crossings };
};

const defaultsIn = (path: string, { reads }: ModuleFacts, declared: ReadonlySet<string>): readonly SecretDefault[] =>
  reads.flatMap(({ names, fallback, guarded, place }) =>
    names.kind === 'name' &&
    fallback === 'literal' &&
    guarded !== true &&
    (declared.has(names.name) || isSecretName(names.name))
      ? [{ name: names.name, location: locationAt(path, place) }]
      : [],
  );

const crossingsIn = (
  path: string,
  { words, imports }: ModuleFacts,
  { boundaries }: Policy['access'],
  pathMatches: Ports['pathMatches'],
): readonly BoundaryCrossing[] =>
  boundaries
    .filter(({ only }) => !only.some((glob) => pathMatches(path, glob)))
    .flatMap((boundary) => [
      ...words
        .filter(({ word }) => boundary.words.includes(word))
        .map(({ word, place }) => ({ boundary, by: word, kind: 'word' as const, location: locationAt(path, place) })),
      ...imports
        .filter(({ from }) => boundary.modules.includes(from))
        .map(({ from, place }) => ({ boundary, by: from, kind: 'module' as const, location: locationAt(path, place) })),
    ]);
