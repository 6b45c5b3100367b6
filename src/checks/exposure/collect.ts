import type { Collected } from '../../model/check.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Policy } from '../../model/policy.ts';
import type { Ports } from '../../readers/ports.ts';
import type { ExposureFacts } from './facts.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { type NetworkFile, networkFiles, saidBy } from './network-files.ts';
import { reachTable } from './reach-table.ts';
import { webhooksOf } from './webhooks.ts';

type ExposurePorts = Pick<Ports, 'files' | 'blueprints' | 'pathMatches' | 'sourceCode' | 'today'>;

/** Finds what Blueprints and the files of other platforms let the outside reach. */
export const collect = async (ports: ExposurePorts, policy: Policy): Promise<Collected<ExposureFacts>> => {
  const { blueprints, shortfalls } = await ports.blueprints.read(policy.blueprints);
  const found = await networkFiles(ports);
  const webhooks = await webhooksOf(ports, policy);
  const services = blueprints.flatMap((blueprint) => blueprint.services);
  const facts: ExposureFacts = {
    services: services.map((defined) => {
      const declared = policy.services.find(({ blueprintName }) => blueprintName === defined.name);
      return { defined, ...(declared === undefined ? {} : { declared }) };
    }),
    databases: blueprints.flatMap((blueprint) => blueprint.databases),
    ...saidBy(found, policy, ports.pathMatches),
    webhooks,
    today: ports.today,
    policy: policy.exposure,
  };
  if (services.length + facts.databases.length + found.length + webhooks.length === 0 && shortfalls.length === 0) {
    return { status: 'not-applicable', reason: 'No file was found that opens a port, a service or a datastore.' };
  }
  const gaps = [...shortfalls, ...unreadFiles(found, facts)];
  return {
    status: 'ready',
    facts,
    coverage: [
      { what: 'services', examined: services.length },
      { what: 'databases', examined: facts.databases.length },
      ...fileRows(found),
      ...webhookRow(facts),
    ],
    ...(gaps.length === 0 ? {} : { shortfall: gaps.join(' ') }),
    tables: [reachTable(facts)],
  };
};

const fileRows = (found: readonly NetworkFile[]): Coverage =>
  FILE_KINDS.flatMap(({ what }) => {
    const files = found.filter(({ kind }) => kind.what === what);
    const whole = files.filter(({ reading }) => reading !== undefined && (reading.problems ?? []).length === 0);
    return files.length === 0 ? [] : [{ what, expected: files.length, examined: whole.length }];
  });

const webhookRow = ({ webhooks }: ExposureFacts): Coverage =>
  webhooks.length === 0
    ? []
    : [
        {
          what: 'webhooks whose handler was found',
          expected: webhooks.length,
          examined: webhooks.filter(({ handlers }) => handlers.length > 0).length,
        },
      ];

/** What certainly opens something by its name and could not be read: nobody can say that it opens nothing. */
const unreadFiles = (found: readonly NetworkFile[], { unclear }: ExposureFacts): readonly string[] =>
  found
    .filter(
      ({ kind, reading }) => kind.isOne === undefined && (reading === undefined || (reading.problems ?? []).length > 0),
    )
    .filter(({ path }) =>
      unclear.some(({ location, neverBlocks }) => location.path === path && neverBlocks === undefined),
    )
    .map(({ path }) => `\`${path}\` could not be read whole: mend it, or take it away.`);
