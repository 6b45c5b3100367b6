import { daysAfter, daysBetween, laterOf } from '../../model/calendar.ts';
import type { RequiredAttestation, RotatingSecret } from '../../model/rotation.ts';
import type { AdministratorLook } from '../../model/rotation-proof.ts';
import { isFuture } from '../../parsers/leak-rotation.ts';
import type { LedgerAttestation, LedgerProblem, LedgerRotation } from '../../parsers/rotation-ledger.ts';
import type { AttestationStanding, Proof, SecretStanding } from './facts.ts';
import type { ReadLedger } from './read-ledger.ts';

export interface Books {
  readonly today: string;
  readonly now: ReadLedger;
  /** The ledger before the change under test, where there is one. */
  readonly before?: ReadLedger;
  /** What others than the ledger know, by the name of the secret. */
  readonly proofs: ReadonlyMap<string, readonly Proof[]>;
  /** Secrets that something renews by the clock: nobody has to record it. */
  readonly renewed: ReadonlySet<string>;
  /** Secrets that end by themselves: whether something renews them is told, so that a missing entry is not told too. */
  readonly ending: ReadonlySet<string>;
  /** What Supabase says, by organisation. */
  readonly administrators: ReadonlyMap<string, AdministratorLook>;
}

/** How each secret of the policy stands. */
export const secretStandings = (secrets: readonly RotatingSecret[], books: Books): readonly SecretStanding[] => {
  const [now, before] = [byName(books.now.rotations), byName(books.before?.rotations ?? [])];
  const isTold = toldIn(books.now.problems, 'rotated');
  return secrets.map((secret): SecretStanding => {
    const { name, periodDays } = secret;
    const entry = now.get(name);
    const inFuture = entry !== undefined && isFuture(entry, books.today);
    const proofs: readonly Proof[] = [
      ...(entry === undefined || inFuture ? [] : [proofOf(entry)]),
      ...(books.proofs.get(name) ?? []),
    ];
    const [first, ...others] = proofs;
    const newest = first === undefined ? undefined : others.reduce(laterOf, first);
    const due = newest === undefined ? undefined : daysAfter(newest.on.day, periodDays);
    return {
      secret,
      ...(newest === undefined ? {} : { newest }),
      ...dueOn(due, books.today),
      isToldOtherwise:
        inFuture || isTold(name) || books.renewed.has(name) || (newest === undefined && books.ending.has(name)),
      wasSoBefore: books.before !== undefined && isSame(entry, before.get(name)),
    };
  });
};

const proofOf = ({ on, location }: LedgerRotation): Proof => ({ on, by: 'the ledger', location });

/** How each attestation that the policy wants stands. */
export const attestationStandings = (
  demanded: readonly RequiredAttestation[],
  books: Books,
): readonly AttestationStanding[] => {
  const [now, before] = [byName(books.now.attestations), byName(books.before?.attestations ?? [])];
  const isTold = toldIn(books.now.problems, 'attestations');
  return demanded.map((required): AttestationStanding => {
    const entry = now.get(required.name);
    const inFuture = entry !== undefined && isFuture(entry, books.today);
    const counted = inFuture ? undefined : entry;
    const told = books.administrators.get(required.supabaseOrganization ?? '');
    const isProved = told?.seen === true && told.withoutFactor === 0;
    return {
      required,
      ...(counted === undefined ? {} : { entry: counted }),
      ...(isProved || counted === undefined ? {} : dueOn(endOf(counted, required), books.today)),
      ...(told === undefined ? {} : { administrators: told }),
      missingScope: counted === undefined ? [] : required.scope.filter((part) => !counted.scope.includes(part)),
      isToldOtherwise: inFuture || isTold(required.name) || told?.seen === true,
      wasSoBefore: books.before !== undefined && isSame(entry, before.get(required.name)),
    };
  });
};

/** What it says itself counts, but never beyond the policy's period. */
const endOf = ({ on, expires }: LedgerAttestation, { periodDays }: RequiredAttestation): string => {
  const latest = daysAfter(on.day, periodDays);
  return expires !== undefined && expires < latest ? expires : latest;
};

const dueOn = (due: string | undefined, today: string) =>
  due === undefined ? {} : { due, daysLeft: daysBetween(today, due) };

const byName = <T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.name, one]));

/** Whether a problem of the ledger says already why an entry is not to be seen: one of the whole file says it for all. */
const toldIn = (problems: readonly LedgerProblem[], part: LedgerProblem['part']) => {
  const isOfTheFile = problems.some(({ name }) => name === undefined);
  const names = new Set(problems.flatMap((problem) => (problem.part === part ? (problem.name ?? []) : [])));
  return (name: string): boolean => isOfTheFile || names.has(name);
};

/** Says the same, wherever it stands in the file. */
const isSame = (a: object | undefined, b: object | undefined): boolean => said(a) === said(b);

const said = (entry: object | undefined): string => JSON.stringify({ ...entry, location: undefined });
