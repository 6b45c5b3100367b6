import type { Report, ReportedFinding } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { terminalText } from '../terminal-text.ts';
import { alsoCounted, verdictSentence } from '../verdict-sentence.ts';
import { coverageBlock } from './coverage-block.ts';
import { type Canvas, findingBlock, type Look, placeOf } from './finding-block.ts';
import { inkOf } from './ink.ts';
import { wrap } from './wrap.ts';

const NARROWEST = 40;
const SHOWN = 50;

/**
 * The report for the person at the terminal: what is wrong and how to fix it, what was looked at, what is excepted, and last, where
 * the eye rests, the verdict. Says the same without colour. Safe on a terminal and in the log of a runner.
 */
export const reportToTerminal = (report: Report, look: Look): string => {
  const canvas: Canvas = {
    ink: inkOf(look.color),
    width: Math.max(NARROWEST, look.width),
    verbose: look.verbose ?? false,
  };
  const lines = [
    ...openFindings(report, canvas),
    ...coverageBlock(report, canvas),
    ...exceptions(report, canvas),
    ...verdict(report, canvas),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

const openFindings = (report: Report, canvas: Canvas): string[] => {
  const open = report.findings.filter(({ disposition }) => disposition.kind !== 'excepted');
  const shown = canvas.verbose ? open : open.slice(0, SHOWN);
  const said = new Set<string>();
  return [
    ...shown.flatMap((finding) => {
      const fix = `${finding.ruleId} ${finding.fix ?? ''}`;
      const block = findingBlock(finding, report, canvas, said.has(fix));
      said.add(fix);
      return block;
    }),
    ...(shown.length === open.length
      ? []
      : wrap(
          `... and ${formatCount(open.length - shown.length)} more, none worse than these: --format json lists all ${formatCount(open.length)}.`,
          canvas.width,
          '',
        ).concat('')),
    ...explainHint(shown, canvas),
  ];
};

const explainHint = (findings: readonly ReportedFinding[], { ink }: Canvas): string[] => {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  if (rules.length === 0) return [];
  const rule = rules.length === 1 ? terminalText(rules[0] ?? '') : '<rule>';
  return [ink.faint(`Why, and when not to: aduana explain ${rule}`), ''];
};

const exceptions = ({ findings }: Report, { ink, width }: Canvas): string[] => {
  const excepted = findings.filter(({ disposition }) => disposition.kind === 'excepted');
  if (excepted.length === 0) return [];
  const shown = excepted.slice(0, SHOWN);
  return [
    ink.strong('Excepted, until their last day'),
    ...shown.flatMap((finding) => exception(finding, width)),
    ...(shown.length === excepted.length ? [] : [`  ... and ${formatCount(excepted.length - shown.length)} more.`]),
    '',
  ];
};

const exception = (finding: ReportedFinding, width: number): string[] => {
  const { disposition, ruleId } = finding;
  if (disposition.kind !== 'excepted') return [];
  return [
    `  ${terminalText(disposition.expires)}  ${terminalText(ruleId)}  ${placeOf(finding)}`,
    ...wrap(terminalText(clip(disposition.reason, 300)), width, '              '),
  ];
};

const verdict = (report: Report, { ink, width }: Canvas): string[] => {
  const also = alsoCounted(report);
  const sentence = terminalText(`${verdictSentence(report)}${also === '' ? '' : ` (also ${also})`}.`);
  const [word, tone] = {
    pass: ['✔ PASS', ink.good] as const,
    fail: ['✘ FAIL', ink.bad] as const,
    incomplete: ['? INCOMPLETE', ink.doubtful] as const,
  }[report.verdict.conclusion];
  const lines = wrap(`${word}: ${sentence}`, width, '  ', '');
  return lines.map((line) => tone(ink.strong(line)));
};
