import type { Rule } from '../../../../model/rule.ts';
import { liveNameOf, type ServiceAccessFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Env group that Render links otherwise than the Blueprint',
    severity: 'high',
    confidence: 'high',
    remediation: 'Unlink the group in the Dashboard, or write the link into the Blueprint.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/configure-environment-variables#environment-groups',
      'https://api-docs.render.com/reference/list-env-groups',
    ],
    covers: ['000-9', '000-10', '000-1a'],
  },
  *check({ services, live }) {
    if (live === undefined) return;
    for (const service of services) {
      const name = liveNameOf(service);
      if (service.defined.length === 0 || !live.services.some((one) => one.name === name)) continue;
      const written = live.links.filter((link) => service.defined.includes(link.service));
      for (const group of live.envGroups.filter((one) => one.services.includes(name))) {
        if (written.some((link) => link.name === group.name)) continue;
        yield {
          message: `\`${service.name}\` is linked to the group \`${group.name}\` in Render, and no Blueprint says so`,
          subject: subjectOf(service, `env-group:${group.name}`, 'only-in-render'),
          location: service.location,
          ...(live.isBeforeMerge ? { neverBlocks: NOT_YET } : {}),
        };
      }
      for (const link of written) {
        const group = live.envGroups.find((one) => one.name === link.name);
        if (group?.services.includes(name)) continue;
        yield {
          message: `\`${service.name}\` links the group \`${link.name}\`, ${group === undefined ? 'which is not in Render' : 'and in Render it is not linked'}`,
          subject: subjectOf(service, `env-group:${link.name}`, 'only-in-blueprint'),
          location: link.location,
          severity: 'medium',
          fix: 'Sync the Blueprint; a group of the Dashboard must be made there first.',
          ...(live.isBeforeMerge ? { neverBlocks: NOT_YET } : {}),
        };
      }
    }
  },
} satisfies Rule<ServiceAccessFacts>;

const NOT_YET = 'What this change does to Render happens when it is merged';
