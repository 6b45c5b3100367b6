import type { Policy } from '../../model/policy.ts';
import { type DependabotConfig, parseDependabot } from '../../parsers/dependabot.ts';
import type { DependencyFacts, UpdateFault } from './facts.ts';
import type { Inventory } from './inventory.ts';
import { securityUpdatesOff } from './security-updates-off.ts';
import { uncoveredIn } from './uncovered.ts';
import { updateNeedsOf } from './update-needs.ts';

type Updates = DependencyFacts['updates'];

export const NO_FAULTS: Updates = { uncovered: [], switchedOff: [], invalid: [] };

const CONFIG_PATHS = ['.github/dependabot.yml', '.github/dependabot.yaml'];

/** Source: https://docs.renovatebot.com/configuration-options/ */
const RENOVATE = /^(?:(?:\.github\/|\.gitlab\/)?renovate\.json[5c]?|\.renovaterc(?:\.json[5c]?)?)$/;

/** What keeps the inventory's packages from being updated by themselves, and what of it was so before the change. */
export const updatesOf = async (
  after: Inventory,
  before: Inventory | undefined,
  services: Policy['services'],
): Promise<Updates> => {
  const now = await faultsOf(after, services);
  const then = before === undefined ? NO_FAULTS : await faultsOf(before, services);
  return {
    uncovered: withoutThose(then.uncovered, now.uncovered),
    switchedOff: withoutThose(then.switchedOff, now.switchedOff),
    invalid: withoutThose(then.invalid, now.invalid),
  };
};

const withoutThose = (then: readonly UpdateFault[], now: readonly UpdateFault[]): readonly UpdateFault[] => {
  const known = new Set(then.map(({ subject }) => subject));
  return now.map((fault) =>
    known.has(fault.subject) ? { ...fault, neverBlocks: 'It was so before this change.' } : fault,
  );
};

const faultsOf = async (inventory: Inventory, services: Policy['services']): Promise<Updates> => {
  const config = await dependabotOf(inventory);
  const hasRenovate = await usesRenovate(inventory);
  const needs = hasRenovate ? [] : await updateNeedsOf(inventory, services);
  return {
    uncovered: uncoveredIn(config, needs),
    switchedOff: (config?.entries ?? []).flatMap(securityUpdatesOff),
    invalid: (config?.problems ?? []).map(({ message, location }) => ({
      subject: message,
      message: `\`${location.path}\` ${message}`,
      fix: 'Write the entry as GitHub reads it: `package-ecosystem`, `directory` and `schedule.interval`, under `version: 2`.',
      location,
    })),
  };
};

const dependabotOf = async ({ paths, read }: Inventory): Promise<DependabotConfig | undefined> => {
  const path = CONFIG_PATHS.find((one) => paths.includes(one));
  const text = path === undefined ? undefined : await read(path);
  return path === undefined || text === undefined ? undefined : parseDependabot(text, path);
};

const usesRenovate = async ({ paths, read }: Inventory): Promise<boolean> => {
  if (paths.some((path) => RENOVATE.test(path))) return true;
  return paths.includes('package.json') && /"renovate"\s*:\s*\{/.test((await read('package.json')) ?? '');
};
