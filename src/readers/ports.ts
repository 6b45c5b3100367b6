import type { Coverage } from '../model/coverage.ts';
import type { EngineName, LicenceIssue, Manifest, Vulnerability } from '../model/dependency.ts';
import type { Leak } from '../model/leak.ts';
import type { LiveGitHubState } from '../model/live-github.ts';
import type { LiveState } from '../model/live-render.ts';
import type { Location } from '../model/location.ts';
import type { ExceptionUse, PolicyStanding } from '../model/policy.ts';
import type { AdministratorLook, RotationWitness } from '../model/rotation-proof.ts';
import type { Blueprint } from '../parsers/render-blueprint/blueprint.ts';
import type { ModuleFacts, ModuleQuestion } from '../parsers/source-code/module-facts.ts';
import type { RequestHandling } from '../parsers/source-code/webhooks/request-functions.ts';

export type { Leak } from '../model/leak.ts';

/** A path of the repository under test: relative to the checked folder, with `/`, as git spells it. */
export interface FileEntry {
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** git's name for what a file holds: where it is the same in two commits, so is every byte. Absent in a working folder. */
  readonly contentId?: string;
}

/** A text file's content, or why it cannot be read as text. A reader never follows a symlink and never throws. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly problem: 'missing' | 'not-a-file' | 'too-large' | 'not-utf-8' | 'holds-nul' | 'unreadable';
    };

/** The files under test: the tree of a commit, or the working folder. */
export interface Files {
  /** Every file git would know: tracked ones, and in a working folder also the untracked that are not ignored. Sorted by path. */
  list(): Promise<readonly FileEntry[]>;
  /** UTF-8 text up to `maxBytes`; a leading byte order mark is taken off. */
  readText(path: string, maxBytes: number): Promise<FileText>;
}

export interface UnreadableBlueprint {
  readonly path: string;
  /** In the order of the file; at least one. */
  readonly problems: readonly { readonly message: string; readonly location: Location }[];
}

export interface BlueprintReading {
  /** How many files were to be read as Blueprints. */
  readonly candidates: number;
  readonly blueprints: readonly Blueprint[];
  readonly unreadable: readonly UnreadableBlueprint[];
  /** Files that are named like a Blueprint and are none. */
  readonly otherFiles: readonly string[];
  /** A sentence for each Blueprint that was not looked at, or not as a whole. */
  readonly shortfalls: readonly string[];
}

export interface Blueprints {
  /** The Blueprints that the policy lists; absent: every file that is named like one. */
  read(listed: readonly string[] | undefined): Promise<BlueprintReading>;
}

/** What a secret scan can vouch for. Any `shortfall` makes the check *could not look*. */
export interface SecretScan {
  readonly leaks: readonly Leak[];
  readonly coverage: Coverage;
  /** Each a sentence that names what was not looked at, why, and the way out. */
  readonly shortfalls: readonly string[];
  /** Set when there was nothing to look at where something was expected. */
  readonly nothingToLookAt?: boolean;
}

export interface SecretScanner {
  scan(options: { readonly gitleaksConfig?: string; readonly maxFileMegabytes: number }): Promise<SecretScan>;
}

/** Why an engine did not look at anything. */
export const ENGINE_CAUSES = [
  'no-token',
  'untrusted-code',
  'offline',
  'not-installed',
  'unauthorised',
  'quota',
  'outage',
  'broken-answer',
] as const;

export type EngineCause = (typeof ENGINE_CAUSES)[number];

/** What an engine says of one manifest. */
export type ManifestLook =
  | {
      readonly status: 'scanned';
      /** The manifest's `path`. */
      readonly manifest: string;
      /** Registry packages of the manifest that it looked at. */
      readonly examined: number;
      /** `name@version` of those it did not look at: not empty makes the look a part only. */
      readonly missed: readonly string[];
      /** Why it missed some, and the way out. */
      readonly missedBecause?: string;
      readonly vulnerabilities: readonly Vulnerability[];
      readonly licences: readonly LicenceIssue[];
    }
  | { readonly status: 'not-scanned'; readonly manifest: string; readonly reason: string };

