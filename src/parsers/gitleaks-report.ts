import { z } from 'zod';
import { nameBefore } from './name-before.ts';
import { SealedSecret } from './sealed-secret.ts';

/** One entry of a gitleaks JSON report. Message, author, match and line are left behind. */
export interface ReportedSecret {
  /** The rule's id in the engine's words: `github-pat`. */
  readonly kind: string;
  readonly description: string;
  /** As the engine spells it: a byte that is no UTF-8 became U+FFFD. */
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  /** Full object name; absent in a scan of files. */
  readonly commit?: string;
  readonly secret: SealedSecret;
}

export type ParsedGitleaksReport =
  | { readonly ok: true; readonly secrets: readonly ReportedSecret[] }
  | { readonly ok: false; readonly problem: 'nothing printed' | 'no JSON' | 'not the shape of a gitleaks report' };

const entry = z.object({
  RuleID: z.string().regex(/^[\w.:-]{1,100}$/),
  Description: z.string(),
  StartLine: z.int().nonnegative(),
  StartColumn: z.int().nonnegative(),
  Secret: z.string(),
  Match: z.string().optional(),
  File: z.string(),
  Commit: z.string().regex(/^(?:|[0-9a-f]{40}|[0-9a-f]{64})$/),
});

/**
 * Reads what `gitleaks --report-format json` prints:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/report/finding.go
 * Never throws, and no message of it repeats the text.
 */
export const parseGitleaksReport = (text: string): ParsedGitleaksReport => {
  if (text.trim() === '') return { ok: false, problem: 'nothing printed' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'no JSON' };
  }
  const parsed = z.array(entry).safeParse(value);
  if (!parsed.success) return { ok: false, problem: 'not the shape of a gitleaks report' };
  return { ok: true, secrets: parsed.data.map(sealed) };
};

const sealed = (raw: z.infer<typeof entry>): ReportedSecret => ({
  kind: raw.RuleID,
  description: raw.Description.slice(0, 300),
  file: raw.File,
  startLine: Math.max(raw.StartLine, 1),
  startColumn: Math.max(raw.StartColumn, 1),
  ...(raw.Commit === '' ? {} : { commit: raw.Commit }),
  secret: new SealedSecret(raw.Secret, nameIn(raw.Match, raw.Secret)),
});

const nameIn = (match = '', secret = ''): string | undefined =>
  nameBefore(match.slice(0, Math.max(match.indexOf(secret), 0)));
