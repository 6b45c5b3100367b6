import type { PolicyFile } from '../config/policy-schema.ts';
import { type Direction, loosened, type Place, type PolicyChange, tightened, within } from './direction.ts';
import { noLongerNames, nowNames, without } from './lists.ts';
import { isWithin } from './patterns.ts';

type Boundary = PolicyFile['access']['boundaries'][number];

/** What only some files may touch. Where both sides draw one otherwise, both hold: a file must be let through by each. */
export const boundaries: Direction<Boundary[]> = (before, after, place) => {
  const drawn = after.filter((boundary) => !before.some((other) => isAsStrict(other, boundary)));
  return {
    stricter: [...before, ...drawn],
    changes: [
      ...before.flatMap((boundary) => weakened(boundary, after, place)),
      ...drawn.map(({ name }) => tightened(place, `now guards \`${name}\` otherwise`, name)),
    ],
  };
};

const weakened = (boundary: Boundary, after: readonly Boundary[], place: Place): readonly PolicyChange[] => {
  const { name } = boundary;
  if (after.some((other) => isAsStrict(other, boundary))) return [];
  const index = after.findIndex((other) => other.name === name);
  const now = after[index];
  if (now === undefined) return [loosened(place, `no longer guards \`${name}\``, name)];
  const here = within(place, index);
  const change = (key: string, how: string, item: string) => loosened(within(here, key), how, `${name} ${item}`);
  return [
    ...without(boundary.words, now.words).map((word) => change('words', noLongerNames(word), word)),
    ...without(boundary.modules, now.modules).map((module) => change('modules', noLongerNames(module), module)),
    ...now.only
      .filter((glob) => !isWithin(glob, boundary.only))
      .map((glob) => change('only', `${nowNames(glob)} for \`${name}\``, glob)),
  ];
};

const isAsStrict = (now: Boundary, before: Boundary): boolean =>
  now.name === before.name &&
  without(before.words, now.words).length === 0 &&
  without(before.modules, now.modules).length === 0 &&
  now.only.every((glob) => isWithin(glob, before.only));
