import type { Grant, SecretHolder } from './access-facts.ts';
import type { AccessService } from './access-service.ts';

export { hasBrowserPrefix } from '../../parsers/secret-shape.ts';
export type {
  Grant,
  Holding,
  SecretHolder,
  ServiceAccessFacts,
  ServiceHandover,
  ServiceRead,
  Unproved,
} from './access-facts.ts';
export type { AccessService } from './access-service.ts';
export { furtherPlaces, givenSecrets, readSecrets, type SecretOf } from './by-secret.ts';
export { holderPermission } from './holder-permission.ts';
export { liveNameOf } from './live.ts';
export { type KnownSecret, permissionOf } from './permissions.ts';
export { isFullyProved } from './proof.ts';
export { isCertainSecret, isPublicByDesign, isSecretByName } from './secret-names.ts';
export { secretsReadBy } from './secrets-read.ts';
export { isOfSharedSettings, sharedSettings } from './shared-settings.ts';

/** `service:worker env:OPENAI_API_KEY`, for subjects. */
export const subjectOf = (service: Pick<AccessService, 'name'>, ...further: readonly string[]): string =>
  [`service:${service.name}`, ...further].join(' ');

/** More files than these say nothing more. */
const SHOWN_STEPS = 4;

/** `holder:workflow deploy.yml env:OPENAI_API_KEY`; as of a service where it is one. */
export const holderSubject = (holder: SecretHolder, ...further: readonly string[]): string =>
  holder.service === undefined
    ? [`holder:${holder.name}`, ...further].join(' ')
    : subjectOf(holder.service, ...further);

/** `, loaded by services/worker/main.py → livestreamsell/settings.py`; empty where the entry file itself reads. */
export const wayOf = (chain: readonly string[]): string => {
  if (chain.length < 2) return '';
  const shown = chain.length <= SHOWN_STEPS ? chain : [...chain.slice(0, 2), '…', ...chain.slice(-2)];
  return `, loaded by ${shown.map((path) => (path === '…' ? path : `\`${path}\``)).join(' → ')}`;
};

/** ` through the group x, copied from y`; empty where a service is given a name by itself. */
export const throughOf = ({ group, copiedFrom }: Grant): string =>
  (group === undefined ? '' : ` through the group \`${group.name}\``) +
  (copiedFrom === undefined ? '' : `, copied from \`${copiedFrom.service}\``);
