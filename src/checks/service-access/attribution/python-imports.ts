import type { ModuleImport } from '../../../parsers/source-code/module-facts.ts';
import { folderOf, joined, under, unique, upward } from './paths.ts';
import { STANDARD_LIBRARY } from './python-standard-library.ts';
import type { Repository } from './repository.ts';
import { LOST, OUTSIDE, type Resolution } from './resolution.ts';

/** What a dotted name leads to below one folder. */
interface Found {
  /** The module itself: absent for a folder without `__init__.py`. */
  readonly file?: string;
  /** The `__init__.py` of the packages on the way. */
  readonly onTheWay: readonly string[];
  /** The folder whose submodules it has. */
  readonly folder?: string;
}

export interface PythonResolution {
  readonly resolution: Resolution;
  /** The submodules that `from x import y` loads, by `x.y`. */
  readonly submodules: ReadonlyMap<string, string>;
}

/** Where an import of Python leads, looked up in `roots` in their order as on `sys.path`. https://docs.python.org/3/reference/import.html */
export const resolvePythonImport = (
  repository: Repository,
  roots: readonly string[],
  importer: string,
  { from, names }: Pick<ModuleImport, 'from' | 'names'>,
): PythonResolution => {
  const [, dots = '', dotted = ''] = /^(\.*)(.*)$/s.exec(from) ?? [];
  const parts = dotted === '' ? [] : dotted.split('.');
  const base = dots === '' ? undefined : upward(folderOf(importer))[dots.length - 1];
  if (dots !== '' && base === undefined) return { resolution: LOST, submodules: new Map() };
  const found = base === undefined ? onPath(repository, roots, parts) : below(repository, base, parts);
  if (found === undefined) return { resolution: isMissing(repository, roots, base, parts), submodules: new Map() };
  const submodules = new Map<string, string>();
  const further: string[] = [];
  for (const name of found.folder === undefined ? [] : names) {
    const inner = name === '*' ? undefined : below(repository, found.folder ?? '', [name]);
    if (inner?.file === undefined) continue;
    submodules.set(`${from}${parts.length === 0 ? '' : '.'}${name}`, inner.file);
    further.push(...inner.onTheWay, inner.file);
  }
  const paths = unique([...(found.file === undefined ? [] : [found.file]), ...found.onTheWay, ...further]);
  return { resolution: paths.length === 0 ? OUTSIDE : { kind: 'files', paths }, submodules };
};

/** The file of a module that is named as `python -m` or a server takes it, with the packages around it. */
export const pythonModule = (repository: Repository, roots: readonly string[], module: string): readonly string[] => {
  const found = onPath(repository, roots, module.split('.'));
  const main = found?.folder === undefined ? undefined : under(found.folder, '__main__.py');
  return unique([
    ...(found?.file === undefined ? [] : [found.file]),
    ...(main !== undefined && repository.isFile(main) ? [main] : []),
    ...(found === undefined || (found.file === undefined && !repository.isFile(main ?? '')) ? [] : found.onTheWay),
  ]);
};

/**
 * A regular package or module anywhere on the path comes before a folder without `__init__.py`. Only what stands where the program
 * starts hides a module that comes with Python: the other roots are later on the path, or not on it.
 */
const onPath = (repository: Repository, roots: readonly string[], parts: readonly string[]): Found | undefined => {
  const searched = STANDARD_LIBRARY.has(parts[0] ?? '') ? roots.slice(0, 1) : roots;
  const all = searched.map((root) => below(repository, root, parts)).filter((found) => found !== undefined);
  return all.find(({ file }) => file !== undefined) ?? all[0];
};

const below = (repository: Repository, root: string, parts: readonly string[]): Found | undefined => {
  let folder = root;
  const onTheWay: string[] = [];
  for (const [i, part] of parts.entries()) {
    if (part === '' || part.includes('/')) return undefined;
    const inner = under(folder, part);
    const init = `${inner}/__init__.py`;
    const isLast = i === parts.length - 1;
    if (repository.isFile(init)) {
      if (isLast) return { file: init, onTheWay, folder: inner };
      onTheWay.push(init);
    } else if (repository.isFile(`${inner}.py`)) {
      return isLast ? { file: `${inner}.py`, onTheWay } : undefined;
    } else if (!repository.holdsPython(inner)) return undefined;
    folder = inner;
  }
  const init = under(folder, '__init__.py');
  return { ...(parts.length === 0 && repository.isFile(init) ? { file: init } : {}), onTheWay, folder };
};

/** Lost is what stands beside code of ours: a relative import, or a module of a package that has an `__init__.py` here. */
const isMissing = (
  repository: Repository,
  roots: readonly string[],
  base: string | undefined,
  parts: readonly string[],
): Resolution => {
  if (isCompiled(repository, base === undefined ? roots : [base], parts)) return OUTSIDE;
  if (base !== undefined) return LOST;
  const [first = ''] = parts;
  if (STANDARD_LIBRARY.has(first)) return OUTSIDE;
  return roots.some((root) => repository.isFile(under(root, `${first}/__init__.py`))) ? LOST : OUTSIDE;
};

/** An extension module, known by its source or its stub. */
const isCompiled = (repository: Repository, roots: readonly string[], parts: readonly string[]): boolean =>
  roots.some((root) =>
    ['.pyi', '.pyx', '.so', '.pyd', '.c', '.cpp', '.rs'].some((ending) =>
      repository.isFile(`${joined(root, parts.join('/')) ?? ''}${ending}`),
    ),
  );
