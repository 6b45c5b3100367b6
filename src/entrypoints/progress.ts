import type { Run } from './run.ts';
import type { Console } from './terminal.ts';

/** A line as each check ends. For a person at a terminal only. */
export const progressOn =
  ({ stderr }: Console): NonNullable<Run['onProgress']> =>
  ({ title }, outcome) => {
    if (outcome !== undefined) stderr.write(`${title}: looked (${outcome.findings.length} found, ${outcome.status})\n`);
  };
