import { scanImports } from '../../src/parsers/source-code/javascript/import-scan.ts';
import type { ModuleFacts } from '../../src/parsers/source-code/module-facts.ts';
import type { SourceCode } from '../../src/readers/ports.ts';
import { askOracle } from './javascript-oracle.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

export interface Comparison {
  readonly language: string;
  readonly counts: readonly (readonly [what: string, count: number])[];
  /** `path:line:column`, what only one of the two says. */
  readonly differences: readonly string[];
}

const ENDINGS = /(?<!\.d)\.[cm]?[jt]sx?$/;

const SPEAKS_OF_ENVIRONMENT = /\b(?:process|Bun)\b[\s\S]{0,20}\benv\b|import\.meta\.env/;

/** JavaScript and TypeScript of some folders, read by us and by TypeScript's own parser with a plain visitor. */
export const compareJavascript = async (code: SourceCode, folders: readonly string[]): Promise<Comparison> => {
  const speaking = await sourceFiles(folders, ENDINGS, 300_000, (text) => SPEAKS_OF_ENVIRONMENT.test(text));
  const others = await sourceFiles(folders, ENDINGS, 60_000, (text) => !SPEAKS_OF_ENVIRONMENT.test(text));
  const silent = others.filter((_, index) => index % 3 === 0);
  const counts = { files: 0, withErrors: 0, reads: 0, further: 0, imports: 0, scanned: 0 };
  const differences: string[] = [];
  for (const file of [...speaking, ...silent]) {
    const oracle = askOracle(file.path, file.text);
    const facts = await code.facts(file.path, file.text, {
      envAccessors: [],
      words: ['import', 'require', 'export'],
      withoutCalls: true,
    });
    if (facts === undefined) continue;
    counts.files += 1;
    if (oracle.hasErrors) {
      counts.withErrors += 1;
      continue;
    }
    const own = new Set(facts.reads.map(spelled));
    counts.reads += oracle.reads.size;
    counts.imports += oracle.imports.size;
    for (const read of oracle.reads) {
      const isKnown = own.has(read) || (read.endsWith(' *') && isToldOtherwise(facts, read));
      if (!isKnown) differences.push(`${file.path}:${read} is read, and we do not say so`);
    }
    for (const read of facts.reads) {
      if (oracle.reads.has(spelled(read))) continue;
      if (oracle.reads.has(`${read.place.line}:${read.place.column} *`)) continue;
      const isPlain =
        read.names.kind === 'name' &&
        /^(?:process|import\.meta|Bun)\.env$/.test(read.idiom) &&
        isWrittenOut(file, read.place);
      if (isPlain) differences.push(`${file.path}:${spelled(read)} is no read, and we say so`);
      else counts.further += 1;
    }
    differences.push(...importDifferences(file, facts, oracle.imports));
    const scanned = scanImports(file.text);
    if (scanned !== undefined) {
      counts.scanned += 1;
      const byTree = facts.imports.map(spelledImport).sort().join('\n');
      const byText = scanned.map(spelledImport).sort().join('\n');
      if (byTree !== byText)
        differences.push(`${file.path}: imports by tree and by text differ\n${byTree}\n--\n${byText}`);
    }
  }
  return {
    language: 'JavaScript and TypeScript',
    counts: [
      ['files compared', counts.files],
      ['of them the other parser refuses', counts.withErrors],
      ['reads that are written out', counts.reads],
      ['further reads, through names and functions', counts.further],
      ['imports', counts.imports],
      ['files whose imports were told by text alone', counts.scanned],
    ],
    differences,
  };
};

const spelled = ({ names, place }: ModuleFacts['reads'][number]): string =>
  `${place.line}:${place.column} ${names.kind === 'name' ? names.name : '*'}`;

const spelledImport = ({ from, names, place, reexports, dynamic }: ModuleFacts['imports'][number]): string =>
  `${place.line}:${place.column} ${from} ${names.join(',')}${reexports ? ' reexports' : ''}${dynamic ? ' dynamic' : ''}`;

/** A key that is no literal: we may know more of it, as an accessor or as the names it can be. */
const isToldOtherwise = ({ reads, accessors }: ModuleFacts, read: string): boolean => {
  const [place] = read.split(' ');
  return reads.some((own) => spelled(own).startsWith(`${place} `)) || accessors.length > 0;
};

/** The expression at the place is an access that a plain visitor has to see. */
const isWrittenOut = (
  { text }: SourceFile,
  { line, column }: { readonly line: number; readonly column: number },
): boolean => /^(?:process|import\.meta|Bun)\.env(?:\.|\[)/.test((text.split('\n')[line - 1] ?? '').slice(column - 1));

const importDifferences = (
  { path }: SourceFile,
  { imports }: ModuleFacts,
  oracle: ReadonlySet<string>,
): readonly string[] => {
  const own = new Set(
    imports.filter(({ dynamic }) => dynamic !== true).map(({ from, place }) => `${place.line}:${place.column} ${from}`),
  );
  const froms = new Set(imports.map(({ from }) => from));
  return [...oracle]
    .filter((each) => !own.has(each) && !froms.has(each.slice(each.indexOf(' ') + 1)))
    .map((each) => `${path}:${each} is loaded, and we do not say so`);
};
