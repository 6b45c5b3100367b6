import type { ScopeRequest } from './scope-request.ts';

/** What is to be opened, and with which leave. */
export interface SourcesRequest {
  /** Absolute. */
  readonly folder: string;
  readonly scope: ScopeRequest;
  readonly gitleaksPath?: string;
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
