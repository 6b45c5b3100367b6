import type { Collected } from '../../model/check.ts';
import type { Policy } from '../../model/policy.ts';
import type { Ports } from '../../readers/ports.ts';
import { affectedOf, licencesOf } from './affected.ts';
import { askEngines } from './ask-engines.ts';
import { join } from './choose-engine.ts';
import { coverageOf, manifestTable } from './coverage.ts';
import type { DependencyFacts } from './facts.ts';
import { takeInventory } from './inventory.ts';
import { missingEngineOf } from './required-engine.ts';
import { shortfallOf } from './shortfall.ts';
import { unlockedOf } from './unlocked.ts';
import { NO_FAULTS, updatesOf } from './updates.ts';
import { whatWasThere } from './what-was-there.ts';

type Used = Pick<Ports, 'files' | 'filesBefore' | 'advisoryEngines' | 'protectedBranch' | 'pathMatches' | 'belowRoot'>;

/** Takes the inventory of the tree, asks the engines about it, and compares with the tree before the change. */
export const collect = async (ports: Used, policy: Policy): Promise<Collected<DependencyFacts>> => {
  const { files, filesBefore, advisoryEngines, pathMatches } = ports;
  const inventory = await takeInventory(files, policy.dependencies, pathMatches);
  const { manifests } = inventory;
  if (manifests.length === 0) return nothingFound(inventory.shortfalls, inventory.notes);
  const before = filesBefore && (await takeInventory(filesBefore, policy.dependencies, pathMatches));
  const asked = await askEngines(advisoryEngines, manifests, policy.dependencies.engine);
  const looked = join(manifests, asked, policy.dependencies.engine);
  const there = whatWasThere(before?.manifests, manifests);
  const missingEngine = missingEngineOf(ports, policy, manifests, asked);
  const shortfall = shortfallOf(looked, inventory.shortfalls);
  return {
    status: 'ready',
    facts: {
      affected: affectedOf(looked, there, policy.dependencies),
      licences: licencesOf(looked),
      unlocked: unlockedOf(manifests, there, policy),
      ...(missingEngine === undefined ? {} : { missingEngine }),
      updates: ports.belowRoot === true ? NO_FAULTS : await updatesOf(inventory, before, policy.services),
    },
    coverage: coverageOf(looked, asked, policy.dependencies.engine, inventory),
    ...(shortfall === undefined ? {} : { shortfall }),
    tables: [manifestTable(looked)],
  };
};

const nothingFound = (shortfalls: readonly string[], notes: readonly string[]): Collected<DependencyFacts> => {
  const none = `No manifest of Node or Python packages was found${notes.length === 0 ? '' : `; ${notes.join('; ')}`}.`;
  return shortfalls.length === 0
    ? { status: 'not-applicable', reason: none }
    : {
        status: 'unavailable',
        cause: 'could-not-look',
        reason: [none, ...shortfalls].join(' '),
        coverage: [{ what: 'manifests', examined: 0 }],
      };
};
