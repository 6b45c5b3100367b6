import type { Report } from '../../model/report.ts';
import { counted, formatCount } from '../counted.ts';
import { incompleteChecks } from '../standing.ts';
import type { Notification } from './sarif-log.ts';
import { sarifText } from './sarif-text.ts';

const MESSAGE = 2000;

export const NOTIFICATIONS = [
  { id: 'could-not-look', shortDescription: { text: 'Something that had to be looked at could not be looked at' } },
  { id: 'not-all-listed', shortDescription: { text: 'There are more findings than a SARIF file may list' } },
] as const;

/** How the run went: successful only if every check could look. `listed` of `all` findings are in the results. */
export const invocationOf = (
  report: Report,
  listed: number,
  all: number,
): { executionSuccessful: boolean; toolExecutionNotifications: readonly Notification[] } => ({
  executionSuccessful: report.verdict.conclusion !== 'incomplete' && incompleteChecks(report).length === 0,
  toolExecutionNotifications: [
    ...incompleteChecks(report).map(({ id, reason }) =>
      notification('error', 'could-not-look', `${id} could not look: ${reason ?? 'no reason was given'}`),
    ),
    ...(listed === all
      ? []
      : [
          notification(
            'warning',
            'not-all-listed',
            `The ${counted(listed, 'worst finding')} of ${formatCount(all)} are listed.`,
          ),
        ]),
  ],
});

const notification = (
  level: Notification['level'],
  id: (typeof NOTIFICATIONS)[number]['id'],
  text: string,
): Notification => ({ level, descriptor: { id }, message: { text: sarifText(text, MESSAGE) } });
