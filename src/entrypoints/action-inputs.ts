import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { ReportKind } from '../publishers/publish-reports.ts';
import { isWebAddress } from './web-address.ts';

/** What the step's `with:` block may say. The names are those of action.yml. */
export const INPUT_NAMES = [
  'config',
  'only',
  'skip',
  'history',
  'fail-on',
  'on-incomplete',
  'gitleaks-path',
  'snyk-token',
  'snyk-path',
  'osv-url',
  'render-api-key',
  'github-token',
  'comment',
  'check-run',
  'upload-sarif',
  'tracking-issue',
  'offline',
] as const;

export type InputName = (typeof INPUT_NAMES)[number];

export interface ActionInputs {
  readonly config?: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly history?: boolean;
  readonly failOn?: Severity;
  readonly onIncomplete?: 'fail' | 'warn';
  readonly gitleaksPath?: string;
  readonly snykToken?: string;
  readonly snykPath?: string;
  readonly osvUrl?: string;
  readonly renderApiKey?: string;
  readonly githubToken?: string;
  /** What GitHub is to be told by its API. */
  readonly reports: ReadonlySet<ReportKind>;
  readonly offline: boolean;
}

export type InputsReading =
  | { readonly ok: true; readonly inputs: ActionInputs }
  | { readonly ok: false; readonly problem: string };

/** Reads the inputs; GitHub checks none of them, not even required ones. `read` gives the trimmed text, '' when absent. */
export const readInputs = (read: (name: InputName) => string): InputsReading => {
  const failOn = read('fail-on');
  const onIncomplete = read('on-incomplete');
  const history = read('history');
  const offline = read('offline');
  const wrong = [
    oneOf('fail-on', failOn, SEVERITIES),
    oneOf('on-incomplete', onIncomplete, ['fail', 'warn']),
    oneOf('history', history, ['true', 'false']),
    oneOf('offline', offline, ['true', 'false']),
    ...Object.values(REPORTS).map((name) => oneOf(name, read(name), ['true', 'false'])),
    notAnAddress('osv-url', read('osv-url')),
  ].find((problem) => problem !== undefined);
  if (wrong !== undefined) return { ok: false, problem: wrong };
  return {
    ok: true,
    inputs: {
      ...given('config', read('config')),
      only: words(read('only')),
      skip: words(read('skip')),
      ...(history === '' ? {} : { history: history === 'true' }),
      ...(failOn === '' ? {} : { failOn: failOn as Severity }),
      ...(onIncomplete === '' ? {} : { onIncomplete: onIncomplete as 'fail' | 'warn' }),
      ...given('gitleaksPath', read('gitleaks-path')),
      ...given('snykToken', read('snyk-token')),
      ...given('snykPath', read('snyk-path')),
      ...given('osvUrl', read('osv-url')),
      ...given('renderApiKey', read('render-api-key')),
      ...given('githubToken', read('github-token')),
      reports: new Set(
        Object.entries(REPORTS).flatMap(([kind, name]) => (read(name) === 'true' ? [kind as ReportKind] : [])),
      ),
      offline: offline === 'true',
    },
  };
};

const REPORTS: Readonly<Record<ReportKind, InputName>> = {
  comment: 'comment',
  'check-run': 'check-run',
  sarif: 'upload-sarif',
  'tracking-issue': 'tracking-issue',
};

const given = <Key extends string>(key: Key, value: string): { readonly [K in Key]?: string } =>
  value === '' ? {} : ({ [key]: value } as { readonly [K in Key]: string });

const notAnAddress = (name: InputName, value: string): string | undefined =>
  value === '' || isWebAddress(value)
    ? undefined
    : `The input \`${name}\` must be the address of a server, such as https://osv.example.com.`;

const oneOf = (name: InputName, value: string, allowed: readonly string[]): string | undefined =>
  value === '' || allowed.includes(value) ? undefined : `The input \`${name}\` must be one of: ${allowed.join(', ')}.`;

const words = (text: string): string[] =>
  text
    .split(/[\s,]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
