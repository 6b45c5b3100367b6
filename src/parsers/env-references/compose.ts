import { entryAt, parseYaml, valueAt, type YamlEntry, type YamlMap, type YamlNode } from '../located-yaml.ts';
import {
  type EnvFileReference,
  type EnvReference,
  type EnvReferences,
  type GivenVariable,
  NO_REFERENCES,
  type ReferenceHow,
  tooLong,
} from './env-references.ts';
import { interpolationsOf } from './interpolation.ts';
import { lineStartsOf, locatedAt, piecePlaces, scalarsOf, type YamlScalar, yamlProblems } from './yaml-scalars.ts';

/**
 * The variables that a compose file takes from where it is run: `${X}` in any value, a name without a value under `environment` or
 * build `args`, `environment:` of a secret or config. What it gives to a service by value is told as given, and the files of
 * `env_file` by name. `of` is the service. Never throws.
 * Source: https://docs.docker.com/reference/compose-file/services/#environment
 */
export const composeReferences = (text: string, path: string): EnvReferences => {
  const refused = tooLong(text, path);
  if (refused) return refused;
  const { root, problems } = parseYaml(text);
  const at = locatedAt(path);
  const placeIn = piecePlaces(text, lineStartsOf(text));
  const parts: Part[] = root?.kind === 'map' ? [...servicesOf(root), ...fromEnvironment(root)] : [];
  const filledIn = (root ? scalarsOf(root) : []).flatMap((scalar): EnvReference[] => {
    if (typeof scalar.value !== 'string' || !scalar.value.includes('$')) return [];
    const place = placeIn(scalar);
    return interpolationsOf(scalar.value).map(({ name, written, fallback }) => ({
      names: { kind: 'name', name },
      how: 'compose-interpolation',
      location: at(place(written)),
      ...(fallback && { fallback }),
    }));
  });
  return {
    ...NO_REFERENCES,
    reads: [
      ...parts.flatMap((part): EnvReference[] =>
        part.kind === 'read'
          ? [{ names: { kind: 'name', name: part.name }, how: part.how, location: at(part.node), ...part.of }]
          : [],
      ),
      ...filledIn,
    ],
    given: parts.flatMap((part): GivenVariable[] =>
      part.kind === 'given' ? [{ name: part.name, how: part.how, location: at(part.node), ...part.of }] : [],
    ),
    envFiles: parts.flatMap((part): EnvFileReference[] =>
      part.kind === 'file' ? [{ file: part.name, location: at(part.node), ...part.of }] : [],
    ),
    problems: yamlProblems(problems, path),
  };
};

interface Part {
  readonly kind: 'read' | 'given' | 'file';
  readonly name: string;
  readonly how: ReferenceHow;
  readonly node: YamlEntry | YamlNode;
  readonly of?: { readonly of: string };
}

const entriesOf = (node: YamlNode | undefined): readonly YamlEntry[] => (node?.kind === 'map' ? node.entries : []);

const servicesOf = (root: YamlMap): readonly Part[] =>
  entriesOf(valueAt(root, 'services')).flatMap(({ key, value }): readonly Part[] => {
    if (value.kind !== 'map') return [];
    const build = valueAt(value, 'build');
    const of = { of: key };
    return [
      ...assignmentsIn(valueAt(value, 'environment'), 'compose-environment', of),
      ...assignmentsIn(build?.kind === 'map' ? valueAt(build, 'args') : undefined, 'compose-build-arg', of),
      ...envFilesIn(valueAt(value, 'env_file'), of),
    ];
  });

/** A list of `X=value` and `X`, or a map; a name without a value is passed through. */
const assignmentsIn = (node: YamlNode | undefined, how: ReferenceHow, of: Part['of']): readonly Part[] => {
  const part = (name: string, hasValue: boolean, where: Part['node']): readonly Part[] =>
    NAME.test(name) ? [{ kind: hasValue ? 'given' : 'read', name, how, node: where, ...(of && { of }) }] : [];
  if (node?.kind === 'list') {
    return node.items.flatMap((item) => {
      const [name = '', ...value] = textOf(item).split('=');
      return part(name, value.length > 0, item);
    });
  }
  return entriesOf(node).flatMap((entry) => part(entry.key, !isNothing(entry.value), entry));
};

const NAME = /^[A-Za-z_][\w.-]*$/;

const isNothing = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

const textOf = (node: YamlNode | undefined): string => (node?.kind === 'scalar' ? textOfScalar(node) : '');

const textOfScalar = ({ value }: YamlScalar): string => (typeof value === 'string' ? value : '');

const envFilesIn = (node: YamlNode | undefined, of: Part['of']): readonly Part[] =>
  (node?.kind === 'list' ? node.items : node ? [node] : []).flatMap((item): readonly Part[] => {
    const named = item.kind === 'map' ? (entryAt(item, 'path')?.value ?? item) : item;
    const name = textOf(named);
    return name === '' ? [] : [{ kind: 'file', name, how: 'compose-environment', node: named, ...(of && { of }) }];
  });

/** `secrets:` and `configs:` whose content comes from a variable. Source: https://docs.docker.com/reference/compose-file/secrets/ */
const fromEnvironment = (root: YamlMap): readonly Part[] =>
  ['secrets', 'configs'].flatMap((section) =>
    entriesOf(valueAt(root, section)).flatMap(({ value }): readonly Part[] => {
      const source = value.kind === 'map' ? valueAt(value, 'environment') : undefined;
      const name = textOf(source);
      return source && NAME.test(name) ? [{ kind: 'read', name, how: 'compose-secret', node: source }] : [];
    }),
  );
