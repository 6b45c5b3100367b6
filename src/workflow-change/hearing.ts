import { conditionOn, runsWhateverHappened } from '../parsers/github-workflow/condition.ts';
import type { Written } from '../parsers/github-workflow/workflow.ts';
import type { Aspect, Gate } from './gate-change.ts';

/** Conditions that are new, other jobs that must have passed, and failures that no longer count. */
export const hearing: Aspect = (before, after) => [
  ...newConditions(before, after).map(({ location }) => ({
    item: 'condition',
    how: 'runs the gate under another `if`, which may be false',
    location,
    counts: 'when-run' as const,
  })),
  ...(isFollower(before) || !isFollower(after)
    ? []
    : [
        {
          item: 'needs',
          how: 'runs the gate after other jobs, and a job that is skipped because one of them failed counts as passed',
          location: after.found.needs ?? after.found.location,
          counts: 'when-run' as const,
        },
      ]),
  ...after.found.tolerated
    .filter(({ why }) => !before.found.tolerated.some((other) => other.why === why))
    .map(({ why, location }) => ({
      item: 'verdict',
      how: `no longer fails when the gate does, because ${why}`,
      location,
      counts: 'when-run' as const,
    })),
];

/** Only conditions that are not plainly true on the events that started the gate before. */
const newConditions = (before: Gate, after: Gate): readonly Written[] => {
  const known = new Set(before.found.conditions.map(asWritten));
  const events = before.workflow.triggers
    .map(({ event }) => event)
    .filter((event) => before.found.conditions.every(({ text }) => conditionOn(text, event) !== 'false'));
  return after.found.conditions.filter(
    (condition) =>
      !known.has(asWritten(condition)) && events.some((event) => conditionOn(condition.text, event) !== 'true'),
  );
};

const asWritten = ({ text }: Written): string =>
  text
    .trim()
    .replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const isFollower = ({ found }: Gate): boolean =>
  found.needs !== undefined && !found.conditions.some(({ text }) => runsWhateverHappened(text));
