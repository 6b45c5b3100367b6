import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts';
import { type ServiceAccessFacts, secretsReadBy } from './facts.ts';

const UNKNOWN = 'not in the policy';

/** The boundary as a picture: which class of secrets reaches which service, and how many of its names that service reads. */
export const accessGraph = (facts: ServiceAccessFacts): Graph => {
  const held = new Map<string, { family: string; service: string; granted: Set<string>; read: Set<string> }>();
  const cellOf = (service: string, family = UNKNOWN) => {
    const key = JSON.stringify([service, family]);
    const cell = held.get(key) ?? { family, service, granted: new Set(), read: new Set() };
    held.set(key, cell);
    return cell;
  };
  for (const { service, name } of facts.grants) {
    const secret = facts.secrets.get(name);
    if (secret !== undefined) cellOf(service.name, secret.class).granted.add(name);
  }
  for (const read of facts.reads) {
    for (const secret of secretsReadBy(read, facts.secrets)) {
      cellOf(read.service.name, secret.class).read.add(secret.name);
    }
  }
  const cells = [...held.values()];
  const families = [...new Set(cells.map(({ family }) => family))];
  return {
    title: 'The boundary: which class of secrets reaches which service',
    nodes: [
      ...facts.services.map(({ name }): GraphNode => ({ id: `service:${name}`, label: name, kind: 'service' })),
      ...families.map((family): GraphNode => ({ id: `class:${family}`, label: family, kind: 'secret-class' })),
    ],
    edges: cells.map(
      ({ family, service, granted, read }): GraphEdge => ({
        from: `class:${family}`,
        to: `service:${service}`,
        label: `${granted.size} given, ${read.size} read`,
      }),
    ),
  };
};
