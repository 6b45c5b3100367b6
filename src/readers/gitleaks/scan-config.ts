import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_GITLEAKS_CONFIG, teamGitleaksConfig } from '../../parsers/gitleaks-config.ts';
import type { Files } from '../ports.ts';
import { CANARY_RULE } from './canary.ts';

/** The config that is in force for a scan. */
export interface ScanConfig {
  readonly path: string;
  /** An empty folder, where `.gitleaksignore` is looked for in vain. */
  readonly emptyFolder: string;
  readonly isTeamConfig: boolean;
  /** Why the team's config is not in force although the policy names one. */
  readonly shortfall?: string;
}

const MAX_BYTES = 1_000_000;

/** Writes the config to `folder`: ours, or the team's where the policy names one that can be used. */
export const writeScanConfig = async (
  folder: string,
  teamConfig: string | undefined,
  files: Files,
): Promise<ScanConfig> => {
  const emptyFolder = join(folder, 'empty');
  await mkdir(emptyFolder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'config.toml');
  const team = teamConfig === undefined ? undefined : await readTeamConfig(teamConfig, files);
  await writeFile(path, team?.toml ?? OWN_GITLEAKS_CONFIG, { mode: 0o600 });
  return {
    path,
    emptyFolder,
    isTeamConfig: team?.toml !== undefined,
    ...(team?.shortfall === undefined ? {} : { shortfall: team.shortfall }),
  };
};

const readTeamConfig = async (
  path: string,
  files: Files,
): Promise<{ readonly toml?: string; readonly shortfall?: string }> => {
  const unused = (why: string) => ({
    shortfall: `The gitleaks config \`${path}\` that the policy names could not be used: ${why}. The engine's own rules were in force instead.`,
  });
  const read = await files.readText(path, MAX_BYTES);
  if (!read.ok) return unused(read.problem === 'missing' ? 'there is no such file' : 'it cannot be read as text');
  const config = teamGitleaksConfig(read.text, CANARY_RULE);
  return config.ok ? { toml: config.toml } : unused(config.problem);
};
