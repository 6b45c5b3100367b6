import type { Collected } from '../../model/check.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Policy } from '../../model/policy.ts';
import type { RotationPolicy } from '../../model/rotation.ts';
import type { RotationWitness } from '../../model/rotation-proof.ts';
import { isFuture } from '../../parsers/leak-rotation.ts';
import type { Ports } from '../../readers/ports.ts';
import { dueTable } from './due-table.ts';
import type { RotationFacts } from './facts.ts';
import { incidentsOf } from './incidents.ts';
import { type LookPorts, lookAtRotation } from './look.ts';
import type { ReadLedger } from './read-ledger.ts';

type RotationPorts = LookPorts & Pick<Ports, 'secretScanner'>;

/** Holds what the policy demands against the ledger, against what was leaked and against what runs by the clock. */
export const collect = async (ports: RotationPorts, policy: Policy): Promise<Collected<RotationFacts>> => {
  const { rotation } = policy;
  if (rotation === undefined) return { status: 'not-applicable', reason: NOT_ASKED };
  const { today, secretScanner } = ports;
  const [scan, { ledger, secrets, attestations, renewals, witness }] = await Promise.all([
    secretScanner.scan(policy.secretScan),
    lookAtRotation(ports, policy, rotation),
  ]);
  const facts: RotationFacts = {
    today,
    ledger: rotation.ledger,
    secrets,
    attestations,
    problems: ledger.problems,
    future: [...ledger.rotations, ...ledger.attestations].filter((entry) => isFuture(entry, today)),
    undeclared: undeclaredIn(ledger, rotation),
    incidents: incidentsOf(scan.leaks, secrets, ledger.rotations),
    renewals,
    cannotProve: policy.access.cannotProve,
  };
  const due = dueTable(facts);
  return {
    status: 'ready',
    facts,
    coverage: [...coverageOf(facts, ledger), ...witnessRows(witness)],
    ...(scan.shortfalls.length === 0 ? {} : { shortfall: SCAN_SHORT }),
    tables: due.rows.length === 0 ? [] : [due],
  };
};

const NOT_ASKED =
  'The policy asks for no rotation and no attestation: write `rotation` or `attestations` into aduana.yml to be told what is due.';

const SCAN_SHORT =
  'The search for secrets was not complete, as the check `secrets` says, so a leak without a rotation may be missing here.';

const undeclaredIn = (
  { rotations, attestations }: ReadLedger,
  rotation: RotationPolicy,
): RotationFacts['undeclared'] => {
  const secrets = new Set(rotation.secrets.map(({ name }) => name));
  const demanded = new Set(rotation.attestations.map(({ name }) => name));
  return [
    ...rotations.filter(({ name }) => !secrets.has(name)),
    ...attestations.filter(({ name }) => !demanded.has(name)),
  ];
};

const coverageOf = ({ secrets, attestations, incidents, ledger, today }: RotationFacts, now: ReadLedger): Coverage => {
  const rotating = secrets.filter(({ secret }) => secret.never === undefined);
  return [
    {
      what: 'secrets that are to be rotated',
      expected: rotating.length,
      examined: rotating.length,
      note: `held against ${ledger}${now.isThere ? '' : ', which is not there'}, on ${today}`,
    },
    { what: 'attestations', expected: attestations.length, examined: attestations.length, ...toldBy(attestations) },
    { what: 'secrets that commits brought into Git', examined: incidents.length },
  ];
};

const witnessRows = (witness: RotationWitness | undefined): Coverage =>
  witness === undefined
    ? []
    : [
        {
          what: 'rotations that others than the ledger saw',
          examined: witness.seen.length,
          ...(witness.notAsked.length === 0 ? {} : { note: witness.notAsked.join(' ') }),
        },
      ];

/** What a provider said itself, and what it did not. */
const toldBy = (attestations: RotationFacts['attestations']): { readonly note?: string } => {
  const notes = attestations.flatMap(({ required, administrators }) => {
    if (administrators === undefined) return [];
    if (!administrators.seen) return [administrators.why];
    const { withoutFactor, administrators: all } = administrators;
    return [
      `${required.name}: Supabase says that ${all - withoutFactor} of ${all} administrators have a second factor.`,
    ];
  });
  return notes.length === 0 ? {} : { note: notes.join(' ') };
};
