import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, rangesOutside, reachOf } from '../../facts.ts';

export default {
  meta: {
    title: "Supabase database that more than the backend's addresses can reach",
    severity: 'high',
    confidence: 'high',
    remediation:
      'Switch `[db.network_restrictions]` on and list the addresses of `exposure: { database-clients: [...] }` alone.',
    since: '0.1.0',
    references: [
      'https://supabase.com/docs/guides/platform/network-restrictions',
      'https://render.com/docs/dedicated-ips',
    ],
    covers: ['001-6'],
    aliases: ['exposure/supabase-network-restrictions-open'],
  },
  *check({ supabase, policy: { databaseClients } }) {
    if (databaseClients === undefined) return;
    if (supabase.every(({ neverBlocks }) => neverBlocks !== undefined)) {
      yield {
        message:
          '`supabase/config.toml` is not there, so nothing in Git restricts who may open a connection to the database',
        subject: 'supabase:network-restrictions',
        location: databaseClients.location,
      };
    }
    for (const { restrictions, location, neverBlocks } of supabase) {
      if (neverBlocks !== undefined) continue;
      if (restrictions === undefined) {
        yield {
          message: `\`${location.path}\` does not switch network restrictions on, so every address may try the database`,
          subject: 'supabase:network-restrictions',
          location,
        };
        continue;
      }
      const more = rangesOutside(restrictions.ranges, databaseClients.ranges);
      if (more.length === 0) continue;
      const whom = reachOf(more) === 'everyone' ? 'every address' : more.map((range) => `\`${range}\``).join(', ');
      yield {
        message: `\`${location.path}\` lets in ${whom}, which the policy does not name as a client of the database`,
        subject: 'supabase:network-restrictions ranges',
        location: restrictions.location,
      };
    }
  },
} satisfies Rule<ExposureFacts>;
