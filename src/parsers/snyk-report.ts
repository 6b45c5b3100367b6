import { z } from 'zod';
import type { Advisory, LicenceIssue } from '../model/dependency.ts';
import { cvssScore, severityOfScore } from './cvss.ts';
import { oneLine } from './one-line.ts';

/** One advisory on one way to a package, as Snyk lists it. */
export interface SnykVulnerability {
  readonly name: string;
  readonly version: string;
  readonly advisory: Advisory;
  /** In Snyk's order. */
  readonly fixedIn: readonly string[];
  /** `name@version` from the project itself, which is first, to the package, which is last. */
  readonly from: readonly string[];
  /** The version of the direct dependency that brings the fix, as `name@version`, where there is one. */
  readonly upgrade?: string;
}

export type SnykProject =
  | {
      readonly status: 'tested';
      /** How many different packages it looked at. */
      readonly dependencyCount: number;
      readonly vulnerabilities: readonly SnykVulnerability[];
      readonly licences: readonly LicenceIssue[];
    }
  /** In Snyk's words, or those of its service: for telling causes apart, never for a report. */
  | { readonly status: 'failed'; readonly error: string };

export type ParsedSnykReport =
  | {
      readonly ok: true;
      readonly projects: readonly SnykProject[];
      /** `name@version` of everything it looked at, where `--print-deps` said it. */
      readonly listed?: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly problem: 'nothing printed' | 'no JSON' | 'not the shape of a Snyk report' };

const issue = z.object({
  id: z.string().regex(/^[\w.:@/+-]{1,200}$/),
  title: z.string(),
  name: z.string(),
  version: z.string(),
  from: z.array(z.string()),
  severity: z.enum(['low', 'medium', 'high', 'critical']),
  type: z.string().optional(),
  license: z.string().optional(),
  upgradePath: z.array(z.union([z.string(), z.boolean()])).default([]),
  fixedIn: z.array(z.string()).default([]),
  identifiers: z.record(z.string(), z.array(z.string())).nullish(),
  cvssScore: z.number().min(0).max(10).nullish(),
  CVSSv3: z.string().nullish(),
  cvssSources: z.array(z.object({ type: z.string().nullish(), vector: z.string().nullish() })).nullish(),
});

/** A real answer always names the organisation: without one, the service sent half of it. */
const tested = z.object({
  ok: z.boolean(),
  org: z.string().min(1),
  dependencyCount: z.int().nonnegative(),
  vulnerabilities: z.array(issue),
});

const failed = z.object({ ok: z.literal(false), error: z.string() });

/**
 * Reads what `snyk test --json` prints: one project as an object, several as an array, before them, with `--print-deps`, the tree
 * of what it looked at. Source: https://github.com/snyk/cli/blob/v1.1307.4/src/lib/formatters/test/format-test-results.ts
 * Never throws, and no message of it repeats the text.
 */
