import type { Location } from '../../model/location.ts';
import type { EnvHandover, EnvRead, ReadNames } from '../source-code/module-facts.ts';

/** What kind of file names the variable, and what for. */
export type ReferenceHow =
  | 'shell'
  | 'dockerfile-build-arg'
  | 'dockerfile-build'
  | 'dockerfile-start'
  | 'dockerfile-env'
  | 'compose-environment'
  | 'compose-interpolation'
  | 'compose-secret'
  | 'compose-build-arg'
  | 'workflow-secret'
  | 'workflow-env'
  | 'prisma-env'
  | 'supabase-env';

/** A place outside program code that reads one or more environment variables. */
export interface EnvReference {
  readonly names: ReadNames;
  readonly how: ReferenceHow;
  readonly location: Location;
  /** What it is when the variable is missing, as in code. */
  readonly fallback?: NonNullable<EnvRead['fallback']>;
  /** It belongs to one part of the file: a compose service, a stage of a Dockerfile, a section of `config.toml`. */
  readonly of?: string;
}

/** A place that gives a variable to what is started there. Its value is not kept. */
export interface GivenVariable {
  readonly name: string;
  readonly how: ReferenceHow;
  readonly location: Location;
  readonly of?: string;
  /** What it is given is a secret of GitHub's, under whatever name. */
  readonly isSecret?: true;
}

/** A dotenv file that is loaded, as written: relative to the folder of the file that names it. */
export interface EnvFileReference {
  readonly file: string;
  readonly location: Location;
  readonly of?: string;
}

/** What one file outside program code says about the environment. Nothing of it is a value. */
export interface EnvReferences {
  readonly reads: readonly EnvReference[];
  readonly given: readonly GivenVariable[];
  readonly envFiles: readonly EnvFileReference[];
  /** The whole environment handed on. */
  readonly handovers: readonly { readonly to: EnvHandover['to']; readonly location: Location }[];
  /** What could not be read, in words that repeat nothing of the file. Not empty: the rest is incomplete. */
  readonly problems: readonly { readonly message: string; readonly location: Location }[];
}

export const NO_REFERENCES: EnvReferences = { reads: [], given: [], envFiles: [], handovers: [], problems: [] };

/** Characters of the longest file that is read; what is written by hand is a hundredth of it. */
const LONGEST_TEXT = 500_000;

/** Says that a text is too long to be read, or nothing. */
export const tooLong = (text: string, path: string, longest = LONGEST_TEXT): EnvReferences | undefined =>
  text.length <= longest
    ? undefined
    : {
        ...NO_REFERENCES,
        problems: [
          {
            message: `longer than ${longest} characters, so it was not read for environment variables: split it`,
            location: { path, startLine: 1, startColumn: 1 },
          },
        ],
      };
