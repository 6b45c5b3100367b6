import type { PolicyFile } from '../config/policy-schema.ts';
import { type Direction, type PolicyChange, within } from './direction.ts';
import { mayHold, NONE } from './holdings.ts';

type Holders = PolicyFile['holders'];

/** What a workflow, a compose service or Supabase may hold although it is exclusive to a service: more loosens. */
export const holders: Direction<Holders> = (before, after, place) => {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  const changes: PolicyChange[] = [];
  const stricter: [string, Holders[string]][] = [];
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const here = within(within(place, name), 'may-hold');
    const compared = mayHold(was.get(name)?.['may-hold'] ?? NONE, is.get(name)?.['may-hold'] ?? NONE, here);
    changes.push(...compared.changes);
    const kept = compared.stricter ?? NONE;
    if (kept.classes.length + kept.names.length > 0) stricter.push([name, { 'may-hold': kept }]);
  }
  return { stricter: Object.fromEntries(stricter), changes };
};
