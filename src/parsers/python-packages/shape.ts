// Reading values of unknown shape: what is not there, or is something else, is simply not there.

export type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The own value below these keys, in tables only. */
export const valueBelow = (value: unknown, ...keys: readonly string[]): unknown => {
  let here = value;
  for (const key of keys) {
    if (!isTable(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
};

export const tableBelow = (value: unknown, ...keys: readonly string[]): Table | undefined => {
  const found = valueBelow(value, ...keys);
  return isTable(found) ? found : undefined;
};

export const textBelow = (value: unknown, ...keys: readonly string[]): string | undefined => {
  const found = valueBelow(value, ...keys);
  return typeof found === 'string' ? found : undefined;
};

export const listBelow = (value: unknown, ...keys: readonly string[]): readonly unknown[] => {
  const found = valueBelow(value, ...keys);
  return Array.isArray(found) ? found : [];
};

export const textsBelow = (value: unknown, ...keys: readonly string[]): readonly string[] =>
  listBelow(value, ...keys).filter((item) => typeof item === 'string');

/** The entries of a table; none for anything else. */
export const entriesBelow = (value: unknown, ...keys: readonly string[]): readonly (readonly [string, unknown])[] =>
  Object.entries(tableBelow(value, ...keys) ?? {});
