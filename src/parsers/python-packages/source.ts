/** The files of a repository. */
export interface PythonSource {
  /** Every file, relative to the checked folder, with `/`. */
  readonly paths: readonly string[];
  /** The text, or undefined when it cannot be read as text. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** The folder of a path; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** A path as another file of `folder` writes it; undefined when it leaves the repository. The root itself is empty. */
export const pathFrom = (folder: string, written: string): string | undefined => {
  const local = written.replace(/^file:(?!\/)/, '');
  if (/^(?:[/\\~]|[a-z]:|[a-z][a-z0-9+.-]*:\/\/)/i.test(local)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of local.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
};
