/** What one command of a start line starts. Paths are as written; `folder` says from where. */
export type Start = Where &
  (
    | { readonly kind: 'file'; readonly path: string; readonly language: 'javascript' | 'python' | 'shell' | 'html' }
    /** `-m`, or the part of `pkg.mod:app` in front of the colon. `alternatives` are what the program tries where it is none. */
    | { readonly kind: 'python-module'; readonly module: string; readonly alternatives?: readonly string[] }
    /** A script of a package manifest; where there is none of that name, the package manager runs `program`. */
    | {
        readonly kind: 'package-script';
        readonly script: string;
        /** Names, folders or patterns of the packages of the workspace; absent: the package of the folder. */
        readonly packages?: readonly string[];
        readonly program?: readonly string[];
        /** Nothing happens where there is no such script. */
        readonly optional?: boolean;
      }
    /** A framework that finds its code by the names of files. */
    | { readonly kind: 'framework'; readonly framework: string }
    /** A program that may be one the project defines: an entry of `[project.scripts]` or of `bin`, or a path. */
    | { readonly kind: 'program'; readonly program: string }
    | { readonly kind: 'unknown'; readonly why: string }
  );

/** Where a command runs. */
export interface Where {
  /** From the folder in which the whole line runs; `/app` is absolute in an image. */
  readonly folder: string;
  /** Folders that Python searches besides, as written in `PYTHONPATH`, `--app-dir` or `--pythonpath`. */
  readonly pythonPath: readonly string[];
  /** `DJANGO_SETTINGS_MODULE` or `FLASK_APP`, where set in front. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A command whose prefixes are taken off. */
export interface Call extends Where {
  readonly program: string;
  readonly args: readonly string[];
}

export const within = (folder: string, path: string): string =>
  path.startsWith('/') ? path : folder === '' || folder === '.' ? path : `${folder}/${path}`;
