import type { Table } from '../../model/coverage.ts';
import { type ExposureFacts, portsOf, reachOf, type Service } from './facts.ts';

/** Who reaches what, for whoever wants to see it in one place. */
export const reachTable = ({ services, databases, openings }: ExposureFacts): Table => ({
  title: 'Who reaches what',
  columns: ['what', 'kind', 'reached by'],
  rows: [
    ...services.map(({ defined }) => [defined.name, defined.type, reachedBy(defined)]),
    ...databases.map(({ name, allowList, isReplica }) => [
      name,
      isReplica ? 'read replica' : 'Postgres',
      isReplica
        ? 'as its primary'
        : allowList === undefined
          ? 'everyone, by default'
          : REACH[reachOf(allowList.sources)],
    ]),
    ...openings.map((opening) => [
      opening.name,
      opening.kind,
      `${portsOf(opening)}: ${opening.runs === 'production' ? 'everyone' : 'whoever reaches the machine that runs it'}`,
    ]),
  ],
});

const REACH = { nobody: 'the private network', listed: 'listed addresses', everyone: 'everyone' } as const;

const reachedBy = ({ type, allowList }: Service): string => {
  if (type === 'worker' || type === 'cron' || type === 'workflow') return 'nobody';
  if (type === 'pserv') return 'the private network';
  if (type === 'keyvalue' || type === 'redis') return REACH[reachOf(allowList?.sources ?? [])];
  if (type !== 'web' && type !== 'static') return 'unknown type';
  return allowList === undefined
    ? 'everyone'
    : allowList.sources.length === 0
      ? 'nobody'
      : REACH[reachOf(allowList.sources)];
};
