import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, type EnvVar, isSameScope, rejectionOf, type Service, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret generated once for each service',
    severity: 'low',
    confidence: 'medium',
    remediation:
      'If the services share the secret, generate it in one env group that all of them link, or copy it with `fromService` and `envVarKey`.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec#environment-variables'],
    covers: ['000-1a'],
  },
  *check({ services }) {
    const seen: { readonly service: Service; readonly key: string }[] = [];
    for (const service of services) {
      for (const item of service.envVars) {
        if (!isGenerated(item)) continue;
        const first = seen.find((other) => other.key === item.key && areOneDeployment(other.service, service));
        if (first === undefined) seen.push({ service, key: item.key });
        else if (first.service !== service) {
          yield {
            message: `\`${item.key}\` of service \`${service.name}\` is generated apart from the one of service \`${first.service.name}\`: the two get different secrets`,
            subject: subjectOf(service, `env:${item.key}`),
            location: item.location,
          };
        }
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;

const isGenerated = (item: EnvVar): item is EnvVar & { readonly key: string } =>
  item.generateValue === true && item.key !== undefined && rejectionOf(item, 'service') === undefined;

/** Services of another file, environment or branch are other deployments: there different secrets are right. */
const areOneDeployment = (a: Service, b: Service): boolean =>
  a.location.path === b.location.path && a.branch === b.branch && isSameScope(a.scope, b.scope);
