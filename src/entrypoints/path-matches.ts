import picomatch from 'picomatch';

/** Whether a glob names a path or a branch: `*` stays within a folder, `**` does not, names with a leading dot are names like others. */
export const pathMatches = (path: string, glob: string): boolean =>
  picomatch.isMatch(path, glob, { dot: true, nonegate: true, maxLength: 4096 });
