import type { Conclusion, Report, Reporter } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { heading, type Markdown, md, text } from '../markdown.ts';
import { scopeWords } from '../scope-words.ts';
import { incompleteChecks } from '../standing.ts';
import { alsoCounted, verdictSentence } from '../verdict-sentence.ts';
import { checkTables } from './check-tables.ts';
import { coverageSection } from './coverage.ts';
import { advisorySection, blockingSection, exceptedSection } from './findings.ts';
import { graphSections } from './graphs.ts';
import { type Section, withinBytes } from './within-bytes.ts';

/**
 * GitHub drops a step's whole summary above 1 MiB, counted in bytes. What is left free is for other lines of the same step.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BYTES = 1_000_000;

/**
 * The job summary in Markdown: the verdict, what blocks and how to fix it, then the proof of what was looked at. Where something
 * could not be looked at, the proof comes before everything that is merely worth knowing.
 */
export const reportToSummary: Reporter = (report) => {
  const coverage = coverageSection(report, 1);
  const tables = checkTables(report, 3);
  const isIncomplete = incompleteChecks(report).length > 0;
  return `${withinBytes(
    [
      always(verdictHeading(report)),
      blockingSection(report, 2),
      ...(isIncomplete ? [coverage, ...tables] : [...tables, coverage]),
      exceptedSection(report, 4),
      advisorySection(report, 6),
      ...graphSections(report, 5),
      always(footer(report)),
    ],
    BYTES,
  )}\n`;
};

const always = (markdown: Markdown): Section => ({ rank: 0, render: () => markdown });

const verdictHeading = (report: Report): Markdown => {
  const also = alsoCounted(report);
  const sentence = `${verdictSentence(report)}${also === '' ? '' : ` (also ${also})`}`;
  return heading(2, md`${WORDS[report.verdict.conclusion]}: ${text(clip(sentence, 2000))}`);
};

const WORDS: Readonly<Record<Conclusion, Markdown>> = {
  pass: md`✅ Passed`,
  fail: md`❌ Not passed`,
  incomplete: md`⚠️ Incomplete`,
};

const footer = ({ toolVersion, scope }: Report): Markdown =>
  text(`Aduana ${toolVersion} looked at ${scopeWords(scope)}.`);
