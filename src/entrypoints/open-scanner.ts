import type { RunScope } from '../model/report.ts';
import type { Commands } from '../readers/commands.ts';
import type { ReadableFiles } from '../readers/file-bytes.ts';
import type { Repository } from '../readers/git/repository.ts';
import { findGitleaks } from '../readers/gitleaks/find-engine.ts';
import { gitleaksScanner, type ScanScope } from '../readers/gitleaks/secret-scanner.ts';
import type { Files, SecretScanner } from '../readers/ports.ts';
import { openPrivateFolder } from '../readers/private-folder.ts';
import type { SourcesRequest } from './sources-request.ts';

export interface ScannerSources {
  readonly scope: RunScope;
  readonly repository: Repository | undefined;
  readonly files: ReadableFiles;
  /** Where the team's config of the engine is read from; absent: `files`. */
  readonly configFiles?: Files;
  readonly commands: Commands;
}

/** The secret scan of this run. Engine and private folder are there only while it scans. */
export const openScanner = (
  { scope, repository, files, configFiles, commands }: ScannerSources,
  { folder, gitleaksPath, offline, allowWebAssembly, cacheFolder, environment, signal }: SourcesRequest,
): SecretScanner => ({
  async scan(options) {
    const privateFolder = await openPrivateFolder(repository?.root ?? folder);
    const findEngine = () =>
      findGitleaks({
        folder,
        ...(gitleaksPath === undefined ? {} : { path: gitleaksPath }),
        offline,
        allowWebAssembly,
        cacheFolder,
        environment,
        privateFolder: privateFolder.path,
        commands,
        signal,
      });
    try {
      return await gitleaksScanner({
        files,
        ...(configFiles === undefined ? {} : { configFiles }),
        repository,
        folder,
        scope: scanScopeOf(scope),
        findEngine,
        privateFolder: privateFolder.path,
        commands,
        signal,
      }).scan(options);
    } finally {
      await privateFolder.dispose();
    }
  },
});

const scanScopeOf = ({ mode, base, head }: RunScope): ScanScope => {
  if (mode === 'tree' || head === undefined) return { mode: 'tree' };
  return mode === 'history' ? { mode, head } : { mode, head, ...(base === undefined ? {} : { base }) };
};
