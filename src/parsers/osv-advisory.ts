import { z } from 'zod';
import { compareSeverity, type Severity } from '../model/severity.ts';
import { cvssScore, severityOfScore } from './cvss.ts';
import { oneLine } from './one-line.ts';
import { OSV_ID } from './osv-query-answer.ts';

/** One point of a range: from here on a version is affected, or no longer. */
export interface OsvEvent {
  readonly kind: 'introduced' | 'fixed' | 'last_affected' | 'limit';
  readonly version: string;
}

export interface OsvAffected {
  readonly ecosystem: string;
  readonly name: string;
  /** Ranges over the registry's versions; those over commits are left out. */
  readonly ranges: readonly (readonly OsvEvent[])[];
}

export interface OsvRating {
  readonly severity: Severity;
  /** CVSS, 0 to 10. */
  readonly score?: number;
}

/** What counts of one record of OSV. */
export interface OsvAdvisory {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly withdrawn: boolean;
  readonly malicious: boolean;
  /** One line of plain text; empty where the record says nothing. */
  readonly summary: string;
  /** Whether its author wrote a summary, or the beginning of the details stands in for it. */
  readonly hasSummary: boolean;
  readonly rating?: OsvRating;
  readonly affected: readonly OsvAffected[];
}

const LONGEST_SUMMARY = 200;

const text = z.string().max(1_000_000);
const severities = z.array(z.object({ type: z.string(), score: z.string() }));

const event = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
  limit: z.string().optional(),
});

const record = z.object({
  id: z.string().regex(OSV_ID),
  aliases: z.array(z.string()).optional(),
  withdrawn: z.iso.datetime({ offset: true }).optional(),
  summary: text.optional(),
  details: text.optional(),
  severity: severities.optional(),
  affected: z
    .array(
      z.object({
        package: z.object({ ecosystem: z.string(), name: z.string() }).optional(),
        ranges: z.array(z.object({ type: z.string(), events: z.array(event) })).optional(),
        severity: severities.optional(),
      }),
    )
    .optional(),
  // Whatever a database likes: what is not of the expected form is not there.
  database_specific: z
    .object({
      severity: z.string().optional().catch(undefined),
      cwe_ids: z.array(z.string()).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

type OsvRecord = z.infer<typeof record>;

/** Reads a record of OSV. Nothing for what is none, or not the one that was asked for. Source: https://ossf.github.io/osv-schema/ */
export const parseOsvAdvisory = (value: unknown, id: string): OsvAdvisory | undefined => {
  const { data } = record.safeParse(value);
  if (data === undefined || data.id !== id) return undefined;
  const aliases = [...new Set((data.aliases ?? []).filter((alias) => OSV_ID.test(alias) && alias !== id))];
  const rating = ratingOf(data);
  return {
    id,
    aliases,
    withdrawn: data.withdrawn !== undefined,
    malicious: isMalicious(data, aliases),
    summary: oneLine(data.summary ?? beginningOf(data.details ?? ''), LONGEST_SUMMARY),
    hasSummary: data.summary !== undefined && data.summary.trim() !== '',
    ...(rating === undefined ? {} : { rating }),
    affected: (data.affected ?? []).flatMap(({ package: of, ranges = [] }) =>
      of === undefined
        ? []
        : [
            {
              ...of,
              ranges: ranges.filter(({ type }) => type !== 'GIT').map(({ events }) => events.flatMap(pointsOf)),
            },
          ],
    ),
  };
};

/**
 * `MAL-` is the database of malicious packages, and CWE-506 is embedded malicious code, by which GitHub marks a release that was
 * taken over. Sources: https://github.com/ossf/malicious-packages, https://cwe.mitre.org/data/definitions/506.html
 */
const isMalicious = ({ id, database_specific }: OsvRecord, aliases: readonly string[]): boolean =>
  [id, ...aliases].some((name) => name.startsWith('MAL-')) || (database_specific?.cwe_ids ?? []).includes('CWE-506');

/** The words of GitHub, which is the only database that OSV takes such a word from for npm and PyPI. */
const WORDS: ReadonlyMap<string, Severity> = new Map([
  ['LOW', 'low'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['HIGH', 'high'],
  ['CRITICAL', 'critical'],
]);

/**
 * The highest of its CVSS scores, whatever their versions: what OSV's own scanner does. Without one, the database's word.
 * Source: https://github.com/google/osv-scanner/blob/main/internal/utility/severity/severity.go
 */
const ratingOf = ({ severity = [], affected = [], database_specific }: OsvRecord): OsvRating | undefined => {
  const vectors = severity.length > 0 ? severity : affected.flatMap((each) => each.severity ?? []);
  const scores = vectors
    .slice(0, 100)
    .flatMap(({ type, score }) => (type.startsWith('CVSS_') ? (cvssScore(score) ?? []) : []));
  const word = WORDS.get((database_specific?.severity ?? '').toUpperCase());
  if (scores.length === 0) return word === undefined ? undefined : { severity: word };
  const score = Math.max(...scores);
  return { severity: severityOfScore(score), score };
};

/** The worse of two; of two that are equally bad, the one that has a score, or the higher one. */
export const worseRating = (a: OsvRating | undefined, b: OsvRating | undefined): OsvRating | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  const difference = compareSeverity(a.severity, b.severity) || (a.score ?? -1) - (b.score ?? -1);
  return difference >= 0 ? a : b;
};

/** The first line that says something: details start with a heading like `### Impact` more often than not. */
const beginningOf = (details: string): string =>
  details
    .slice(0, 5_000)
    .split('\n')
    .find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? '';

const KINDS = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

const pointsOf = (raw: z.infer<typeof event>): readonly OsvEvent[] =>
  KINDS.flatMap((kind) => {
    const version = raw[kind];
    return version === undefined ? [] : [{ kind, version }];
  });
