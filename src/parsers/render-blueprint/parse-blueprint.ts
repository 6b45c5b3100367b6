import type { Location } from '../../model/location.ts';
import { type Position, parseYaml, valueAt, type YamlMap, type YamlNode } from '../located-yaml.ts';
import type { Blueprint } from './blueprint.ts';
import { isNothing, mapsUnder, nameAt, type Reading, type Resources, resourcesOf } from './resources.ts';
import { secretFilesNamedIn } from './secret-file-mentions.ts';

export interface BlueprintProblem {
  readonly message: string;
  readonly location: Location;
}

export interface ParsedBlueprint {
  /** Absent where the text cannot be read, or holds nothing that Render looks for. */
  readonly blueprint?: Blueprint;
  /** What of the text could not be read. Empty with an absent `blueprint`: a well-formed file that is no Blueprint. */
  readonly problems: readonly BlueprintProblem[];
}

/** The keys under which a Blueprint defines something. https://render.com/docs/blueprint-spec */
export const BLUEPRINT_KEYS = ['services', 'databases', 'envVarGroups', 'projects', 'ungrouped'] as const;

/** Reads a Render Blueprint. Never throws; keys, types and plans it does not know are no problem; values do not leave it. */
export const parseBlueprint = (text: string, path: string): ParsedBlueprint => {
  const { root, problems } = parseYaml(text);
  const at = ({ line, column }: Position): Location => ({ path, startLine: line, startColumn: column });
  const broken = problems.map((problem) => ({ message: problem.message, location: at(problem) }));
  if (root?.kind !== 'map' || !isBlueprint(root))
    return { problems: mentionsBlueprintKey(text) ? inOrder(broken) : [] };
  const reading: Reading = { at, unread: [] };
  const scopes = [...scopesOf(root, reading)];
  return {
    blueprint: {
      path,
      services: scopes.flatMap(({ services }) => services),
      envGroups: scopes.flatMap(({ envGroups }) => envGroups),
      databases: scopes.flatMap(({ databases }) => databases),
      secretFiles: [...secretFilesNamedIn(root, at)],
    },
    problems: inOrder([
      ...broken,
      ...reading.unread.map((unread) => ({ message: unread.message, location: at(unread) })),
    ]),
  };
};

const inOrder = (problems: readonly BlueprintProblem[]): readonly BlueprintProblem[] =>
  [...problems].sort(({ location: a }, { location: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn);

/** A Compose file has `services` too, but as a mapping; a GitLab job as a list of image names. */
const isBlueprint = (root: YamlMap): boolean =>
  BLUEPRINT_KEYS.some((key) => {
    const node = valueAt(root, key);
    if (node === undefined) return false;
    if (node.kind === 'list') return node.items.length === 0 || node.items.some(({ kind }) => kind === 'map');
    return isNothing(node) || (node.kind === 'map' && key === 'ungrouped');
  });

const mentionsBlueprintKey = (text: string): boolean =>
  new RegExp(`^["']?(?:${BLUEPRINT_KEYS.join('|')})["']?\\s*:`, 'm').test(text);

function* scopesOf(root: YamlMap, reading: Reading): Generator<Resources> {
  yield resourcesOf(root, [], reading);
  const ungrouped: YamlNode | undefined = valueAt(root, 'ungrouped');
  if (ungrouped?.kind === 'map') yield resourcesOf(ungrouped, [], reading);
  for (const [i, project] of mapsUnder(root, 'projects', reading).entries()) {
    const scope = [nameAt(project, i)];
    yield resourcesOf(project, scope, reading);
    for (const [j, environment] of mapsUnder(project, 'environments', reading).entries()) {
      yield resourcesOf(environment, [...scope, nameAt(environment, j)], reading);
    }
  }
}
