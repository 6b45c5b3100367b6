import type { PolicyFile } from '../config/policy-schema.ts';
import { type Direction, loosened, type PolicyChange, tightened, within } from './direction.ts';
import { fewerLoosens, nowNames } from './lists.ts';
import { fields } from './records.ts';

type Exposure = PolicyFile['exposure'];

/** What may be reached from outside: one port or address more loosens. */
export const exposure = fields<Exposure>({
  'public-ports': (before, after, place) => {
    const { kept, changes } = onlyThoseOf(before, after, place);
    return { stricter: kept, changes };
  },
  deployed: fewerLoosens,
  'database-clients': (before, after, place) => {
    if (before === undefined) {
      return after === undefined
        ? { stricter: undefined, changes: [] }
        : { stricter: after, changes: [tightened(place, 'is now given')] };
    }
    if (after === undefined) return { stricter: before, changes: [loosened(place, 'is no longer given')] };
    const { kept, changes } = onlyThoseOf(before, after, place);
    return { stricter: kept.length === 0 ? before : kept, changes };
  },
});

const onlyThoseOf = <Item extends string | number>(
  before: readonly Item[],
  after: readonly Item[],
  place: Parameters<Direction<Item[]>>[2],
): { readonly kept: Item[]; readonly changes: readonly PolicyChange[] } => {
  const was = new Set(before);
  const changes = after.flatMap((item, i) =>
    was.has(item) ? [] : [loosened(within(place, i), nowNames(String(item)), String(item))],
  );
  const gone = before.filter((item) => !after.includes(item));
  return {
    kept: after.filter((item) => was.has(item)),
    changes: [...changes, ...gone.map((item) => tightened(place, `no longer names \`${item}\``, String(item)))],
  };
};
