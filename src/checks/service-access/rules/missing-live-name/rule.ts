import type { Rule } from '../../../../model/rule.ts';
import { liveNameOf, type ServiceAccessFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Declared name that is not there in Render',
    severity: 'high',
    confidence: 'high',
    remediation: "Set it in Render's Dashboard before the next deploy, or take it out of the declaration.",
    since: '0.1.0',
    references: [
      'https://render.com/docs/blueprint-spec#prompting-for-secret-values',
      'https://api-docs.render.com/reference/list-env-vars-for-service',
    ],
    covers: ['000-1a', '000-3', '000-4', '000-5a'],
  },
  *check({ services, grants, live }) {
    if (live === undefined) return;
    for (const { name, holds, location } of live.dashboardGroups) {
      const group = live.envGroups.find((one) => one.name === name);
      if (group === undefined) {
        yield {
          message: `\`${name}\` is a group of the Dashboard by the policy, and Render has no group of that name`,
          subject: `env-group:${name} missing`,
          location,
        };
        continue;
      }
      for (const held of holds.filter((one) => !group.names.includes(one.name))) {
        yield {
          message: `\`${held.name}\` is held by the group \`${name}\` by the policy, and in Render it is not there`,
          subject: `env-group:${name} env:${held.name}`,
          location: held.location,
        };
      }
    }
    for (const { service, name, form, location, group } of grants) {
      const there = live.services.find((one) => one.name === liveNameOf(service));
      if (group !== undefined || form !== 'sync: false' || there === undefined || there.names.includes(name)) continue;
      yield {
        message: `\`${name}\` of \`${service.name}\` is to be set in Render, and it is not there`,
        subject: subjectOf(service, `env:${name}`),
        location,
      };
    }
    for (const service of services) {
      const there = live.services.find((one) => one.name === liveNameOf(service));
      // What a Blueprint defines, the check of env groups holds against it.
      if (there === undefined || service.defined.length > 0) continue;
      const linked = live.envGroups.filter((one) => one.services.includes(there.name)).flatMap(({ names }) => names);
      for (const { name, location } of service.declared?.requires ?? []) {
        if (there.names.includes(name) || linked.includes(name)) continue;
        yield {
          message: `\`${name}\` is required by \`${service.name}\`, and in Render nothing gives it`,
          subject: subjectOf(service, `env:${name}`),
          location,
        };
      }
    }
  },
} satisfies Rule<ServiceAccessFacts>;