export type EngineAnswer =
  | {
      readonly status: 'answered';
      /** Name and version, or name and database, such as `snyk 1.1307.4`, `OSV (api.osv.dev)`. */
      readonly engine: string;
      /** One for each manifest of the question, in its order. */
      readonly looks: readonly ManifestLook[];
    }
  | {
      readonly status: 'unavailable';
      readonly engine: string;
      readonly cause: EngineCause;
      /** One or two sentences: what happened and the way out. */
      readonly reason: string;
    };

/** A source of advisories. Never throws for a failure of its neighbour: an answer says it. */
export interface AdvisoryEngine {
  look(manifests: readonly Manifest[]): Promise<EngineAnswer>;
}

/** Render itself, asked with the user's key. */
export interface LiveRender {
  /** Everything that the key reaches; names of variables are asked of the services and groups of these names alone. Never throws. */
  look(of: { readonly services: readonly string[]; readonly envGroups: readonly string[] }): Promise<LiveState>;
}

/** GitHub itself, asked with a token. */
export interface LiveGitHub {
  /**
   * The settings of the repository, and how the schedules of these workflow files fare: paths of the repository. A run on or after
   * `freshSince`, `YYYY-MM-DD`, is young enough for nothing more to be asked. Never throws.
   */
  look(of: { readonly workflows: readonly string[]; readonly freshSince: string }): Promise<LiveGitHubState>;
}

/** Reads source code. */
export interface SourceCode {
  /**
   * What a file says about the environment and about other files; undefined when it is in no language that is read. `path` only
   * tells the language. Bounded in size and time, see `ModuleFacts.notRead`. Throws CouldNotLook when a grammar is missing.
   */
  facts(path: string, text: string, question: ModuleQuestion): Promise<ModuleFacts | undefined>;
  /**
   * What the functions of a file do with requests; undefined when it is in no language that is read, `not-read` when it is too large or
   * takes too long. Throws CouldNotLook when a grammar is missing.
   */
  requests(path: string, text: string): Promise<RequestHandling | 'not-read' | undefined>;
}

/** Everything that checks may use of the outside world. */
export interface Ports {
  /** The day on which the run judges, `YYYY-MM-DD`, UTC. No check and no rule has another clock. */
  readonly today: string;
  readonly files: Files;
  /** The files before the change under test; absent where there is no change, or everything is to be judged (push, schedule). */
  readonly filesBefore?: Files;
  /** The checked folder lies below the repository's root: what stands at the root, such as `.github`, is out of sight. */
  readonly belowRoot?: boolean;
  /** The branch whose state the run speaks for; absent for a pull request and in a terminal. */
  readonly protectedBranch?: string;
  readonly blueprints: Blueprints;
  readonly advisoryEngines: Readonly<Record<EngineName, AdvisoryEngine>>;
  readonly secretScanner: SecretScanner;
  readonly sourceCode: SourceCode;
  /** Present when a key of Render was given: only then is Render asked. */
  readonly liveRender?: LiveRender;
  /** Present when a token of GitHub was given: only then is GitHub asked. */
  readonly liveGitHub?: LiveGitHub;
  /** Who else knows when secrets were replaced; present where a token lets it be asked. Never throws. */
  readonly rotationWitness?: { look(): Promise<RotationWitness> };
  /** The same for administrators of an organisation of Supabase. Never throws. */
  readonly supabaseAdministrators?: (organization: string) => Promise<AdministratorLook>;
  /** Whether a glob of the policy names a path or a branch. */
  pathMatches(path: string, glob: string): boolean;
  /** What the other checks' findings made of the policy's exceptions: empty until they have run. */
  readonly exceptionUse: readonly ExceptionUse[];
  readonly policyStanding: PolicyStanding;
}
