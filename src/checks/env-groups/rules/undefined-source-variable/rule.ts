import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, isSameScope, type Service, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Copied variable that its service does not have',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'Declare the variable on the service it is copied from, or correct `envVarKey`.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/blueprint-spec#environment-variables',
      'https://render.com/docs/environment-variables',
    ],
    covers: ['000-1a'],
  },
  *check(facts) {
    const answers = new Map<string, boolean>();
    for (const service of facts.services) {
      for (const { key = '', fromService } of service.envVars) {
        if (fromService?.envVarKey === undefined || GIVEN_BY_RENDER.test(fromService.envVarKey)) continue;
        const { name, envVarKey, location } = fromService;
        const question = [name, envVarKey, ...service.scope].join('\0');
        const isThere = answers.get(question) ?? isDeclared(name, envVarKey, service, facts);
        answers.set(question, isThere);
        if (isThere) continue;
        yield {
          message: `\`${envVarKey}\` is copied from service \`${name}\` to \`${key}\` of service \`${service.name}\`, but \`${name}\` does not declare it`,
          subject: subjectOf(service, `env:${key}`, `from:${name}`, `env:${envVarKey}`),
          location,
        };
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;

/** What Render sets by itself, for all services or for those of one runtime. https://render.com/docs/environment-variables */
const GIVEN_BY_RENDER =
  /^(?:RENDER(?:_\w+)?|IS_PULL_REQUEST|PORT|CI|NODE_\w+|PYTHON_VERSION|GUNICORN_CMD_ARGS|FORWARDED_ALLOW_IPS|RAILS_\w+|BUNDLE_\w+|GEM_PATH|MALLOC_ARENA_MAX|PASSENGER_ENGINE|PIDFILE|MIX_ENV|RELEASE_DISTRIBUTION|GO111MODULE|GOPATH|CARGO_HOME|RUSTUP_HOME|ROCKET_PORT)$/;

/** A service of that name in the same environment, else any of that name. One that is not there is no question of variables. */
const isDeclared = (name: string, envVarKey: string, { scope }: Service, facts: EnvGroupFacts): boolean => {
  const named = facts.servicesByName.get(name) ?? [];
  const near = named.filter((source) => isSameScope(source.scope, scope));
  const sources = near.length > 0 ? near : named;
  return sources.length === 0 || sources.some((source) => mayHave(source, envVarKey, facts));
};

/** Declared there or in a group it links. A group that cannot be seen may hold anything. */
const mayHave = (source: Service, wanted: string, { linksByService, isComplete }: EnvGroupFacts): boolean =>
  source.envVars.some(({ key }) => key === wanted) ||
  (linksByService.get(source) ?? []).some(({ group, outOfReach, dashboard }) => {
    const names = group?.envVars.map(({ key }) => key) ?? dashboard?.holds.map(({ name }) => name);
    return names?.includes(wanted) ?? (outOfReach === undefined || !isComplete);
  });
