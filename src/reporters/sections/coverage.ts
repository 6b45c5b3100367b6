import type { CoverageRow } from '../../model/coverage.ts';
import type { Report, ReportedCheck } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { isShort } from '../coverage-words.ts';
import { bold, heading, join, list, type Markdown, md, prose, text } from '../markdown.ts';
import { type CheckStanding, incompleteChecks, standingsOf } from '../standing.ts';
import { fittedTable } from './fitted-table.ts';
import type { Section } from './within-bytes.ts';

const TEXT = 600;

/** The proof: per check what it says, what was expected, what was looked at and with what; then what was not, why, and the way out. */
export const coverageSection = (report: Report, rank: number): Section => {
  const rows = standingsOf(report).flatMap(rowsOf);
  return {
    rank,
    render: (budget) => {
      const blind = list(incompleteChecks(report).map(blindness));
      const table = fittedTable(
        {
          columns: ['Check', 'Result', 'What', 'Expected', 'Looked at', 'With'],
          count: rows.length,
          row: (position) => rows[position] ?? [],
          more: (shown, left) => text(`${formatCount(shown)} of ${formatCount(shown + left)} rows shown.`),
        },
        budget - Buffer.byteLength(blind) - HEADING,
      );
      return join([heading(3, text('What was looked at')), table, blind]);
    },
  };
};

const HEADING = 100;

const rowsOf = (standing: CheckStanding): readonly (readonly Markdown[])[] => {
  const { check } = standing;
  const [first, ...others] = check.coverage;
  const name = text(check.title);
  if (first === undefined) return [[name, resultOf(standing), noneOf(check), md``, md``, md``]];
  return [[name, resultOf(standing), ...cellsOf(first)], ...others.map((row) => [md``, md``, ...cellsOf(row)])];
};

const cellsOf = (row: CoverageRow): readonly Markdown[] => {
  const { what, expected, examined, engine = '', note } = row;
  const examinedCount = text(formatCount(examined));
  return [
    note === undefined ? text(clip(what, TEXT)) : md`${text(clip(what, TEXT))}, ${prose(clip(note, TEXT))}`,
    expected === undefined ? text('not counted') : text(formatCount(expected)),
    isShort(row) ? bold(examinedCount) : examinedCount,
    text(clip(engine, TEXT)),
  ];
};

const resultOf = ({ standing, blocking, advisory, excepted }: CheckStanding): Markdown => {
  const counts = [
    ...(blocking > 0 ? [`${formatCount(blocking)} blocking`] : []),
    ...(advisory > 0 ? [`${formatCount(advisory)} advisory`] : []),
    ...(excepted > 0 ? [`${formatCount(excepted)} excepted`] : []),
  ];
  const word = standing === 'clean' || standing === 'not applicable' ? text(standing) : bold(text(standing));
  return counts.length === 0 ? word : md`${word}, ${text(counts.join(', '))}`;
};

/** A check that has nothing to count still says why, unless it is said below the table. */
const noneOf = ({ status, reason = '' }: ReportedCheck): Markdown =>
  status === 'not-applicable' ? prose(clip(reason, TEXT)) : md``;

const blindness = ({ title, reason }: ReportedCheck): Markdown =>
  md`${bold(text(`${title} could not look:`))} ${prose(clip(reason ?? 'no reason was given', 2 * TEXT))}`;
