import { columnsOf } from '../terminal/wrap.ts';
import { visible } from '../visible.ts';

/** At most so many columns, what cannot be seen written out; cut in the middle, for the end of a name says more than its beginning. */
export const fitted = (label: string, columns: number): string => {
  const characters = [...visible(label.slice(0, LONGEST))];
  if (label.length <= LONGEST && columnsOf(characters.join('')) <= columns) return characters.join('');
  const start = taken(characters, Math.floor((columns - 1) / 3));
  const end = taken(characters.toReversed(), columns - 1 - columnsOf(start)).split('');
  return `${start}…${[...end.join('')].toReversed().join('')}`;
};

/** More than any room there is. */
const LONGEST = 400;

const taken = (characters: readonly string[], columns: number): string => {
  let left = columns;
  const fits = characters.findIndex((character) => {
    left -= columnsOf(character);
    return left < 0;
  });
  return characters.slice(0, fits < 0 ? characters.length : fits).join('');
};
