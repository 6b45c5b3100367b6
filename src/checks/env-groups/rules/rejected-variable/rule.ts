import type { Rule } from '../../../../model/rule.ts';
import { called, type EnvGroupFacts, rejectionOf, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Variable in a form that Render rejects',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Give the variable exactly one source that Render takes at this place.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec#environment-variables'],
    covers: ['000-1a'],
  },
  *check({ services, envGroups }) {
    for (const holder of [...services, ...envGroups]) {
      for (const [index, item] of holder.envVars.entries()) {
        const rejection = rejectionOf(item, holder.kind);
        if (rejection === undefined) continue;
        const name = item.key ?? item.fromGroup?.name;
        yield {
          message: `\`${name ?? `#${index + 1}`}\` of ${called(holder)} ${rejection}: Render refuses the Blueprint`,
          subject: subjectOf(holder, `env:${name ?? `#${index + 1}`}`),
          location: item.location,
          fix: holder.kind === 'service' ? FIX_IN_SERVICE : FIX_IN_GROUP,
        };
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;

const FIX_IN_SERVICE =
  'Write one of: `value`, `generateValue: true`, `sync: false`, `fromDatabase`, `fromService` beside `key`, or `fromGroup` alone.';

const FIX_IN_GROUP =
  'A group takes `value` or `generateValue: true`. For a value that must not stand in Git, keep the group in the Dashboard and declare it in the policy.';
