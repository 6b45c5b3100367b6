import type { Manifest } from '../../model/dependency.ts';
import type { Commands } from '../commands.ts';
import type { AdvisoryEngine, EngineAnswer, EngineCause, ManifestLook } from '../ports.ts';
import { openPrivateFolder } from '../private-folder.ts';
import { findSnyk, type SnykCli } from './find-snyk.ts';
import type { SnykRun } from './judge-run.ts';
import { lookOf } from './look-at-manifest.ts';
import { type RestatedLockfile, restate } from './restated-lockfile.ts';
import { runSnyk, type SnykTools } from './run-snyk.ts';
import type { SnykOrigin } from './snyk-release.ts';

export interface SnykOptions {
  /** The folder under test: nothing of it is ever executed, and no program is taken from it. */
  readonly folder: string;
  /** Reaches the child process and nothing else. */
  readonly token?: string;
  /** A Snyk CLI the user named. Default: in the verified cache, beside this program, or downloaded and verified. */
  readonly path?: string;
  /** Why the code under test is not to be trusted with the token, such as `a pull request from a fork`. */
  readonly untrusted?: string;
  readonly offline: boolean;
  readonly cacheFolder: string;
  /** For `SNYK_API`, `SNYK_CFG_ORG`, `NODE_EXTRA_CA_CERTS` and the proxies alone. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly commands: Commands;
  readonly signal: AbortSignal;
  /** Where the CLI is downloaded from. Default: Snyk's own place. */
  readonly origin?: SnykOrigin;
  /** For each lockfile. Default: 300. */
  readonly timeoutSeconds?: number;
}

/** Each takes seconds to start, and a service that is asked too often stops answering. */
const AT_ONCE = 2;

/**
 * The Snyk CLI, shown lockfiles that restate the inventory: nothing of the repository but names and versions of its registry
 * packages. Source: https://docs.snyk.io/developer-tools/snyk-cli/commands/test
 */
export const snykEngine = (options: SnykOptions): AdvisoryEngine => ({
  async look(manifests) {
    const { folder, token, untrusted, offline } = options;
    if (untrusted !== undefined) {
      return unavailable('untrusted-code', `Snyk is not started for ${untrusted}: its token is not for foreign code.`);
    }
    if (offline) return unavailable('offline', 'Snyk is asked over the network, and the run is offline.');
    if (token === undefined || token === '') {
      return unavailable('no-token', 'There is no SNYK_TOKEN. Give one as a secret of the workflow.');
    }
    const privateFolder = await openPrivateFolder(folder);
    try {
      const cli = await findSnyk({ ...options, privateFolder: privateFolder.path });
      if ('missing' in cli) return unavailable('not-installed', cli.missing);
      return await ask(manifests, cli, { ...options, token, privateFolder: privateFolder.path });
    } finally {
      await privateFolder.dispose();
    }
  },
});

const unavailable = (cause: EngineCause, reason: string, engine = 'snyk'): EngineAnswer => ({
  status: 'unavailable',
  engine,
  cause,
  reason,
});

const ask = async (
  manifests: readonly Manifest[],
  cli: SnykCli,
  options: SnykOptions & { readonly token: string; readonly privateFolder: string },
): Promise<EngineAnswer> => {
  const stop = new AbortController();
  const tools: SnykTools = {
    ...options,
    cli,
    timeoutSeconds: options.timeoutSeconds ?? 300,
    signal: AbortSignal.any([options.signal, stop.signal]),
  };
  const questions = manifests.map((manifest) => ({ manifest, lockfiles: restate(manifest) }));
  const runs = new Map<RestatedLockfile, SnykRun>();
  let ofAll: Failed | undefined;
  const left = questions.flatMap(({ lockfiles }) => lockfiles);
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined && ofAll === undefined; next = left.shift()) {
      const run = await runSnyk(next, tools);
      runs.set(next, run);
      if (run.status === 'failed' && run.ofAll) {
        ofAll ??= run;
        stop.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const failures = [...runs.values()].filter((run) => run.status === 'failed');
  const [first] = failures;
  if (ofAll !== undefined) return unavailable(ofAll.cause, ofAll.reason, cli.label);
  if (first !== undefined && failures.length === runs.size) return unavailable(first.cause, first.reason, cli.label);
  return { status: 'answered', engine: cli.label, looks: questions.map((question) => lookAt(question, runs)) };
};

type Failed = Extract<SnykRun, { status: 'failed' }>;

const lookAt = (
  { manifest, lockfiles }: { readonly manifest: Manifest; readonly lockfiles: readonly RestatedLockfile[] },
  runs: ReadonlyMap<RestatedLockfile, SnykRun>,
): ManifestLook => {
  const answered = lockfiles.flatMap((lockfile) => {
    const run = runs.get(lockfile);
    return run?.status === 'answered' ? [{ lockfile, run }] : [];
  });
  if (answered.length === lockfiles.length) return lookOf(manifest, answered);
  const failed = lockfiles.map((lockfile) => runs.get(lockfile)).find((run) => run?.status === 'failed');
  const reason = failed?.status === 'failed' ? failed.reason : 'Snyk was not asked about all of it.';
  return { status: 'not-scanned', manifest: manifest.path, reason };
};
