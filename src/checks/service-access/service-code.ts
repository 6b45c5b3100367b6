import type { Location } from '../../model/location.ts';
import type { ModuleFacts } from '../../parsers/source-code/module-facts.ts';
import type { AccessService } from './access-service.ts';

/** How a service's code was found. */
export type FoundBy = 'policy entry' | 'start command' | 'Dockerfile' | 'convention' | 'source folders' | 'nothing';

/** A file that a service loads. */
export interface LoadedModule {
  readonly path: string;
  readonly facts: ModuleFacts;
  /** From the entry file to this one, both included: the shortest way. */
  readonly chain: readonly string[];
  /** The files its imports lead to, by the import as written; imports of packages are absent. */
  readonly resolved: ReadonlyMap<string, string>;
}

/** What of the repository a service runs. */
export interface ServiceCode {
  readonly service: AccessService;
  readonly foundBy: FoundBy;
  /** The files it starts with. */
  readonly entries: readonly string[];
  readonly modules: ReadonlyMap<string, LoadedModule>;
  /** Places behind which more code may be: an entry that was not found, a module that is made up at run time. */
  readonly unproved: readonly { readonly why: string; readonly location: Location }[];
}
