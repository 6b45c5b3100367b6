import type { SecretHolder } from './access-facts.ts';
import type { AccessService } from './access-service.ts';
import { at, holds, type KnownSecret, type Permission, permissionOf, refusedFor } from './permissions.ts';

/**
 * The same for who is no service: what is exclusive to one it may hold only where the policy says so of it by name. What a compose file
 * starts under the name of a service, or may start of several, is judged as the service.
 */
export const holderPermission = (
  holder: SecretHolder,
  secret: KnownSecret,
  services: readonly AccessService[],
): Permission => {
  if (holder.service !== undefined) return permissionOf(holder.service, secret, services);
  const { candidates = [], declared } = holder;
  const able = candidates.find((service) => permissionOf(service, secret, services).isAllowed);
  if (able !== undefined) {
    return { isAllowed: true, why: `may be \`${able.name}\`, which ${permissionOf(able, secret, services).why}` };
  }
  const owners = services.filter((service) => holds(service.declared?.exclusive, secret));
  if (holds(declared?.mayHold, secret)) {
    return { isAllowed: true, why: 'may hold it', ...at(declared?.mayHold.location) };
  }
  return owners.length === 0
    ? { isAllowed: true, why: 'is no service, and it is exclusive to none' }
    : refusedFor(owners);
};

/** Whether there is any secret that a holder may not hold. */
export const isRefusedAny = (
  holder: SecretHolder,
  services: readonly AccessService[],
  secrets: ReadonlyMap<string, KnownSecret>,
): boolean => [...secrets.values()].some((secret) => !holderPermission(holder, secret, services).isAllowed);
