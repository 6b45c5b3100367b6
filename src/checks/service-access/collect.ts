import type { Collected } from '../../model/check.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Policy } from '../../model/policy.ts';
import { declarationsOf } from '../../parsers/render-blueprint/declarations.ts';
import { linksOf } from '../../parsers/render-blueprint/links.ts';
import type { Ports } from '../../readers/ports.ts';
import { accessGraph } from './access-graph.ts';
import { accessServices } from './access-service.ts';
import { accessTable, otherNamesTable, waysTable } from './access-table.ts';
import { attribute } from './attribute.ts';
import { crossingsOfCode } from './boundary-crossings.ts';
import type { ServiceAccessFacts } from './facts.ts';
import { fullyGranted, grantsOf } from './grants.ts';
import { holdingsOf, unprovedThatMatters } from './holders.ts';
import { knownSecrets } from './known-secrets.ts';
import { lookAtRender } from './live.ts';
import { readsOf } from './reads.ts';
import { referenceReads } from './references.ts';
import { sourceTree } from './source-tree.ts';
import { unchangedFiles } from './unchanged-files.ts';
import { lookAtWholeTree, type WholeTree } from './whole-tree.ts';

type AccessPorts = Pick<Ports, 'files' | 'filesBefore' | 'blueprints' | 'sourceCode' | 'pathMatches' | 'liveRender'>;

/** Joins what the policy allows, what the Blueprints give and what the code reads, by service and secret. */
export const collect = async (ports: AccessPorts, policy: Policy): Promise<Collected<ServiceAccessFacts>> => {
  const { blueprints, unreadable, shortfalls } = await ports.blueprints.read(policy.blueprints);
  const defined = blueprints.flatMap((blueprint) => blueprint.services);
  const services = accessServices(policy, defined);
  if (services.length === 0) {
    return { status: 'not-applicable', reason: 'No service is known: neither aduana.yml nor a Blueprint names one.' };
  }
  const envGroups = blueprints.flatMap((blueprint) => blueprint.envGroups);
  const links = linksOf(defined, envGroups, policy);
  const grants = grantsOf(services, declarationsOf(defined, envGroups, links, policy), links);
  const { live, ...look } = await lookAtRender(ports, policy, services, envGroups, links);
  const tree = await sourceTree(ports, policy);
  const code = await attribute({ services, tree });
  const isAsBefore = await unchangedFiles(ports, tree.entries, policy, [...blueprints, ...unreadable]);
  const whole = await lookAtWholeTree(tree, services, policy, ports.pathMatches, isAsBefore);
  const inCode = readsOf(code);
  const beside = await referenceReads(code, tree);
  const reads = [...inCode.reads, ...beside.reads];
  const outside = await holdingsOf(tree, services, policy);
  const secrets = knownSecrets(policy, grants, [
    ...reads,
    ...whole.inlined.map(({ name }) => ({ names: { kind: 'name' as const, name } })),
  ]);
  const facts: ServiceAccessFacts = {
    services,
    secrets,
    grants,
    reads,
    handovers: [...inCode.handovers, ...beside.handovers],
    holdings: outside.holdings,
    code,
    defaults: whole.defaults,
    inlined: whole.inlined,
    serverImports: inCode.serverImports,
    crossings: [...whole.crossings, ...crossingsOfCode(code, policy.access, ports.pathMatches)],
    unproved: [...inCode.unproved, ...beside.unproved, ...unprovedThatMatters(outside.unproved, services, secrets)],
    grantsAreComplete: fullyGranted(services, links, shortfalls.length === 0),
    policy,
    ...(live === undefined ? {} : { live }),
  };
  const gaps = [...shortfalls, ...(look.shortfall === undefined ? [] : [look.shortfall])];
  return {
    status: 'ready',
    facts,
    coverage: [...coverageOf(facts, whole), ...look.coverage],
    ...(gaps.length === 0 ? {} : { shortfall: gaps.join(' ') }),
    tables: [accessTable(facts), waysTable(facts), otherNamesTable(facts)],
    graphs: [accessGraph(facts)],
  };
};

const coverageOf = ({ services, code, secrets, reads, holdings }: ServiceAccessFacts, whole: WholeTree): Coverage => {
  const holders = new Set(holdings.map(({ holder }) => holder.name));
  const withCode = services.filter(({ defined, declared }) => defined.length > 0 || (declared?.source.length ?? 0) > 0);
  const found = code.filter(({ modules }) => modules.size > 0);
  const lost = code.filter(({ modules }) => modules.size === 0).map(({ service }) => service.name);
  return [
    {
      what: 'services',
      expected: withCode.length,
      examined: found.length,
      ...(lost.length === 0 ? {} : { note: `no code was found for ${lost.join(', ')}` }),
    },
    {
      what: 'source files that services load',
      examined: new Set(code.flatMap(({ modules }) => [...modules.keys()])).size,
    },
    {
      what: 'source files in all',
      examined: whole.files,
      ...(whole.leftOut === 0
        ? {}
        : {
            note: `${whole.leftOut} more that no service loads are as they were before this change: runs on the branch judge them`,
          }),
    },
    { what: 'secrets', examined: secrets.size },
    {
      what: 'places that read the environment',
      examined: new Set(reads.map(({ location }) => JSON.stringify(location))).size,
    },
    ...(holders.size === 0
      ? []
      : [{ what: 'workflows, compose services and Supabase projects that are handed names', examined: holders.size }]),
  ];
};
