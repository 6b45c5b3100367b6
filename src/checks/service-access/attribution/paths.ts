/** A path of the repository with `.` and `..` worked out; undefined where it leaves the repository. The root is an empty text. */
export const joined = (folder: string, path: string): string | undefined => {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
};

export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const under = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`);

/** The folder, the one above it, and so on to the root. */
export const upward = (folder: string): readonly string[] => {
  const parts = folder === '' ? [] : folder.split('/');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/')).concat('');
};

export const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)];

/** A glob of a workspace: `apps/*`, `packages/**`. What has more stars than anybody writes matches nothing. */
export const matchesGlob = (path: string, glob: string): boolean => {
  const bare = glob.replace(/^\.\//, '').replace(/\/+$/, '');
  if (bare.length > 200 || bare.split('*').length > 6) return false;
  const pattern = bare
    .split(/(\*\*\/?|\*)/)
    .map((part) => (part === '*' ? '[^/]*' : part.startsWith('**') ? '.*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${pattern}$`).test(path);
};
