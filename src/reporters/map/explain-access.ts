import { OTHER_NAMES_COLUMNS, OTHER_NAMES_TABLE, WAYS_COLUMNS, WAYS_TABLE } from '../../model/access-table.ts';
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

/** Everybody who has to do with a name, whether or not the policy knows it; absent where nobody has. */
export const explainSecret = (report: Report, secret: string): string | undefined => {
  const accesses = matrixOf(report)?.accesses.filter((access) => access.secret === secret) ?? [];
  const readers = otherReaders(report, secret);
  if (accesses.length + readers.length === 0) return undefined;
  const family = accesses[0]?.family;
  return [
    `${terminalText(secret)} (${family === undefined ? 'the policy does not know it' : `class ${terminalText(family)}`})`,
    ...accesses.map((access) => pathOf(access, [], waysOf(report, access))),
    ...(readers.length === 0
      ? []
      : [readers.flatMap(({ who, at }) => [terminalText(who), ...each('Read at', at.split('; '))]).join('\n')]),
    findingsPart(
      'Findings about it',
      report.findings.filter(({ subject }) => subject.split(' ').includes(`env:${secret}`)),
      report,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

/** Who reads a name that is no secret of the matrix, and where. */
const otherReaders = ({ checks }: Report, name: string): readonly { readonly who: string; readonly at: string }[] => {
  const table = checks.flatMap(({ tables }) => tables).find(({ title }) => title === OTHER_NAMES_TABLE);
  const cell = (row: readonly string[], column: (typeof OTHER_NAMES_COLUMNS)[number]) =>
    row[OTHER_NAMES_COLUMNS.indexOf(column)] ?? '';
  return (table?.rows ?? [])
    .filter((row) => cell(row, 'name') === name)
    .map((row) => ({ who: cell(row, 'who'), at: cell(row, 'read at') }));
};

/** Every name that somebody reads, is given or requires. */
export const knownNames = (report: Report): readonly string[] => [
  ...new Set([
    ...(matrixOf(report)?.accesses ?? []).map(({ secret }) => secret),
    ...report.checks
      .flatMap(({ tables }) => tables)
      .filter(({ title }) => title === OTHER_NAMES_TABLE)
      .flatMap(({ rows }) => rows.map(([name = '']) => name)),
  ]),
];

/** All that a report knows about one service and one secret: allowed by which line, given and read where, passed on, broken. */
export const explainAccess = (report: Report, service: string, secret: string): Explanation => {
  const matrix = matrixOf(report);
  if (matrix === undefined) return { status: 'nothing-known' };
  const drawn = graphOf(report.graphs)?.nodes.filter(({ kind }) => kind === 'service' || kind === 'holder') ?? [];
  const services = new Set([...matrix.services, ...drawn.map(({ label }) => label)]);
  if (!services.has(service)) return { status: 'unknown', what: 'service', known: [...services] };
  const secrets = new Set(matrix.accesses.map((access) => access.secret));
  if (!secrets.has(secret)) {
    const readers = otherReaders(report, secret);
    return readers.length === 0
      ? { status: 'unknown', what: 'secret', known: knownNames(report) }
      : { status: 'explained', text: noSecret(service, secret, readers) };
  }
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

const noSecret = (
  service: string,
  name: string,
  readers: readonly { readonly who: string; readonly at: string }[],
): string => {
  const own = readers.filter(({ who }) => who === service);
  const others = readers.filter(({ who }) => who !== service);
  return [
    `${terminalText(service)} and ${terminalText(name)} (the policy does not know it)`,
    '',
    ...(own.length === 0
      ? term('Read at', 'nowhere that was seen')
      : own.flatMap(({ at }) => each('Read at', at.split('; ')))),
    ...each(
      'Others',
      others.map(({ who, at }) => `${who} (${at})`),
    ),
  ].join('\n');
};

const strangers = (service: string, secret: string, others: readonly Access[]): string =>
  [
    `${terminalText(service)} and ${terminalText(secret)} have nothing to do with each other`,
    '',
    ...term('Given by', 'nothing: neither the service nor a group that it links gives it'),
    ...term('Read at', 'nowhere: no code that was seen to belong to the service reads it'),
    ...whoElse(others),
  ].join('\n');

/** By the names that only who is no service has. */
const isHolder = (name: string): boolean => /^(?:workflow|compose|supabase)(?: |$)/.test(name);

const pathOf = (access: Access, others: readonly Access[], ways: readonly string[]): string => {
  const { sign, meaning } = MARKS[markOf(access)];
  const verdict = access.mayNot ? 'Refused' : 'Allowed';
  return [
    `${terminalText(access.service)} and ${terminalText(access.secret)} (class ${terminalText(access.family)})`,
    `${sign} ${meaning}`,
    '',
    ...term(verdict, `${isHolder(access.service) ? 'it' : 'the service'} ${access.policy}`),
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
  findings.filter(({ subject }) =>
    ['service', 'holder'].some((kind) => subject.startsWith(`${kind}:${service} unproved:`)),
  );

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
