import { posix } from 'node:path';
import type { ModuleImport } from '../../parsers/source-code/module-facts.ts';
import type { Files, SourceCode } from '../../readers/ports.ts';

export interface ReachSources {
  readonly files: Pick<Files, 'readText'>;
  readonly sourceCode: SourceCode;
  /** Every path of a plain file. */
  readonly paths: ReadonlySet<string>;
}

/** `unknown`: not found, and something on the way could not be followed, in words that follow `because`. */
export type Reached = { readonly kind: 'found' | 'not-found' } | { readonly kind: 'unknown'; readonly why: string };

const MAX_BYTES = 1_000_000;
const MAX_FILES = 400;

/**
 * Whether one of `words` is used in code that `entries` load, along imports to files of the repository. Folders in which Python looks
 * are `roots`. Stops at 400 files and says so.
 */
export const reach = async (
  entries: readonly string[],
  words: readonly string[],
  roots: readonly string[],
  sources: ReachSources,
): Promise<Reached> => {
  const seen = new Set(entries);
  let why: string | undefined;
  for (const path of seen) {
    if (seen.size > MAX_FILES) return { kind: 'unknown', why: `more than ${MAX_FILES} files are loaded` };
    const read = await sources.files.readText(path, MAX_BYTES);
    const facts = read.ok
      ? await sources.sourceCode.facts(path, read.text, { envAccessors: [], words, withoutCalls: true })
      : undefined;
    if (facts === undefined || facts.notRead !== undefined) {
      if (/\.[cm]?[jt]sx?$|\.py$/.test(path)) why ??= `\`${path}\` cannot be read`;
      continue;
    }
    if (facts.words.length > 0) return { kind: 'found' };
    for (const one of facts.imports) {
      const led = one.dynamic === true ? undefined : pathsOf(one, path, facts.language, roots, sources.paths);
      if (led === undefined) why ??= `an import of \`${path}\` cannot be followed`;
      else for (const next of led) seen.add(next);
    }
  }
  return why === undefined ? { kind: 'not-found' } : { kind: 'unknown', why };
};

/** The files of the repository that an import leads to; none for a package of others; undefined where that cannot be told. */
const pathsOf = (
  one: ModuleImport,
  importer: string,
  language: string,
  roots: readonly string[],
  paths: ReadonlySet<string>,
): readonly string[] | undefined => {
  if (language === 'python') return pythonPaths(one, importer, roots, paths);
  const { from } = one;
  if (!from.startsWith('.')) return /^(?:[@~#]\/|\/)/.test(from) ? undefined : [];
  const path = posix.join(posix.dirname(importer), from);
  const bare = path.replace(/\.[cm]?js$/, '');
  const found = [path, ...ENDINGS.flatMap((end) => [`${path}${end}`, `${bare}${end}`, `${path}/index${end}`])].find(
    (each) => paths.has(each),
  );
  return found === undefined ? (/\.(?:css|scss|json|svg|png|wasm)$/.test(from) ? [] : undefined) : [found];
};

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

const pythonPaths = (
  { from, names }: ModuleImport,
  importer: string,
  roots: readonly string[],
  paths: ReadonlySet<string>,
): readonly string[] | undefined => {
  const [, dots = '', dotted = ''] = /^(\.*)(.*)$/s.exec(from) ?? [];
  const up = posix.join(posix.dirname(importer), ...Array.from({ length: dots.length - 1 }, () => '..'));
  const places = dots === '' ? roots : [up];
  const inner = dotted.replaceAll('.', '/');
  for (const place of places) {
    const module = modulePaths(posix.join(place, inner), paths);
    const submodules = names.flatMap((name) => modulePaths(posix.join(place, inner, name), paths));
    if (module.length + submodules.length > 0) return [...module, ...submodules];
  }
  return dots === '' ? [] : undefined;
};

/** The file of a module, and of a package what is run by its name. */
export const modulePaths = (path: string, paths: ReadonlySet<string>): readonly string[] =>
  [`${path}.py`, `${path}/__init__.py`, `${path}/__main__.py`].filter((each) => paths.has(each));
