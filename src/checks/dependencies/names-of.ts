const NAMED = 4;

/** Names in backticks, a few of them, and how many more there are. */
export const namesOf = (names: readonly string[]): string => {
  const shown = names.slice(0, NAMED).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return more === 0 ? listed(shown) : `${shown.join(', ')} and ${more} more`;
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
