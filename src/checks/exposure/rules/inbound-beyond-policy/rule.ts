import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Service that more can reach than the policy says',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Give the service the type that fits: `worker` or `cron` for no inbound traffic, `pserv` for the private network.',
    since: '0.1.0',
    references: ['https://render.com/docs/service-types', 'https://render.com/docs/private-network'],
    covers: ['001-7'],
    aliases: ['exposure/worker-exposed-as-web'],
  },
  *check({ services }) {
    for (const { defined, declared } of services) {
      const reached = REACHED_BY[defined.type];
      if (reached === undefined || declared?.inbound === undefined) continue;
      if (declared.inbound === 'public' || declared.inbound === reached) continue;
      const wanted = declared.inbound === 'none' ? 'nobody' : 'the private network alone';
      yield {
        message: `\`${defined.name}\` is of type \`${defined.type}\`, which ${WORDS[reached]} reaches, and the policy says ${wanted}`,
        subject: subjectOf(defined, 'inbound'),
        location: defined.location,
      };
    }
  },
} satisfies Rule<ExposureFacts>;

/** https://render.com/docs/service-types; the types that are not here take nothing in. */
const REACHED_BY: Readonly<Record<string, 'public' | 'private'>> = {
  web: 'public',
  static: 'public',
  pserv: 'private',
};

const WORDS = { public: 'the whole Internet', private: 'every service of the private network' } as const;