export const parseSnykReport = (text: string): ParsedSnykReport => {
  if (text.trim() === '') return { ok: false, problem: 'nothing printed' };
  const documents: unknown[] = [];
  try {
    // Inside a printed document every line that opens a bracket is indented.
    for (const document of text.split(/\n(?=[{[])/)) documents.push(JSON.parse(document));
  } catch {
    return { ok: false, problem: 'no JSON' };
  }
  const report = documents.pop();
  const projects = (Array.isArray(report) ? report : [report]).map(projectOf);
  const known = projects.filter((project) => project !== undefined);
  if (known.length === 0 || known.length < projects.length || documents.length > 1) {
    return { ok: false, problem: 'not the shape of a Snyk report' };
  }
  return { ok: true, projects: known, ...(documents.length === 0 ? {} : { listed: packagesOf(documents[0]) }) };
};

const projectOf = (value: unknown): SnykProject | undefined => {
  const failure = failed.safeParse(value);
  if (failure.success) return { status: 'failed', error: failure.data.error };
  const { data } = tested.safeParse(value);
  if (data === undefined || data.ok !== (data.vulnerabilities.length === 0)) return undefined;
  return {
    status: 'tested',
    dependencyCount: data.dependencyCount,
    vulnerabilities: data.vulnerabilities.filter(({ type }) => type !== 'license').map(vulnerabilityOf),
    licences: data.vulnerabilities.filter(({ type }) => type === 'license').map(licenceOf),
  };
};

type Issue = z.infer<typeof issue>;

const vulnerabilityOf = (raw: Issue): SnykVulnerability => {
  const upgrade = raw.upgradePath[1];
  return {
    name: raw.name,
    version: raw.version,
    advisory: advisoryOf(raw),
    fixedIn: raw.fixedIn,
    from: raw.from,
    ...(typeof upgrade === 'string' ? { upgrade } : {}),
  };
};

const advisoryOf = (raw: Issue): Advisory => {
  const { id, title, name, severity } = raw;
  const identifiers = new Map(Object.entries(raw.identifiers ?? {}));
  const known = [...identifiers].flatMap(([kind, names]) => (NAMED.has(kind) ? names : []));
  const names = [...new Set([...known.filter((one) => SPELLED.test(one)), id])].sort(byRank);
  const best = names[0] ?? id;
  const malicious =
    /^malicious package\b/i.test(title) ||
    (identifiers.get('CWE') ?? []).includes('CWE-506') ||
    names.some((one) => one.startsWith('MAL-'));
  const worked = scoreOf(raw);
  const rated = worked === undefined ? severity : severityOfScore(worked);
  const score = worked ?? raw.cvssScore ?? undefined;
  return {
    id: best,
    aliases: names.slice(1).sort(),
    summary: oneLine(`${title} in ${name}`, LONGEST_SUMMARY),
    severity: malicious ? 'critical' : rated,
    ...(score === undefined ? {} : { score }),
    malicious,
    url: `https://security.snyk.io/vuln/${encodeURIComponent(id)}`,
  };
};

const LONGEST_SUMMARY = 200;

/** The highest of Snyk's own vectors, as it is with OSV, so that both call the same advisory equally bad. */
const scoreOf = ({ CVSSv3, cvssSources }: Issue): number | undefined => {
  const own = (cvssSources ?? []).slice(0, 100).filter(({ type }) => type === 'primary');
  const vectors = [CVSSv3, ...own.map(({ vector }) => vector)];
  const scores = vectors.flatMap((vector) => (vector ? (cvssScore(vector) ?? []) : []));
  return scores.length > 0 ? Math.max(...scores) : undefined;
};

/** The others name a kind of weakness, not this one. */
const NAMED = new Set(['CVE', 'GHSA', 'MAL']);
const SPELLED = /^[A-Z]+-[\w-]{1,60}$/;

const RANKS = ['CVE-', 'GHSA-', 'MAL-'];

const byRank = (a: string, b: string): number => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);

const rankOf = (id: string): number => {
  const rank = RANKS.findIndex((prefix) => id.startsWith(prefix));
  return rank === -1 ? RANKS.length : rank;
};

const licenceOf = ({ name, version, license, title, severity }: Issue): LicenceIssue => ({
  name,
  version,
  licence: oneLine(license ?? title, 100),
  severity,
});

const packagesOf = (tree: unknown): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = childrenOf(tree);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { name, version } = node as { readonly name?: unknown; readonly version?: unknown };
    found.add(`${String(name)}@${String(version)}`);
    open.push(...childrenOf(node));
  }
  return found;
};

const childrenOf = (node: unknown): object[] => {
  if (typeof node !== 'object' || node === null || !('dependencies' in node)) return [];
  const { dependencies } = node;
  if (typeof dependencies !== 'object' || dependencies === null) return [];
  return Object.values(dependencies).filter((child) => typeof child === 'object' && child !== null);
};
