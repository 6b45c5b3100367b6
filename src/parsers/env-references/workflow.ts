import { parseYaml, type YamlEntry, type YamlNode } from '../located-yaml.ts';
import { type EnvReference, type EnvReferences, type GivenVariable, NO_REFERENCES, tooLong } from './env-references.ts';
import { contextUses } from './workflow-expression.ts';
import { lineStartsOf, locatedAt, piecePlaces, type YamlScalar, yamlProblems } from './yaml-scalars.ts';

/**
 * The secrets and variables that a GitHub workflow or composite action uses: `${{ secrets.X }}` (`workflow-secret`),
 * `${{ env.X }}` (`workflow-env`), in `if:` without the braces too. The names of `env:` maps are given. `secrets: inherit` hands every
 * secret on, and so does `toJSON(secrets)`, which reads any. Never throws.
 */
export const workflowReferences = (text: string, path: string): EnvReferences => {
  const refused = tooLong(text, path);
  if (refused) return refused;
  const { root, problems } = parseYaml(text);
  const at = locatedAt(path);
  const placeIn = piecePlaces(text, lineStartsOf(text));
  const entries = root ? entriesOf(root) : [];
  const reads = entries.flatMap(({ entry, scalar }): EnvReference[] => {
    if (typeof scalar.value !== 'string') return [];
    const place = placeIn(scalar);
    return contextUses(scalar.value, entry?.key === 'if').map(({ context, name, written }) => ({
      names: name === undefined ? { kind: 'any' } : { kind: 'name', name },
      how: context === 'env' ? 'workflow-env' : 'workflow-secret',
      location: at(place(written)),
    }));
  });
  return {
    ...NO_REFERENCES,
    reads,
    given: (root ? envMapsIn(root) : []).map(
      (entry): GivenVariable => ({ name: entry.key, how: 'workflow-env', location: at(entry) }),
    ),
    handovers: entries.flatMap(({ entry, scalar }) =>
      entry?.key === 'secrets' && scalar.value === 'inherit' ? [{ to: 'unknown' as const, location: at(scalar) }] : [],
    ),
    problems: yamlProblems(problems, path),
  };
};

interface ScalarOf {
  readonly entry: YamlEntry | undefined;
  readonly scalar: YamlScalar;
}

/** Every scalar with the entry whose value it is; what an alias repeats comes once. */
const entriesOf = (root: YamlNode): readonly ScalarOf[] => {
  const found = new Map<string, ScalarOf>();
  const todo: [YamlNode, YamlEntry | undefined][] = [[root, undefined]];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [node, entry] = next;
    if (node.kind === 'list') for (const item of node.items) todo.push([item, undefined]);
    else if (node.kind === 'map') for (const inner of node.entries) todo.push([inner.value, inner]);
    else found.set(`${node.line}:${node.column}`, { entry, scalar: node });
  }
  return [...found.values()].sort((a, b) => a.scalar.line - b.scalar.line || a.scalar.column - b.scalar.column);
};

/** The entries of every map under a key `env`: of the workflow, a job, a step, a container. */
const envMapsIn = (root: YamlNode): readonly YamlEntry[] => {
  const found: YamlEntry[] = [];
  const todo: YamlNode[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.kind === 'list') todo.push(...node.items);
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.entries) {
      if (key === 'env' && value.kind === 'map') found.push(...value.entries);
      else todo.push(value);
    }
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
};
