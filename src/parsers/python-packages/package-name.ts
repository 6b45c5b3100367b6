/** As PyPI compares names. Source: https://packaging.python.org/en/latest/specifications/name-normalization/ */
export const normalisedName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Source: https://packaging.python.org/en/latest/specifications/name-normalization/#name-format */
export const isPackageName = (name: string): boolean =>
  name.length <= 200 && /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(name);
