import { parseYaml, valueAt, type YamlEntry, type YamlNode } from '../located-yaml.ts';
import { type EnvReference, type EnvReferences, type GivenVariable, NO_REFERENCES, tooLong } from './env-references.ts';
import { contextUses } from './workflow-expression.ts';
import { lineStartsOf, locatedAt, piecePlaces, type YamlScalar, yamlProblems } from './yaml-scalars.ts';

/**
 * The secrets and variables that a GitHub workflow or composite action uses: `${{ secrets.X }}` (`workflow-secret`),
 * `${{ env.X }}` (`workflow-env`), in `if:` without the braces too. The names of `env:` maps are given. `toJSON(secrets)` reads any.
 * `secrets: inherit` hands every secret on, unless the workflow it calls is one of the same repository. Never throws.
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
      (entry): GivenVariable => ({
        name: entry.key,
        how: 'workflow-env',
        location: at(entry),
        ...(holdsSecret(entry.value) ? { isSecret: true } : {}),
      }),
    ),
    handovers: (root ? inheritedIn(root) : []).map((scalar) => ({ to: 'unknown' as const, location: at(scalar) })),
    problems: yamlProblems(problems, path),
  };
};

const holdsSecret = (node: YamlNode): boolean =>
  node.kind === 'scalar' &&
  typeof node.value === 'string' &&
  contextUses(node.value).some(({ context }) => context === 'secrets');

/** Where a call of another repository's workflow lets it have every secret. */
const inheritedIn = (root: YamlNode): readonly YamlScalar[] => {
  const jobs = root.kind === 'map' ? valueAt(root, 'jobs') : undefined;
  return (jobs?.kind === 'map' ? jobs.entries : []).flatMap(({ value: job }) => {
    const secrets = job.kind === 'map' ? valueAt(job, 'secrets') : undefined;
    const uses = job.kind === 'map' ? valueAt(job, 'uses') : undefined;
    const isOwn = uses?.kind === 'scalar' && String(uses.value).startsWith('./');
    return secrets?.kind === 'scalar' && secrets.value === 'inherit' && !isOwn ? [secrets] : [];
  });
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
