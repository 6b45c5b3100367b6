import type { Ecosystem, Manifest } from '../../model/dependency.ts';
import { keyOf, type PlacedLayer, type PlacedPackage, placePackages } from './placed-packages.ts';

/** A lockfile that says what our inventory says, in the words that Snyk reads best. */
export interface RestatedLockfile {
  /** Texts by file name; all in one folder. */
  readonly files: Readonly<Record<string, string>>;
  /** The file to name with `--file`. */
  readonly lockfile: string;
  readonly packageManager: 'npm' | 'poetry';
  /** `name@version` of what is asked about. */
  readonly packages: ReadonlySet<string>;
  /** `name@version` of a package that is known to be vulnerable, planted among them. */
  readonly canary: string;
}

/**
 * Restates a manifest's registry packages. Of the repository under test nothing but names and versions is in it, so there is
 * nothing to execute, to include or to obey; and each package stands in it once, so the answer grows with the packages and not
 * with the ways to them. Empty when there is nothing to ask.
 */
export const restate = (manifest: Manifest): readonly RestatedLockfile[] =>
  placePackages(manifest).map((layer) => {
    const canary = canaryBeside(manifest);
    const roots = [...layer.roots, { ...canary, children: [] }];
    return { ...WRITERS[manifest.ecosystem](roots), packages: layer.keys, canary: keyOf(canary) };
  });

/**
 * Abandoned packages with an advisory that nobody will take back: CVE-2017-16042 and CVE-2018-3728 (npm), CVE-2013-7459 and
 * CVE-2012-2921 (PyPI). One whose name the manifest does not have is planted.
 */
const CANARIES = {
  npm: [
    { name: 'growl', version: '1.8.1' },
    { name: 'hoek', version: '4.2.0' },
  ],
  PyPI: [
    { name: 'pycrypto', version: '2.6.1' },
    { name: 'feedparser', version: '5.1.1' },
  ],
} as const;

const canaryBeside = ({ ecosystem, packages }: Manifest): { readonly name: string; readonly version: string } => {
  const [first, second] = CANARIES[ecosystem];
  return packages.some(({ name }) => name === first.name) ? second : first;
};

type Written = Pick<RestatedLockfile, 'files' | 'lockfile' | 'packageManager'>;

const PROJECT = { name: 'aduana', version: '0.0.0' };

/** Version 3: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
const writeNpm = (roots: PlacedLayer['roots']): Written => {
  const project = { ...PROJECT, dependencies: wanted(roots) };
  const packages: Record<string, object> = { '': project };
  const open = roots.map((node) => ({ node, folder: '' }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, folder } = next;
    const place = `${folder}node_modules/${node.name}`;
    packages[place] = { version: node.version, dependencies: wanted(node.children) };
    open.push(...node.children.map((child) => ({ node: child, folder: `${place}/` })));
  }
  return {
    files: {
      'package.json': JSON.stringify(project),
      'package-lock.json': JSON.stringify({ ...PROJECT, lockfileVersion: 3, requires: true, packages }),
    },
    lockfile: 'package-lock.json',
    packageManager: 'npm',
  };
};

const wanted = (nodes: readonly PlacedPackage[]): Readonly<Record<string, string>> =>
  Object.fromEntries(nodes.map(({ name, version }) => [name, version]));

/**
 * Poetry's is the one Python lockfile that Snyk reads without running Python:
 * https://github.com/snyk/poetry-lockfile-parser/blob/main/lib/poetry-dep-graph-builder.ts
 */
const writePoetry = (roots: PlacedLayer['roots']): Written => {
  const stanzas: string[] = [];
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const table = node.children.length === 0 ? [] : ['[package.dependencies]', ...node.children.map(dependency)];
    stanzas.push(['[[package]]', `name = "${node.name}"`, `version = "${node.version}"`, ...table, ''].join('\n'));
    open.push(...node.children);
  }
  const head = ['[tool.poetry]', `name = "${PROJECT.name}"`, `version = "${PROJECT.version}"`, ''];
  return {
    files: {
      'pyproject.toml': [...head, '[tool.poetry.dependencies]', ...roots.map(dependency), ''].join('\n'),
      'poetry.lock': stanzas.join('\n'),
    },
    lockfile: 'poetry.lock',
    packageManager: 'poetry',
  };
};

const dependency = ({ name }: PlacedPackage): string =>
  `"${PASSED_OVER.has(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name}" = "*"`;

/** Snyk passes over dependencies of these very names, in this very spelling; their versions have advisories all the same. */
const PASSED_OVER = new Set(['setuptools', 'distribute', 'pip', 'wheel', 'python']);

const WRITERS: Readonly<Record<Ecosystem, (roots: PlacedLayer['roots']) => Written>> = {
  npm: writeNpm,
  PyPI: writePoetry,
};
