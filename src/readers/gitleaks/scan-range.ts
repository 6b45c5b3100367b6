import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { type Exporter, openExport } from './export-files.ts';
import type { FileContent } from './file-content.ts';
import { visitBlobs } from './scan-blobs.ts';
import { type CommitHistory, partedChanges, readCommitHistory } from './scan-changes.ts';
import { type CommitPass, type CommitsSeen, commitsRow, openCommitPass } from './scan-commits.ts';
import { ArchiveCount, type Looked, type ScanContext, submoduleRows } from './scan-context.ts';
import { scanFiles } from './scan-files.ts';
import type { PassResult } from './scan-pass.ts';
import { type BlobPlaces, placesOfBlobs, type RepositoryScope } from './scan-places.ts';
import { tooLargeProblem, type Unread } from './scan-shortfalls.ts';
import { openShadowRepository } from './shadow-repository.ts';

const NO_HISTORY: CommitHistory = { commits: [], changes: [], oddlyNamed: new Set() };

/**
 * Looks at commits, and at the files of the final tree that they changed. With an engine that cannot start git, what the commits
 * brought in is looked at as files too.
 */
export const lookAtRange = async (
  context: ScanContext,
  repository: Repository,
  scope: RepositoryScope,
): Promise<Looked> => {
  const { tools, commands, workFolder, underTeamConfig } = context;
  const { prefix } = repository;
  const shadow = await openShadowRepository(repository, join(workFolder, 'shadow'), commands);
  const hasBase = scope.mode === 'history' || scope.base !== undefined;
  const [history, final] = await Promise.all([
    hasBase ? readCommitHistory(shadow.git, { base: scope.base, head: scope.head, prefix }) : NO_HISTORY,
    scope.mode === 'range' ? repository.changedBlobs(scope.base, scope.head) : repository.tree(scope.head),
  ]);
  const places = placesOfBlobs(final, history, tools.engine.supportsGit);
  const commitPass =
    tools.engine.supportsGit && hasBase
      ? openCommitPass({ shadow, tools, prefix, underTeamConfig, flagging: false })
      : undefined;
  const exporter = await openExport(join(workFolder, 'files'), underTeamConfig);
  const read = await readAll({ context, repository, places, commitPass, exporter });
  const view = { ...partedChanges(history, NONE), whole: [] };
  const [files, commits] = await Promise.all([
    scanFiles(exporter, places.words, tools, underTeamConfig),
    commitPass?.run(view, read.sizes),
  ]);
  const passes = [...(hasBase ? [commitsResult(context, history, commits, files)] : []), files];
  const age = new Map(history.commits.map((commit, n) => [commit, n]));
  return {
    passes,
    unread: read.unread,
    coverage: [...read.archives.rows(), ...submoduleRows(places.submodules)],
    ageOf: (commit) => age.get(commit) ?? 0,
    isEmpty: history.commits.length === 0 && (await context.files.list()).length === 0,
  };
};

interface Reading {
  readonly context: ScanContext;
  readonly repository: Repository;
  readonly places: BlobPlaces;
  readonly commitPass: CommitPass | undefined;
  readonly exporter: Exporter;
}

/** Reads every blob once and hands what it says to the passes that are to see it. */
const readAll = async ({ context, repository, places, commitPass, exporter }: Reading) => {
  const { maxBytes, maxMegabytes } = context;
  const archives = new ArchiveCount();
  const unread: Unread[] = [];
  const visit = async (objectId: string, content: FileContent): Promise<void> => {
    archives.add(content);
    for (const place of places.of(objectId)) {
      unread.push(...content.problems.map((problem) => ({ ...namedPlace(place), problem })));
    }
    await commitPass?.show(objectId, content);
    for (const file of places.toExport(objectId)) await exporter.add(file, content);
  };
  const { tooLarge, sizes } = await visitBlobs(repository, places.ids, maxBytes, ({ objectId, content }) =>
    visit(objectId, content),
  );
  for (const objectId of tooLarge) {
    await commitPass?.withhold(objectId);
    const problem = tooLargeProblem(maxMegabytes);
    unread.push(...places.of(objectId).map((place) => ({ ...namedPlace(place), problem })));
  }
  return { archives, unread, sizes };
};

const namedPlace = ({ path, commit }: { readonly path: string; readonly commit?: string | undefined }) =>
  commit === undefined ? { path } : { path, commit };

/** With an engine without git the commits were looked at as files, and there is only a row to add. */
const commitsResult = (
  { tools }: ScanContext,
  { commits }: CommitHistory,
  seen: CommitsSeen | undefined,
  files: PassResult,
): PassResult => {
  if (seen !== undefined) return { ...seen, coverage: [commitsRow(commits.length, [seen], tools)] };
  const row = {
    what: 'commits',
    expected: commits.length,
    examined: files.shortfalls.length === 0 ? commits.length : 0,
    engine: tools.engine.label,
    note: 'this engine cannot read git: every version of a file that they brought in was looked at as a file',
  };
  return { sightings: [], coverage: [row], shortfalls: [], canaries: 0 };
};

const NONE: ReadonlySet<string> = new Set();
