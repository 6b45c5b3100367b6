import type { AdvisoryEngine } from '../ports.ts';

export interface OsvOptions {
  /** Where the API is: `https://api.osv.dev`, or a mirror of it. */
  readonly baseUrl: string;
  readonly offline: boolean;
  /** For `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` alone. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
}

/** OSV: packages and versions are sent, advisories come back. Source: https://google.github.io/osv.dev/api/ */
export const osvEngine = (options: OsvOptions): AdvisoryEngine => ({
  async look() {
    return { status: 'unavailable', engine: `OSV (${options.baseUrl})`, cause: 'offline', reason: 'Not written yet.' };
  },
});
