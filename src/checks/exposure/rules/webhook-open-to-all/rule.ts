import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, rangesOutside, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: "Webhook that more addresses reach than the sender's",
    severity: 'medium',
    confidence: 'high',
    remediation:
      'Give the service an `ipAllowList` of the ranges in the policy, or keep the list where its proxy is and say so with an exception.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/inbound-ip-rules',
      'https://developers.facebook.com/docs/graph-api/webhooks/getting-started',
    ],
    covers: ['001-4'],
    aliases: ['exposure/meta-webhook-ip-allowlist-missing'],
  },
  *check({ webhooks, services }) {
    for (const { declared, service } of webhooks) {
      if (declared.from === undefined || service === undefined) continue;
      const defined = services.find((one) => one.declared === service)?.defined;
      if (defined === undefined) continue;
      const ranges = declared.from.ranges;
      const more = defined.allowList === undefined ? undefined : rangesOutside(defined.allowList.sources, ranges);
      if (more?.length === 0) continue;
      const whom =
        more === undefined ? 'every address: it has no `ipAllowList`' : more.map((range) => `\`${range}\``).join(', ');
      yield {
        message: `\`${defined.name}\` takes in the webhook ${declared.name} and lets in ${whom}`,
        subject: subjectOf(defined, `webhook:${declared.name} addresses`),
        location: defined.allowList?.location ?? defined.location,
      };
    }
  },
} satisfies Rule<ExposureFacts>;
