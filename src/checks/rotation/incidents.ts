import { dayAt, isAfter } from '../../model/calendar.ts';
import type { RotatingSecret } from '../../model/rotation.ts';
import { markOf } from '../../parsers/leak-rotation.ts';
import type { LedgerRotation } from '../../parsers/rotation-ledger.ts';
import type { Leak } from '../../readers/ports.ts';
import type { Incident, SecretStanding } from './facts.ts';

/**
 * The leaks of which the commit is known, each joined with the secret that was replaced for it: by an entry of the ledger that names
 * its fingerprint, else by the name it is given where it stands. What may be no secret at all is left out.
 */
export const incidentsOf = (
  leaks: readonly Leak[],
  standings: readonly SecretStanding[],
  rotations: readonly LedgerRotation[],
): readonly Incident[] => {
  const byName = new Map(standings.map((standing) => [standing.secret.name, standing]));
  const closing = new Map(rotations.flatMap(({ leaks: closed, name }) => closed.map((mark) => [mark, name] as const)));
  return leaks.flatMap((leak): readonly Incident[] => {
    const { committedAt, doubtful, inBase, name } = leak;
    if (committedAt === undefined || doubtful || inBase) return [];
    const joined = byName.get(closing.get(markOf(leak)) ?? '') ?? named(byName, name);
    const newest = joined?.newest;
    return [
      {
        leak,
        day: dayAt(committedAt),
        ...(joined === undefined ? {} : { secret: joined.secret }),
        ...(newest === undefined ? {} : { newest }),
        isOver: newest !== undefined && isAfter(newest.on, committedAt),
      },
    ];
  });
};

const named = (
  byName: ReadonlyMap<string, SecretStanding>,
  name: string | undefined,
): (SecretStanding & { readonly secret: RotatingSecret }) | undefined =>
  name === undefined ? undefined : byName.get(name);
