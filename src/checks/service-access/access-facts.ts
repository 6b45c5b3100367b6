import type { LiveEnvGroup, LiveService } from '../../model/live-render.ts';
import type { Location } from '../../model/location.ts';
import type { DeclaredEnvGroup, DeclaredHolder, ModuleBoundary, Policy } from '../../model/policy.ts';
import type { Form, GroupLink } from '../../parsers/render-blueprint/declaration.ts';
import type { EnvHandover, ReadIdiom, ReadNames } from '../../parsers/source-code/module-facts.ts';
import type { AccessService } from './access-service.ts';
import type { KnownSecret } from './permissions.ts';
import type { ServiceCode } from './service-code.ts';

/** What the rules about access may look at: the policy, the Blueprints and the code, joined by service and secret. */
export interface ServiceAccessFacts {
  readonly services: readonly AccessService[];
  /** Every name that is a secret: by the policy, or by its form where a Blueprint gives it or code reads it. */
  readonly secrets: ReadonlyMap<string, KnownSecret>;
  /** Every name that a service is given, secret or not. */
  readonly grants: readonly Grant[];
  /** Every place at which a service's code reads names. */
  readonly reads: readonly ServiceRead[];
  readonly handovers: readonly ServiceHandover[];
  /** What workflows, compose files and Supabase's configuration have to do with names, secret or not. */
  readonly holdings: readonly Holding[];
  readonly code: readonly ServiceCode[];
  /** Literal stand-ins for secrets in whatever source file, loaded by a service or not. */
  readonly defaults: readonly SecretDefault[];
  /** Names that a bundler's configuration writes into what browsers load. */
  readonly inlined: readonly InlinedName[];
  /** Places where code for the browser loads what says that it is for the server alone. */
  readonly serverImports: readonly ServerImport[];
  readonly crossings: readonly BoundaryCrossing[];
  readonly unproved: readonly Unproved[];
  /** Whether every Blueprint was read whole and every group that is linked is known: only then is what was not found not given. */
  readonly grantsAreComplete: ReadonlySet<AccessService>;
  readonly policy: Pick<Policy, 'path' | 'access' | 'secrets'>;
  /** What Render says, where it was asked. */
  readonly live?: LiveFacts;
}

/** Render as it is now, beside what the Blueprints and the policy say about it. */
export interface LiveFacts {
  readonly services: readonly LiveService[];
  readonly envGroups: readonly LiveEnvGroup[];
  /** Every `fromGroup` of the Blueprints. */
  readonly links: readonly GroupLink[];
  /** The groups that the policy says the Dashboard holds. */
  readonly dashboardGroups: readonly DeclaredEnvGroup[];
  /** A change is under test: what it does to Render has not happened yet. */
  readonly isBeforeMerge: boolean;
}

/** A name that reaches a service. */
export interface Grant {
  readonly service: AccessService;
  readonly name: string;
  readonly form: Form;
  /** The line that gives it: in the service, in the group, or the policy's word for a group of the Dashboard. */
  readonly location: Location;
  /** The group it comes through, and the line of the service that links it. */
  readonly group?: { readonly name: string; readonly link: Location };
  /** The other service it is copied from, and under which name. */
  readonly copiedFrom?: { readonly service: string; readonly name: string };
}

/** One place in code that reads names, for one service that loads it. */
export interface ServiceRead {
  readonly service: AccessService;
  readonly names: ReadNames;
  /** The name counts whatever the case of its letters. */
  readonly ignoresCase?: boolean;
  readonly idiom: ReadIdiom;
  readonly location: Location;
  /** The files from the service's entry to the one that reads. */
  readonly chain: readonly string[];
  /** It works without the variable too. */
  readonly hasFallback: boolean;
  /** The file says that it is for the browser, or one that says so loads it. */
  readonly inBrowser: boolean;
}

/** Who touches secrets and is no code of a service. */
export interface SecretHolder {
  /** As the policy and the map call it: `workflow deploy.yml`, `compose db`, `supabase`; the service's own name where it is one. */
  readonly name: string;
  readonly kind: 'workflow' | 'compose' | 'supabase';
  /** The service that a compose file starts under another name or its own. */
  readonly service?: AccessService;
  /** The services whose code it may be, where it may be that of several. */
  readonly candidates?: readonly AccessService[];
  readonly declared?: DeclaredHolder;
}

/** One name that a holder is handed. */
export interface Holding {
  readonly holder: SecretHolder;
  readonly name: string;
  readonly location: Location;
  /** It is known under this name to what is started there alone: where it comes from has another. */
  readonly isRenamed?: true;
}

export interface ServiceHandover {
  readonly service: AccessService;
  readonly to: EnvHandover['to'];
  readonly location: Location;
  readonly chain: readonly string[];
}

/** A secret's name with a text beside it that stands in for its value. The text itself is not kept. */
export interface SecretDefault {
  readonly name: string;
  readonly location: Location;
}

export interface ServerImport {
  readonly service: AccessService;
  /** The import as written. */
  readonly from: string;
  readonly location: Location;
}

export interface InlinedName {
  /** The one in whose folder the configuration stands. */
  readonly service?: AccessService;
  readonly name: string;
  readonly location: Location;
}

/** A file touches what the policy keeps for others. */
export interface BoundaryCrossing {
  readonly boundary: ModuleBoundary;
  /** The word or the module. */
  readonly by: string;
  readonly kind: 'word' | 'module';
  readonly location: Location;
}

/** A place about which nothing can be proved. */
export interface Unproved {
  readonly service?: AccessService;
  /** Where it is no service's code that cannot be told, but what somebody is handed. */
  readonly holder?: SecretHolder;
  /** In words that start the sentence: `the name is made at run time`. */
  readonly why: string;
  readonly location: Location;
}
