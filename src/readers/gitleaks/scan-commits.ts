import type { CoverageRow } from '../../model/coverage.ts';
import type { ReportedSecret } from '../../parsers/gitleaks-report.ts';
import type { FileContent } from './file-content.ts';
import { type EngineRun, type EngineTools, runEngine } from './run-engine.ts';
import type { CommitHistory, FileChange } from './scan-changes.ts';
import { madeKey, type ShownCommits, showCommits, type WholeFile } from './scan-made-commits.ts';
import { canariesMissed, countCanaries, type PassResult, type Sighting } from './scan-pass.ts';
import { LISTED_COMMITS, type ShadowRepository } from './shadow-repository.ts';

/** The engine's pass over commits, with git started by it in the shadow repository. */
export interface CommitPass {
  /** Tells what a blob says: what is no plain text is shown to the engine as text. */
  show(objectId: string, content: FileContent): Promise<void>;
  /** Keeps a blob from the engine. */
  withhold(objectId: string): Promise<void>;
  run(sizes: ReadonlyMap<string, number>, whole: readonly WholeFile[]): Promise<PassResult>;
}

export interface CommitPassRequest {
  readonly shadow: ShadowRepository;
  readonly history: CommitHistory;
  readonly tools: EngineTools;
  readonly prefix: string;
  readonly underTeamConfig: boolean;
}

export const openCommitPass = (request: CommitPassRequest): CommitPass => {
  const { shadow, tools, prefix } = request;
  const replaced = new Set<string>();
  const replace = async (objectId: string, text: Buffer): Promise<void> => {
    replaced.add(objectId);
    await shadow.replaceBlob(objectId, Buffer.concat([text, ownLine(objectId)]));
  };
  return {
    show: async (objectId, { form, text }) => (form === 'plain' ? undefined : replace(objectId, text)),
    withhold: (objectId) => replace(objectId, Buffer.alloc(0)),
    async run(sizes, whole) {
      const sizeOf = (id: string) => (replaced.has(id) ? 1 : (sizes.get(id) ?? 0));
      const shown = await showCommits({ ...request, whole, objects: shadow.objects, sizeOf });
      await shadow.list(shown.list);
      const { folder, environment } = shadow;
      const run = await runEngine({ command: 'git', args: gitArgs(prefix), folder, environment }, tools);
      return run.ok ? resultOf(run, shown, request) : unfinished(run.reason, request);
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

const unfinished = (reason: string, { history, tools }: CommitPassRequest): PassResult => ({
  sightings: [],
  coverage: [{ what: 'commits', expected: history.commits.length, examined: 0, engine: tools.engine.label }],
  shortfalls: [
    `${tools.engine.label} did not finish its scan of the commits: ${reason}. Run it again; if it stays, report it.`,
  ],
  canaries: 0,
});

const resultOf = (
  run: Extract<EngineRun, { ok: true }>,
  shown: ShownCommits,
  { history, prefix, tools }: CommitPassRequest,
): PassResult => {
  const { label } = tools.engine;
  const planted = shown.canaries.map(({ canary, commit }) => ({
    canary,
    isItsPlace: (found: ReportedSecret) => found.commit === commit,
  }));
  const canaries = countCanaries(run.secrets, planted);
  const missing = shown.list.length - (run.commits ?? 0);
  const shortfalls = [
    ...(missing === 0
      ? []
      : [
          `${label} says it scanned ${run.commits ?? 'an unknown number of'} commits where ${shown.list.length} have something to scan.`,
        ]),
    ...(canaries === planted.length ? [] : [canariesMissed(label, canaries)]),
  ];
  const all = history.commits.length;
  const row: CoverageRow = {
    what: 'commits',
    expected: all,
    examined: Math.max(0, all - Math.abs(missing)),
    engine: label,
    note: `${shown.fromRange} bring in text and were scanned one by one; the rest only delete, merge or change nothing`,
  };
  return { sightings: sightingsOf(run.secrets, shown, history, prefix), coverage: [row], shortfalls, canaries };
};

const sightingsOf = (
  secrets: readonly ReportedSecret[],
  shown: ShownCommits,
  { changes }: CommitHistory,
  prefix: string,
): readonly Sighting[] => {
  const planted = new Set(shown.canaries.map(({ commit }) => commit));
  const real = new Map(changes.map((change) => [madeKey(change.commit, change.rawPath.toString()), change]));
  return secrets.flatMap((found): Sighting[] => {
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
      : [{ ...seen, objectId, commit: place.commit, inFinalTree: false }];
  });
};
