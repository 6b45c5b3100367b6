import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CouldNotLook } from '../../model/could-not-look.ts';
import type { Language } from '../../parsers/source-code/module-facts.ts';
import { readRegularFile } from '../open-file.ts';

/** What stands beside the bundles, as npm has it: the package of each file, and its name there and here. `scripts/build/` puts it there. */
export const GRAMMAR_FILES = {
  /** The parser's own loader. Bundlers break it, so it stays the file it is. */
  loader: ['web-tree-sitter', 'web-tree-sitter.js'],
  parser: ['web-tree-sitter', 'web-tree-sitter.wasm'],
  javascript: ['tree-sitter-javascript', 'tree-sitter-javascript.wasm'],
  typescript: ['tree-sitter-typescript', 'tree-sitter-typescript.wasm'],
  tsx: ['tree-sitter-typescript', 'tree-sitter-tsx.wasm'],
  python: ['tree-sitter-python', 'tree-sitter-python.wasm'],
} as const satisfies Readonly<Record<Language | 'loader' | 'parser', readonly [pkg: string, file: string]>>;

type GrammarFile = keyof typeof GRAMMAR_FILES;

const MAX_BYTES = 8 * 1024 * 1024;

/** The bytes of a grammar. Throws CouldNotLook when the installation is not whole. */
export const grammarBytes = async (name: GrammarFile, from = import.meta.url): Promise<Uint8Array> =>
  (await grammarFile(name, from)).bytes;

/** The parser's library. Throws CouldNotLook when the installation is not whole. */
export const loadParserLibrary = async (from = import.meta.url): Promise<typeof import('web-tree-sitter')> => {
  const { path } = await grammarFile('loader', from);
  return import(/* webpackIgnore: true */ /* @vite-ignore */ pathToFileURL(path).href);
};

/** Beside the two programs of `dist/`, and in `node_modules` when the sources themselves run. */
const grammarFile = async (name: GrammarFile, from: string) => {
  const [pkg, file] = GRAMMAR_FILES[name];
  const bundled = fileURLToPath(new URL(['..', 'grammars', file].join('/'), from));
  for (const path of [bundled, packageFile(pkg, file, from)]) {
    const read = path === undefined ? undefined : await readRegularFile(path, MAX_BYTES);
    if (path !== undefined && read?.ok) return { path, bytes: read.bytes };
  }
  throw new CouldNotLook(
    `The file \`${file}\` is missing beside the program, so no code can be read. Install Aduana anew, with all of \`dist/\`.`,
  );
};

/** Looked up under a name that a bundler cannot know. */
const packageFile = (pkg: string, file: string, from: string): string | undefined => {
  const exported = pkg === 'web-tree-sitter' ? 'web-tree-sitter.wasm' : 'package.json';
  try {
    return join(dirname(createRequire(from).resolve(`${pkg}/${exported}`)), file);
  } catch {
    return undefined;
  }
};
