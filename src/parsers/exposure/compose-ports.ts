import { parseYaml, type YamlNode } from '../located-yaml.ts';
import { storeAt, storeOfImage } from './datastores.ts';
import { isLoopback, isPrivate } from './ip-reach.ts';
import type { Opening, Openings, PortRange, UnclearOpening } from './opening.ts';
import { entriesOf, fieldAt, hindrances, itemsOf, placeIn, textOf } from './yaml-fields.ts';

/**
 * The ports that the services of a compose file publish on more than their machine itself. Never throws.
 * https://docs.docker.com/reference/compose-file/services/#ports
 */
export const composeOpenings = (text: string, path: string): Openings => {
  const { root, problems } = parseYaml(text);
  const at = placeIn(path);
  const openings: Opening[] = [];
  const unclear: UnclearOpening[] = [];
  for (const { key: name, value: service } of entriesOf(fieldAt(root, 'services'))) {
    const store = storeOfImage(textOf(fieldAt(service, 'image')));
    const network = fieldAt(service, 'network_mode');
    if (network !== undefined && textOf(network) === 'host') {
      unclear.push({ message: `\`${name}\` shares the network of its machine: ${HOST}`, location: at(network) });
    }
    for (const node of itemsOf(fieldAt(service, 'ports'))) {
      const published = publishedBy(node);
      if (published === undefined) continue;
      const { address, ports, inner } = published;
      if (address.includes('$')) {
        unclear.push({
          message: `\`${name}\` publishes a port at an address that is not written out`,
          location: at(node),
        });
      } else if (!isLoopback(address) && !isPrivate(address)) {
        const known = store ?? (inner === undefined ? undefined : storeAt(inner));
        openings.push({
          kind: 'compose service',
          name,
          ...(ports === undefined ? {} : { ports }),
          ...(inner === undefined ? {} : { inner }),
          ...(known === undefined ? {} : { store: known }),
          how: `is published on ${EVERY.has(address) ? 'every address of its machine' : `\`${address}\``}`,
          location: at(node),
        });
      }
    }
  }
  return { openings, unclear, problems: hindrances(problems, path) };
};

const HOST = 'every port that it listens on is open there';

const EVERY: ReadonlySet<string> = new Set(['', '0.0.0.0', '::', '[::]', '*']);

interface Published {
  readonly address: string;
  readonly ports?: PortRange;
  readonly inner?: number;
}

const publishedBy = (node: YamlNode): Published | undefined => {
  if (node.kind === 'list') return undefined;
  if (node.kind === 'scalar') return shortForm(textOf(node));
  const field = (key: string) => filledIn(textOf(fieldAt(node, key)));
  return published(field('host_ip'), field('published'), field('target'));
};

/** `[ADDRESS:][HOST:]CONTAINER[/PROTOCOL]`; a port may be a range. Undefined for what compose refuses. */
const shortForm = (text: string): Published | undefined => {
  const filled = filledIn(text.trim().replace(/\/(?:tcp|udp|sctp)$/i, ''));
  const [, address = '', host = '', container] =
    /^(?:(\[[0-9a-fA-F:.]+\]|[^:[\]]*):)??(?:([^:]*):)?([^:]+)$/.exec(filled) ?? [];
  return container === undefined ? undefined : published(address, host, container);
};

const published = (address: string, host: string, container: string): Published => {
  const ports = rangeOf(host);
  const inner = rangeOf(container)?.first;
  return { address, ...(ports === undefined ? {} : { ports }), ...(inner === undefined ? {} : { inner }) };
};

/** Variables of which a default is written take it. https://docs.docker.com/reference/compose-file/interpolation/ */
const filledIn = (text: string): string => text.replace(/\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g, '$1');

const rangeOf = (text: string): PortRange | undefined => {
  const [, first = '', last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text.trim()) ?? [];
  return first === '' ? undefined : { first: Number(first), last: Number(last) };
};
