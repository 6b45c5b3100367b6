import type { CoverageRow } from '../../model/coverage.ts';
import type { ReportedSecret } from '../../parsers/gitleaks-report.ts';
import type { FileContent } from './file-content.ts';
import { type EngineRun, type EngineTools, runEngine } from './run-engine.ts';
import type { FileChange } from './scan-changes.ts';
import { FLAGS } from './scan-config.ts';
import { type CommitView, madeKey, type ShownCommits, showCommits, type WholeFile } from './scan-made-commits.ts';
import { canariesMissed, countCanaries, type Sighting } from './scan-pass.ts';
import { LISTED_COMMITS, type ShadowRepository } from './shadow-repository.ts';

/** What one run of the engine over commits came to. */
export interface CommitsSeen {
  readonly sightings: readonly Sighting[];
  /** Changes that hold what the engine cannot read. */
  readonly flagged: readonly FileChange[];
  readonly shortfalls: readonly string[];
  readonly canaries: number;
  /** Commits of the range that were shown as they are. */
  readonly shown: number;
  /** How far the engine's own count is off; all that were shown when it did not finish. */
  readonly missing: number;
}

/** One run of the engine over commits, with git started by it in a shadow repository. */
export interface CommitPass {
  /** Tells what a blob says: what is no plain text is shown to the engine as text. */
  show(objectId: string, content: FileContent): Promise<void>;
  /** Keeps a blob from the engine. */
  withhold(objectId: string): Promise<void>;
  run(view: CommitView, sizes: ReadonlyMap<string, number>): Promise<CommitsSeen>;
}

export interface CommitPassRequest {
  readonly shadow: ShadowRepository;
  readonly tools: EngineTools;
  readonly prefix: string;
  readonly underTeamConfig: boolean;
  /** Let the engine flag what it cannot read. */
  readonly flagging: boolean;
}

export const openCommitPass = (request: CommitPassRequest): CommitPass => {
  const { shadow, tools, prefix, flagging } = request;
  const replaced = new Set<string>();
  const replace = async (objectId: string, text: Buffer): Promise<void> => {
    if (replaced.has(objectId)) return;
    replaced.add(objectId);
    await shadow.replaceBlob(objectId, Buffer.concat([text, ownLine(objectId)]));
  };
  return {
    show: async (objectId, { form, text }) => (form === 'plain' ? undefined : replace(objectId, text)),
    withhold: (objectId) => replace(objectId, Buffer.alloc(0)),
    async run(view, sizes) {
      const sizeOf = (id: string) => (replaced.has(id) ? 1 : (sizes.get(id) ?? 0));
      const shown = await showCommits({ ...request, ...view, objects: shadow.objects, sizeOf });
      await shadow.list(shown.list);
      const { folder, environment } = shadow;
      const configPath = flagging ? tools.flaggingConfigPath : tools.configPath;
      const run = await runEngine({ command: 'git', args: gitArgs(prefix), folder, environment, configPath }, tools);
      return run.ok ? seenBy(run, shown, view, request) : unfinished(run.reason, shown, tools);
    },
  };
};

/** So that two blobs with the same readable text still differ, and one with none is not empty. No rule can take it for a key. */
const ownLine = (objectId: string): Buffer => Buffer.from(`\n~ ${objectId.replaceAll(/../g, '$& ')}\n`);

/**
 * What the engine adds to `git log -p -U0`; it cuts the options at spaces and knows no quotes. The commits are listed, so nothing
 * is walked; a message that could be read as a header is not printed.
 */
const gitArgs = (prefix: string): readonly string[] => {
  const options = [
    ...['--text', '--diff-merges=first-parent', '--no-textconv', '--no-ext-diff', '--no-renames', '--no-color'],
    ...[
      '--src-prefix=a/',
      '--dst-prefix=b/',
      '--format=commit%x20%H',
      '--no-walk=unsorted',
      `--glob=${LISTED_COMMITS}`,
    ],
    // Only to save time: what lies elsewhere is left out again below.
    ...(/^[\w./-]+$/.test(prefix) ? ['--', prefix] : []),
  ];
  return ['--platform', 'none', '--log-opts', options.join(' ')];
};

