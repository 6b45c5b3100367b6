import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts';
import type { Policy } from '../../model/policy.ts';
import type { Service } from '../../parsers/render-blueprint/blueprint.ts';
import type { Declaration, GroupLink } from './facts.ts';

/** Who gets which class of secrets, and through which group. */
export const envGraph = (
  services: readonly Service[],
  links: readonly GroupLink[],
  declarations: readonly Declaration[],
  { secrets }: Pick<Policy, 'secrets'>,
): Graph => {
  const classes = new Map(secrets.map((secret) => [secret.name, secret.class]));
  const takers = services.filter(({ envVars }) => envVars.length > 0);
  const given = declarations.flatMap(({ name, from, holder }) => {
    const family = classes.get(name);
    return family === undefined ? [] : [{ from: `class:${family}`, to: `${from}:${holder}`, family, name }];
  });
  const groups = [
    ...links.map(({ name }) => name),
    ...declarations.filter(({ from }) => from === 'env-group').map(({ holder }) => holder),
  ];
  return {
    title: 'Env groups, services and the secrets they hold',
    nodes: firstOfEach([
      ...takers.map(({ name }): GraphNode => ({ id: `service:${name}`, label: name, kind: 'service' })),
      ...groups.map((name): GraphNode => ({ id: `env-group:${name}`, label: name, kind: 'env-group' })),
      ...given.map(({ from, family }): GraphNode => ({ id: from, label: family, kind: 'secret-class' })),
    ]),
    edges: [
      ...counted(given),
      ...firstEdges(links.map(({ name, service }) => ({ from: `env-group:${name}`, to: `service:${service.name}` }))),
    ],
  };
};

const firstOfEach = (nodes: readonly GraphNode[]): readonly GraphNode[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

const firstEdges = (edges: readonly GraphEdge[]): readonly GraphEdge[] => [
  ...new Map(edges.map((edge) => [`${edge.from}\0${edge.to}`, edge])).values(),
];

/** One edge for all the names of a class that one holder gives, labelled with how many. */
const counted = (
  given: readonly { readonly from: string; readonly to: string; readonly name: string }[],
): GraphEdge[] =>
  firstEdges(given).map(({ from, to }) => {
    const names = new Set(given.filter((other) => other.from === from && other.to === to).map(({ name }) => name)).size;
    return { from, to, label: names === 1 ? '1 name' : `${names} names` };
  });
