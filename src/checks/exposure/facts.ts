import type { DeclaredWebhook, ExposurePolicy } from '../../model/exposure.ts';
import type { Location } from '../../model/location.ts';
import type { DeclaredService } from '../../model/policy.ts';
import type { Opening, UnclearOpening } from '../../parsers/exposure/opening.ts';
import type { SupabaseNetwork } from '../../parsers/exposure/supabase-network.ts';
import type { PlainListener } from '../../parsers/exposure/web-listener.ts';
import type { Database, Scope, Service } from '../../parsers/render-blueprint/blueprint.ts';
import type { Framework } from './frameworks.ts';
import type { SignatureProof } from './signature-proof.ts';

export { rangesOutside, reachOf } from '../../parsers/exposure/ip-reach.ts';
export type { Opening } from '../../parsers/exposure/opening.ts';
export type { Database, Service } from '../../parsers/render-blueprint/blueprint.ts';
export { CHECK_PLACE, RAW_BODY } from './frameworks.ts';

/** What the rules about exposure may look at. */
export interface ExposureFacts {
  readonly services: readonly ExposedService[];
  readonly databases: readonly Database[];
  readonly openings: readonly FileOpening[];
  /** What a web server that ends TLS itself answers on port 80. */
  readonly plainListeners: readonly (PlainListener & Standing)[];
  /** Each `supabase/config.toml`. */
  readonly supabase: readonly (SupabaseNetwork & Standing)[];
  readonly unclear: readonly (UnclearOpening & Standing)[];
  readonly webhooks: readonly Webhook[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly policy: ExposurePolicy;
}

/** A webhook that the policy declares, and what code does about it. */
export interface Webhook {
  readonly declared: DeclaredWebhook;
  /** Absent where the policy does not know the service. */
  readonly service?: DeclaredService;
  readonly handlers: readonly WebhookHandler[];
  readonly emptySecrets: readonly EmptySecret[];
  /** Files that may handle requests and could not be read. */
  readonly unread: readonly string[];
}

export interface WebhookHandler {
  readonly location: Location;
  readonly framework?: Framework;
  readonly proof: SignatureProof;
}

/** Where a secret that is missing reads as an empty text. */
export interface EmptySecret {
  readonly name: string;
  readonly location: Location;
}

/** A service of a Blueprint, and what the policy declares of it. */
export interface ExposedService {
  readonly defined: Service;
  readonly declared?: DeclaredService;
}

/** Why something is shown and never blocks, such as that it stands among examples. */
export interface Standing {
  readonly neverBlocks?: string;
}

/** An opening, and where the file that opens it counts. `development`: a compose file that nothing says is deployed. */
export interface FileOpening extends Opening, Standing {
  readonly runs: 'production' | 'development';
}

/** The words of a subject: `service:api`, with the environment in front where there is one. */
export const subjectOf = (
  { kind, name, scope }: { readonly kind: string; readonly name: string; readonly scope: Scope },
  ...further: readonly string[]
): string =>
  [...(scope.length === 0 ? [] : [`environment:${scope.join('/')}`]), `${kind}:${name}`, ...further].join(' ');

/** `5432`, `9000 to 9002`, every port. */
export const portsOf = ({ ports, inner }: Opening): string => {
  if (ports === undefined) return inner === undefined ? 'a port' : `port ${inner}`;
  if (ports.first <= 1 && ports.last >= 65_535) return 'every port';
  return ports.first === ports.last ? `port ${ports.first}` : `ports ${ports.first} to ${ports.last}`;
};

/** Each place once. */
export const placesOf = (locations: readonly Location[]): readonly Location[] => [
  ...new Map(locations.map((location) => [JSON.stringify(location), location])).values(),
];
