import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, type EnvVar, rejectionOf, type Service, subjectOf } from '../../facts.ts';

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
    const firstOf = new Map<string, Service>();
    for (const service of services) {
      for (const item of service.envVars) {
        if (!isGenerated(item)) continue;
        const place = [item.key, ...deploymentOf(service)].join('\0');
        const first = firstOf.get(place);
        if (first === undefined) firstOf.set(place, service);
        else if (first !== service) {
          yield {
            message: `\`${item.key}\` of service \`${service.name}\` is generated apart from the one of service \`${first.name}\`: the two get different secrets`,
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
const deploymentOf = ({ location, branch = '', scope }: Service): readonly string[] => [
  location.path,
  branch,
  ...scope,
];
