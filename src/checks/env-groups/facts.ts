import type { Location } from '../../model/location.ts';
import type { DeclaredEnvGroup, DeclaredService, Policy } from '../../model/policy.ts';
import type { Database, EnvGroup, EnvVar, Scope, Service } from '../../parsers/render-blueprint/blueprint.ts';

export type { Database, EnvGroup, EnvVar, Literal, Service } from '../../parsers/render-blueprint/blueprint.ts';
export { rejectionOf } from './rejection.ts';

/** What the rules about env groups may look at: every Blueprint read, joined with what the policy declares. */
export interface EnvGroupFacts {
  readonly services: readonly Service[];
  readonly servicesByName: ReadonlyMap<string, readonly Service[]>;
  readonly envGroups: readonly EnvGroup[];
  readonly databases: readonly Database[];
  readonly links: readonly GroupLink[];
  /** The same, by service; a service without links is absent. */
  readonly linksByService: ReadonlyMap<Service, readonly GroupLink[]>;
  readonly declarations: readonly Declaration[];
  readonly requirements: readonly Requirement[];
  readonly lacks: readonly Lack[];
  readonly trackedSecretFiles: readonly TrackedSecretFile[];
  readonly unreadable: readonly UnreadableBlueprint[];
  /** Whether every Blueprint was read whole: only then is a name that was not found really nowhere. */
  readonly isComplete: boolean;
  /** Every name that the policy speaks of as a secret. */
  readonly declaredSecrets: ReadonlySet<string>;
  readonly policy: Pick<Policy, 'envGroups' | 'services'>;
}

/** One `fromGroup` of a service, and what it leads to. */
export interface GroupLink {
  readonly service: Service;
  readonly name: string;
  readonly location: Location;
  /** The group it means, where a Blueprint defines it within the service's reach. */
  readonly group?: EnvGroup;
  /** A group of that name that belongs to another environment. */
  readonly outOfReach?: EnvGroup;
  /** The policy's word that the Dashboard holds it, where no Blueprint defines it. */
  readonly dashboard?: DeclaredEnvGroup;
}

/** How a name is given; the first six say that no value stands in Git. */
export const VALUE_FREE_FORMS = [
  'generateValue: true',
  'fromDatabase',
  'fromService',
  'sync: false',
  'secret file',
  'kept in the Dashboard',
] as const;

export type Form =
  | (typeof VALUE_FREE_FORMS)[number]
  | 'literal value'
  | 'placeholder'
  | 'empty value'
  | 'sync: false in a group, which Render ignores'
  | 'form that Render rejects'
  | 'no value';

/** One place that gives a name, and the services it reaches. */
export interface Declaration {
  readonly name: string;
  readonly form: Form;
  readonly location: Location;
  readonly from: 'service' | 'env-group';
  /** The name of that service or group. */
  readonly holder: string;
  readonly services: readonly Service[];
}

/** A name that the policy wants given: to `service`, or to any service. */
export interface Requirement {
  readonly name: string;
  readonly class: string;
  readonly location: Location;
  readonly service?: DeclaredService;
}

/** A required name that is not given without a value: to `service`, or to no service at all. */
export interface Lack {
  readonly requirement: Requirement;
  /** The service of a Blueprint that goes without. */
  readonly service?: Service;
  /** What gives the name to that service, in a form that does not do. */
  readonly reaching: readonly Declaration[];
  /** Where nothing reaches it: what gives the name to others only, or to nobody. */
  readonly elsewhere: readonly Declaration[];
}

/** A tracked file that a service expects Render to mount under `/etc/secrets`. */
export interface TrackedSecretFile {
  readonly name: string;
  readonly tracked: Location;
  readonly expected: Location;
}

export interface UnreadableBlueprint {
  readonly path: string;
  /** In the order of the file; at least one. */
  readonly problems: readonly { readonly message: string; readonly location: Location }[];
}

export const isValueFree = ({ form }: Declaration): boolean => (VALUE_FREE_FORMS as readonly Form[]).includes(form);

/** Whether the policy names it as a secret, or its name says so. */
export const isSecret = ({ key, kindOfName }: EnvVar, { declaredSecrets }: EnvGroupFacts): boolean =>
  kindOfName === 'secret' || kindOfName === 'maybe-secret' || (key !== undefined && declaredSecrets.has(key));

/** The words of a subject: `service:api env:JWT_SECRET`, with the environment in front where there is one. */
export const subjectOf = (
  { kind, name, scope }: Service | EnvGroup | Database,
  ...further: readonly string[]
): string =>
  [...(scope.length === 0 ? [] : [`environment:${scope.join('/')}`]), `${kind}:${name}`, ...further].join(' ');

/** How a message calls it: service `api`, env group `payments`. */
export const called = ({ kind, name }: Pick<Service | EnvGroup, 'kind' | 'name'>): string =>
  `${kind === 'service' ? 'service' : 'env group'} \`${name}\``;

export const isSameScope = (a: Scope, b: Scope): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);
