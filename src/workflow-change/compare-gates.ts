import { gatesIn, type Sources } from '../checks/pipeline/find-gate.ts';
import type { PolicyLoosening } from '../model/policy.ts';
import type { Aspect, Gate, GateChange } from './gate-change.ts';
import { hearing } from './hearing.ts';
import { type InputRules, inputChanges } from './inputs.ts';
import { pin } from './pin.ts';
import { surroundings } from './surroundings.ts';
import { GUARDED_EVENTS, RUN_AS_CHANGED, triggers } from './triggers.ts';

/** In how many other places a gate that is gone is looked for, and how many gates: beyond, they are gone. */
const CANDIDATES = 50;
const SEARCHES = 50;

/** Every place of these workflows that runs the gate, with the workflow that starts it. */
export const gatesOf = (sources: Sources): readonly Gate[] =>
  [...sources.workflows.values()].flatMap((workflow) =>
    gatesIn(workflow, sources).map((found) => ({ workflow, found })),
  );

/**
 * What a change of the workflows makes the gate look at less, or keeps from being heard. A gate is known by its file and job; where
 * that is gone, one elsewhere that does as much is the same under another name. Pure.
 */
export const gateLoosenings = (before: Sources, after: Sources, rules: InputRules): readonly PolicyLoosening[] => {
  const now = gatesOf(after);
  const byPlace = numbered(now);
  let searches = 0;
  return [...numbered(gatesOf(before).filter(isGuard))].flatMap(([place, gate]) => {
    const same = byPlace.get(place);
    if (same !== undefined) return looseningsOf(gate, same, after, rules);
    searches += 1;
    return looseningsOf(gate, searches > SEARCHES ? undefined : elsewhere(gate, now, rules), after, rules);
  });
};

const isGuard = ({ workflow }: Gate): boolean => workflow.triggers.some(({ event }) => GUARDED_EVENTS.includes(event));

/** By file and job, and the number among the gates of that job. */
const numbered = (gates: readonly Gate[]): ReadonlyMap<string, Gate> => {
  const counts = new Map<string, number>();
  return new Map(
    gates.map((gate) => {
      const place = JSON.stringify([gate.workflow.path, gate.found.job]);
      const number = counts.get(place) ?? 0;
      counts.set(place, number + 1);
      return [`${place} ${number}`, gate] as const;
    }),
  );
};

/** The gate that lost least: of the same job name in another file, or another job of the file, or any. */
const elsewhere = (gate: Gate, now: readonly Gate[], rules: InputRules): Gate | undefined => {
  const near = now.filter(
    ({ workflow, found }) => workflow.path === gate.workflow.path || found.job === gate.found.job,
  );
  const candidates = [...new Set([...near.slice(0, CANDIDATES), ...now.slice(0, CANDIDATES)])].map((candidate) => ({
    candidate,
    lost: changesOf(gate, candidate, rules).length,
    isNear: near.includes(candidate),
  }));
  const best = candidates.sort((a, b) => a.lost - b.lost).find(({ lost, isNear }) => lost === 0 || isNear);
  return best?.candidate;
};

const changesOf = (before: Gate, after: Gate, rules: InputRules): readonly GateChange[] => [
  ...ASPECTS.flatMap((aspect) => aspect(before, after)),
  ...inputChanges(before, after, rules),
];

const ASPECTS: readonly Aspect[] = [triggers, hearing, pin, surroundings];

const looseningsOf = (
  gate: Gate,
  now: Gate | undefined,
  after: Sources,
  rules: InputRules,
): readonly PolicyLoosening[] => {
  const { workflow, found } = gate;
  const runsAsChanged = workflow.triggers.some(({ event }) => RUN_AS_CHANGED.includes(event));
  if (now === undefined) {
    return [
      {
        about: workflow.path,
        item: `job:${found.job}`,
        how: `no longer runs the gate in the job \`${found.job}\``,
        location: after.workflows.get(workflow.path)?.location ?? { path: workflow.path, startLine: 1, startColumn: 1 },
        ...(runsAsChanged ? { atOnce: true } : {}),
      },
    ];
  }
  return changesOf(gate, now, rules).map(({ item, how, location, counts, neverBlocks }) => ({
    about: now.workflow.path,
    item: `job:${found.job} ${item}`,
    how,
    location,
    ...(counts === 'when-run' && runsAsChanged ? { atOnce: true } : {}),
    ...(neverBlocks === undefined ? {} : { neverBlocks }),
  }));
};
