import type { Policy } from '../../model/policy.ts';
import type { ModuleFacts } from '../../parsers/source-code/module-facts.ts';
import type { FileEntry, Ports } from '../../readers/ports.ts';
import type { BoundaryCrossing, InlinedName, SecretDefault } from './access-facts.ts';
import type { AccessService } from './access-service.ts';
import { crossingsIn, wordOf } from './boundary-crossings.ts';
import { mayHoldSecret } from './may-hold-secret.ts';
import { locationAt } from './reads.ts';
import { isSecretByName } from './secret-names.ts';
import { foldersOf } from './service-folders.ts';
import type { SourceTree } from './source-tree.ts';

/** What holds of source files whether or not a service loads them. */
export interface WholeTree {
  readonly files: number;
  /** Files that no service loads and that are left to the run of the branch, because the change under test does not touch them. */
  readonly leftOut: number;
  readonly defaults: readonly SecretDefault[];
  readonly inlined: readonly InlinedName[];
  readonly crossings: readonly BoundaryCrossing[];
}

const SOURCE = /\.(?:[cm]?[jt]sx?|py|vue|svelte|astro)$/;
/** Code that is not shipped: a test may set whatever it likes, and what was installed or built is not ours to judge. */
const NOT_SHIPPED =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|fixtures|e2e|cypress|node_modules|site-packages|\.venv|venv|vendor|dist|build)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|spec|stories)\.\w+$|\.d\.[cm]?ts$/i;

/** Files that are read together: those of a commit cost a git each time. */
const AT_ONCE = 64;

/**
 * Reads every source file that may matter: one that a service loads, and of the others what speaks of the environment or of what a
 * boundary keeps, unless it `isAsBefore` the change under test.
 */
export const lookAtWholeTree = async (
  tree: SourceTree,
  services: readonly AccessService[],
  { secrets, access }: Pick<Policy, 'secrets' | 'access'>,
  pathMatches: Ports['pathMatches'],
  isAsBefore: (entry: FileEntry) => boolean,
): Promise<WholeTree> => {
  const shipped = tree.entries.filter(
    ({ path, kind }) => kind === 'file' && SOURCE.test(path) && !NOT_SHIPPED.test(path),
  );
  const paths = shipped.filter((entry) => tree.isRead(entry.path) || !isAsBefore(entry)).map(({ path }) => path);
  const declared = new Set(secrets.map(({ name }) => name));
  const words = access.boundaries.flatMap((boundary) => [...boundary.words, ...boundary.modules.map(wordOf)]);
  const defaults: SecretDefault[] = [];
  const inlined: InlinedName[] = [];
  const crossings: BoundaryCrossing[] = [];
  const mayMatter = async (path: string): Promise<boolean> => {
    if (tree.isRead(path)) return true;
    const text = await tree.text(path);
    if (text !== undefined && (words.some((word) => text.includes(word)) || mayHoldSecret(text, declared))) return true;
    tree.release(path);
    return false;
  };
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const matter = await Promise.all(some.map(mayMatter));
    for (const path of some.filter((_, index) => matter[index])) {
      const facts = await tree.facts(path);
      if (facts === undefined) continue;
      defaults.push(...defaultsIn(path, facts, declared));
      inlined.push(...inlinedIn(path, facts, services));
      crossings.push(...crossingsIn(path, facts, access, pathMatches));
    }
  }
  return { files: paths.length, leftOut: shipped.length - paths.length, defaults, inlined, crossings };
};

const defaultsIn = (path: string, { reads }: ModuleFacts, declared: ReadonlySet<string>): readonly SecretDefault[] =>
  reads.flatMap(({ names, fallback, guarded, place }) =>
    names.kind === 'name' &&
    fallback === 'literal' &&
    guarded !== true &&
    (declared.has(names.name) || isSecretByName(names.name))
      ? [{ name: names.name, location: locationAt(path, place) }]
      : [],
  );

const inlinedIn = (path: string, { reads }: ModuleFacts, services: readonly AccessService[]): readonly InlinedName[] =>
  reads.flatMap(({ names, inlined, place }) => {
    if (names.kind !== 'name' || inlined !== true) return [];
    const service = ownerOf(path, services);
    return [{ name: names.name, location: locationAt(path, place), ...(service === undefined ? {} : { service }) }];
  });

/** The service whose folder is nearest around a file. */
const ownerOf = (path: string, services: readonly AccessService[]): AccessService | undefined => {
  const around = services.flatMap((service) =>
    foldersOf(service)
      .filter((folder) => folder !== '' && path.startsWith(`${folder}/`))
      .map((folder) => ({ service, depth: folder.length })),
  );
  return around.sort((a, b) => b.depth - a.depth)[0]?.service;
};
