import type { Location } from '../../model/location.ts';
import { entryAt, type Position, parseYaml, valueAt, type YamlMap, type YamlNode } from '../located-yaml.ts';
import { type At, controlOf, defaultShellOf, permissionsOf, stepsOf, variablesOf, writtenAt } from './steps.ts';
import { triggersOf, wordsIn } from './triggers.ts';
import type { Job, Step, Workflow } from './workflow.ts';

export interface ParsedWorkflow {
  /** Absent where the file is no workflow that GitHub would run. */
  readonly workflow?: Workflow;
  readonly problems: readonly { readonly message: string; readonly location: Location }[];
}

/**
 * Reads a file of `.github/workflows`. Never throws; what it does not know is no problem.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export const parseWorkflow = (text: string, path: string): ParsedWorkflow => {
  const at = placed(path);
  const { root, problems } = parseYaml(text);
  const told = problems.map((problem) => ({ message: problem.message, location: at(problem) }));
  if (root?.kind !== 'map') {
    const nothing = { message: 'no mapping with `on` and `jobs`', location: at({ line: 1, column: 1 }) };
    return { problems: told.length > 0 ? told : [nothing] };
  }
  return {
    workflow: {
      path,
      location: at(entryAt(root, 'on') ?? root),
      triggers: triggersOf(valueAt(root, 'on'), at),
      ...grantedBy(root, at),
      variables: variablesOf(root, 'env', at),
      jobs: jobsOf(valueAt(root, 'jobs'), at, defaultShellOf(root, at)),
    },
    problems: told,
  };
};

/** What a local action is: its steps where it is a composite one. Undefined for a file that says neither. */
export const parseAction = (
  text: string,
  path: string,
): { readonly name: string; readonly steps: readonly Step[] } | undefined => {
  const at = placed(path);
  const { root } = parseYaml(text);
  if (root?.kind !== 'map') return undefined;
  const runs = valueAt(root, 'runs');
  if (runs?.kind !== 'map') return undefined;
  return { name: writtenAt(root, 'name', at)?.text ?? '', steps: stepsOf(valueAt(runs, 'steps'), at) };
};

const placed =
  (path: string): At =>
  ({ line, column }: Position) => ({ path, startLine: line, startColumn: column });

const jobsOf = (node: ReturnType<typeof valueAt>, at: At, shell: string | undefined): readonly Job[] =>
  (node?.kind === 'map' ? node.entries : []).flatMap((entry) => {
    if (entry.value.kind !== 'map') return [];
    const needs = valueAt(entry.value, 'needs');
    const uses = writtenAt(entry.value, 'uses', at);
    const strategy = valueAt(entry.value, 'strategy');
    return [
      {
        id: entry.key,
        location: at(entry),
        hasMatrix: strategy?.kind === 'map' && valueAt(strategy, 'matrix') !== undefined,
        needed: wordsIn(needs),
        ...nameOf(entry.value, at),
        inputs: variablesOf(entry.value, 'with', at),
        variables: variablesOf(entry.value, 'env', at),
        runsOn: runnerOf(valueAt(entry.value, 'runs-on')),
        ...containerOf(entry.value, at),
        ...controlOf(entry.value, at),
        ...grantedBy(entry.value, at),
        ...inheritanceOf(entry.value, at),
        ...(needs === undefined ? {} : { needs: at(needs) }),
        ...(uses === undefined ? {} : { uses }),
        steps: stepsOf(valueAt(entry.value, 'steps'), at, defaultShellOf(entry.value, at) ?? shell),
      },
    ];
  });

const nameOf = (job: YamlMap, at: At): Pick<Job, 'name'> => {
  const name = writtenAt(job, 'name', at);
  return name === undefined ? {} : { name };
};

/** A label, a list of labels, or a mapping of `group` and `labels`. */
const runnerOf = (node: YamlNode | undefined): readonly string[] => {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node.source];
  const parts = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return parts.flatMap(runnerOf).sort();
};

/** The image alone, or a mapping with `image`. */
const containerOf = (job: YamlMap, at: At): Pick<Job, 'container'> => {
  const node = valueAt(job, 'container');
  const container = node?.kind === 'map' ? writtenAt(node, 'image', at) : writtenAt(job, 'container', at);
  return container === undefined ? {} : { container };
};

const grantedBy = (map: YamlMap, at: At): Pick<Job, 'permissions'> => {
  const permissions = permissionsOf(map, at);
  return permissions === undefined ? {} : { permissions };
};

const inheritanceOf = (job: YamlMap, at: At): Pick<Job, 'inheritsSecrets'> => {
  const secrets = valueAt(job, 'secrets');
  return secrets?.kind === 'scalar' && secrets.value === 'inherit' ? { inheritsSecrets: at(secrets) } : {};
};
