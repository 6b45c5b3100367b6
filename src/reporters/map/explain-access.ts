import { WAYS_COLUMNS, WAYS_TABLE } from '../../model/access-table.ts';
import type { Report, ReportedFinding } from '../../model/report.ts';
import { fixOf } from '../finding-words.ts';
import { wrap } from '../terminal/wrap.ts';
import { terminalText } from '../terminal-text.ts';
import { graphOf } from './boundary.ts';
import { accessWords, MARKS, markOf } from './marks.ts';
import { type Access, isAbout, matrixOf } from './matrix.ts';

export type Explanation =
  | { readonly status: 'explained'; readonly text: string }
  /** One of the two is not known; `known` are the names that are. */
  | { readonly status: 'unknown'; readonly what: 'service' | 'secret'; readonly known: readonly string[] }
  /** No check said who holds what. */
  | { readonly status: 'nothing-known' };

/** All that a report knows about one service and one secret: allowed by which line, given and read where, passed on, broken. */
export const explainAccess = (report: Report, service: string, secret: string): Explanation => {
  const matrix = matrixOf(report);
  if (matrix === undefined) return { status: 'nothing-known' };
  const drawn = graphOf(report.graphs)?.nodes.filter(({ kind }) => kind === 'service') ?? [];
  const services = new Set([...matrix.services, ...drawn.map(({ label }) => label)]);
  if (!services.has(service)) return { status: 'unknown', what: 'service', known: [...services] };
  const secrets = new Set(matrix.accesses.map((access) => access.secret));
  if (!secrets.has(secret)) return { status: 'unknown', what: 'secret', known: [...secrets] };
  const others = matrix.accesses.filter((access) => access.secret === secret && access.service !== service);
  const access = matrix.accesses.find((one) => one.secret === secret && one.service === service);
  const parts = [
    access === undefined ? strangers(service, secret, others) : pathOf(access, others, waysOf(report, access)),
    findingsPart(
      'Findings about it',
      report.findings.filter((finding) => isAbout(finding, service, secret)),
      report,
    ),
    findingsPart('What cannot be proved about the service', unprovedOf(report, service), report),
  ];
  return { status: 'explained', text: parts.filter((part) => part !== '').join('\n\n') };
};

const WIDTH = 100;

/** Wide enough for every term. */
const TERM = 13;

const term = (name: string, words: string): readonly string[] =>
  wrap(terminalText(words), WIDTH, ' '.repeat(TERM), name.padEnd(TERM));

const strangers = (service: string, secret: string, others: readonly Access[]): string =>
  [
    `${terminalText(service)} and ${terminalText(secret)} have nothing to do with each other`,
    '',
    ...term('Given by', 'nothing: neither the service nor a group that it links gives it'),
    ...term('Read at', 'nowhere: no code that was seen to belong to the service reads it'),
    ...whoElse(others),
  ].join('\n');

const pathOf = (access: Access, others: readonly Access[], ways: readonly string[]): string => {
  const { sign, meaning } = MARKS[markOf(access)];
  const verdict = access.mayNot ? 'Refused' : 'Allowed';
  return [
    `${terminalText(access.service)} and ${terminalText(access.secret)} (class ${terminalText(access.family)})`,
    `${sign} ${meaning}`,
    '',
    ...term(verdict, `the service ${access.policy}`),
    ...(access.grantedBy === '' ? term('Given by', 'nothing') : each('Given by', access.grantedBy.split('; '))),
    ...(access.readAt === '' ? term('Read at', 'nowhere that was seen') : each('Read at', access.readAt.split('; '))),
    ...each('Loaded by', ways),
    ...(access.passedOn === '' ? [] : each('Passed on to', access.passedOn.split('; '))),
    ...whoElse(others),
  ].join('\n');
};

/** A line for each of the words, the term before the first. */
const each = (name: string, lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, position) => term(position === 0 ? name : '', line));

const whoElse = (others: readonly Access[]): readonly string[] =>
  each(
    'Others',
    others.map((other) => `${other.service} (${accessWords(other)})`),
  );

/** The ways on which the service comes to load the files that read the secret; a file that starts it needs none. */
const waysOf = ({ checks }: Report, { service, readAt }: Access): readonly string[] => {
  const places = readAt.split('; ');
  const table = checks.flatMap(({ tables }) => tables).find(({ title }) => title === WAYS_TABLE);
  const at = (row: readonly string[], column: (typeof WAYS_COLUMNS)[number]) => row[WAYS_COLUMNS.indexOf(column)] ?? '';
  return (table?.rows ?? [])
    .filter((row) => at(row, 'service') === service && at(row, 'loaded by') !== at(row, 'file that reads'))
    .filter((row) => places.some((place) => place.startsWith(`${at(row, 'file that reads')}:`)))
    .map((row) => at(row, 'loaded by'));
};

const unprovedOf = ({ findings }: Report, service: string): readonly ReportedFinding[] =>
  findings.filter(({ subject }) => subject.startsWith(`service:${service} unproved:`));

const findingsPart = (title: string, findings: readonly ReportedFinding[], report: Report): string =>
  findings.length === 0
    ? ''
    : [`${title}:`, ...findings.flatMap((finding) => ['', ...findingLines(finding, report)])].join('\n');

const findingLines = (finding: ReportedFinding, report: Report): readonly string[] => {
  const { severity, ruleId, message, location, disposition } = finding;
  const fix = fixOf(finding, report);
  return [
    `  ${terminalText(`${severity}[${ruleId}], ${STANDS[disposition.kind]}`)}`,
    ...wrap(terminalText(message), WIDTH, '    '),
    `    at ${terminalText(`${location.path}:${location.startLine}`)}`,
    ...(fix === undefined ? [] : wrap(terminalText(fix), WIDTH, '         ', '    fix: ')),
  ];
};

const STANDS = { blocking: 'blocks', advisory: 'does not block', excepted: 'excepted by the policy' } as const;
