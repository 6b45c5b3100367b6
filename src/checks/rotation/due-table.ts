import type { Table } from '../../model/coverage.ts';
import { CALENDAR_DAYS, DUE_COLUMNS, DUE_TABLE, inDaysCell, NEVER_DONE } from '../../model/due-table.ts';
import type { RotationFacts } from './facts.ts';

type Row = readonly [
  due: string,
  inDays: string,
  what: string,
  kind: string,
  owner: string,
  last: string,
  seenIn: string,
];

/** What was never done, what is overdue and what falls due soon, the first first. */
export const dueTable = ({
  secrets,
  attestations,
  ledger,
}: Pick<RotationFacts, 'secrets' | 'attestations' | 'ledger'>): Table => {
  const rows = [
    ...secrets
      .filter(
        ({ secret, daysLeft, isToldOtherwise }) => secret.never === undefined && !isToldOtherwise && isNear(daysLeft),
      )
      .map(
        ({ secret, due, daysLeft, newest }): Row => [
          due ?? NEVER_DONE,
          inDaysCell(daysLeft),
          secret.name,
          `secret, every ${secret.periodDays} days`,
          secret.owner ?? '',
          newest?.on.day ?? '',
          newest?.by ?? '',
        ],
      ),
    ...attestations
      .filter(({ daysLeft, isToldOtherwise }) => !isToldOtherwise && isNear(daysLeft))
      .map(
        ({ required, due, daysLeft, entry }): Row => [
          due ?? NEVER_DONE,
          inDaysCell(daysLeft),
          required.name,
          'attestation',
          entry?.by ?? '',
          entry?.on.day ?? '',
          entry === undefined ? '' : ledger,
        ],
      ),
  ];
  return { title: DUE_TABLE, columns: DUE_COLUMNS, rows: rows.toSorted(byDue) };
};

const isNear = (daysLeft: number | undefined): boolean => daysLeft === undefined || daysLeft <= CALENDAR_DAYS;

const byDue = (a: Row, b: Row): number => {
  const [first, second] = [sortable(a), sortable(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** What was never done comes before every day. */
const sortable = ([due, , what]: Row): string => `${due === NEVER_DONE ? '' : due} ${what}`;
