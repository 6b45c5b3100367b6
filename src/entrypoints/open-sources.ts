import { stat } from 'node:fs/promises';
import type { RunScope } from '../model/report.ts';
import { repositoryBlueprints } from '../readers/blueprints/repository-blueprints.ts';
import { type Commands, createCommands } from '../readers/commands.ts';
import { commitFiles } from '../readers/commit-files.ts';
import { openRepository, type Repository } from '../readers/git/repository.ts';
import { createSourceCode } from '../readers/grammars/source-code.ts';
import { overlaidFiles } from '../readers/overlaid-files.ts';
import type { Ports, SecretScanner } from '../readers/ports.ts';
import { liveRender } from '../readers/render-api/live-render.ts';
import { workingFiles } from '../readers/working-files.ts';
import { openEngines } from './open-engines.ts';
import { openGitHub } from './open-github.ts';
import { openScanner } from './open-scanner.ts';
import { openSupabase, openWitness } from './open-witness.ts';
import { pathMatches } from './path-matches.ts';
import { type PolicyOrigin, policyOrigin } from './policy-origin.ts';
import { type ResolvedScope, resolveScope } from './resolve-scope.ts';
import type { SourcesRequest } from './sources-request.ts';

/** What stands before any policy is read and any check has run. */
type OpenPorts = Omit<Ports, 'exceptionUse' | 'policyStanding' | 'today'>;

export type Sources =
  | {
      readonly status: 'open';
      readonly ports: OpenPorts;
      readonly scope: RunScope;
      readonly policyOrigin: PolicyOrigin;
    }
  /** Nothing can be looked at, and why. */
  | { readonly status: 'closed'; readonly problem: string }
  | { readonly status: 'bad-usage'; readonly problem: string };

/**
 * Opens everything the checks read: the only place that knows which reader stands behind which port.
 * Throws CouldNotLook when git fails.
 */
export const openSources = async (request: SourcesRequest): Promise<Sources> => {
  const { folder, environment, signal, offline } = request;
  if (!(await isFolder(folder))) return { status: 'bad-usage', problem: 'The folder to look at does not exist.' };
  const commands = createCommands({ environment, signal });
  const opened = await openRepository(folder, commands, { offline, ...objectsOf(request) });
  if (opened.status === 'refused') return { status: 'closed', problem: opened.reason };
  const repository = opened.status === 'opened' ? opened.repository : undefined;
  if (repository === undefined && request.repositoryRequired) {
    return {
      status: 'closed',
      problem: 'The workspace is no git repository: check it out with actions/checkout first.',
    };
  }
  const resolved = await resolveScope(request.scope, repository);
  if ('problem' in resolved) return { status: isLocal(request) ? 'bad-usage' : 'closed', problem: resolved.problem };
  return openAt(resolved, repository, request, commands, await policyOrigin(request.scope, resolved.scope, repository));
};

const openAt = (
  { scope, shortfall }: ResolvedScope,
  repository: Repository | undefined,
  request: SourcesRequest,
  commands: Commands,
  origin: PolicyOrigin,
): Sources => {
  const { folder, repositoryUrl } = request;
  const files =
    repository === undefined || scope.mode === 'tree' || scope.head === undefined
      ? overlaidFiles(workingFiles(folder, repository), request.overlay ?? new Map())
      : commitFiles(repository, scope.head);
  const scanner = openScanner(
    { scope, repository, files, ...(origin.kind === 'base' ? { configFiles: origin.files } : {}), commands },
    request,
  );
  return {
    status: 'open',
    ports: {
      files,
      secretScanner: scannedOnce(shortfall === undefined ? scanner : withShortfall(scanner, shortfall)),
      pathMatches,
      sourceCode: createSourceCode(),
      blueprints: repositoryBlueprints(files),
      advisoryEngines: openEngines(commands, request),
      ...live(request),
      ...openGitHub(request, async () => repository?.originUrl()),
      ...openWitness(request, async () => repository?.originUrl()),
      ...openSupabase(request),
      ...filesBefore(scope, repository),
      ...(repository === undefined || repository.prefix === '' ? {} : { belowRoot: true }),
      ...(request.protectedBranch === undefined ? {} : { protectedBranch: request.protectedBranch }),
    },
    scope: {
      ...scope,
      ...(repository === undefined || repository.prefix === '' ? {} : { prefix: repository.prefix }),
      ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    },
    policyOrigin: origin,
  };
};

const objectsOf = ({ objectDirectory }: SourcesRequest) => (objectDirectory === undefined ? {} : { objectDirectory });

/** Render is asked only by who gave a key for it. */
const live = ({ renderApiKey: key, renderApiUrl: baseUrl, offline, environment, signal }: SourcesRequest) =>
  key === undefined
    ? {}
    : { liveRender: liveRender({ key, ...(baseUrl === undefined ? {} : { baseUrl }), offline, environment, signal }) };

/** A push is judged whole, although it names what was there before: its branch is what people rely on. */
const filesBefore = ({ mode, base, trigger }: RunScope, repository: Repository | undefined) =>
  repository === undefined || mode !== 'range' || base === undefined || trigger === 'push'
    ? {}
    : { filesBefore: commitFiles(repository, base) };

const withShortfall = (scanner: SecretScanner, shortfall: string): SecretScanner => ({
  async scan(options) {
    const scan = await scanner.scan(options);
    return { ...scan, shortfalls: [shortfall, ...scan.shortfalls] };
  },
});

/** Who asks again gets the same answer: nothing is scanned twice. */
const scannedOnce = (scanner: SecretScanner): SecretScanner => {
  const scans = new Map<string, ReturnType<SecretScanner['scan']>>();
  return {
    scan({ gitleaksConfig, maxFileMegabytes }) {
      const key = JSON.stringify([gitleaksConfig, maxFileMegabytes]);
      const known =
        scans.get(key) ??
        scanner.scan({ maxFileMegabytes, ...(gitleaksConfig === undefined ? {} : { gitleaksConfig }) });
      scans.set(key, known);
      return known;
    },
  };
};

const isLocal = ({ scope }: SourcesRequest): boolean => scope.trigger === 'local';

const isFolder = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
};
