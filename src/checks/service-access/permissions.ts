import { MAY_NOT } from '../../model/access-table.ts';
import type { Location } from '../../model/location.ts';
import type { Holdings } from '../../model/policy.ts';
import type { AccessService } from './access-service.ts';

/** A name that is judged as a secret. */
export interface KnownSecret {
  readonly name: string;
  /** The policy's class; absent where the policy does not know the name. */
  readonly class?: string;
  /** Where the policy declares it; absent where it is a secret by its form alone. */
  readonly location?: Location;
  /** The policy says that the system cannot do without it. */
  readonly isRequired?: boolean;
}

/** Whether a service may hold a secret, and which line of the policy says so. */
export interface Permission {
  readonly isAllowed: boolean;
  /** In words that continue "the worker …": `may hold the class ai`. */
  readonly why: string;
  /** Absent where no line speaks about it. */
  readonly location?: Location;
  /** The services it is exclusive to, where that is why it is refused. */
  readonly exclusiveTo?: readonly string[];
}

/** The line of the policy that lets a service hold a secret, or keeps it from it. What no line speaks about is allowed. */
export const permissionOf = (
  service: AccessService,
  secret: KnownSecret,
  services: readonly AccessService[],
): Permission => {
  const owners = services.filter(({ declared }) => holds(declared?.exclusive, secret));
  const own = owners.find((owner) => owner === service);
  if (own !== undefined) {
    return { isAllowed: true, why: 'has it exclusively', ...at(own.declared?.exclusive?.location) };
  }
  if (owners.length > 0) return refusedFor(owners);
  const { declared } = service;
  if (declared === undefined) return { isAllowed: true, why: 'is not in the policy' };
  const required = declared.requires.find(({ name }) => name === secret.name);
  if (required !== undefined) return { isAllowed: true, why: 'requires it', location: required.location };
  if (declared.mayHold === undefined)
    return { isAllowed: true, why: 'has no `may-hold`, so it may hold what is exclusive to nobody' };
  const byName = declared.mayHold.names.includes(secret.name);
  if (byName) return { isAllowed: true, why: 'may hold it', location: declared.mayHold.location };
  if (holds(declared.mayHold, secret)) {
    return { isAllowed: true, why: `may hold the class \`${secret.class}\``, location: declared.mayHold.location };
  }
  return {
    isAllowed: false,
    why: `${MAY_NOT}: \`may-hold\` names neither it nor its class`,
    location: declared.mayHold.location,
  };
};

/** Refused because these services have it exclusively. */
export const refusedFor = (owners: readonly AccessService[]): Permission => {
  const names = owners.map(({ name }) => name);
  const why = `${MAY_NOT}: it is exclusive to ${names.map((name) => `\`${name}\``).join(' and ')}`;
  return { isAllowed: false, why, exclusiveTo: names, ...at(owners[0]?.declared?.exclusive?.location) };
};

/** Whether what a line of the policy names includes a secret. */
export const holds = (holdings: Holdings | undefined, { name, class: family }: KnownSecret): boolean =>
  holdings !== undefined &&
  (holdings.names.includes(name) || (family !== undefined && holdings.classes.includes(family)));

export const at = (location: Location | undefined): { readonly location?: Location } =>
  location === undefined ? {} : { location };
