import type { CoverageRow } from '../../model/coverage.ts';
import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { counted, formatCount } from '../counted.ts';
import { coverageWords, isShort } from '../coverage-words.ts';
import { bold, details, heading, join, lines, type Markdown, md, prose, text } from '../markdown.ts';
import { type CheckStanding, type Standing, standingsOf } from '../standing.ts';
import { fittedTable } from './fitted.ts';
import type { Section } from './within-bytes.ts';

const TEXT = 600;
const HEADING = 200;

/** Of one check; beyond it numbers no longer prove anything to a reader. */
const ROWS = 12;

/** The proof: a row per check with what it says, what was looked at of how much, and with what. */
export const coverageSection = (report: Report, rank: number): Section => ({
  rank,
  render: (budget) => join([heading(3, text('What was looked at')), tableOf(report, budget - HEADING)]),
});

/** The same, folded away under how many checks say what. */
export const foldedCoverage = (report: Report, rank: number): Section => ({
  rank,
  render: (budget) => details(text(`What was looked at in ${tallyOf(report)}`), tableOf(report, budget - HEADING)),
});

const STANDINGS: readonly Standing[] = ['could not look', 'violated', 'clean', 'not applicable'];

/** `5 checks: 1 could not look, 4 clean`. */
const tallyOf = (report: Report): string => {
  const standings = standingsOf(report).map(({ standing }) => standing);
  const tally = STANDINGS.flatMap((word) => {
    const count = standings.filter((standing) => standing === word).length;
    return count === 0 ? [] : [count === standings.length ? `all ${word}` : `${formatCount(count)} ${word}`];
  });
  return `${counted(standings.length, 'check')}: ${tally.join(', ')}`;
};

const tableOf = (report: Report, budget: number): Markdown => {
  const standings = standingsOf(report);
  return fittedTable(
    {
      columns: ['Check', 'Looked at, and with what'],
      count: standings.length,
      row: (position) => rowOf(standings[position]),
      more: (shown, left) => text(`${formatCount(shown)} of ${formatCount(shown + left)} checks shown.`),
    },
    budget,
  );
};

const rowOf = (standing: CheckStanding | undefined): readonly Markdown[] => {
  if (standing === undefined) return [];
  const { check } = standing;
  return [lines([bold(text(clip(check.title, TEXT))), resultOf(standing)]), lookedAt(check)];
};

const resultOf = ({ standing, blocking, advisory, excepted }: CheckStanding): Markdown => {
  const counts = [
    ...(blocking > 0 ? [`${formatCount(blocking)} blocking`] : []),
    ...(advisory > 0 ? [`${formatCount(advisory)} advisory`] : []),
    ...(excepted > 0 ? [`${formatCount(excepted)} excepted`] : []),
  ];
  const words = text(`${standing}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`);
  if (standing === 'clean') return md`✅ ${words}`;
  if (standing === 'could not look') return md`⚠️ ${words}`;
  return blocking > 0 ? md`❌ ${words}` : words;
};

/** What was not looked at whole comes first where not everything is shown. A check that has nothing to count says why. */
const lookedAt = ({ coverage, status, reason = '' }: CheckStanding['check']): Markdown => {
  if (coverage.length === 0) {
    if (status === 'not-applicable') return prose(clip(reason, TEXT));
    return status === 'completed' ? md`` : text('nothing');
  }
  const left = coverage.length - ROWS;
  const shown =
    left > 0 ? coverage.toSorted((a, b) => Number(isShort(b)) - Number(isShort(a))).slice(0, ROWS) : coverage;
  return lines([
    ...shown.map(lineOf),
    left > 0 ? text(`${formatCount(ROWS)} of ${formatCount(coverage.length)} rows shown`) : md``,
  ]);
};

const lineOf = (row: CoverageRow): Markdown => {
  const { engine = '', note } = row;
  const words = text(clip(coverageWords(row), TEXT));
  return md`${isShort(row) ? bold(words) : words}${note === undefined ? md`` : md`, ${prose(clip(note, TEXT))}`}${engine === '' ? md`` : md` (${text(clip(engine, TEXT))})`}`;
};
