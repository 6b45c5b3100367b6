import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, type FileOpening, portsOf, reachOf, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Datastore that the Internet can reach',
    severity: 'high',
    confidence: 'high',
    remediation: 'Close it to the outside: on Render say `ipAllowList: []`, elsewhere bind it to a private network.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/blueprint-spec#ipallowlist',
      'https://render.com/docs/postgresql-creating-connecting#restricting-external-access',
    ],
    covers: ['001-3a', '001-3b'],
    aliases: ['exposure/datastore-publicly-reachable'],
  },
  *check({ services, databases, openings }) {
    for (const database of databases) {
      const { name, allowList, isReplica, location } = database;
      if (isReplica) continue;
      if (allowList === undefined) {
        yield {
          message: `\`${name}\` has no \`ipAllowList\`: Render lets every address try a new Postgres`,
          subject: subjectOf(database),
          location,
          severity: 'medium',
          fix: 'Write `ipAllowList: []` under it: its own services come by the private network.',
        };
      } else if (reachOf(allowList.sources) === 'everyone') {
        yield {
          message: `\`${name}\` lets every address of the Internet try its password`,
          subject: subjectOf(database),
          location: allowList.location,
          fix: 'Write `ipAllowList: []`, or the addresses that need it: its own services come by the private network.',
        };
      }
    }
    for (const { defined } of services) {
      const { name, type, allowList } = defined;
      if ((type !== 'keyvalue' && type !== 'redis') || allowList === undefined) continue;
      if (reachOf(allowList.sources) !== 'everyone') continue;
      yield {
        message: `\`${name}\` lets every address of the Internet try to connect`,
        subject: subjectOf(defined),
        location: allowList.location,
        fix: 'Write `ipAllowList: []`: services of the same region come by the private network whatever the list says.',
      };
    }
    for (const opening of openings) {
      if (opening.store === undefined) continue;
      const { name, kind, store, how, location, runs, neverBlocks } = opening;
      yield {
        message: `\`${name}\` (${kind}) ${how}: ${placeOf(opening)}${store} answers`,
        subject: `${kind.replaceAll(' ', '-')}:${name} ${store}`,
        location,
        severity: runs === 'development' ? 'low' : 'critical',
        fix: FIX[kind],
        ...(neverBlocks === undefined ? {} : { neverBlocks }),
      };
    }
  },
} satisfies Rule<ExposureFacts>;

const placeOf = (opening: FileOpening): string =>
  (opening.ports ?? opening.inner) === undefined ? '' : `${portsOf(opening)}, where `;

const FIX: Readonly<Record<FileOpening['kind'], string>> = {
  'compose service':
    'Publish it on this machine alone, as in `127.0.0.1:5432:5432`, or not at all: services of one network find it by name.',
  'Kubernetes service': 'Use `type: ClusterIP`, or name who may come under `loadBalancerSourceRanges`.',
  pod: 'Take `hostPort` away and put a Service of `type: ClusterIP` in front.',
  'security group': 'Let in the security group of the backend by `SourceSecurityGroupId` in place of a range.',
  'database instance': 'Set `PubliclyAccessible: false`.',
};
