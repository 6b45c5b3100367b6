import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportedSecret } from '../../parsers/gitleaks-report.ts';
import { isSkippedByGitleaks } from '../../parsers/gitleaks-skipped-paths.ts';
import { newCanary } from './canary.ts';
import type { Export } from './export-files.ts';
import { LIKE_AN_ARCHIVE } from './export-name.ts';
import { type EngineTools, runEngine } from './run-engine.ts';
import { countCanaries } from './scan-pass.ts';

/**
 * The secrets that the team's own config does not let go because of the path they stand at. Copies have neutral names, so the
 * copies with secrets are shown to the engine once more under their real paths; what it says nothing about then is let go.
 * Paths that the engine passes over by itself are not asked about: the team did not name those.
 */
export const withoutExempted = async (
  secrets: readonly ReportedSecret[],
  { folder, copies }: Export,
  tools: EngineTools,
): Promise<readonly ReportedSecret[]> => {
  const asked = new Map<string, string>();
  for (const { file } of secrets) {
    const path = copies.get(file)?.path;
    if (path !== undefined && canBeShown(path)) asked.set(file, path);
  }
  const kept = new Set<string>();
  for (const [n, round] of rounds(asked).entries()) {
    const again = await scanRound(round, folder, join(folder, '..', `paths-${n}`), tools);
    const seen = again === undefined ? undefined : new Set(again.map((found) => keyOf(found, found.file)));
    for (const found of secrets) {
      const path = round.get(found.file);
      if (path !== undefined && (seen?.has(keyOf(found, path)) ?? true)) kept.add(keyOf(found, found.file));
    }
  }
  return secrets.filter((found) => !asked.has(found.file) || kept.has(keyOf(found, found.file)));
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

/** Undefined when the pass is not whole: then nothing is let go. */
const scanRound = async (
  round: ReadonlyMap<string, string>,
  from: string,
  folder: string,
  tools: EngineTools,
): Promise<readonly ReportedSecret[] | undefined> => {
  for (const [file, path] of round) {
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    await copyFile(join(from, file), join(folder, path));
  }
  const canary = newCanary(true);
  await writeFile(join(folder, CANARY), canary.text);
  const run = await runEngine({ command: 'dir', args: [], folder }, tools);
  if (!run.ok) return undefined;
  const isItsPlace = ({ file }: ReportedSecret) => file === CANARY;
  return countCanaries(run.secrets, [{ canary, isItsPlace }]) === 1 ? run.secrets : undefined;
};
