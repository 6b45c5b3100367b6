import type { CoverageRow } from '../../model/coverage.ts';
import type { Report } from '../../model/report.ts';
import { coverageWords } from '../coverage-words.ts';
import { scopeWords } from '../scope-words.ts';
import { type CheckStanding, type Standing, standingsOf } from '../standing.ts';
import { terminalText } from '../terminal-text.ts';
import type { Canvas } from './finding-block.ts';
import type { Ink } from './ink.ts';
import { wrap } from './wrap.ts';

/** A paragraph per check: what it says, in a word and a sign, what it looked at and with what, why it could not. */
export const coverageBlock = (report: Report, canvas: Canvas): string[] => {
  const standings = standingsOf(report);
  const idWidth = Math.max(0, ...standings.map(({ check }) => terminalText(check.id).length));
  const indent = ' '.repeat(idWidth + 4);
  return [
    ...wrap(`Looked at ${terminalText(scopeWords(report.scope))}`, canvas.width, '  ', '').map(canvas.ink.strong),
    ...standings.flatMap((standing) => [
      `${signOf(standing, canvas.ink)} ${terminalText(standing.check.id).padEnd(idWidth)}  ${wordsOf(standing, canvas.ink)}`,
      ...proofOf(standing).flatMap((line) => wrap(line, canvas.width, indent)),
    ]),
    '',
  ];
};

const proofOf = ({ check }: CheckStanding): string[] => {
  const engines = [...new Set(check.coverage.map(({ engine }) => engine))];
  const proof = engines.map((engine) => {
    const rows = check.coverage.filter((row) => row.engine === engine);
    return `${rows.map(rowWords).join('; ')}${engine === undefined ? '' : ` (${engine})`}`;
  });
  return [...(check.reason === undefined ? [] : [check.reason]), ...proof].map(terminalText);
};

const rowWords = (row: CoverageRow): string =>
  row.note === undefined ? coverageWords(row) : `${coverageWords(row)}, ${row.note}`;

const signOf = ({ standing, blocking }: CheckStanding, ink: Ink): string =>
  standing === 'violated' && blocking === 0 ? ink.doubtful('!') : ink[TONES[standing]](SIGNS[standing]);

const wordsOf = ({ standing, blocking, advisory, excepted }: CheckStanding, ink: Ink): string => {
  const counts = [
    ...(blocking > 0 ? [`${blocking} blocking`] : []),
    ...(advisory > 0 ? [`${advisory} advisory`] : []),
    ...(excepted > 0 ? [`${excepted} excepted`] : []),
  ].join(', ');
  const tone = standing === 'violated' && blocking === 0 ? 'doubtful' : TONES[standing];
  return `${ink[tone](standing)}${counts === '' ? '' : `: ${counts}`}`;
};

const SIGNS: Readonly<Record<Standing, string>> = {
  clean: '✔',
  violated: '✘',
  'could not look': '?',
  'not applicable': '-',
};

const TONES: Readonly<Record<Standing, keyof Ink>> = {
  clean: 'good',
  violated: 'bad',
  'could not look': 'doubtful',
  'not applicable': 'faint',
};
