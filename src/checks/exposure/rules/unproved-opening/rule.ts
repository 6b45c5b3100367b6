import type { Rule } from '../../../../model/rule.ts';
import type { ExposureFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Place about which nobody can tell who reaches it',
    severity: 'low',
    confidence: 'high',
    remediation: 'Write the addresses and ports out, or accept it with a reason and an end.',
    since: '0.1.0',
    references: ['https://docs.docker.com/engine/network/drivers/host/'],
    covers: ['001-1'],
  },
  *check({ unclear }) {
    for (const { message, location, neverBlocks } of unclear) {
      yield {
        message,
        subject: `unclear:${message}`,
        location,
        ...(neverBlocks === undefined ? {} : { neverBlocks }),
      };
    }
  },
} satisfies Rule<ExposureFacts>;
