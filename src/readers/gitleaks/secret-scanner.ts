import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CouldNotLook } from '../../model/could-not-look.ts';
import type { CoverageRow } from '../../model/coverage.ts';
import type { Commands } from '../commands.ts';
import type { ReadableFiles } from '../file-bytes.ts';
import type { Repository } from '../git/repository.ts';
import type { Files, SecretScan, SecretScanner } from '../ports.ts';
import type { FoundEngine, GitleaksEngine } from './find-engine.ts';
import { writeScanConfig } from './scan-config.ts';
import type { Looked, ScanContext } from './scan-context.ts';
import { readHidingFiles } from './scan-hidden.ts';
import { lookAtHistory } from './scan-history.ts';
import { leaksOf, MAX_LEAKS } from './scan-leaks.ts';
import { CANARIES_PER_PASS } from './scan-pass.ts';
import { lookAtRange } from './scan-range.ts';
import { shortfallsOf } from './scan-shortfalls.ts';
import { lookAtTree } from './scan-tree.ts';

/** Full object names. A range without a base is one whose base this clone does not have: then all files of `head` are looked at. */
export interface ScanScope {
  readonly mode: 'range' | 'history' | 'tree';
  readonly base?: string;
  readonly head?: string;
}

export interface ScannerRequest {
  /** The files under test: those of `head`, or the working files where only the tree is looked at. */
  readonly files: ReadableFiles;
  /** Where the team's config is read from; absent: `files`. */
  readonly configFiles?: Files;
  readonly repository: Repository | undefined;
  /** The checked folder. */
  readonly folder: string;
  readonly scope: ScanScope;
  /** Asked only when a scan is asked for. */
  readonly findEngine: () => Promise<FoundEngine>;
  /** A folder outside of the repository that nobody else may open. What a scan puts into it is gone when the scan ends. */
  readonly privateFolder: string;
  readonly commands: Commands;
  readonly signal?: AbortSignal;
  /** Of one pass of the engine. */
  readonly timeoutSeconds?: number;
}

const TIMEOUT_SECONDS = 3600;

/**
 * Looks for secrets with gitleaks. What could not be looked at is a shortfall, never silence: a canary must be found in every
 * pass, and what the engine says it scanned must be what our own git and our own copies have counted.
 */
export const gitleaksScanner = (request: ScannerRequest): SecretScanner => ({
  async scan(options) {
    const found = await request.findEngine();
    if (found.status === 'missing') return { leaks: [], coverage: [], shortfalls: [found.reason] };
    const workFolder = await mkdtemp(join(request.privateFolder, 'scan-'));
    try {
      return await scanWith(found.engine, workFolder, request, options);
    } catch (error) {
      if (error instanceof CouldNotLook) return { leaks: [], coverage: [], shortfalls: [error.message] };
      throw error;
    } finally {
      await rm(workFolder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
});

const scanWith = async (
  engine: GitleaksEngine,
  workFolder: string,
  request: ScannerRequest,
  { gitleaksConfig, maxFileMegabytes }: Parameters<SecretScanner['scan']>[0],
): Promise<SecretScan> => {
  const { files, repository, commands, signal, scope, timeoutSeconds = TIMEOUT_SECONDS } = request;
  const config = await writeScanConfig(workFolder, gitleaksConfig, files, request.configFiles);
  const context: ScanContext = {
    files,
    commands,
    workFolder,
    maxMegabytes: maxFileMegabytes,
    maxBytes: maxFileMegabytes * 1_000_000,
    underTeamConfig: config.isTeamConfig,
    tools: {
      engine,
      commands,
      timeoutSeconds,
      configPath: config.path,
      flaggingConfigPath: config.flaggingPath,
      ...(config.treePath === undefined ? {} : { treeConfigPath: config.treePath }),
      emptyFolder: config.emptyFolder,
      ...(signal === undefined ? {} : { signal }),
    },
  };
  const [looked, hiding] = await Promise.all([look(context, request), readHidingFiles(files)]);
  const leaks = await leaksOf(
    looked.passes.flatMap(({ sightings }) => sightings),
    {
      hiding,
      maxBytes: context.maxBytes,
      ageOf: looked.ageOf,
      ...(repository === undefined || scope.mode === 'tree' ? {} : { repository }),
      ...(scope.head === undefined ? {} : { head: scope.head }),
      ...(scope.base === undefined ? {} : { base: scope.base }),
    },
  );
  return {
    leaks,
    coverage: [
      ...looked.passes.flatMap(({ coverage }) => coverage),
      ...looked.coverage,
      canaryRow(looked, engine, hiding.notes),
    ],
    shortfalls: [
      ...(config.shortfall === undefined ? [] : [config.shortfall]),
      ...looked.passes.flatMap(({ shortfalls }) => shortfalls),
      ...shortfallsOf(looked.unread),
      ...(leaks.length < MAX_LEAKS ? [] : [`There are more than ${MAX_LEAKS} leaks; only the first are told.`]),
    ],
    ...(looked.isEmpty ? { nothingToLookAt: true } : {}),
  };
};

const look = (context: ScanContext, { scope, repository, folder }: ScannerRequest): Promise<Looked> => {
  const { mode, head, base } = scope;
  if (mode === 'tree' || repository === undefined || head === undefined) return lookAtTree(context, folder, repository);
  if (mode === 'history' && context.tools.engine.supportsGit) return lookAtHistory(context, repository, head);
  return lookAtRange(context, repository, { mode, head, ...(base === undefined ? {} : { base }) });
};

const canaryRow = (looked: Looked, { label }: GitleaksEngine, notes: readonly string[]): CoverageRow => {
  const passes = looked.passes.filter(({ canaries, shortfalls }) => canaries > 0 || shortfalls.length > 0);
  return {
    what: 'canaries planted for the engine',
    expected: passes.length * CANARIES_PER_PASS,
    examined: passes.reduce((sum, { canaries }) => sum + canaries, 0),
    engine: label,
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
};
