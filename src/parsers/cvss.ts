import cvss from 'ae-cvss-calculator';
import type { Severity } from '../model/severity.ts';

/** The library says on the console what it cannot take apart, so it is not given that. */
const VECTOR = /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,8}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,8}){5,60}\)?$/;

/** By the beginning of the vector. One of version 2 has no name in front, and now and then stands in brackets. */
const VERSIONS = [
  ['CVSS:4.0/', cvss.Cvss4P0],
  ['CVSS:3.1/', cvss.Cvss3P1],
  ['CVSS:3.0/', cvss.Cvss3P0],
  ['AV:', cvss.Cvss2],
  ['(AV:', cvss.Cvss2],
] as const;

/**
 * The score of a CVSS vector of version 2.0, 3.0, 3.1 or 4.0, from 0 to 10: the base score, in version 4 with the threat metrics
 * that the vector states. Nothing for what is no whole vector. Source: https://www.first.org/cvss/
 */
export const cvssScore = (vector: string): number | undefined => {
  const Version = VERSIONS.find(([start]) => vector.startsWith(start))?.[1];
  if (Version === undefined || !VECTOR.test(vector)) return undefined;
  try {
    const parsed = new Version(vector);
    if (!parsed.isBaseFullyDefined()) return undefined;
    const scores = parsed.calculateScores();
    const score = 'temporal' in scores ? scores.base : scores.overall;
    return score !== undefined && score >= 0 && score <= 10 ? score : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The qualitative scale of CVSS 3 and 4; version 2 has none of its own and is given the same, as OSV's own scanner does.
 * Source: https://www.first.org/cvss/v4-0/specification-document#Qualitative-Severity-Rating-Scale
 */
export const severityOfScore = (score: number): Severity => {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
};
