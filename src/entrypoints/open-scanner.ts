import type { RunScope } from '../model/report.ts';
import type { Commands } from '../readers/commands.ts';
import type { Repository } from '../readers/git/repository.ts';
import type { SecretScanner } from '../readers/ports.ts';
import type { SourcesRequest } from './open-sources.ts';

export interface OpenedScanner {
  readonly scanner: SecretScanner;
  close(): Promise<void>;
}

/** The secret scan of this run. The engine is looked for when the scan begins, beside whatever else runs. */
export const openScanner = async (
  _scope: RunScope,
  _repository: Repository | undefined,
  _request: SourcesRequest,
  _commands: Commands,
): Promise<OpenedScanner> => ({
  scanner: { scan: async () => ({ leaks: [], coverage: [], shortfalls: ['no engine is wired yet'] }) },
  close: async () => {},
});
