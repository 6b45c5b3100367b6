import { daysAfter, isAfter } from '../model/calendar.ts';
import type { Leak } from '../model/leak.ts';
import type { LedgerRotation } from './rotation-ledger.ts';

/** Whether an entry lies in the future. A day begins up to 14 hours earlier in the far east than in UTC. */
export const isFuture = ({ on }: Pick<LedgerRotation, 'on'>, today: string): boolean =>
  on.day > (on.at === undefined ? daysAfter(today, 1) : today);

/** How the ledger names a leak: the first letters of its one-way digest, as findings show them. */
export const markOf = ({ secret }: Pick<Leak, 'secret'>): string => secret.digest.slice(0, 16);

/** Whether an entry of the ledger is about a leak: it names it, or is the name that the leak is given where it stands. */
const isAbout = ({ name, leaks }: LedgerRotation, leak: Leak): boolean =>
  leaks.includes(markOf(leak)) || (leak.name !== undefined && name === leak.name);

/** The rotation that replaced a leaked secret after the commit which brought it in, where that commit is known. */
export const rotationSince = (
  leak: Leak,
  rotations: readonly LedgerRotation[],
  today: string,
): LedgerRotation | undefined => {
  const { committedAt } = leak;
  if (committedAt === undefined) return undefined;
  return rotations.find((one) => isAbout(one, leak) && !isFuture(one, today) && isAfter(one.on, committedAt));
};
