import type { Confidence, Severity } from '../../model/severity.ts';
import type { Level } from './sarif-log.ts';

export const levelOf = (severity: Severity): Level => LEVELS[severity];

const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/**
 * GitHub's scale: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low, anything else none.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export const securitySeverityOf = (severity: Severity): string | undefined => SCORES[severity];

const SCORES: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: undefined,
};

/** GitHub orders results by it. A gate's "high" is what GitHub calls very high: it blocks. */
export const precisionOf = (confidence: Confidence): string => PRECISIONS[confidence];

const PRECISIONS: Readonly<Record<Confidence, string>> = { high: 'very-high', medium: 'high', low: 'medium' };
