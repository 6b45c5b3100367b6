import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `folder` or lies below it, by name alone: no link is resolved. */
export const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
