import type { Rule } from '../../../../model/rule.ts';
import {
  furtherPlaces,
  type Holding,
  holderPermission,
  holderSubject,
  type KnownSecret,
  type SecretHolder,
  type ServiceAccessFacts,
} from '../../facts.ts';

export default {
  meta: {
    title: 'Secret in the hands of a workflow, a compose file or Supabase that may not hold it',
    severity: 'medium',
    confidence: 'medium',
    remediation: 'Take the secret away from there, or let the policy name who holds it under `holders`.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
      'https://docs.docker.com/reference/compose-file/services/#environment',
    ],
    covers: ['000-9', '000-10'],
  },
  *check(facts) {
    for (const { holder, secret, all } of pairsOf(facts)) {
      const permission = holderPermission(holder, secret, facts.services);
      if (permission.isAllowed) continue;
      const [first] = all;
      yield {
        message: messageOf(holder, secret.name, permission) + furtherPlaces(all),
        subject: holderSubject(holder, `env:${secret.name}`, ...(holder.service === undefined ? [] : ['compose'])),
        location: first.location,
        ...(isOfDevelopment(holder) ? { severity: 'low' as const } : {}),
        ...(holder.service === undefined
          ? {
              fix: `Take it away, or declare under \`holders\` in aduana.yml: \`${holder.name}: { may-hold: { names: [${secret.name}] } }\`.`,
            }
          : {}),
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

interface Pair {
  readonly holder: SecretHolder;
  readonly secret: KnownSecret;
  readonly all: [Holding, ...Holding[]];
}

/** One finding for each holder and secret, however often it is handed over; a line says the same thing once. */
const pairsOf = ({ holdings, secrets }: ServiceAccessFacts): Iterable<Pair> => {
  const pairs = new Map<string, Pair>();
  for (const holding of holdings) {
    const { holder, name, location } = holding;
    const secret = secrets.get(name);
    if (secret === undefined) continue;
    const key = JSON.stringify([holder.name, name]);
    const { all } = pairs.get(key) ?? {};
    if (all === undefined) pairs.set(key, { holder, secret, all: [holding] });
    else if (!all.some((one) => one.location.path === location.path && one.location.startLine === location.startLine))
      all.push(holding);
  }
  return pairs.values();
};

const messageOf = (
  { name, kind, service }: SecretHolder,
  secret: string,
  { exclusiveTo, why }: ReturnType<typeof holderPermission>,
): string => {
  const start = `\`${name}\` ${kind === 'compose' ? 'is handed' : 'takes'} \`${secret}\``;
  const by = service === undefined ? '' : ' by a compose file';
  return exclusiveTo === undefined
    ? `${start}${by}, and it ${why}`
    : `${start}, which is exclusive to ${named(exclusiveTo)}${by === '' ? '' : `,${by}`}`;
};

const named = (services: readonly string[]): string => services.map((service) => `\`${service}\``).join(' and ');

/** What is started on developers' machines, and is none of the services that the policy limits. */
const isOfDevelopment = ({ kind, service }: SecretHolder): boolean => kind !== 'workflow' && service === undefined;
