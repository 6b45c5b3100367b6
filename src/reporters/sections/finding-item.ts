import type { Report, ReportedFinding } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { fixOf } from '../finding-words.ts';
import { bold, code, join, lines, link, type Markdown, md, prose, text } from '../markdown.ts';
import { place } from './place.ts';

const TEXT = 600;

/** A finding in a few short lines: how bad and what, where and by which rule, how to mend it in one step. */
export const findingItem = (finding: ReportedFinding, report: Report, before?: ReportedFinding): Markdown => {
  const { severity, message, neverBlocks } = finding;
  const fix = fixOf(finding, report) ?? '';
  const isSaid = before !== undefined && fix !== '' && fixOf(before, report) === fix;
  return lines([
    md`${bold(text(severity))} ${prose(clip(message, TEXT))}`,
    join([whereAndRule(finding, report), isSaid ? text('fix as above') : md``], ' · '),
    isSaid || fix === '' ? md`` : md`${bold(text('Fix:'))} ${prose(clip(fix, TEXT))}`,
    neverBlocks === undefined ? md`` : md`Does not block: ${prose(clip(neverBlocks, TEXT))}`,
  ]);
};

/** An exception: until when, what it excuses and where, why. */
export const exceptedItem = (finding: ReportedFinding, report: Report): Markdown => {
  const { message, disposition } = finding;
  if (disposition.kind !== 'excepted') return md``;
  return lines([
    md`${bold(text(`until ${disposition.expires}`))} ${prose(clip(message, TEXT))}`,
    whereAndRule(finding, report),
    md`${bold(text('Reason:'))} ${prose(clip(disposition.reason, TEXT))}`,
  ]);
};

const whereAndRule = (finding: ReportedFinding, report: Report): Markdown =>
  join([place(finding, report.scope), ruleLink(finding.ruleId, report)], ' · ');

const ruleLink = (ruleId: ReportedFinding['ruleId'], { rules }: Report): Markdown =>
  link(code(clip(ruleId, TEXT)), rules[ruleId]?.docsUrl);
