import type { Report, ReportedCheck } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { bold, heading, join, list, type Markdown, md, prose, text } from '../markdown.ts';
import { incompleteChecks } from '../standing.ts';
import { always, type Section } from './within-bytes.ts';

const TEXT = 1200;

/** What could not be looked at, why, and the way out. */
export const blindSection = (report: Report): Section => {
  const blind = incompleteChecks(report);
  return always(
    blind.length === 0 ? md`` : join([heading(3, text('What could not be looked at')), list(blind.map(blindness))]),
  );
};

const blindness = ({ title, reason }: ReportedCheck): Markdown =>
  md`${bold(text(`${clip(title, TEXT)}:`))} ${prose(clip(reason ?? 'no reason was given', TEXT))}`;
