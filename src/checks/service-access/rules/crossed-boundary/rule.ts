import type { Rule } from '../../../../model/rule.ts';
import type { ServiceAccessFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'File that touches what only others may',
    severity: 'high',
    confidence: 'high',
    remediation: 'Call the module that may touch it, or let the policy name this file under `only`.',
    since: '0.1.0',
    references: ['https://supabase.com/docs/guides/database/vault'],
    covers: ['004-25', '002-3a'],
  },
  *check({ crossings }) {
    for (const { boundary, by, kind, location } of crossings) {
      const how = kind === 'word' ? 'speaks of' : 'imports';
      yield {
        message: `\`${location.path}\` ${how} \`${by}\`, and ${boundary.name} is kept for ${boundary.only.map((glob) => `\`${glob}\``).join(', ')}`,
        subject: `boundary:${boundary.name} by:${by}`,
        location,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
