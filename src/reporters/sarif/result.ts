import type { ReportedFinding, RunScope } from '../../model/report.ts';
import { messageOf } from '../finding-words.ts';
import { relativeUri } from '../relative-uri.ts';
import { levelOf } from './level.ts';
import type { Result } from './sarif-log.ts';
import { sarifText } from './sarif-text.ts';

const MESSAGE = 2000;

/** One alert. `ruleIndex` points into the rules of the same run. */
export const resultOf = (finding: ReportedFinding, ruleIndex: number, { prefix = '' }: RunScope): Result => {
  const { ruleId, severity, location, fix, fingerprint, disposition, commit } = finding;
  const startLine = Math.max(1, location.startLine);
  const startColumn = Math.max(1, location.startColumn);
  return {
    ruleId,
    ruleIndex,
    level: levelOf(severity),
    message: { text: sarifText(`${messageOf(finding)}${fix === undefined ? '' : `. Fix: ${fix}`}`, MESSAGE) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(`${prefix}/${location.path}`), uriBaseId: '%SRCROOT%' },
          region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 },
        },
      },
    ],
    partialFingerprints: partialFingerprintsOf(finding),
    properties: { disposition: disposition.kind, fingerprint, ...(commit === undefined ? {} : { commit }) },
  };
};

/**
 * GitHub knows an alert again by `primaryLocationLineHash` alone, a hash of the line's text. `github/codeql-action/upload-sarif`
 * computes it from the checkout and warns about every value that is not its own, so it is left to it wherever the line is in the
 * checkout. Where the finding is in history only, no upload can compute it: there our own identity stands in, or every run would
 * open the alert anew. `aduana/v1` is that identity, the one that exceptions name.
 * Sources: https://github.com/github/codeql-action/blob/main/src/fingerprints.ts https://github.com/github/codeql-action/issues/4052
 */
const partialFingerprintsOf = ({ fingerprint, commit }: ReportedFinding): Readonly<Record<string, string>> => ({
  'aduana/v1': fingerprint,
  ...(commit === undefined ? {} : { primaryLocationLineHash: `${fingerprint}:1` }),
});
