import {
  EXPIRING_CLASS,
  PENETRATION_TEST,
  PENETRATION_TEST_SCOPE,
  periodOfClass,
  type RequiredAttestation,
  type RotatingSecret,
  type RotationPolicy,
} from '../model/rotation.ts';
import type { PolicyFile } from './policy-schema.ts';
import { type AttestationFile, DEFAULT_LEDGER, type RotatingSecretFile } from './rotation-schema.ts';
import type { PolicyKeys, WrittenPolicy } from './written-policy.ts';

/** What a policy says of rotation and attestations; undefined where it says nothing of either. */
export const rotationOf = ({ file, at }: Pick<WrittenPolicy, 'file' | 'at'>): RotationPolicy | undefined => {
  const attestations = Object.entries(file.attestations).map(([name, required]) =>
    attestationOf(name, required, at(['attestations', name])),
  );
  if (file.rotation === undefined && attestations.length === 0) return undefined;
  return {
    ledger: file.rotation?.ledger ?? DEFAULT_LEDGER,
    secrets: file.rotation === undefined ? [] : secretsOf(file, file.rotation, at),
    attestations,
    location: at([file.rotation === undefined ? 'attestations' : 'rotation']),
  };
};

const secretsOf = (
  { secrets }: PolicyFile,
  { owner, periods, secrets: own }: NonNullable<PolicyFile['rotation']>,
  at: (keys: PolicyKeys) => RotatingSecret['location'],
): readonly RotatingSecret[] => {
  const names = new Set([...Object.keys(secrets), ...Object.keys(own)]);
  return [...names].map((name): RotatingSecret => {
    const declared = Object.hasOwn(secrets, name) ? (secrets[name] ?? undefined) : undefined;
    const said: RotatingSecretFile | undefined = Object.hasOwn(own, name) ? (own[name] ?? undefined) : undefined;
    const family = said?.class ?? declared?.class ?? 'other';
    const whose = said?.owner ?? owner;
    return {
      name,
      class: family,
      ...(whose === undefined ? {} : { owner: whose }),
      periodDays: said?.period ?? periodOfClass(family, periods),
      ...(said?.never === undefined ? {} : { never: said.never }),
      expires: said?.expires ?? family === EXPIRING_CLASS,
      renewedBy: said?.['renewed-by'] ?? RENEWING_WORDS,
      location: Object.hasOwn(own, name) ? at(['rotation', 'secrets', name]) : at(['secrets', name]),
    };
  });
};

/** https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived */
const RENEWING_WORDS = ['fb_exchange_token'];

const attestationOf = (
  name: string,
  required: AttestationFile | null,
  location: RequiredAttestation['location'],
): RequiredAttestation => ({
  name,
  periodDays: required?.period ?? 365,
  scope: required?.scope ?? (name === PENETRATION_TEST ? PENETRATION_TEST_SCOPE : []),
  needsReport: required?.report ?? name === PENETRATION_TEST,
  ...(required?.['supabase-organization'] === undefined
    ? {}
    : { supabaseOrganization: required['supabase-organization'] }),
  location,
});
