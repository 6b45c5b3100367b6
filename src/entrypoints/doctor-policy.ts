import { takeInventory } from '../checks/dependencies/inventory.ts';
import { updatesOf } from '../checks/dependencies/updates.ts';
import { DEFAULT_POLICY } from '../config/parse-policy.ts';
import { policyOf } from '../config/policy-of.ts';
import type { Policy } from '../model/policy.ts';
import { CODEOWNERS_PATHS, ownersOf } from '../parsers/codeowners.ts';
import { GATE_WORKFLOW } from '../proposal/workflow-text.ts';
import type { Files, Ports } from '../readers/ports.ts';
import { type DoctorItem, missing, notSeen, ok } from './doctor-item.ts';
import type { PolicyReading } from './read-policy.ts';

const MAX_BYTES = 3 * 1024 * 1024;
const NAMED = 5;

/** What is to be said of the policy and of who may change it. */
export const policyItems = async (
  ports: Pick<Ports, 'files' | 'blueprints' | 'pathMatches'>,
  reading: PolicyReading,
): Promise<{ readonly items: readonly DoctorItem[]; readonly policy: Policy }> => {
  const policy = reading.ok ? policyOf(reading.written) : DEFAULT_POLICY;
  const path = policy.path ?? 'aduana.yml';
  return {
    policy,
    items: [
      policyItem(reading, policy),
      reading.ok ? await servicesItem(ports, policy) : notSeen('services', SERVICES, 'The policy must be read first.'),
      await ownersItem(ports.files, [path, GATE_WORKFLOW]),
      await updatesItem(ports, policy),
    ],
  };
};

const policyItem = (reading: PolicyReading, { path }: Policy): DoctorItem => {
  const what = 'There is a policy';
  if (!reading.ok) {
    const [first] = reading.problems;
    const { location, message } = first ?? {
      location: { path: 'aduana.yml', startLine: 1 },
      message: 'it cannot be read',
    };
    return missing(
      'policy',
      what,
      `${location.path}:${location.startLine}: ${message}`,
      'Mend this line: a broken policy stops every run.',
    );
  }
  return path === undefined
    ? missing('policy', what, 'the defaults hold', 'Run `aduana init`: it writes one from what is here.')
    : ok('policy', what, path);
};

const SERVICES = 'The policy knows every service';

const servicesItem = async ({ blueprints }: Pick<Ports, 'blueprints'>, policy: Policy): Promise<DoctorItem> => {
  const { blueprints: read, shortfalls } = await blueprints.read(policy.blueprints);
  const known = new Set(policy.services.map(({ blueprintName }) => blueprintName));
  const running = read
    .flatMap(({ services }) => services)
    .filter(({ type }) => !/^(?:keyvalue|redis|postgres)$/.test(type));
  const unknown = [...new Set(running.map(({ name }) => name))].filter((name) => !known.has(name));
  if (unknown.length > 0)
    return missing(
      'services',
      SERVICES,
      `not in it: ${shown(unknown)}`,
      'Name them under `services`: `aduana init --print` shows how.',
    );
  if (shortfalls.length > 0) return notSeen('services', SERVICES, shortfalls.join(' '));
  return running.length + policy.services.length === 0
    ? missing(
        'services',
        SERVICES,
        'no Blueprint and no policy names a service',
        'Name them under `services`, with the folders of their code.',
      )
    : ok('services', SERVICES, `${new Set([...running.map(({ name }) => name), ...known]).size} of them`);
};

const ownersItem = async (files: Files, guarded: readonly string[]): Promise<DoctorItem> => {
  const what = 'CODEOWNERS names who approves the policy and the workflows';
  const id = 'owners';
  for (const path of CODEOWNERS_PATHS) {
    const text = await files.readText(path, MAX_BYTES);
    if (!text.ok && text.problem === 'missing') continue;
    if (!text.ok) return notSeen(id, what, `${path} cannot be read as text.`);
    const open = guarded.filter((file) => ownersOf(text.text, file).length === 0);
    return open.length === 0
      ? ok(id, what, path)
      : missing(
          id,
          what,
          `in ${path} nobody owns ${shown(open)}`,
          `Add: ${guarded.map(pattern).join(' @owner, and ')} @owner. Then require a review of code owners.`,
        );
  }
  return missing(
    id,
    what,
    'there is no CODEOWNERS',
    `Write .github/CODEOWNERS: ${guarded.map(pattern).join(' @owner, and ')} @owner. Then require a review of code owners.`,
  );
};

const pattern = (path: string): string => (path.startsWith('.github/') ? '/.github/' : `/${path}`);

const updatesItem = async (
  { files, pathMatches }: Pick<Ports, 'files' | 'pathMatches'>,
  policy: Policy,
): Promise<DoctorItem> => {
  const what = 'Dependabot knows every manifest';
  const inventory = await takeInventory(files, policy.dependencies, pathMatches);
  const { uncovered, switchedOff, invalid } = await updatesOf(inventory, undefined, policy.services);
  const [fault] = [...invalid, ...switchedOff, ...uncovered].filter(({ neverBlocks }) => neverBlocks === undefined);
  return fault === undefined
    ? ok('updates', what, 'every one that there is')
    : missing('updates', what, fault.message, fault.fix ?? 'Mend `.github/dependabot.yml`.');
};

const shown = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(', ');
