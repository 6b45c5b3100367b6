import type { Report, ReportedFinding, Reporter, RunScope } from '../../model/report.ts';
import { inertJson } from '../json/inert-json.ts';
import { relativeUri } from '../relative-uri.ts';
import { invocationOf, NOTIFICATIONS } from './invocation.ts';
import { resultOf } from './result.ts';
import { ruleDescriptor } from './rule-descriptor.ts';
import type { Result, SarifLog } from './sarif-log.ts';

/** GitHub keeps that many results of a run. Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const RESULTS = 5000;
/** GitHub refuses files above 10 MB gzipped; a file below it unzipped is safe without trying. */
const RESULT_BYTES = 9_000_000;

/**
 * SARIF 2.1.0 for GitHub code scanning, the worst findings first. Findings that an exception covers are left out, because GitHub
 * does not read `suppressions` and would open alerts for them.
 */
export const reportToSarif: Reporter = (report) => `${inertJson(sarifLog(report))}\n`;

const sarifLog = (report: Report): SarifLog => {
  const ruleIds = Object.keys(report.rules).sort() as (keyof Report['rules'])[];
  const open = report.findings.filter(({ disposition }) => disposition.kind !== 'excepted');
  const results = withinLimits(open, (finding) => resultOf(finding, ruleIds.indexOf(finding.ruleId), report.scope));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Aduana',
            semanticVersion: report.toolVersion,
            informationUri: 'https://github.com/aduana-security/aduana',
            rules: ruleIds.flatMap((id) => {
              const rule = report.rules[id];
              return rule === undefined ? [] : [ruleDescriptor(id, rule)];
            }),
            notifications: NOTIFICATIONS,
          },
        },
        automationDetails: { id: categoryOf(report.scope) },
        invocations: [invocationOf(report, results.length, open.length)],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
};

const withinLimits = (findings: readonly ReportedFinding[], render: (finding: ReportedFinding) => Result): Result[] => {
  const results: Result[] = [];
  let bytes = 0;
  for (const finding of findings.slice(0, RESULTS)) {
    const result = render(finding);
    bytes += Buffer.byteLength(inertJson(result));
    if (bytes > RESULT_BYTES) break;
    results.push(result);
  }
  return results;
};

/**
 * Analyses of one category replace each other, so a run over a range must not close the alerts of the run over all history, nor
 * one folder of the repository those of another. The slash at the end says that no run id follows.
 */
const categoryOf = ({ mode, prefix }: RunScope): string =>
  prefix === undefined || prefix === '' ? `aduana/${mode}/` : `aduana/${mode}/${relativeUri(prefix)}/`;
