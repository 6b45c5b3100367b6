import type { Location } from '../../model/location.ts';
import { type Position, valueAt, type YamlMap, type YamlNode } from '../located-yaml.ts';
import type { Permissions, Step, Variables, Written } from './workflow.ts';

/** From a position of the file that is read to a Location. */
export type At = (position: Position) => Location;

export const stepsOf = (node: YamlNode | undefined, at: At, defaultShell?: string): readonly Step[] =>
  (node?.kind === 'list' ? node.items : [])
    .filter((item): item is YamlMap => item.kind === 'map')
    .map((step) => {
      const uses = writtenAt(step, 'uses', at);
      const run = writtenAt(step, 'run', at);
      const shell = writtenAt(step, 'shell', at)?.text ?? defaultShell;
      const id = writtenAt(step, 'id', at)?.text;
      return {
        location: at(step),
        inputs: variablesOf(step, 'with', at),
        variables: variablesOf(step, 'env', at),
        secretVariables: secretVariablesOf(step),
        ...controlOf(step, at),
        ...(id === undefined ? {} : { id }),
        ...(uses === undefined ? {} : { uses }),
        ...(run === undefined ? {} : { run }),
        ...(shell === undefined ? {} : { shell }),
      };
    });

/** What decides whether a job or step runs, and whether its failure counts. */
export const controlOf = (map: YamlMap, at: At): Pick<Step, 'condition' | 'continueOnError'> => {
  const condition = writtenAt(map, 'if', at);
  const tolerated = valueAt(map, 'continue-on-error');
  const isOff = tolerated === undefined || (tolerated.kind === 'scalar' && tolerated.source.trim() === 'false');
  return { ...(condition === undefined ? {} : { condition }), ...(isOff ? {} : { continueOnError: at(tolerated) }) };
};

export const writtenAt = (map: YamlMap, key: string, at: At): Written | undefined => {
  const node = valueAt(map, key);
  return node?.kind === 'scalar' && node.value !== null ? { text: String(node.value), location: at(node) } : undefined;
};

/** What a mapping such as `with` or `env` gives to names; what is no plain value is left out. */
export const variablesOf = (map: YamlMap, key: string, at: At): Variables => {
  const node = valueAt(map, key);
  return new Map(
    (node?.kind === 'map' ? node.entries : []).flatMap(({ key: name, value }) =>
      value.kind === 'scalar' ? [[name, { text: value.source, location: at(value) }] as const] : [],
    ),
  );
};

const secretVariablesOf = (step: YamlMap): readonly string[] => {
  const env = valueAt(step, 'env');
  return (env?.kind === 'map' ? env.entries : [])
    .filter(({ value }) => value.kind === 'scalar' && NAMES_A_SECRET.test(String(value.value)))
    .map(({ key }) => key);
};

/** An expression that takes a secret of the repository; the run's own token counts too. */
const NAMES_A_SECRET = /\$\{\{[^}]{0,200}\bsecrets\s*[.[]/;

/** `permissions` of a workflow or job; undefined where nothing is said. */
export const permissionsOf = (map: YamlMap, at: At): Permissions | undefined => {
  const node = valueAt(map, 'permissions');
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return { location: at(node), granted: node.value === null ? [] : [String(node.value)] };
  const granted = node.kind === 'map' ? node.entries : [];
  return {
    location: at(node),
    granted: granted.map(({ key, value }) => `${key}: ${value.kind === 'scalar' ? value.source : ''}`),
  };
};

/** The shell that `defaults.run.shell` of a workflow or job names. */
export const defaultShellOf = (map: YamlMap, at: At): string | undefined => {
  const defaults = valueAt(map, 'defaults');
  const run = defaults?.kind === 'map' ? valueAt(defaults, 'run') : undefined;
  return run?.kind === 'map' ? writtenAt(run, 'shell', at)?.text : undefined;
};
