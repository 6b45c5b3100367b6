import type { Report, ReportedFinding } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { counted, formatCount } from '../counted.ts';
import { fixOf } from '../finding-words.ts';
import { bold, code, details, heading, link, type Markdown, md, prose, text } from '../markdown.ts';
import { type FittedTable, fittedTable } from './fitted-table.ts';
import { place } from './place.ts';
import type { Section } from './within-bytes.ts';

const TEXT = 600;

/** What blocks: where, why, and the fix in one step. */
export const blockingSection = (report: Report, rank: number): Section => {
  const blocking = withDisposition(report, 'blocking');
  return {
    rank,
    render: (budget) =>
      blocking.length === 0
        ? md``
        : md`${heading(3, text('What blocks'))}\n\n${fittedTable(tableOf(blocking, report), budget - HEADING)}`,
  };
};

/** What is worth knowing but does not block, folded away. */
export const advisorySection = (report: Report, rank: number): Section => {
  const advisory = withDisposition(report, 'advisory');
  const title = text(`${counted(advisory.length, 'advisory finding')}, not blocking`);
  return {
    rank,
    render: (budget) =>
      advisory.length === 0 ? md`` : details(title, fittedTable(tableOf(advisory, report), budget - HEADING)),
  };
};

/** What the policy excuses, why and until when, folded away. */
export const exceptedSection = (report: Report, rank: number): Section => {
  const excepted = withDisposition(report, 'excepted');
  const ends = excepted.flatMap(({ disposition }) => (disposition.kind === 'excepted' ? [disposition.expires] : []));
  const title = text(
    `${counted(excepted.length, 'excepted finding')}, ${ends.length > 1 ? 'the first ' : ''}until ${[...ends].sort()[0] ?? ''}`,
  );
  const table: FittedTable = {
    columns: ['Until', 'Rule', 'Where', 'What', 'Reason'],
    count: excepted.length,
    row: (position) => exceptedRow(excepted[position], report),
    more: notShown,
  };
  return {
    rank,
    render: (budget) => (excepted.length === 0 ? md`` : details(title, fittedTable(table, budget - HEADING))),
  };
};

const HEADING = 200;

const tableOf = (findings: readonly ReportedFinding[], report: Report): FittedTable => ({
  columns: ['Severity', 'Rule', 'Where', 'Why', 'Fix'],
  count: findings.length,
  row: (position) => findingRow(findings[position], report),
  more: notShown,
});

const findingRow = (finding: ReportedFinding | undefined, report: Report): readonly Markdown[] => {
  if (finding === undefined) return [];
  const { severity, ruleId, message } = finding;
  return [
    severity === 'critical' ? bold(text(severity)) : text(severity),
    ruleLink(ruleId, report),
    place(finding, report.scope),
    prose(clip(message, TEXT)),
    prose(clip(fixOf(finding, report) ?? '', TEXT)),
  ];
};

const exceptedRow = (finding: ReportedFinding | undefined, report: Report): readonly Markdown[] => {
  if (finding === undefined || finding.disposition.kind !== 'excepted') return [];
  const { ruleId, message, disposition } = finding;
  return [
    text(disposition.expires),
    ruleLink(ruleId, report),
    place(finding, report.scope),
    prose(clip(message, TEXT)),
    text(clip(disposition.reason, TEXT)),
  ];
};

const ruleLink = (ruleId: ReportedFinding['ruleId'], { rules }: Report): Markdown =>
  link(code(clip(ruleId, TEXT)), rules[ruleId]?.docsUrl);

const withDisposition = ({ findings }: Report, kind: ReportedFinding['disposition']['kind']) =>
  findings.filter(({ disposition }) => disposition.kind === kind);

const notShown = (shown: number, left: number): Markdown =>
  text(
    `${formatCount(shown)} of ${formatCount(shown + left)} shown, the worst first; the report file lists the other ${formatCount(left)} too.`,
  );
