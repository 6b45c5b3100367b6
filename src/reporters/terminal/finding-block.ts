import type { Report, ReportedFinding } from '../../model/report.ts';
import { clip, clipMiddle } from '../clip.ts';
import { fixOf, shortCommit } from '../finding-words.ts';
import { terminalText } from '../terminal-text.ts';
import type { Ink } from './ink.ts';
import { wrap } from './wrap.ts';

/** How a developer wants it shown. */
export interface Look {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Everything: all findings, with the fingerprints that exceptions name. */
  readonly verbose?: boolean;
}

export interface Canvas {
  readonly ink: Ink;
  readonly width: number;
  readonly verbose: boolean;
}

const TEXT = 1000;
const PATH = 400;

/** One finding: what is wrong, where, and the fix unless the finding above has said it (`fixSaid`). */
export const findingBlock = (
  finding: ReportedFinding,
  report: Report,
  { ink, width, verbose }: Canvas,
  fixSaid: boolean,
): string[] => {
  const { severity, ruleId, message, fingerprint, disposition } = finding;
  const color = disposition.kind === 'blocking' ? ink.bad : ink.doubtful;
  const fix = fixOf(finding, report);
  return [
    color(ink.strong(`${severity}[${terminalText(ruleId)}]`)),
    ...wrap(terminalText(clip(message, TEXT)), width, '  '),
    `  ${ink.faint('at')} ${placeOf(finding)}`,
    ...(fix === undefined || fixSaid ? [] : wrap(terminalText(clip(fix, TEXT)), width, '       ', '  fix: ')),
    ...(verbose ? [`  ${ink.faint(`fingerprint ${terminalText(fingerprint)}`)}`] : []),
    '',
  ];
};

/** `services/api/.env:3:12`, and the commit where the line is gone from the files. */
export const placeOf = ({ location, commit }: Pick<ReportedFinding, 'location' | 'commit'>): string =>
  `${terminalText(clipMiddle(location.path, PATH))}:${location.startLine}:${location.startColumn}${
    commit === undefined ? '' : ` (commit ${terminalText(shortCommit(commit))})`
  }`;
