import { describeEnd } from '../command-end.ts';
import type { Commands } from '../commands.ts';
import { GITLEAKS_VERSION } from './release-pins.ts';

/** A gitleaks that may be run: `program` with `leadingArgs` before gitleaks' own arguments. */
export interface GitleaksEngine {
  readonly name: 'gitleaks';
  readonly version: string;
  readonly source: 'path' | 'PATH' | 'cache' | 'download' | 'webassembly';
  /** For reports: `gitleaks 8.30.1`, `gitleaks 8.28.0 (WebAssembly, npm)`. */
  readonly label: string;
  /** The WebAssembly build cannot start git. */
  readonly supportsGit: boolean;
  readonly program: string;
  readonly leadingArgs: readonly string[];
}

/** An engine, or why this way led to none: part of a sentence that ends without a full stop. */
export type EngineAttempt =
  | { readonly status: 'found'; readonly engine: GitleaksEngine }
  | { readonly status: 'refused'; readonly reason: string };

export const refused = (reason: string): EngineAttempt => ({ status: 'refused', reason });

/** A native program, if it says of itself that it is the pinned version. `what` names it in the reason. */
export const nativeEngine = async (
  what: string,
  program: string,
  source: GitleaksEngine['source'],
  { commands, folder }: { readonly commands: Commands; readonly folder: string },
): Promise<EngineAttempt> => {
  const result = await commands.run({ program, args: ['version'], folder, timeoutSeconds: 30 });
  if (result.status !== 'exited') return refused(`${what} does not run: ${describeEnd(result)}`);
  if (result.code !== 0) return refused(`${what} does not tell its version: ${describeEnd(result)}`);
  const version = result.stdout.toString('utf8', 0, 200).trim().replace(/^v/, '');
  if (version !== GITLEAKS_VERSION) return refused(`${what} is ${said(version)}, and only ${GITLEAKS_VERSION} is used`);
  return {
    status: 'found',
    engine: {
      name: 'gitleaks',
      version,
      source,
      label: `gitleaks ${version}`,
      supportsGit: true,
      program,
      leadingArgs: [],
    },
  };
};

const said = (version: string): string =>
  /^\d[\w.+-]{0,40}$/.test(version) ? `version ${version}` : 'of a version that it does not name';
