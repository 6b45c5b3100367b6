import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { createCommands } from '../../src/readers/commands.ts';
import { commitFiles } from '../../src/readers/commit-files.ts';
import { openRepository } from '../../src/readers/git/repository.ts';
import type { FoundEngine, GitleaksEngine } from '../../src/readers/gitleaks/find-engine.ts';
import { gitleaksScanner, type ScanScope } from '../../src/readers/gitleaks/secret-scanner.ts';
import { webAssemblyEngine } from '../../src/readers/gitleaks/web-assembly-engine.ts';
import type { SecretScan } from '../../src/readers/ports.ts';
import { workingFiles } from '../../src/readers/working-files.ts';
import { GITLEAKS_VERSION } from '../support/native-gitleaks.ts';

export type EngineKind = 'native' | 'WebAssembly';

const nativeProgram = process.env['ADUANA_TEST_GITLEAKS'] ?? '';

/** The native engine where there is one; otherwise everything is tried on the one that npm carries. */
export const MAIN_ENGINE: EngineKind = nativeProgram === '' ? 'WebAssembly' : 'native';

/** Both where both are to be had. */
export const ALL_ENGINES: readonly EngineKind[] = nativeProgram === '' ? ['WebAssembly'] : ['native', 'WebAssembly'];

const engineFolder = mkdtempSync(join(tmpdir(), 'aduana-test-engine-'));
afterAll(() => rmSync(engineFolder, { recursive: true, force: true }));

let webAssembly: Promise<FoundEngine> | undefined;

export const findTestEngine = async (kind: EngineKind): Promise<FoundEngine> => {
  if (kind === 'native') return { status: 'found', engine: nativeEngineAt(nativeProgram) };
  webAssembly ??= webAssemblyEngine(engineFolder).then((attempt) => {
    if (attempt.status === 'refused') throw new Error(attempt.reason);
    return attempt;
  });
  return webAssembly;
};

export const nativeEngineAt = (program: string, leadingArgs: readonly string[] = []): GitleaksEngine => ({
  name: 'gitleaks',
  version: GITLEAKS_VERSION,
  source: 'path',
  label: `gitleaks ${GITLEAKS_VERSION}`,
  supportsGit: true,
  program,
  leadingArgs,
});

export interface ScanRequest {
  readonly folder: string;
  readonly scope: ScanScope;
  readonly engine?: EngineKind | FoundEngine;
  readonly gitleaksConfig?: string;
  readonly maxFileMegabytes?: number;
  readonly timeoutSeconds?: number;
  readonly signal?: AbortSignal;
}

/** One scan as the product does it, of a folder in a real repository or of a plain one. Fails when it leaves anything behind. */
export const scan = async (request: ScanRequest): Promise<SecretScan> => {
  const {
    folder,
    scope,
    engine = MAIN_ENGINE,
    gitleaksConfig,
    maxFileMegabytes = 25,
    timeoutSeconds,
    signal,
  } = request;
  const commands = createCommands(signal === undefined ? {} : { signal });
  const opened = await openRepository(folder, commands, { offline: true });
  if (opened.status === 'refused') throw new Error(opened.reason);
  const repository = opened.status === 'opened' ? opened.repository : undefined;
  const privateFolder = mkdtempSync(join(tmpdir(), 'aduana-test-private-'));
  onTestFinished(() => rmSync(privateFolder, { recursive: true, force: true }));
  const files =
    repository === undefined || scope.mode === 'tree' || scope.head === undefined
      ? workingFiles(folder, repository)
      : commitFiles(repository, scope.head);
  const scanner = gitleaksScanner({
    files,
    repository,
    folder,
    scope,
    findEngine: () => (typeof engine === 'string' ? findTestEngine(engine) : Promise.resolve(engine)),
    privateFolder,
    commands,
    ...(signal === undefined ? {} : { signal }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  });
  const result = await scanner.scan({ maxFileMegabytes, ...(gitleaksConfig === undefined ? {} : { gitleaksConfig }) });
  const left = readdirSync(privateFolder);
  if (left.length > 0) throw new Error(`the scan left ${left.join(', ')} behind`);
  return result;
};

/** `path!member:line kind`, for leaks whose place is to be compared. */
export const placesOf = ({ leaks }: SecretScan): readonly string[] =>
  leaks.map(
    ({ path, member, startLine, kind }) => `${path}${member === undefined ? '' : `!${member}`}:${startLine} ${kind}`,
  );
