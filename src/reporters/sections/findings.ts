import type { Report, ReportedFinding } from '../../model/report.ts';
import { counted } from '../counted.ts';
import { details, heading, join, type Markdown, md, text } from '../markdown.ts';
import { type Extent, notShown } from './extent.ts';
import { exceptedItem, findingItem } from './finding-item.ts';
import { fittedList } from './fitted.ts';
import type { Section } from './within-bytes.ts';

const HEADING = 300;

/** What blocks: how bad, where, why, and the fix in one step. */
export const blockingSection = (report: Report, rank: number, extent: Extent): Section =>
  sectionOf(withDisposition(report, 'blocking'), rank, (blocking, budget) =>
    join([heading(3, text('What blocks')), listOf(blocking, report, extent, budget)]),
  );

/** What is worth knowing but does not block, folded away. */
export const advisorySection = (report: Report, rank: number, extent: Extent): Section =>
  sectionOf(withDisposition(report, 'advisory'), rank, (advisory, budget) =>
    details(
      text(`${counted(advisory.length, 'advisory finding')}, not blocking`),
      listOf(advisory, report, extent, budget),
    ),
  );

/** What the policy excuses, why and until when, folded away: what ends first comes first. */
export const exceptedSection = (report: Report, rank: number, extent: Extent): Section =>
  sectionOf(withDisposition(report, 'excepted').toSorted(byEnd), rank, (excepted, budget) => {
    const [first] = excepted;
    const until = `${excepted.length > 1 ? 'the first ' : ''}until ${first === undefined ? '' : endOf(first)}`;
    const item = (position: number) => exceptedOf(excepted[position], report);
    const list = fittedList(
      { count: excepted.length, most: extent.most, item, more: notShown(extent, ', what ends first') },
      budget,
    );
    return details(text(`${counted(excepted.length, 'excepted finding')}, ${until}`), list);
  });

const sectionOf = (
  findings: readonly ReportedFinding[],
  rank: number,
  render: (findings: readonly ReportedFinding[], budget: number) => Markdown,
): Section => ({
  rank,
  render: (budget) => (findings.length === 0 ? md`` : render(findings, budget - HEADING)),
});

const listOf = (findings: readonly ReportedFinding[], report: Report, extent: Extent, budget: number): Markdown => {
  const item = (position: number) => {
    const finding = findings[position];
    return finding === undefined ? md`` : findingItem(finding, report, findings[position - 1]);
  };
  return fittedList({ count: findings.length, most: extent.most, item, more: notShown(extent) }, budget);
};

const exceptedOf = (finding: ReportedFinding | undefined, report: Report): Markdown =>
  finding === undefined ? md`` : exceptedItem(finding, report);

const endOf = ({ disposition }: ReportedFinding): string =>
  disposition.kind === 'excepted' ? disposition.expires : '';

const byEnd = (a: ReportedFinding, b: ReportedFinding): number =>
  endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0;

const withDisposition = ({ findings }: Report, kind: ReportedFinding['disposition']['kind']) =>
  findings.filter(({ disposition }) => disposition.kind === kind);
