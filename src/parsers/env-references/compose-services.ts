import { entryAt, valueAt, type YamlEntry, type YamlMap, type YamlNode } from '../located-yaml.ts';
import type { ReferenceHow } from './env-references.ts';
import type { YamlScalar } from './yaml-scalars.ts';

/** What one place of a compose file says about a variable or a file of variables. */
export interface ComposePart {
  readonly kind: 'read' | 'given' | 'file';
  readonly name: string;
  readonly how: ReferenceHow;
  readonly node: YamlEntry | YamlNode;
  readonly of?: string;
}

/** Which image a service of a compose file is built to, as written: paths relative to the folder of the file. */
export interface ComposeBuild {
  readonly of: string;
  readonly context?: string;
  readonly dockerfile?: string;
}

export const composeServicesOf = (root: YamlMap): readonly YamlEntry[] => entriesOf(valueAt(root, 'services'));

export const partsOf = (root: YamlMap): readonly ComposePart[] => {
  const services = composeServicesOf(root);
  return [...services.flatMap(partsOfService), ...fromEnvironment(root, services)];
};

/** One for each service; an image that comes from elsewhere has neither path. */
export const buildsOf = (root: YamlMap): readonly ComposeBuild[] =>
  composeServicesOf(root).flatMap(({ key, value }): readonly ComposeBuild[] => {
    if (value.kind !== 'map') return [];
    const build = valueAt(value, 'build');
    const context = build?.kind === 'map' ? textOf(valueAt(build, 'context')) || '.' : textOf(build);
    const dockerfile = build?.kind === 'map' ? textOf(valueAt(build, 'dockerfile')) : '';
    return [{ of: key, ...(context && { context }), ...(dockerfile && { dockerfile }) }];
  });

/** What a service is started with, of all that stands under it: not its image and not the machine around it. */
export const handedTo = ({ value }: YamlEntry): readonly YamlNode[] =>
  entriesOf(value)
    .filter(({ key }) => HANDED.has(key))
    .map((entry) => entry.value);

const HANDED = new Set(['environment', 'command', 'entrypoint', 'healthcheck', 'build', 'post_start', 'configs']);

const entriesOf = (node: YamlNode | undefined): readonly YamlEntry[] => (node?.kind === 'map' ? node.entries : []);

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'list' ? node.items : []);

const partsOfService = ({ key, value }: YamlEntry): readonly ComposePart[] => {
  if (value.kind !== 'map') return [];
  const build = valueAt(value, 'build');
  return [
    ...assignmentsIn(valueAt(value, 'environment'), 'compose-environment', key),
    ...assignmentsIn(build?.kind === 'map' ? valueAt(build, 'args') : undefined, 'compose-build-arg', key),
    ...envFilesIn(valueAt(value, 'env_file'), key),
  ];
};

/** A list of `X=value` and `X`, or a map; a name without a value is passed through. */
const assignmentsIn = (node: YamlNode | undefined, how: ReferenceHow, of: string): readonly ComposePart[] => {
  const part = (name: string, hasValue: boolean, where: ComposePart['node']): readonly ComposePart[] =>
    NAME.test(name) ? [{ kind: hasValue ? 'given' : 'read', name, how, node: where, of }] : [];
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

const envFilesIn = (node: YamlNode | undefined, of: string): readonly ComposePart[] =>
  (node?.kind === 'list' ? node.items : node ? [node] : []).flatMap((item): readonly ComposePart[] => {
    const named = item.kind === 'map' ? (entryAt(item, 'path')?.value ?? item) : item;
    const name = textOf(named);
    return name === '' ? [] : [{ kind: 'file', name, how: 'compose-environment', node: named, of }];
  });

/**
 * `secrets:` and `configs:` whose content comes from a variable, for each service that mounts it.
 * Source: https://docs.docker.com/reference/compose-file/secrets/
 */
const fromEnvironment = (root: YamlMap, services: readonly YamlEntry[]): readonly ComposePart[] =>
  ['secrets', 'configs'].flatMap((section) => {
    const users = new Map<string, string[]>();
    for (const { key, value } of services) {
      for (const item of itemsOf(value.kind === 'map' ? valueAt(value, section) : undefined)) {
        const used = textOf(item.kind === 'map' ? valueAt(item, 'source') : item);
        users.set(used, [...(users.get(used) ?? []), key]);
      }
    }
    return entriesOf(valueAt(root, section)).flatMap(({ key, value }): readonly ComposePart[] => {
      const source = value.kind === 'map' ? valueAt(value, 'environment') : undefined;
      const name = textOf(source);
      if (source === undefined || !NAME.test(name)) return [];
      const part = { kind: 'read' as const, name, how: 'compose-secret' as const, node: source };
      return users.get(key)?.map((of) => ({ ...part, of })) ?? [part];
    });
  });
