import { ACCESS_GRAPH, UNKNOWN_CLASS } from '../../model/access-table.ts';
import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts';
import { holderSubject, type KnownSecret, type ServiceAccessFacts, secretsReadBy, subjectOf } from './facts.ts';

/**
 * The boundary as a picture: which class of secrets reaches which service, through which group, and how many of its names that
 * service reads. A read of what nothing gives is an edge of its own, and so is what whoever is no service is handed.
 */
export const accessGraph = (facts: ServiceAccessFacts): Graph => {
  const services = [...grantFlows(facts), ...readFlows(facts)];
  const flows = [...services, ...holderFlows(facts, new Set(services.map(({ to, name }) => pairOf(to, name))))];
  const families = new Set(flows.flatMap(({ family }) => family ?? []));
  const holders = new Map(flows.flatMap(({ to, holder }) => (holder === undefined ? [] : [[to, holder]])));
  const groups = new Set(flows.flatMap(({ group }) => group ?? []));
  return {
    title: ACCESS_GRAPH,
    nodes: [
      ...[...families].map((family): GraphNode => ({ id: classId(family), label: family, kind: 'secret-class' })),
      ...[...groups].map((name): GraphNode => ({ id: groupId(name), label: name, kind: 'env-group' })),
      ...facts.services.map(({ name }): GraphNode => ({ id: `service:${name}`, label: name, kind: 'service' })),
      ...[...holders].map(([id, label]): GraphNode => ({ id, label, kind: 'holder' })),
    ],
    edges: edgesOf(flows),
  };
};

/** One name on one stretch of its way. */
interface Flow {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** `taken`: by a holder that is no service, from wherever it is started; `handed`: by a compose file alone. */
  readonly how: 'given' | 'read' | 'taken' | 'handed';
  readonly isRead: boolean;
  /** The pair that findings are about; absent between a class and a group. */
  readonly subject?: string;
  readonly family?: string;
  readonly group?: string;
  /** The name of a holder that is no service. */
  readonly holder?: string;
}

const classId = (family: string): string => `class:${family}`;
const groupId = (name: string): string => `env-group:${name}`;
const familyOf = (secret: KnownSecret): string => secret.class ?? UNKNOWN_CLASS;
const pairOf = (service: string, name: string): string => JSON.stringify([service, name]);

const grantFlows = ({ grants, reads, secrets }: ServiceAccessFacts): readonly Flow[] => {
  const read = new Set(
    reads.flatMap((one) => secretsReadBy(one, secrets).map(({ name }) => pairOf(one.service.name, name))),
  );
  return grants.flatMap(({ service, name, group }): Flow[] => {
    const secret = secrets.get(name);
    if (secret === undefined) return [];
    const family = familyOf(secret);
    const last = {
      to: `service:${service.name}`,
      name,
      how: 'given' as const,
      isRead: read.has(pairOf(service.name, name)),
      subject: subjectOf(service, `env:${name}`),
    };
    if (group === undefined) return [{ ...last, from: classId(family), family }];
    const through = groupId(group.name);
    return [
      { from: classId(family), to: through, name, how: 'given', isRead: false, family, group: group.name },
      { ...last, from: through },
    ];
  });
};

const readFlows = ({ grants, reads, secrets }: ServiceAccessFacts): readonly Flow[] => {
  const given = new Set(grants.map(({ service, name }) => pairOf(service.name, name)));
  return reads.flatMap((read) =>
    secretsReadBy(read, secrets)
      .filter(({ name }) => !given.has(pairOf(read.service.name, name)))
      .map((secret): Flow => {
        const family = familyOf(secret);
        const { name } = secret;
        const subject = subjectOf(read.service, `env:${name}`);
        return {
          from: classId(family),
          to: `service:${read.service.name}`,
          name,
          how: 'read',
          isRead: true,
          subject,
          family,
        };
      }),
  );
};

/** What holders take, and what a compose file hands to a service that nothing else connects with it. */
const holderFlows = ({ holdings, secrets }: ServiceAccessFacts, connected: ReadonlySet<string>): readonly Flow[] =>
  holdings.flatMap(({ holder, name }): Flow[] => {
    const secret = secrets.get(name);
    const to = holder.service === undefined ? `holder:${holder.name}` : `service:${holder.name}`;
    if (secret === undefined || connected.has(pairOf(to, name))) return [];
    const family = familyOf(secret);
    const subject = holderSubject(holder, `env:${name}`);
    const flow = { from: classId(family), to, name, isRead: false, family, subject };
    return [
      holder.service === undefined
        ? { ...flow, how: 'taken', holder: holder.name }
        : { ...flow, how: 'handed', subject: `${subject} compose` },
    ];
  });

const edgesOf = (flows: readonly Flow[]): readonly GraphEdge[] => {
  const bundles = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = JSON.stringify([flow.from, flow.to, flow.how]);
    const bundle = bundles.get(key) ?? [];
    if (bundle.push(flow) === 1) bundles.set(key, bundle);
  }
  return [...bundles.values()].flatMap((bundle) => {
    const [first] = bundle;
    if (first === undefined) return [];
    const { from, to, how } = first;
    const subjects = [...new Set(bundle.flatMap(({ subject }) => subject ?? []))];
    const kind = how === 'given' ? {} : { kind: 'read' as const };
    return [{ from, to, label: labelOf(bundle), ...kind, ...(subjects.length === 0 ? {} : { subjects }) }];
  });
};

const labelOf = (bundle: readonly Flow[]): string => {
  const all = new Set(bundle.map(({ name }) => name)).size;
  const read = new Set(bundle.filter(({ isRead }) => isRead).map(({ name }) => name)).size;
  const [first] = bundle;
  if (first?.how === 'read') return `${read} read, not given`;
  if (first?.how === 'taken') return `${all} taken`;
  if (first?.how === 'handed') return `${all} handed by compose`;
  return first?.subject === undefined ? `${all} ${all === 1 ? 'name' : 'names'}` : `${all} given, ${read} read`;
};
