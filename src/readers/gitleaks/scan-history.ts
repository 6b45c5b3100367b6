import { join } from 'node:path';
import { isBinaryByName } from '../../parsers/binary-name.ts';
import { couldSpanLines } from '../../parsers/spanning-secret.ts';
import type { Repository, TreeEntry } from '../git/repository.ts';
import type { FileContent } from './file-content.ts';
import { visitBlobs } from './scan-blobs.ts';
import { ABSENT, type FileChange, partedChanges, readCommitHistory, SUBMODULE } from './scan-changes.ts';
import { type CommitPass, commitsRow, openCommitPass } from './scan-commits.ts';
import { ArchiveCount, type Looked, type ScanContext, submoduleRows } from './scan-context.ts';
import type { WholeFile } from './scan-made-commits.ts';
import { groupByBlob, keyOf } from './scan-places.ts';
import { tooLargeProblem, type Unread } from './scan-shortfalls.ts';
import { openShadowRepository } from './shadow-repository.ts';

/**
 * Looks at all commits that lead to `head`. The engine starts at once with what git prints; meanwhile we read what it would not
 * understand, and show it that in a second run, with what it flagged in the first.
 */
export const lookAtHistory = async (context: ScanContext, repository: Repository, head: string): Promise<Looked> => {
  const { tools, commands, workFolder, underTeamConfig, maxBytes, maxMegabytes } = context;
  const { prefix } = repository;
  const openPass = async (name: string, flagging: boolean) => {
    const shadow = await openShadowRepository(repository, join(workFolder, name), commands);
    return { git: shadow.git, pass: openCommitPass({ shadow, tools, prefix, underTeamConfig, flagging }) };
  };
  const [first, second] = [await openPass('commits', true), await openPass('apart', false)];
  const [history, tree] = await Promise.all([
    readCommitHistory(first.git, { base: undefined, head, prefix }),
    repository.tree(head),
  ]);
  const versions = history.changes.filter(({ mode }) => mode !== SUBMODULE);
  const byBlob = groupByBlob(versions);
  const sizes = await repository.blobSizes([...byBlob.keys()]);
  const tooLarge = new Set([...sizes].flatMap(([id, size]) => (size > maxBytes ? [id] : [])));
  const notText = new Set(versions.filter(({ path }) => isBinaryByName(path)).map(({ objectId }) => objectId));
  const withheld = new Set([...tooLarge, ...notText]);
  for (const objectId of withheld) await first.pass.withhold(objectId);
  for (const objectId of tooLarge) await second.pass.withhold(objectId);

  const { plain, apart } = partedChanges(history, withheld);
  const reading = new Reading(context, repository, byBlob, second.pass);
  const pieces = groupByBlob(inPieces(tree, versions));
  const whole: WholeFile[] = [];
  const consider = (objectId: string, { text }: FileContent) => {
    if (couldSpanLines(text.toString('latin1'))) whole.push(...(pieces.get(objectId) ?? []));
  };
  const [seen] = await Promise.all([
    first.pass.run({ plain, apart: [], whole: [] }, sizes),
    reading.read([...apart.map(({ objectId }) => objectId), ...pieces.keys()], tooLarge, consider),
  ]);
  await reading.read(
    seen.flagged.map(({ objectId }) => objectId),
    tooLarge,
  );
  const shownApart = [...new Set([...apart, ...seen.flagged])];
  const more =
    shownApart.length + whole.length === 0
      ? []
      : [await second.pass.run({ plain: [], apart: shownApart, whole }, sizes)];

  const unread = [...tooLarge]
    .flatMap((id) => byBlob.get(id) ?? [])
    .map(({ path, commit }): Unread => ({ path, commit, problem: tooLargeProblem(maxMegabytes) }));
  const age = new Map(history.commits.map((commit, n) => [commit, n]));
  const all = [seen, ...more];
  return {
    passes: all.map((one, n) => ({
      ...one,
      coverage: n === 0 ? [commitsRow(history.commits.length, all, tools)] : [],
    })),
    unread: [...unread, ...reading.unread],
    coverage: [...reading.archives.rows(), ...submoduleRows(tree.filter(({ kind }) => kind === 'submodule').length)],
    ageOf: (commit) => age.get(commit) ?? 0,
    isEmpty: history.commits.length === 0 && tree.length === 0,
  };
};

/** Files of the final tree that no commit added as they are now: what each commit shows of them is a part. */
const inPieces = (tree: readonly TreeEntry[], versions: readonly FileChange[]): readonly WholeFile[] => {
  const added = new Set(versions.filter(({ before }) => before.every(({ mode }) => mode === ABSENT)).map(keyOf));
  return tree
    .filter((entry) => entry.kind !== 'submodule' && !added.has(keyOf(entry)))
    .map(({ path, objectId }) => ({ path, objectId }));
};

/** Reads blobs once each, whoever asks, and shows the pass what they say. */
class Reading {
  readonly archives = new ArchiveCount();
  readonly unread: Unread[] = [];
  private readonly done = new Set<string>();
  private readonly context: ScanContext;
  private readonly repository: Repository;
  private readonly places: ReadonlyMap<string, readonly FileChange[]>;
  private readonly pass: CommitPass;

  constructor(
    context: ScanContext,
    repository: Repository,
    places: ReadonlyMap<string, readonly FileChange[]>,
    pass: CommitPass,
  ) {
    this.context = context;
    this.repository = repository;
    this.places = places;
    this.pass = pass;
  }

  async read(
    ids: readonly string[],
    leftOut: ReadonlySet<string>,
    consider?: (objectId: string, content: FileContent) => void,
  ): Promise<void> {
    const wanted = ids.filter((id) => !leftOut.has(id) && !this.done.has(id));
    await visitBlobs(this.repository, wanted, this.context.maxBytes, async ({ objectId, content }) => {
      this.done.add(objectId);
      this.archives.add(content);
      for (const { path, commit } of this.places.get(objectId) ?? []) {
        this.unread.push(...content.problems.map((problem) => ({ path, commit, problem })));
      }
      await this.pass.show(objectId, content);
      consider?.(objectId, content);
    });
  }
}
