import type { Rule } from '../../../../model/rule.ts';
import type { ExposureFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Database that takes connections without TLS',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Write `enabled = true` under `[db.ssl_enforcement]`.',
    since: '0.1.0',
    references: ['https://supabase.com/docs/guides/platform/ssl-enforcement'],
    covers: ['001-6b'],
    aliases: ['exposure/db-tls-not-enforced'],
  },
  *check({ supabase, policy: { databaseClients } }) {
    for (const { enforcesTls, location, neverBlocks } of supabase) {
      if (enforcesTls?.value === true || (enforcesTls === undefined && databaseClients === undefined)) continue;
      yield {
        message: `\`${location.path}\` ${enforcesTls === undefined ? 'does not enforce TLS' : 'switches the enforcement of TLS off'}, so a password may cross the network in the clear`,
        subject: 'supabase:ssl-enforcement',
        location: enforcesTls?.location ?? location,
        ...(neverBlocks === undefined ? {} : { neverBlocks }),
      };
    }
  },
} satisfies Rule<ExposureFacts>;
