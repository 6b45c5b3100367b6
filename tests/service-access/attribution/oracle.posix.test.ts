import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, test } from 'vitest';
import { createSourceCode } from '../../../src/readers/grammars/source-code.ts';
import { attributed, declared, readBy, type Texts, treeOf } from './made-repository.ts';

// Code that nobody wrote for these tests, and programs that follow imports in their own way.

const PROJECT = join(import.meta.dirname, '../../..');

const textsUnder = (folder: string, ending: RegExp, aside: RegExp): Texts =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name) && !aside.test(`${entry.parentPath}/`))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

const reachedFrom = async (texts: Texts, entry: string) => {
  const tree = readBy(treeOf(texts), createSourceCode());
  const code = (await attributed(texts, [declared('service', { entry: [entry] })], tree)).get('service');
  return { reached: new Set(code?.modules.keys()), unproved: code?.unproved ?? [] };
};

interface Cruised {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string; readonly dependencyTypes: readonly string[] }[];
  }[];
}

/** What dependency-cruiser reaches in our own sources when types are left out. */
const cruised = async (entry: string): Promise<ReadonlySet<string>> => {
  const bin = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, entry, '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const { stdout } = await execa(process.execPath, args, { cwd: PROJECT, reject: false });
  const { modules } = JSON.parse(stdout) as Cruised;
  const bySource = new Map(modules.map((module) => [module.source, module]));
  const reached = new Set<string>();
  const todo = [entry];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (reached.has(next) || !next.startsWith('src/')) continue;
    reached.add(next);
    for (const { resolved, dependencyTypes } of bySource.get(next)?.dependencies ?? []) {
      if (!dependencyTypes.includes('type-only') && !dependencyTypes.includes('type-import')) todo.push(resolved);
    }
  }
  return reached;
};

describe('on our own sources', () => {
  test('reaches from the command line what dependency-cruiser reaches', { timeout: 120_000 }, async () => {
    const texts = {
      ...Object.fromEntries(
        Object.entries(textsUnder(join(PROJECT, 'src'), /\.ts$/, /\/fixtures\//)).map(([path, text]) => [
          `src/${path}`,
          text,
        ]),
      ),
      'tsconfig.json': readFileSync(join(PROJECT, 'tsconfig.json'), 'utf8'),
      'package.json': readFileSync(join(PROJECT, 'package.json'), 'utf8'),
    };
    const [ours, theirs] = await Promise.all([
      reachedFrom(texts, 'src/entrypoints/cli.ts'),
      cruised('src/entrypoints/cli.ts'),
    ]);
    expect(theirs.size).toBeGreaterThan(200);
    expect([...theirs].filter((path) => !ours.reached.has(path))).toEqual([]);
    expect([...ours.reached].filter((path) => !theirs.has(path))).toEqual([]);
  });
});

const FINDER = `
import json, os, sys
from modulefinder import ModuleFinder
root, entry = sys.argv[1], sys.argv[2]
sys.setrecursionlimit(100000)
finder = ModuleFinder(path=[root])
finder.import_hook(entry)
print(json.dumps(sorted(os.path.relpath(m.__file__, root) for m in finder.modules.values() if m.__file__ and m.__file__.endswith('.py'))))
`;

const python = await execa('python3', ['-c', 'import os; print(os.path.dirname(os.__file__))'], { reject: false });

/**
 * `asyncio/__init__.py` does load it. modulefinder gives up on a relative name when the same name failed as an absolute one, and the
 * module `subprocess` itself is not among the packages below.
 */
const LOST_BY_MODULEFINDER = ['asyncio/subprocess.py'];

/** Packages of the standard library with everything below them: code that imports by all of Python's ways. */
const PACKAGES = [
  'asyncio',
  'concurrent',
  'email',
  'http',
  'importlib',
  'json',
  'logging',
  'unittest',
  'urllib',
  'wsgiref',
  'xml',
];

describe.runIf(python.exitCode === 0)("on packages of Python's own library", () => {
  const library = python.stdout?.trim() ?? '';
  const home = mkdtempSync(join(tmpdir(), 'aduana-oracle-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const sourceCode = createSourceCode();
  const copied = async () => {
    for (const name of PACKAGES) await cp(join(library, name), join(home, name), { recursive: true });
    return readBy(treeOf(textsUnder(home, /\.py$/, /__pycache__/)), sourceCode);
  };
  let tree: ReturnType<typeof copied> | undefined;

  test.each([
    'asyncio.__main__',
    'wsgiref.simple_server',
    'unittest.__main__',
    'logging.config',
    'xml.sax.expatreader',
  ])('reaches from %s what modulefinder reaches', { timeout: 120_000 }, async (module) => {
    tree ??= copied();
    const entry = `${module.replaceAll('.', '/')}.py`;
    const code = (await attributed({}, [declared('service', { entry: [entry] })], await tree)).get('service');
    const { stdout } = await execa('python3', ['-c', FINDER, home, module]);
    const theirs = new Set<string>(JSON.parse(stdout));
    expect(theirs.size).toBeGreaterThan(5);
    for (const path of LOST_BY_MODULEFINDER) theirs.delete(path);
    const ours = [...(code?.modules.keys() ?? [])].filter((path) => !LOST_BY_MODULEFINDER.includes(path));
    expect(ours.sort()).toEqual([...theirs].sort());
  });
});
