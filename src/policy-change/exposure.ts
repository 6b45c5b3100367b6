import type { WebhookFile } from '../config/exposure-schema.ts';
import type { PolicyFile } from '../config/policy-schema.ts';
import { type Direction, loosened, type PolicyChange, tightened, within } from './direction.ts';
import { fewerLoosens, nowNames } from './lists.ts';
import { entries, fields } from './records.ts';
import { anyChangeLoosens } from './scalars.ts';

type Exposure = PolicyFile['exposure'];

/** What may be reached from outside: one port or address more loosens. */
export const exposure = fields<Exposure>({
  webhooks: named(
    entries<WebhookFile>({
      empty: { service: '', route: '/' },
      asNew: (webhook) => webhook,
      addingTightens: true,
      direction: fields<WebhookFile>({
        service: anyChangeLoosens(),
        route: anyChangeLoosens(),
        'signed-with': anyChangeLoosens<string | undefined>(),
        from: (before, after, place) => {
          if (JSON.stringify(before) === JSON.stringify(after)) return { stricter: before, changes: [] };
          return before === undefined
            ? { stricter: after, changes: [tightened(place, 'is now given')] }
            : {
                stricter: before,
                changes: [loosened(place, after === undefined ? 'is no longer given' : 'is changed')],
              };
        },
      }),
    }),
  ),
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

/** Entries that always say something. */
function named(direction: Direction<Record<string, WebhookFile | null>>): Direction<Record<string, WebhookFile>> {
  return (before, after, place) => {
    const { stricter, changes } = direction(before, after, place);
    const said = Object.entries(stricter).filter((entry): entry is [string, WebhookFile] => entry[1] !== null);
    return { stricter: Object.fromEntries(said), changes };
  };
}
