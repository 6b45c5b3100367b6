import type { Policy } from '../../model/policy.ts';
import type { RotationPolicy } from '../../model/rotation.ts';
import type { RotationWitness } from '../../model/rotation-proof.ts';
import type { Ports } from '../../readers/ports.ts';
import type { AttestationStanding, Proof, Renewal, SecretStanding } from './facts.ts';
import { type ReadLedger, readLedger } from './read-ledger.ts';
import { renewalsOf } from './renewals.ts';
import { attestationStandings, type Books, secretStandings } from './standings.ts';

export type LookPorts = Pick<
  Ports,
  | 'today'
  | 'files'
  | 'filesBefore'
  | 'blueprints'
  | 'sourceCode'
  | 'belowRoot'
  | 'rotationWitness'
  | 'supabaseAdministrators'
>;

export interface RotationLook {
  readonly ledger: ReadLedger;
  readonly secrets: readonly SecretStanding[];
  readonly attestations: readonly AttestationStanding[];
  readonly renewals: readonly Renewal[];
  readonly witness?: RotationWitness;
}

/** How everything stands that the policy wants replaced or attested, on the day of `ports`. */
export const lookAtRotation = async (
  ports: LookPorts,
  policy: Pick<Policy, 'blueprints'>,
  rotation: RotationPolicy,
): Promise<RotationLook> => {
  const { today, files, filesBefore } = ports;
  const [now, before, renewals, witness] = await Promise.all([
    readLedger(files, rotation),
    filesBefore === undefined ? undefined : readLedger(filesBefore, rotation),
    renewalsOf(rotation.secrets, ports, policy),
    ports.rotationWitness?.look(),
  ]);
  const administrators = await administratorsOf(rotation, ports);
  const books: Books = {
    today,
    now,
    ...(before === undefined ? {} : { before }),
    proofs: proofsOf(witness),
    renewed: new Set(renewals.flatMap(({ secret, proof }) => (proof.kind === 'proved' ? [secret.name] : []))),
    administrators,
    ending: new Set(renewals.map(({ secret }) => secret.name)),
  };
  return {
    ledger: now,
    secrets: secretStandings(rotation.secrets, books),
    attestations: attestationStandings(rotation.attestations, books),
    renewals,
    ...(witness === undefined ? {} : { witness }),
  };
};

const administratorsOf = async (
  { attestations }: RotationPolicy,
  { supabaseAdministrators: ask }: LookPorts,
): Promise<Books['administrators']> => {
  const organizations = new Set(attestations.flatMap(({ supabaseOrganization }) => supabaseOrganization ?? []));
  if (ask === undefined) return new Map();
  return new Map(await Promise.all([...organizations].map(async (one) => [one, await ask(one)] as const)));
};

const proofsOf = (witness: RotationWitness | undefined): Books['proofs'] => {
  const proofs = new Map<string, readonly Proof[]>();
  for (const { name, at, by } of witness?.seen ?? []) {
    const day = new Date(at).toISOString().slice(0, 10);
    proofs.set(name, [...(proofs.get(name) ?? []), { on: { day, at }, by }]);
  }
  return proofs;
};
