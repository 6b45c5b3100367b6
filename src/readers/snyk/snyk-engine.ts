import type { Commands } from '../commands.ts';
import type { AdvisoryEngine, Files } from '../ports.ts';

export interface SnykOptions {
  /** The folder under test: nothing of it is ever executed, and no program is taken from it. */
  readonly folder: string;
  readonly files: Files;
  /** Reaches the child process and nothing else. */
  readonly token?: string;
  /** A Snyk CLI the user named. Default: on PATH, beside this program, in the verified cache, or downloaded and verified. */
  readonly path?: string;
  /** Why the code under test is not to be trusted with the token, such as `a pull request from a fork`. */
  readonly untrusted?: string;
  readonly offline: boolean;
  readonly cacheFolder: string;
  /** For `SNYK_API`, `SNYK_CFG_ORG` and the proxies alone. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly commands: Commands;
  readonly signal: AbortSignal;
}

/** The Snyk CLI, shown copies of the manifests alone. Source: https://docs.snyk.io/developer-tools/snyk-cli/commands/test */
export const snykEngine = (_options: SnykOptions): AdvisoryEngine => ({
  async look() {
    return { status: 'unavailable', engine: 'snyk', cause: 'not-installed', reason: 'Not written yet.' };
  },
});