const unfinished = (reason: string, { fromRange }: ShownCommits, { engine }: EngineTools): CommitsSeen => ({
  sightings: [],
  flagged: [],
  shortfalls: [
    `${engine.label} did not finish its scan of the commits: ${reason}. Run it again; if it stays, report it.`,
  ],
  canaries: 0,
  shown: fromRange,
  missing: fromRange,
});

const seenBy = (
  run: Extract<EngineRun, { ok: true }>,
  shown: ShownCommits,
  view: CommitView,
  { prefix, tools, flagging }: CommitPassRequest,
): CommitsSeen => {
  const { label } = tools.engine;
  const flags = flagging ? FLAGS.map(({ id }) => id) : [];
  const planted = shown.canaries.map(({ canary, commit }) => ({
    canary,
    flags,
    isItsPlace: (found: ReportedSecret) => found.commit === commit,
  }));
  const canaries = countCanaries(run.secrets, planted);
  const missing = Math.abs(shown.list.length - (run.commits ?? 0));
  const said = run.commits ?? 'an unknown number of';
  const sightings = sightingsOf(run.secrets, shown, view, prefix);
  return {
    sightings: sightings.filter(({ kind }) => !flags.includes(kind)),
    flagged: sightings.flatMap(({ kind, change }) => (flags.includes(kind) && change !== undefined ? [change] : [])),
    shortfalls: [
      ...(missing === 0
        ? []
        : [`${label} says it scanned ${said} commits where ${shown.list.length} have something to scan.`]),
      ...(canaries === planted.length ? [] : [canariesMissed(label, canaries)]),
    ],
    canaries,
    shown: shown.fromRange,
    missing,
  };
};

/** The row about commits, out of all runs over them. */
export const commitsRow = (total: number, seen: readonly CommitsSeen[], { engine }: EngineTools): CoverageRow => {
  const sum = (count: (one: CommitsSeen) => number) => seen.reduce((all, one) => all + count(one), 0);
  const isWhole = seen.every(({ shortfalls }) => shortfalls.length === 0);
  return {
    what: 'commits',
    expected: total,
    examined: isWhole
      ? total
      : Math.max(
          0,
          total -
            Math.max(
              1,
              sum(({ missing }) => missing),
            ),
        ),
    engine: engine.label,
    note: `${sum(({ shown }) => shown)} bring in text by themselves; the rest only delete, merge or change nothing`,
  };
};

const sightingsOf = (
  secrets: readonly ReportedSecret[],
  shown: ShownCommits,
  { plain }: CommitView,
  prefix: string,
): readonly (Sighting & { readonly change?: FileChange })[] => {
  const planted = new Set(shown.canaries.map(({ commit }) => commit));
  const real = new Map(plain.map((change) => [madeKey(change.commit, change.rawPath.toString()), change]));
  return secrets.flatMap((found): (Sighting & { readonly change?: FileChange })[] => {
    const { kind, description, secret, file, commit = '', startLine: line, startColumn: column } = found;
    if (planted.has(commit) || !file.startsWith(prefix)) return [];
    const path = file.slice(prefix.length);
    const place: FileChange | WholeFile | undefined =
      shown.made.get(madeKey(commit, path)) ?? real.get(madeKey(commit, file));
    const seen = { kind, description, secret, line, column, path: place?.path ?? path };
    if (place === undefined) return [{ ...seen, inFinalTree: false, ...(commit === '' ? {} : { commit }) }];
    const { objectId } = place;
    return place.commit === undefined
      ? [{ ...seen, objectId, inFinalTree: true }]
      : [{ ...seen, objectId, change: place, commit: place.commit, inFinalTree: false }];
  });
};
