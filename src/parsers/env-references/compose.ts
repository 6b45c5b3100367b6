import { parseYaml, type YamlMap } from '../located-yaml.ts';
import { buildsOf, type ComposeBuild, composeServicesOf, handedTo, partsOf } from './compose-services.ts';
import {
  type EnvFileReference,
  type EnvReference,
  type EnvReferences,
  type GivenVariable,
  NO_REFERENCES,
  tooLong,
} from './env-references.ts';
import { interpolationsOf } from './interpolation.ts';
import { lineStartsOf, locatedAt, piecePlaces, scalarsOf, type YamlScalar, yamlProblems } from './yaml-scalars.ts';

export type { ComposeBuild } from './compose-services.ts';

export interface ComposeReferences extends EnvReferences {
  /** Every service of the file and what it is built from. */
  readonly builds: readonly ComposeBuild[];
}

/**
 * The variables that a compose file takes from where it is run: `${X}` in any value, a name without a value under `environment` or
 * build `args`, `environment:` of a secret or config. What it gives to a service by value is told as given, and the files of
 * `env_file` by name. `of` is the service it is handed to; what no service is handed (`image: ${X}`) has none, and what an alias hands
 * to several is told for each. Never throws.
 * Source: https://docs.docker.com/reference/compose-file/services/#environment
 */
export const composeReferences = (text: string, path: string): ComposeReferences => {
  const refused = tooLong(text, path);
  if (refused) return { ...refused, builds: [] };
  const { root, problems } = parseYaml(text);
  const at = locatedAt(path);
  const placeIn = piecePlaces(text, lineStartsOf(text));
  const map = root?.kind === 'map' ? root : undefined;
  const parts = map === undefined ? [] : partsOf(map);
  const ownersOf = map === undefined ? () => undefined : handedScalars(map);
  const filledIn = (root ? scalarsOf(root) : []).flatMap((scalar): EnvReference[] => {
    if (typeof scalar.value !== 'string' || !scalar.value.includes('$')) return [];
    const place = placeIn(scalar);
    return interpolationsOf(scalar.value).flatMap(({ name, written, fallback }) => {
      const read: EnvReference = {
        names: { kind: 'name', name },
        how: 'compose-interpolation',
        location: at(place(written)),
        ...(fallback && { fallback }),
      };
      return ownersOf(scalar)?.map((of) => ({ ...read, of })) ?? [read];
    });
  });
  return {
    ...NO_REFERENCES,
    reads: [
      ...parts.flatMap(({ kind, name, how, node, of }): EnvReference[] =>
        kind === 'read' ? [{ names: { kind: 'name', name }, how, location: at(node), ...(of && { of }) }] : [],
      ),
      ...filledIn,
    ],
    given: parts.flatMap(({ kind, name, how, node, of }): GivenVariable[] =>
      kind === 'given' ? [{ name, how, location: at(node), ...(of && { of }) }] : [],
    ),
    envFiles: parts.flatMap(({ kind, name, node, of }): EnvFileReference[] =>
      kind === 'file' ? [{ file: name, location: at(node), ...(of && { of }) }] : [],
    ),
    problems: yamlProblems(problems, path),
    builds: map === undefined ? [] : buildsOf(map),
  };
};

/** The services that are handed a scalar, by where it stands: an alias or a merge key hands one to several. */
const handedScalars = (root: YamlMap): ((scalar: YamlScalar) => readonly string[] | undefined) => {
  const owners = new Map<string, string[]>();
  for (const service of composeServicesOf(root)) {
    for (const { line, column } of handedTo(service).flatMap(scalarsOf)) {
      const key = `${line}:${column}`;
      const known = owners.get(key) ?? [];
      if (!known.includes(service.key)) owners.set(key, [...known, service.key]);
    }
  }
  return ({ line, column }) => owners.get(`${line}:${column}`);
};
