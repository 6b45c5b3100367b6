import type { YamlNode } from '../located-yaml.ts';
import { storeAt, storeOfImage } from './datastores.ts';
import { reachOf } from './ip-reach.ts';
import type { Opening, Openings, UnclearOpening } from './opening.ts';
import { parseYamlDocuments } from './yaml-documents.ts';
import { entriesOf, fieldAt, hindrances, itemsOf, placeIn, portOf, textOf } from './yaml-fields.ts';

/**
 * What the Services and pods of a Kubernetes manifest open beyond their cluster: a load balancer that is not kept inside, a node port, a
 * host port. Never throws. https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types
 */
export const kubernetesOpenings = (text: string, path: string): Openings => {
  const documents = parseYamlDocuments(text);
  const resources = documents.flatMap(({ root }) => resourcesOf(root));
  const found = resources.map((resource) => openedBy(resource, path));
  return {
    openings: found.flatMap(({ openings }) => openings),
    unclear: found.flatMap(({ unclear }) => unclear),
    problems: documents.flatMap(({ problems }) => hindrances(problems, path)),
  };
};

/** Whether a text is a manifest at all: other YAML lies in the same folders. */
export const isKubernetes = (text: string): boolean =>
  /^\s*["']?apiVersion["']?\s*:/m.test(text) && /^\s*["']?kind["']?\s*:/m.test(text);

const resourcesOf = (root: YamlNode | undefined): readonly YamlNode[] =>
  root === undefined ? [] : textOf(fieldAt(root, 'kind')) === 'List' ? itemsOf(fieldAt(root, 'items')) : [root];

type Opened = Pick<Openings, 'openings' | 'unclear'>;

const openedBy = (resource: YamlNode, path: string): Opened => {
  const kind = textOf(fieldAt(resource, 'kind'));
  const name = textOf(fieldAt(resource, 'metadata', 'name')) || kind;
  if (kind === 'Service') return service(resource, name, path);
  const spec = kind === 'Pod' ? fieldAt(resource, 'spec') : podIn(resource);
  return spec === undefined ? { openings: [], unclear: [] } : pod(spec, name, path);
};

const podIn = (resource: YamlNode): YamlNode | undefined =>
  fieldAt(resource, 'spec', 'template', 'spec') ?? fieldAt(resource, 'spec', 'jobTemplate', 'spec', 'template', 'spec');

const service = (resource: YamlNode, name: string, path: string): Opened => {
  const spec = fieldAt(resource, 'spec');
  const type = textOf(fieldAt(spec, 'type'));
  if (type !== 'LoadBalancer' && type !== 'NodePort') return { openings: [], unclear: [] };
  const ranges = itemsOf(fieldAt(spec, 'loadBalancerSourceRanges')).map(textOf);
  if (type === 'LoadBalancer') {
    if (isInternal(resource, spec)) return { openings: [], unclear: [] };
    if (ranges.length > 0 && reachOf(ranges) !== 'everyone') return { openings: [], unclear: [] };
  }
  const at = placeIn(path);
  const openings = itemsOf(fieldAt(spec, 'ports')).flatMap((port): Opening[] => {
    const outside = portOf(fieldAt(port, type === 'NodePort' ? 'nodePort' : 'port'));
    const inner = portOf(fieldAt(port, 'targetPort')) ?? portOf(fieldAt(port, 'port'));
    const store = inner === undefined ? undefined : storeAt(inner);
    return [
      {
        kind: 'Kubernetes service',
        name,
        ...(outside === undefined ? {} : { ports: { first: outside, last: outside } }),
        ...(inner === undefined ? {} : { inner }),
        ...(store === undefined ? {} : { store }),
        how: type === 'NodePort' ? 'is open on every node' : 'has a load balancer that the Internet reaches',
        location: at(port),
      },
    ];
  });
  return { openings, unclear: [] };
};

/**
 * Annotations and classes that keep a load balancer inside.
 * https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer
 */
const isInternal = (resource: YamlNode, spec: YamlNode | undefined): boolean =>
  /internal|tailscale/i.test(textOf(fieldAt(spec, 'loadBalancerClass'))) ||
  entriesOf(fieldAt(resource, 'metadata', 'annotations')).some(({ key, value }) => {
    const text = textOf(value).trim();
    if (key.endsWith('/aws-load-balancer-scheme')) return text === 'internal';
    return (
      /load-balancer-internal|load-balancer-type|internal-load-balancer/.test(key) && /^(?:true|internal)$/i.test(text)
    );
  });

const pod = (spec: YamlNode, name: string, path: string): Opened => {
  const at = placeIn(path);
  const host = fieldAt(spec, 'hostNetwork');
  const unclear: UnclearOpening[] =
    host !== undefined && textOf(host) === 'true'
      ? [
          {
            message: `\`${name}\` shares the network of its node: every port that it listens on is open there`,
            location: at(host),
          },
        ]
      : [];
  const openings = itemsOf(fieldAt(spec, 'containers')).flatMap((container) =>
    itemsOf(fieldAt(container, 'ports')).flatMap((port): Opening[] => {
      const outside = portOf(fieldAt(port, 'hostPort'));
      const address = textOf(fieldAt(port, 'hostIP'));
      if (outside === undefined || outside === 0 || !['', '0.0.0.0', '::'].includes(address)) return [];
      const inner = portOf(fieldAt(port, 'containerPort'));
      const store =
        storeOfImage(textOf(fieldAt(container, 'image'))) ?? (inner === undefined ? undefined : storeAt(inner));
      return [
        {
          kind: 'pod',
          name,
          ports: { first: outside, last: outside },
          ...(inner === undefined ? {} : { inner }),
          ...(store === undefined ? {} : { store }),
          how: 'is open on its node by `hostPort`',
          location: at(port),
        },
      ];
    }),
  );
  return { openings, unclear };
};
