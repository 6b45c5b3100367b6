import type { Location } from '../../model/location.ts';
import type { DeclaredService, Policy } from '../../model/policy.ts';
import type { Database, EnvGroup, EnvVar, Scope, Service } from '../../parsers/render-blueprint/blueprint.ts';
import type { Declaration, GroupLink } from '../../parsers/render-blueprint/declaration.ts';
import type { UnreadableBlueprint } from '../../readers/ports.ts';

export type { Database, EnvGroup, EnvVar, Literal, Service } from '../../parsers/render-blueprint/blueprint.ts';
export {
  type Declaration,
  type Form,
  type GroupLink,
  isValueFree,
} from '../../parsers/render-blueprint/declaration.ts';
export { rejectionOf } from '../../parsers/render-blueprint/rejection.ts';
export type { UnreadableBlueprint } from '../../readers/ports.ts';

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
