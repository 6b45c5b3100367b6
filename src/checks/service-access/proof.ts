import type { ServiceAccessFacts } from './access-facts.ts';
import type { AccessService } from './access-service.ts';

/** Whether everything that the service's code reads is known: its code was found, and no place of it is unproved or hands all on. */
export const isFullyProved = (
  service: AccessService,
  { code, unproved, handovers }: Pick<ServiceAccessFacts, 'code' | 'unproved' | 'handovers'>,
): boolean =>
  code.some((one) => one.service === service && one.modules.size > 0) &&
  !unproved.some((place) => place.service === service) &&
  !handovers.some((handover) => handover.service === service);
