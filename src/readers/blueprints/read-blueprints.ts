import { YAML_LIMITS } from '../../parsers/located-yaml.ts';
import type { Blueprint } from '../../parsers/render-blueprint/blueprint.ts';
import { BLUEPRINT_KEYS, parseBlueprint } from '../../parsers/render-blueprint/parse-blueprint.ts';
import type { BlueprintReading, Files, FileText, UnreadableBlueprint } from '../ports.ts';
import { findBlueprints } from './find-blueprints.ts';

/** Finds and reads the Blueprints that the policy lists, or every file that is named like one. */
export const readBlueprints = async (
  files: Files,
  listed: readonly string[] | undefined,
): Promise<BlueprintReading> => {
  const candidates = await findBlueprints(files, listed);
  const blueprints: Blueprint[] = [];
  const unreadable: UnreadableBlueprint[] = [];
  const otherFiles: string[] = [];
  const shortfalls: string[] = [];
  let items = 0;
  for (const { path, isListed, obstacle } of candidates) {
    if (items > MOST_ITEMS) {
      shortfalls.push(
        `The Blueprint ${path} was not read: those before it hold more than ${MOST_ITEMS} items already.`,
      );
      continue;
    }
    const file = obstacle === undefined ? await files.readText(path, YAML_LIMITS.bytes) : undefined;
    if (!file?.ok) {
      shortfalls.push(`The Blueprint ${path} ${obstacle ?? (file && OBSTACLES[file.problem])}.`);
      continue;
    }
    const parsed = parseBlueprint(file.text, path);
    const isNone = parsed.blueprint === undefined && parsed.problems.length === 0;
    const problems = isNone && isListed ? [noBlueprint(path)] : parsed.problems;
    if (parsed.blueprint !== undefined) blueprints.push(parsed.blueprint);
    items += itemsOf(parsed.blueprint);
    if (isNone && !isListed) otherFiles.push(path);
    if (problems.length > 0) {
      unreadable.push({ path, problems });
      shortfalls.push(`The Blueprint ${path} could not be read whole: env-groups/unreadable-blueprint says where.`);
    }
  }
  return { candidates: candidates.length, blueprints, unreadable, otherFiles, shortfalls };
};

/** What all Blueprints together may hold: joining them costs more than reading them. */
const MOST_ITEMS = 20_000;

const itemsOf = (blueprint: Blueprint | undefined): number =>
  blueprint === undefined
    ? 0
    : [...blueprint.services, ...blueprint.envGroups].reduce(
        (sum, { envVars }) => sum + 1 + envVars.length,
        blueprint.databases.length,
      );

const noBlueprint = (path: string) => ({
  message: `none of ${BLUEPRINT_KEYS.map((key) => `\`${key}\``).join(', ')} stands at its root`,
  location: { path, startLine: 1, startColumn: 1 },
});

const OBSTACLES: Readonly<Record<Extract<FileText, { ok: false }>['problem'], string>> = {
  missing: 'does not exist',
  'not-a-file': 'is no regular file',
  'too-large': 'is larger than 1 MiB: split it',
  'not-utf-8': 'is no UTF-8 text: save it as UTF-8',
  'holds-nul': 'holds a NUL character: save it as plain UTF-8 text',
  unreadable: 'cannot be read',
};
