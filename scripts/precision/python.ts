import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import type { ModuleFacts } from '../../src/parsers/source-code/module-facts.ts';
import type { SourceCode } from '../../src/readers/ports.ts';
import type { Comparison } from './javascript.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** What the oracle says of one file; null where Python itself cannot parse it. */
type Oracle = {
  readonly reads: readonly (readonly [place: string, name: string | null])[];
  readonly imports: readonly (readonly [line: number, from: string])[];
} | null;

const SPEAKS_OF_ENVIRONMENT = /\b(?:environb?|getenvb?)\b/;

/** One in so many files that do not speak of the environment is compared as well. */
const SAMPLE = 10;

/** The folders of python3's own library, what is installed beside it, and Debian's packages; none where there is no python3. */
export const pythonLibrary = async (): Promise<readonly string[]> => {
  const { stdout, failed } = await execa(
    'python3',
    ['-c', 'import sysconfig; p = sysconfig.get_paths(); print(p["stdlib"]); print("/usr/lib/python3/dist-packages")'],
    { reject: false },
  );
  return failed ? [] : stdout.split('\n').filter((folder) => existsSync(folder));
};

/** Python of some folders, read by us and by the `ast` module of python3 with a plain visitor. */
export const comparePython = async (code: SourceCode, folders: readonly string[]): Promise<Comparison> => {
  const speaking = await sourceFiles(folders, /\.py$/, 1_000_000, (text) => SPEAKS_OF_ENVIRONMENT.test(text));
  const silent = (await sourceFiles(folders, /\.py$/, 200_000, (text) => !SPEAKS_OF_ENVIRONMENT.test(text))).filter(
    (_, i) => i % SAMPLE === 0,
  );
  const files = [...speaking, ...silent].filter(
    ({ path, text }) => !path.includes('\n') && !text.includes('\uFFFD') && !/[\f\v\r]/.test(text),
  );
  const oracles = await askOracle(files);
  const counts = { files: 0, refused: 0, reads: 0, further: 0, imports: 0, scanned: 0 };
  const differences: string[] = [];
  for (const [i, file] of files.entries()) {
    const facts = await code.facts(file.path, file.text, { envAccessors: [], words: ['import'], withoutCalls: true });
    const oracle = oracles[i];
    if (facts === undefined) continue;
    if (!oracle) {
      counts.refused += 1;
      continue;
    }
    counts.files += 1;
    counts.reads += oracle.reads.length;
    counts.imports += oracle.imports.length;
    differences.push(...readDifferences(file, facts, oracle), ...importDifferences(file, facts, oracle));
    counts.further += facts.reads.filter(
      ({ place }) => !oracle.reads.some(([at]) => at === `${place.line}:${place.column}`),
    ).length;
    const scanned = await code.facts(file.path, file.text, { envAccessors: [], words: [], withoutCalls: true });
    const spelled = ({ imports }: ModuleFacts) => JSON.stringify(imports);
    if (scanned && spelled(scanned) !== spelled(facts))
      differences.push(`${file.path}: imports by tree and by text differ`);
    if (scanned && JSON.stringify(scanned.reads) !== JSON.stringify(facts.reads))
      differences.push(`${file.path}: reads by tree and by text differ`);
  }
  return {
    language: 'Python',
    counts: [
      ['files compared', counts.files],
      ['files that Python itself refuses', counts.refused],
      ['reads that are written out', counts.reads],
      ['further reads, through names, functions and classes', counts.further],
      ['imports', counts.imports],
    ],
    differences,
  };
};

const askOracle = async (files: readonly SourceFile[]): Promise<readonly Oracle[]> => {
  const { stdout } = await execa('python3', [join(import.meta.dirname, 'python-oracle.py')], {
    input: files.map(({ path }) => `${path}\n`).join(''),
    maxBuffer: 1e9,
  });
  return stdout === '' ? [] : stdout.split('\n').map((line): Oracle => JSON.parse(line));
};

const readDifferences = (
  { path, text }: SourceFile,
  facts: ModuleFacts,
  oracle: NonNullable<Oracle>,
): readonly string[] => {
  const own = new Map<string, string[]>();
  for (const { names, place } of facts.reads) {
    const at = `${place.line}:${place.column}`;
    own.set(at, [...(own.get(at) ?? []), names.kind === 'name' ? names.name : '*']);
  }
  const known = new Set(oracle.reads.map(([at]) => at));
  const missed = oracle.reads.flatMap(([at, name]) => {
    const names = own.get(at);
    // A key that its caller names makes the function an accessor, which is told as such.
    const isAccessor = names === undefined && name === null && facts.accessors.length > 0;
    if (isAccessor || (names && (name === null || names.includes(name)))) return [];
    return [`${path}:${at} reads ${name ?? '*'}, and we say ${names?.join(' ') ?? 'nothing'}`];
  });
  const lines = text.split('\n');
  const invented = facts.reads.flatMap(({ idiom, place }) => {
    const isPlain = idiom === 'os.environ' || idiom === 'os.getenv';
    const written = (lines[place.line - 1] ?? '').slice(place.column - 1);
    const isWrittenOut = /^os\.(?:environb?(?:\[|\.get\(|\.pop\(|\.setdefault\()|getenvb?\()/.test(written);
    if (!isPlain || !isWrittenOut || known.has(`${place.line}:${place.column}`)) return [];
    return [`${path}:${place.line}:${place.column} is no read, and we say so`];
  });
  return [...missed, ...invented];
};

const importDifferences = (
  { path }: SourceFile,
  { imports }: ModuleFacts,
  oracle: NonNullable<Oracle>,
): readonly string[] => {
  const own = new Set(imports.map(({ from, place }) => `${place.line} ${from}`));
  const froms = new Set(imports.map(({ from }) => from));
  const theirs = new Set(oracle.imports.map(([, from]) => from));
  return [
    ...oracle.imports
      .filter(([line, from]) => !own.has(`${line} ${from}`) && !froms.has(from))
      .map(([line, from]) => `${path}:${line} loads ${from}, and we do not say so`),
    ...imports
      .filter(({ from, dynamic }) => dynamic !== true && !theirs.has(from) && !/import_module|__import__/.test(path))
      .filter(({ place, from }) => !isCall(place.line, from, imports))
      .map(({ from, place }) => `${path}:${place.line} does not load ${from}, and we say so`),
  ];
};

/** `importlib.import_module('x')` is a call to the oracle. */
const isCall = (line: number, from: string, imports: ModuleFacts['imports']): boolean =>
  imports.some(
    (each) => each.place.line === line && each.from === from && each.reexports !== true && each.names[0] === '*',
  );
