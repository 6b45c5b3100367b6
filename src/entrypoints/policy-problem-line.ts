import type { PolicyProblem } from '../config/policy-problem.ts';
import { terminalText } from '../reporters/terminal-text.ts';

/** `aduana.yml:3:5: unknown key …`, safe to print. */
export const policyProblemLine = ({ message, location }: PolicyProblem): string =>
  `aduana: ${terminalText(`${location.path}:${location.startLine}:${location.startColumn}: ${message}`)}`;
