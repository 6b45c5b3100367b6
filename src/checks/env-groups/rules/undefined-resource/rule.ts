import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Service or database that is defined nowhere',
    severity: 'low',
    confidence: 'medium',
    remediation: 'Correct the name, or define the service or database in a Blueprint.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec#environment-variables'],
    covers: ['000-1a'],
  },
  *check({ services, databases, policy, isComplete }) {
    if (!isComplete) return;
    const kinds = {
      database: {
        names: new Set(databases.map(({ name }) => name)),
        others: new Map(services.map(({ name, type }) => [name, `service of type \`${type}\``])),
      },
      service: {
        names: new Set(
          [...services, ...policy.services.map(({ blueprintName: name }) => ({ name }))].map(({ name }) => name),
        ),
        others: new Map(databases.map(({ name }) => [name, 'database'])),
      },
    };
    for (const service of services) {
      for (const { key = '', fromDatabase, fromService } of service.envVars) {
        const target = fromDatabase ?? fromService;
        if (target === undefined) continue;
        const kind = fromDatabase !== undefined || fromService?.type === 'dpg' ? 'database' : 'service';
        if (kinds[kind].names.has(target.name)) continue;
        const other = kinds[kind].others.get(target.name);
        const found = other === undefined ? 'no Blueprint defines it' : `that is a ${other} here`;
        yield {
          message: `\`${target.name}\` gives \`${key}\` to service \`${service.name}\`, but ${found}: Render fails the sync unless the workspace has a ${kind} of that name`,
          subject: subjectOf(service, `env:${key}`, `${kind}:${target.name}`),
          location: target.location,
        };
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;
