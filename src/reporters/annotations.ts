import type { Report, Reporter } from '../model/report.ts';
import { annotatedFindings, type FindingAnnotation, MESSAGE } from './annotated-findings.ts';
import { clip } from './clip.ts';
import { formatCount } from './counted.ts';
import { incompleteChecks } from './standing.ts';
import { terminalText } from './terminal-text.ts';
import { type WorkflowCommand, workflowCommand } from './workflow-command.ts';

/**
 * What GitHub keeps of one step: ten errors, ten warnings and ten notices of up to 4,096 characters; the rest vanishes unsaid.
 * Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const SLOTS = 10;

/** Workflow commands, a line each: the worst findings, and what could not be looked at. Where some have no slot, the last says how many. */
export const reportToAnnotations: Reporter = (report) => {
  const commands = [...blindness(report), ...annotatedFindings(report).map(commandOf)];
  return (['error', 'warning', 'notice'] as const)
    .flatMap((name) => withinSlots(commands.filter((command) => command.name === name)))
    .map((command) => `${workflowCommand(command)}\n`)
    .join('');
};

const withinSlots = (commands: readonly WorkflowCommand[]): readonly WorkflowCommand[] => {
  const [first] = commands;
  if (first === undefined || commands.length <= SLOTS) return commands;
  const more = formatCount(commands.length - SLOTS + 1);
  const message = `and ${more} more: the job summary shows the worst, the report file has all.`;
  return [...commands.slice(0, SLOTS - 1), { name: first.name, properties: { title: 'Aduana' }, message }];
};

/** One annotation for everything that could not be looked at: it weighs more than any single finding. */
const blindness = (report: Report): readonly WorkflowCommand[] => {
  const { verdict } = report;
  const blind = incompleteChecks(report).map(({ id, reason }) => `${id}: ${reason ?? 'no reason was given'}`);
  const reasons = blind.length === 0 && verdict.conclusion === 'incomplete' ? verdict.reasons : blind;
  if (reasons.length === 0) return [];
  return [
    {
      name: verdict.blocks ? 'error' : 'warning',
      properties: { title: 'Aduana could not look' },
      message: clip(reasons.map(terminalText).join('\n'), MESSAGE),
    },
  ];
};

const commandOf = ({ level, path, line, column, title, message }: FindingAnnotation): WorkflowCommand => ({
  name: level,
  properties: { file: path, line, col: column, title },
  message,
});
