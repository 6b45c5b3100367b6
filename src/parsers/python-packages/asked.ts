import type { Location } from '../../model/location.ts';
import type { Requirement } from './requirement.ts';

/** A direct dependency as a manifest asks for it. */
export interface Asked extends Requirement {
  readonly scope: 'production' | 'development';
  readonly location: Location;
}

/** What a manifest says, without its lockfile. */
export interface Asking {
  readonly path: string;
  readonly tool: 'poetry' | 'uv' | 'pdm' | 'pipenv' | undefined;
  readonly asked: readonly Asked[];
  /** There is a place for dependencies in it, though it may be empty. */
  readonly isManifest: boolean;
  /** Requirements files that it takes its dependencies from, as written. */
  readonly lists: readonly string[];
  /** Its dependencies come out of code, or from where nobody can look. */
  readonly isComputed: boolean;
  readonly problems: readonly string[];
}
