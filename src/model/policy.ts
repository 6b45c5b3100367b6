import type { ExposurePolicy } from './exposure.ts';
import type { RuleId } from './finding.ts';
import type { Location } from './location.ts';
import type { RotationPolicy } from './rotation.ts';
import type { Severity } from './severity.ts';

/** A secret the policy knows by name. Its value is never in the policy. */
export interface DeclaredSecret {
  readonly name: string;
  /** The family it belongs to: infrastructure, meta, ai, payments, encryption… */
  readonly class: string;
  readonly required: boolean;
  readonly location: Location;
}

/** A Render env group: written in a Blueprint, or kept in Render's Dashboard, where only the policy can say which names it holds. */
export interface DeclaredEnvGroup {
  readonly name: string;
  readonly managedIn: 'blueprint' | 'dashboard';
  readonly holds: readonly { readonly name: string; readonly location: Location }[];
  readonly location: Location;
}

export interface DeclaredService {
  readonly name: string;
  /** Its name in the Blueprint, where that differs. */
  readonly blueprintName: string;
  /** The folders its code lives in, relative to the checked folder. */
  readonly source: readonly string[];
  /** The files that start it, where they cannot be told from its start command. */
  readonly entry: readonly string[];
  /** Names that this very service must be given. */
  readonly requires: readonly { readonly name: string; readonly location: Location }[];
  /** What it may hold; absent: anything that is not exclusive to another. What is `exclusive` or `requires`d it may hold too. */
  readonly mayHold?: Holdings;
  /** What nobody else may hold. */
  readonly exclusive?: Holdings;
  /** Who reaches it: the Internet, other services of the private network, or nobody. */
  readonly inbound?: 'public' | 'private' | 'none';
  /** What stands in front of it, beside which nobody may reach it. */
  readonly behind?: 'cloudflare';
  readonly location: Location;
}

/** Who touches secrets and is no service, by the name that the matrix gives it: `workflow deploy.yml`, `supabase`, `compose db`. */
export interface DeclaredHolder {
  readonly name: string;
  /** What it may hold although it is exclusive to a service. */
  readonly mayHold: Holdings;
  readonly location: Location;
}

/** Secrets by class and by name. */
export interface Holdings {
  readonly classes: readonly string[];
  readonly names: readonly string[];
  readonly location: Location;
}

/** What only some files may touch. */
export interface ModuleBoundary {
  /** What lies behind it, in words: `Supabase Vault's decrypted view`. */
  readonly name: string;
  /** Identifiers and words of string literals in code, such as `decrypted_secrets`. */
  readonly words: readonly string[];
  /** Modules whose import crosses it, as written in the import, or as a path of the repository. */
  readonly modules: readonly string[];
  /** Globs over the files that may. */
  readonly only: readonly string[];
  readonly location: Location;
}

export interface DependencyPolicy {
  /** `auto`: Snyk where there is a token and it works, else OSV. */
  readonly engine: 'auto' | 'snyk' | 'osv' | 'both';
  /** Branches on which another engine's answer does not do in Snyk's place. */
  readonly snykRequiredOn: readonly string[];
  /** Where the policy says so. */
  readonly snykRequiredAt?: Location;
  /** A vulnerability for which no fixed version is known does not block. */
  readonly onlyFixable: boolean;
  /** `production`: what only development needs does not block. */
  readonly scope: 'all' | 'production';
  /** Manifests that are not looked at, each with the reason. */
  readonly leaveOut: readonly { readonly path: string; readonly reason: string; readonly location: Location }[];
}

export interface AccessPolicy {
  /** What becomes of a place about which nothing can be proved. */
  readonly cannotProve: 'warn' | 'fail';
  /** Functions whose first argument is a name they read, beyond those whose definition shows it. */
  readonly envAccessors: readonly string[];
  readonly boundaries: readonly ModuleBoundary[];
}

/** A finding that the team accepts for a while. It names a rule and either one fingerprint or a path pattern. */
export interface PolicyException {
  readonly rule: RuleId;
  readonly fingerprint?: string;
  /** A glob over finding paths. */
  readonly path?: string;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`, UTC. */
  readonly expires: string;
  readonly location: Location;
}

/** `aduana.yml`, read and validated; or the defaults where there is none. */
export interface Policy {
  /** Where it was read from; absent when no policy file exists and the defaults hold. */
  readonly path?: string;
  readonly secrets: readonly DeclaredSecret[];
  readonly envGroups: readonly DeclaredEnvGroup[];
  readonly services: readonly DeclaredService[];
  readonly holders: readonly DeclaredHolder[];
  /** The Blueprint files to read; absent: every file named like a Blueprint. */
  readonly blueprints?: readonly string[];
  readonly secretScan: {
    /** The team's own gitleaks config, relative to the checked folder. */
    readonly gitleaksConfig?: string;
    /** Files above this size cannot be looked at. */
    readonly maxFileMegabytes: number;
  };
  readonly dependencies: DependencyPolicy;
  readonly access: AccessPolicy;
  /** What becomes of settings of GitHub that could not be seen, in a run that speaks for the branch. */
  readonly pipeline: { readonly cannotSee: 'warn' | 'fail' };
  readonly exposure: ExposurePolicy;
  /** Absent where the policy says nothing of rotation or attestations. */
  readonly rotation?: RotationPolicy;
  readonly failOn: Severity;
  /** Another bar for single rules. */
  readonly failOnByRule: Readonly<Record<RuleId, Severity>>;
  readonly onIncomplete: 'fail' | 'warn';
  readonly severities: Readonly<Record<RuleId, Severity>>;
  /** The least severity of the findings of single rules, whatever else says so. */
  readonly severityFloors?: Readonly<Record<RuleId, Severity>>;
  readonly exceptions: readonly PolicyException[];
}

/** A part of the policy, or of a workflow that runs the gate, that the change under test makes looser. */
export interface PolicyLoosening {
  /** Its name without values, `services.api.requires`, or a file that the policy names. */
  readonly about: string;
  /** Which one of a list. */
  readonly item?: string;
  /** What becomes of it, in words that follow its name. */
  readonly how: string;
  readonly location: Location;
  /** It does not wait for the merge: GitHub runs the workflows of a pull request as the change has them. */
  readonly atOnce?: true;
  /** Why it never blocks, whatever the team says about looser policies. */
  readonly neverBlocks?: string;
}

/** Whose policy judges a run, and what the change under test does to it. */
export interface PolicyStanding {
  /** In words that follow the policy's path: `of the base 0123456789ab`. Absent where it is that of the files under test. */
  readonly whose?: string;
  readonly loosenings: readonly PolicyLoosening[];
  /** Inputs of the run that are as the base gives them, because the change gives looser ones. */
  readonly heldInputs?: readonly string[];
  /** The team's own severity for a looser policy: present, it decides whether one blocks. */
  readonly looseningSeverity?: Severity;
  /** Why the policy that should have judged could not be looked at, with the way out. */
  readonly shortfall?: string;
}

/**
 * What became of an exception in this run. `not-judged`: its check did not look at everything, so that nothing can be said
 * about an exception that matched nothing.
 */
export interface ExceptionUse {
  readonly exception: PolicyException;
  readonly state: 'used' | 'unused' | 'expired' | 'not-judged';
  /** How many findings it covers, or would cover had it not expired. */
  readonly matches: number;
  /** Whole days from today to the last day it holds; negative when it has expired. */
  readonly daysLeft: number;
}
