import type { Location } from '../../model/location.ts';
import type { NameKind } from '../secret-shape.ts';
import type { ShellScript } from '../shell-script.ts';
import type { LiteralShape } from './literal-shape.ts';

/** Where in a Blueprint something is defined: `[]` at the root, `[project]` or `[project, environment]`. */
export type Scope = readonly string[];

/** What a Blueprint says about env variables and who gets them. No value of it is kept: only shapes are. */
export interface Blueprint {
  readonly path: string;
  readonly services: readonly Service[];
  readonly envGroups: readonly EnvGroup[];
  readonly databases: readonly Database[];
  readonly secretFiles: readonly SecretFileMention[];
}

export interface Service {
  readonly kind: 'service';
  readonly name: string;
  /** As written: `web`, `worker`, `keyvalue`, or a type that did not exist when this was written. */
  readonly type: string;
  readonly branch?: string;
  readonly rootDir?: string;
  readonly program: ServiceProgram;
  readonly scope: Scope;
  readonly location: Location;
  readonly envVars: readonly EnvVar[];
  readonly allowList?: AllowList;
  /** The custom domains, where they are written. */
  readonly domains?: Written<readonly string[]>;
  /** `disabled`: what reaches it must come by a custom domain. */
  readonly renderSubdomainPolicy?: Written<string>;
}

/** `ipAllowList`: the CIDR blocks that reach a service; an empty one lets nobody in. */
export interface AllowList {
  readonly sources: readonly string[];
  readonly location: Location;
}

/** How a service is built and started, as far as it is written. */
export interface ServiceProgram {
  /** `node`, `python`, `docker`, `static`…; under `env` in older files. */
  readonly runtime?: Written<string>;
  readonly rootDir?: Written<string>;
  readonly buildCommand?: Command;
  readonly preDeployCommand?: Command;
  readonly startCommand?: Command;
  readonly dockerCommand?: Command;
  readonly dockerfilePath?: Written<string>;
  readonly dockerContext?: Written<string>;
  readonly staticPublishPath?: Written<string>;
  readonly schedule?: Written<string>;
}

/** Something written, and where. */
export interface Written<T> {
  readonly value: T;
  readonly location: Location;
}

/** A command line. Its text is not kept, because people put secrets into it: what it runs is, without any assigned value. */
export interface Command {
  readonly script: ShellScript;
  readonly location: Location;
}

export interface EnvGroup {
  readonly kind: 'env-group';
  readonly name: string;
  readonly scope: Scope;
  readonly location: Location;
  readonly envVars: readonly EnvVar[];
}

/** A Render Postgres database, or a read replica of one. */
export interface Database {
  readonly kind: 'database';
  readonly name: string;
  /** A replica has no allow list of its own. */
  readonly isReplica: boolean;
  readonly allowList?: AllowList;
  readonly scope: Scope;
  readonly location: Location;
}

/** One item under `envVars`, in whatever form it was written. */
export interface EnvVar {
  /** Absent for `fromGroup` and for items that lack it. */
  readonly key?: string;
  readonly kindOfName: NameKind;
  readonly location: Location;
  readonly value?: Literal;
  readonly previewValue?: Literal;
  readonly generateValue?: boolean;
  readonly sync?: boolean;
  readonly fromGroup?: Reference;
  readonly fromDatabase?: Reference;
  readonly fromService?: ServiceReference;
  /** It has a key at most: no source of a value is written, or `value:` is left open. */
  readonly isBare: boolean;
  /** Not written as one mapping in the list `envVars` with a plain value, which is the only form Render reads. */
  readonly misshapen?: 'no-mapping' | 'no-list' | 'no-scalar' | 'under-env';
}

/** A value that stands in the file, known by its shape alone. */
export interface Literal {
  readonly shape: LiteralShape;
  readonly location: Location;
}

export interface Reference {
  readonly name: string;
  readonly location: Location;
}

export interface ServiceReference extends Reference {
  /** The `type` the reference asks for. */
  readonly type?: string;
  /** The variable of the other service that is copied, where it is one. */
  readonly envVarKey?: string;
}

/** A place that names a file under `/etc/secrets`, where Render mounts secret files. */
export interface SecretFileMention {
  readonly name: string;
  readonly location: Location;
}
