import type { Location } from '../../model/location.ts';
import type { DeclaredEnvGroup } from '../../model/policy.ts';
import type { EnvGroup, Service } from './blueprint.ts';

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

export const isValueFree = ({ form }: Declaration): boolean => (VALUE_FREE_FORMS as readonly Form[]).includes(form);
