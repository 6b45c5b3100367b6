import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CouldNotLook } from '../../model/could-not-look.ts';
import type { Language } from '../../parsers/source-code/module-facts.ts';
import { readRegularFile } from '../open-file.ts';

/** The WebAssembly files: the npm package of each, and its file there. `scripts/build/` puts them beside the bundles. */
export const GRAMMAR_FILES: Readonly<Record<Language | 'parser', readonly [pkg: string, file: string]>> = {
  parser: ['web-tree-sitter', 'web-tree-sitter.wasm'],
  javascript: ['tree-sitter-javascript', 'tree-sitter-javascript.wasm'],
  typescript: ['tree-sitter-typescript', 'tree-sitter-typescript.wasm'],
  tsx: ['tree-sitter-typescript', 'tree-sitter-tsx.wasm'],
  python: ['tree-sitter-python', 'tree-sitter-python.wasm'],
};

const MAX_WASM_BYTES = 8 * 1024 * 1024;

/** The folder beside the two programs of `dist/` that holds the files; nothing is there when the sources themselves run. */
const BUNDLED = ['..', 'grammars'];

/** The bytes of a grammar. Throws CouldNotLook when the installation is not whole. */
export const grammarBytes = async (name: Language | 'parser', from = import.meta.url): Promise<Uint8Array> => {
  const [pkg, file] = GRAMMAR_FILES[name];
  const bundled = await readRegularFile(fileURLToPath(new URL([...BUNDLED, file].join('/'), from)), MAX_WASM_BYTES);
  if (bundled.ok) return bundled.bytes;
  const installed = packageFile(`${pkg}/${file}`, from);
  const read = installed === undefined ? undefined : await readRegularFile(installed, MAX_WASM_BYTES);
  if (read?.ok) return read.bytes;
  throw new CouldNotLook(
    `The grammar \`${file}\` is missing beside the program, so no code can be read. Install Aduana anew, with all of \`dist/\`.`,
  );
};

/** Looked up under a name that a bundler cannot know. */
const packageFile = (name: string, from: string): string | undefined => {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
};
