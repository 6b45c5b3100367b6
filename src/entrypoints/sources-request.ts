import type { GitHubAccess } from './github-access.ts';
import type { ScopeRequest } from './scope-request.ts';

/** What is to be opened, and with which leave. */
export interface SourcesRequest {
  /** Absolute. */
  readonly folder: string;
  readonly scope: ScopeRequest;
  /** An object folder that borrows the repository's own, where the scope is a commit that only it has. */
  readonly objectDirectory?: string;
  /** Texts by path that are looked at as if they stood in the working folder already. */
  readonly overlay?: ReadonlyMap<string, string>;
  readonly gitleaksPath?: string;
  readonly snykPath?: string;
  /** Given to the Snyk CLI alone. */
  readonly snykToken?: string;
  /** Another place that speaks OSV's API. */
  readonly osvUrl?: string;
  /** Given to Render's API alone; only with it Render is asked. */
  readonly renderApiKey?: string;
  /** Another place that speaks Render's API, for tests. */
  readonly renderApiUrl?: string;
  /** Only with it GitHub is asked. */
  readonly gitHub?: GitHubAccess;
  /** Why the code under test is not to be trusted with a token, such as `a pull request from a fork`. */
  readonly untrusted?: string;
  /** The branch whose state the run speaks for, see `Ports`. */
  readonly protectedBranch?: string;
  /** Given to Supabase's Management API alone; only with it Supabase is asked. */
  readonly supabaseToken?: string;
  /** Another place that speaks it, for tests. */
  readonly supabaseApiUrl?: string;
  readonly offline: boolean;
  /** Whether the npm-carried WebAssembly build may serve where no other engine can be had. */
  readonly allowWebAssembly: boolean;
  /** A folder that is no git repository cannot be looked at. */
  readonly repositoryRequired: boolean;
  readonly cacheFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The repository's page, for links in reports. */
  readonly repositoryUrl?: string;
  readonly signal: AbortSignal;
}
