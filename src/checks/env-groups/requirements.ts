import type { Policy } from '../../model/policy.ts';
import type { Requirement } from './facts.ts';

/** What the policy wants given. A name that some service requires is wanted there; any other by at least one service. */
export const requirementsOf = ({ secrets, services }: Pick<Policy, 'secrets' | 'services'>): readonly Requirement[] => {
  const classOf = (name: string) => secrets.find((secret) => secret.name === name)?.class ?? '';
  const ofServices = services.flatMap((service) =>
    service.requires.map(({ name, location }) => ({ name, class: classOf(name), location, service })),
  );
  const ofAny = secrets.filter(({ name, required }) => required && !ofServices.some((wanted) => wanted.name === name));
  return [...ofServices, ...ofAny.map(({ name, class: family, location }) => ({ name, class: family, location }))];
};

export const declaredSecretsOf = ({
  secrets,
  services,
  envGroups,
}: Pick<Policy, 'secrets' | 'services' | 'envGroups'>): ReadonlySet<string> =>
  new Set([
    ...secrets.map(({ name }) => name),
    ...services.flatMap(({ requires }) => requires.map(({ name }) => name)),
    ...envGroups.flatMap(({ holds }) => holds.map(({ name }) => name)),
  ]);
