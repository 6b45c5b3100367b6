import { parseSnykReport, type SnykProject } from '../../parsers/snyk-report.ts';
import { describeEnd } from '../command-end.ts';
import type { CommandResult } from '../commands.ts';
import type { EngineCause } from '../ports.ts';
import { keyOf } from './placed-packages.ts';
import type { RestatedLockfile } from './restated-lockfile.ts';

type TestedProject = Extract<SnykProject, { status: 'tested' }>;

/** What Snyk said of one lockfile, after everything it said has been found to fit together. */
export type SnykRun =
  | { readonly status: 'answered'; readonly project: TestedProject; readonly missed: readonly string[] }
  | {
      readonly status: 'failed';
      readonly cause: EngineCause;
      /** A sentence, none of Snyk's own words in it. */
      readonly reason: string;
      /** Asking about another manifest would end the same way. */
      readonly ofAll: boolean;
    };

/**
 * Judges one run. It is whole only if Snyk ends with the code for vulnerabilities, reports one project with the planted canary in
 * it, about nothing that it was not asked, and proves what it looked at: by listing it, or by counting as many different
 * packages as it was given.
 */
export const judgeRun = (result: CommandResult, { packages, canary }: RestatedLockfile): SnykRun => {
  if (result.status !== 'exited') return ended(result);
  const report = parseSnykReport(result.stdout.toString());
  const [project] = report.ok ? report.projects : [];
  const error = project?.status === 'failed' ? project.error : '';
  const known = FAILURES.find(({ code, words }) => code === result.code || words?.test(error));
  if (known !== undefined) return known.because(error);
  if (!report.ok) return broken(`Snyk ended with exit code ${result.code} and printed no report (${report.problem}).`);
  if (project?.status !== 'tested' || report.projects.length !== 1) {
    return broken(`Snyk ended with exit code ${result.code} and could not test what it was given.`);
  }
  const found = [...project.vulnerabilities, ...project.licences].map(keyOf);
  if (!project.vulnerabilities.some((one) => keyOf(one) === canary)) {
    return broken('Snyk found nothing in a package that was planted because it is known to be vulnerable.');
  }
  if (result.code !== VULNERABLE)
    return broken(`Snyk reported vulnerabilities and ended with exit code ${result.code}.`);
  const asked = new Set([...packages, canary]);
  if (found.some((key) => !asked.has(key))) return broken('Snyk reported on packages that it was not asked about.');
  const { listed } = report;
  if (listed === undefined && project.dependencyCount !== asked.size) {
    return broken(`Snyk says that it looked at ${project.dependencyCount} of ${asked.size} packages and not at which.`);
  }
  const missed = [...packages].filter((key) => listed !== undefined && !listed.has(key));
  if (project.dependencyCount < asked.size - missed.length) {
    return broken('Snyk lists more packages than it says it looked at.');
  }
  return { status: 'answered', project, missed };
};

/** The canary is always found: https://docs.snyk.io/developer-tools/snyk-cli/commands/test (exit codes) */
const VULNERABLE = 1;

const broken = (reason: string, ofAll = false): SnykRun => ({
  status: 'failed',
  cause: 'broken-answer',
  reason,
  ofAll,
});

const ended = (result: Exclude<CommandResult, { status: 'exited' }>): SnykRun => {
  const reason = `The Snyk CLI gave no answer: ${describeEnd(result)}.`;
  switch (result.status) {
    case 'missing':
    case 'not-executable':
    case 'not-started':
      return { status: 'failed', cause: 'not-installed', reason, ofAll: true };
    case 'timed-out':
    case 'aborted':
      return { status: 'failed', cause: 'outage', reason, ofAll: true };
    default:
      return broken(reason);
  }
};

const of = (cause: EngineCause, reason: string) => (): SnykRun => ({ status: 'failed', cause, reason, ofAll: true });

const QUOTA = of(
  'quota',
  'The Snyk organisation has used up its tests, or asks too often. Wait for the next period, or raise its plan.',
);
const UNAUTHORISED = of(
  'unauthorised',
  'Snyk does not accept the token, or it may not test for this organisation. Renew SNYK_TOKEN and look at SNYK_CFG_ORG.',
);
const OUTAGE = of(
  'outage',
  'The service of Snyk cannot be reached or does not work. Try again later, or look at the proxy.',
);

/**
 * In this order. With SNYK_CI=1 the CLI ends with 77 for 401 and 403 and with 69 for any other 4xx:
 * https://github.com/snyk/cli/blob/v1.1307.4/src/cli/main.ts. Without a word about why, 69 is read as too many questions.
 */
const FAILURES: readonly {
  readonly code?: number;
  readonly words?: RegExp;
  readonly because: (error: string) => SnykRun;
}[] = [
  {
    words: /\b(?:test|usage|rate|monthly)[- ]limit|\bquota\b|too many requests|limit (?:was |has been )?reached/i,
    because: QUOTA,
  },
  { words: /authenticat|unauthori[sz]ed|\bforbidden\b|snyk auth\b/i, because: UNAUTHORISED },
  { code: 77, because: UNAUTHORISED },
  {
    code: 69,
    because: (error) => {
      if (/not found|\borg(?:ani[sz]ation)?\b/i.test(error)) return UNAUTHORISED();
      return /\bbad\b|invalid|too large|payload/i.test(error)
        ? broken('The service of Snyk refused the question as one that it does not understand.')
        : QUOTA();
    },
  },
  { code: 44, because: OUTAGE },
  { code: 75, because: OUTAGE },
  {
    words:
      /\bE(?:NOTFOUND|AI_AGAIN|CONN\w+|TIMEDOUT|HOSTUNREACH|NETUNREACH|PROTO)\b|socket|time[d ]?-?out|internal server error|bad gateway|unavailable|maintenance|certificate|self[- ]signed|tunneling/i,
    because: OUTAGE,
  },
];
