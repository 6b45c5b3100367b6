import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportedSecret } from '../../parsers/gitleaks-report.ts';
import { nameAt } from '../../parsers/name-before.ts';
import { type Canary, newCanary } from './canary.ts';
import type { Export, ExportedCopy, Exporter } from './export-files.ts';
import { memberAt } from './file-content.ts';
import { type EngineTools, runEngine } from './run-engine.ts';
import { canariesMissed, countCanaries, hidingComment, type PassResult, type Sighting } from './scan-pass.ts';
import { underRealPaths } from './scan-real-paths.ts';

/** What the export holds, in the words of the coverage table. */
export interface FilesPassWords {
  /** `changed files of the final tree`. */
  readonly what: string;
  /** How many files there were to look at, those that could not be read included. */
  readonly expected: number;
}

/** The engine's pass over exported files. Two canaries are planted first: one is walked first, the other last. */
export const scanFiles = async (
  exporter: Exporter,
  { what, expected }: FilesPassWords,
  tools: EngineTools,
  underTeamConfig: boolean,
): Promise<PassResult> => {
  const planted: { canary: Canary; path: string }[] = [];
  for (const place of ['first', 'last'] as const) {
    const canary = newCanary(underTeamConfig);
    planted.push({ canary, path: await exporter.plant(place, canary.text) });
  }
  const exported = exporter.done();
  const { label } = tools.engine;
  const run = await runEngine({ command: 'dir', args: [], folder: exported.folder }, tools);
  if (!run.ok) {
    return {
      sightings: [],
      coverage: [{ what, expected, examined: 0, engine: label }],
      shortfalls: [
        `${label} did not finish its scan of the files: ${run.reason}. Run it again; if it stays, report it.`,
      ],
      canaries: 0,
    };
  }
  const places = planted.map(({ canary, path }) => ({
    canary,
    isItsPlace: (found: ReportedSecret) => found.file === path,
  }));
  const canaries = countCanaries(run.secrets, places);
  const isWhole = run.bytes === exported.bytes;
  const secrets = underTeamConfig ? await withoutExempted(run.secrets, exported, tools) : run.secrets;
  const isHidden = await hiddenByTree(secrets, exported, tools);
  return {
    sightings: await sightingsOf(secrets, exported, isHidden),
    coverage: [
      {
        what,
        expected,
        examined: isWhole ? exported.files : 0,
        engine: label,
        note: noteOf(exported.bytes, run.secrets.length - secrets.length),
      },
    ],
    shortfalls: [
      ...(isWhole ? [] : [`${label} says it scanned ${run.bytes} bytes of files where there were ${exported.bytes}.`]),
      ...(canaries === places.length ? [] : [canariesMissed(label, canaries)]),
    ],
    canaries,
  };
};

/** What the team's own config does not let go because of the path it stands at. */
const withoutExempted = async (secrets: readonly ReportedSecret[], exported: Export, tools: EngineTools) => {
  const folder = `${exported.folder}-of-team`;
  const request = { configPath: tools.configPath, folder, silenceCounts: false };
  const verdict = await underRealPaths(secrets, exported, request, tools);
  return secrets.filter((secret) => verdict(secret) !== 'let go');
};

/** Whether a `.gitleaks.toml` of the scanned tree would have let a secret go. */
const hiddenByTree = async (
  secrets: readonly ReportedSecret[],
  exported: Export,
  tools: EngineTools,
): Promise<(secret: ReportedSecret) => boolean> => {
  const { treeConfigPath: configPath } = tools;
  if (configPath === undefined) return () => false;
  const request = { configPath, folder: `${exported.folder}-of-tree`, silenceCounts: true };
  const verdict = await underRealPaths(secrets, exported, request, tools);
  return (secret) => verdict(secret) === 'let go';
};

const noteOf = (bytes: number, exempted: number): string =>
  exempted === 0
    ? `${bytes} bytes`
    : `${bytes} bytes; ${exempted} secrets let go by their paths in the team's gitleaks config`;

const sightingsOf = async (
  secrets: readonly ReportedSecret[],
  { folder, copies }: Export,
  isHidden: (secret: ReportedSecret) => boolean,
): Promise<readonly Sighting[]> => {
  const sightings: Sighting[] = [];
  let open = { path: '', text: '' };
  for (const found of [...secrets].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const copy = copies.get(found.file);
    if (copy === undefined) continue;
    if (open.path !== found.file) open = { path: found.file, text: await readFile(join(folder, found.file), 'utf8') };
    const hiddenBy = isHidden(found) ? ['.gitleaks.toml'] : [];
    sightings.push(sightingOf(found, copy, open.text, hiddenBy));
  }
  return sightings;
};

const sightingOf = (found: ReportedSecret, copy: ExportedCopy, text: string, hiddenBy: readonly string[]): Sighting => {
  const { kind, description, secret } = found;
  const { path, commit, inFinalTree, padding } = copy;
  const place = secret.positionIn(text, found.startLine) ?? { line: found.startLine, column: found.startColumn };
  const line = Math.max(1, copy.startLine + place.line - 1 - padding);
  const column = place.line === padding + 1 ? place.column + copy.startColumn : place.column;
  const member = memberAt(copy, line);
  return {
    kind,
    description,
    secret,
    path,
    line: member?.line ?? line,
    column,
    ...(member === undefined || member.name === '' ? {} : { member: member.name }),
    ...(commit === undefined ? {} : { commit }),
    inFinalTree,
    hiddenBy: [...hidingComment(text, place.line, secret.lines), ...hiddenBy],
    ...nameAt(text, place),
  };
};
