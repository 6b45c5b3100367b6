import { SEVERITIES, type Severity } from '../model/severity.ts';

/** What the step's `with:` block may say. The names are those of action.yml. */
export const INPUT_NAMES = [
  'config',
  'only',
  'skip',
  'history',
  'fail-on',
  'on-incomplete',
  'gitleaks-path',
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
  ].find((problem) => problem !== undefined);
  if (wrong !== undefined) return { ok: false, problem: wrong };
  const config = read('config');
  const gitleaksPath = read('gitleaks-path');
  return {
    ok: true,
    inputs: {
      ...(config === '' ? {} : { config }),
      only: words(read('only')),
      skip: words(read('skip')),
      ...(history === '' ? {} : { history: history === 'true' }),
      ...(failOn === '' ? {} : { failOn: failOn as Severity }),
      ...(onIncomplete === '' ? {} : { onIncomplete: onIncomplete as 'fail' | 'warn' }),
      ...(gitleaksPath === '' ? {} : { gitleaksPath }),
      offline: offline === 'true',
    },
  };
};

const oneOf = (name: InputName, value: string, allowed: readonly string[]): string | undefined =>
  value === '' || allowed.includes(value) ? undefined : `The input \`${name}\` must be one of: ${allowed.join(', ')}.`;

const words = (text: string): string[] =>
  text
    .split(/[\s,]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
