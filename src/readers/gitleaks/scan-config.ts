import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AddedRule,
  type GitleaksConfig,
  gitleaksToml,
  OWN_GITLEAKS_CONFIG,
  parseGitleaksConfig,
  readsNoOtherFile,
} from '../../parsers/gitleaks-config.ts';
import type { Files } from '../ports.ts';
import { CANARY_RULE } from './canary.ts';

/** The config that is in force for a scan. */
export interface ScanConfig {
  readonly path: string;
  /** The same with `FLAGS`. */
  readonly flaggingPath: string;
  /** A copy of the `.gitleaks.toml` of the scanned tree, where there is one that can be asked. */
  readonly treePath?: string;
  /** An empty folder, where `.gitleaksignore` is looked for in vain. */
  readonly emptyFolder: string;
  readonly isTeamConfig: boolean;
  /** Why the team's config is not in force although the policy names one. */
  readonly shortfall?: string;
}

/** Rules that report not secrets, but what the engine cannot read and we can: bytes that are no text, pointers to Git LFS. */
export const FLAGS: readonly AddedRule[] = [
  { id: 'aduana-no-text', description: 'A NUL byte', path: '.', keywords: ['\0'] },
  { id: 'aduana-lfs-pointer', description: 'A pointer', path: '.', keywords: ['https://git-lfs.github.com/spec/v1'] },
];

const MAX_BYTES = 1_000_000;

/** Writes the config to `folder`: ours, or the team's where the policy names one that can be used. */
export const writeScanConfig = async (
  folder: string,
  teamConfig: string | undefined,
  files: Files,
  configFiles: Files = files,
): Promise<ScanConfig> => {
  const emptyFolder = join(folder, 'empty');
  await mkdir(emptyFolder, { recursive: true, mode: 0o700 });
  const team = teamConfig === undefined ? undefined : await readTeamConfig(teamConfig, configFiles);
  const own = team?.config === undefined ? [] : [CANARY_RULE];
  const write = async (name: string, added: readonly AddedRule[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, gitleaksToml(team?.config ?? OWN_GITLEAKS_CONFIG, [...own, ...added]), { mode: 0o600 });
    return path;
  };
  const tree = await files.readText('.gitleaks.toml', MAX_BYTES);
  const treePath = join(folder, 'tree.toml');
  const canBeAsked = tree.ok && readsNoOtherFile(tree.text);
  if (canBeAsked) await writeFile(treePath, tree.text, { mode: 0o600 });
  return {
    ...(canBeAsked ? { treePath } : {}),
    path: await write('config.toml', []),
    flaggingPath: await write('flagging.toml', FLAGS),
    emptyFolder,
    isTeamConfig: team?.config !== undefined,
    ...(team?.shortfall === undefined ? {} : { shortfall: team.shortfall }),
  };
};

const readTeamConfig = async (
  path: string,
  files: Files,
): Promise<{ readonly config?: GitleaksConfig; readonly shortfall?: string }> => {
  const unused = (why: string) => ({
    shortfall: `The gitleaks config \`${path}\` that the policy names could not be used: ${why}. The engine's own rules were in force instead.`,
  });
  const read = await files.readText(path, MAX_BYTES);
  if (!read.ok) return unused(read.problem === 'missing' ? 'there is no such file' : 'it cannot be read as text');
  const parsed = parseGitleaksConfig(read.text);
  return parsed.ok ? { config: parsed.config } : unused(parsed.problem);
};
