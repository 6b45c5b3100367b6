import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportedSecret } from '../../parsers/gitleaks-report.ts';
import { isSkippedByGitleaks } from '../../parsers/gitleaks-skipped-paths.ts';
import { newCanary } from './canary.ts';
import type { Export } from './export-files.ts';
import { LIKE_AN_ARCHIVE } from './export-name.ts';
import { type EngineTools, runEngine } from './run-engine.ts';
import { countCanaries } from './scan-pass.ts';

/** What the engine says of a secret when its file has its real name and place, under the config that is asked about. */
export type Verdict = 'found' | 'let go' | 'unknown';

export interface RealPathsRequest {
  readonly configPath: string;
  /** A folder for the copies, which is made. */
  readonly folder: string;
  /** Whether a config that finds no canary either counts as one that lets everything go, or as one that says nothing. */
  readonly silenceCounts: boolean;
}

/**
 * Copies have neutral names, so that a path decides nothing. Here the copies with secrets are shown to the engine once more where
 * they really stand. Paths that the engine passes over by itself are not asked about: no config named those.
 */
export const underRealPaths = async (
  secrets: readonly ReportedSecret[],
  { folder: from, copies }: Export,
  request: RealPathsRequest,
  tools: EngineTools,
): Promise<(secret: ReportedSecret) => Verdict> => {
  const asked = new Map<string, string>();
  for (const { file } of secrets) {
    const path = copies.get(file)?.path;
    if (path !== undefined && canBeShown(path)) asked.set(file, path);
  }
  const seen = new Map<string, ReadonlySet<string>>();
  for (const [n, round] of rounds(asked).entries()) {
    const found = await scanRound(round, from, { ...request, folder: `${request.folder}-${n}` }, tools);
    if (found === undefined) continue;
    const keys = new Set(found.map((one) => keyOf(one, one.file)));
    for (const file of round.keys()) seen.set(file, keys);
  }
  return (secret) => {
    const keys = seen.get(secret.file);
    if (keys === undefined) return 'unknown';
    return keys.has(keyOf(secret, asked.get(secret.file) ?? '')) ? 'found' : 'let go';
  };
};

const keyOf = ({ kind, secret }: ReportedSecret, file: string): string => `${kind} ${secret.mark} ${file}`;

const CANARY = 'aduana-canary.txt';

/** A path that stays where it is put, that no file system refuses, and that the engine has no reason of its own to pass over. */
const canBeShown = (path: string): boolean =>
  /^[\w.@ ()+-][\w.@ ()/+-]{0,200}$/.test(path) &&
  path.split('/').every((part) => !/^\.{0,2}$/.test(part)) &&
  !isSkippedByGitleaks(path) &&
  !LIKE_AN_ARCHIVE.test(path) &&
  path !== '.gitleaksignore' &&
  path !== CANARY;

interface Round {
  readonly files: Map<string, string>;
  readonly taken: Set<string>;
  readonly folders: Set<string>;
}

/**
 * Two parts of one file, or two versions of a repository, cannot always stand side by side, and some file systems do not tell
 * `A` from `a`: what is in the way of another goes into a round of its own.
 */
const rounds = (asked: ReadonlyMap<string, string>): readonly ReadonlyMap<string, string>[] => {
  const all: Round[] = [];
  for (const [file, path] of asked) {
    const place = path.toLowerCase();
    const folders = foldersOf(place);
    const isFree = ({ taken, folders: used }: Round) =>
      ![place, ...folders].some((name) => taken.has(name)) && !used.has(place);
    const round = all.find(isFree) ?? { files: new Map(), taken: new Set(), folders: new Set() };
    if (round.files.size === 0) all.push(round);
    round.files.set(file, path);
    round.taken.add(place);
    for (const folder of folders) round.folders.add(folder);
  }
  return all.map(({ files }) => files);
};

const foldersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

/** Undefined when the pass is not whole. */
const scanRound = async (
  round: ReadonlyMap<string, string>,
  from: string,
  { folder, configPath, silenceCounts }: RealPathsRequest,
  tools: EngineTools,
): Promise<readonly ReportedSecret[] | undefined> => {
  for (const [file, path] of round) {
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    await copyFile(join(from, file), join(folder, path));
  }
  const canary = newCanary(true);
  await writeFile(join(folder, CANARY), canary.text);
  const run = await runEngine({ command: 'dir', args: [], folder, configPath }, tools);
  if (!run.ok) return silenceCounts && run.foundNothing ? [] : undefined;
  const isItsPlace = ({ file }: ReportedSecret) => file === CANARY;
  const isWhole = silenceCounts || countCanaries(run.secrets, [{ canary, isItsPlace }]) === 1;
  return isWhole ? run.secrets : undefined;
};
