import type { Collected } from '../../model/check.ts';
import type { Coverage, CoverageRow } from '../../model/coverage.ts';
import type { Policy } from '../../model/policy.ts';
import { declarationsOf } from '../../parsers/render-blueprint/declarations.ts';
import { groupedBy } from '../../parsers/render-blueprint/grouped.ts';
import { linksOf } from '../../parsers/render-blueprint/links.ts';
import type { BlueprintReading, Ports } from '../../readers/ports.ts';
import { envGraph } from './env-graph.ts';
import type { EnvGroupFacts } from './facts.ts';
import { lacksOf } from './lacks.ts';
import { namesTable } from './names-table.ts';
import { declaredSecretsOf, requirementsOf } from './requirements.ts';
import { trackedSecretFiles } from './secret-files.ts';

/** Reads every Blueprint and joins it with the policy. */
export const collect = async (
  { files, blueprints: repository }: Pick<Ports, 'files' | 'blueprints'>,
  policy: Policy,
): Promise<Collected<EnvGroupFacts>> => {
  const read = await repository.read(policy.blueprints);
  const { candidates, blueprints, unreadable, otherFiles, shortfalls } = read;
  const expected = candidates - otherFiles.length;
  const fileRow = blueprintRow(read, expected);
  if (blueprints.length === 0 && unreadable.length === 0) return nothingRead(read, policy, fileRow);

  const services = blueprints.flatMap((blueprint) => blueprint.services);
  const envGroups = blueprints.flatMap((blueprint) => blueprint.envGroups);
  const links = linksOf(services, envGroups, policy);
  const declarations = declarationsOf(services, envGroups, links, policy);
  const requirements = requirementsOf(policy);
  const secretFiles = await trackedSecretFiles(files, blueprints, policy);
  const facts: EnvGroupFacts = {
    services,
    servicesByName: groupedBy(services, ({ name }) => name),
    envGroups,
    databases: blueprints.flatMap((blueprint) => blueprint.databases),
    links,
    linksByService: groupedBy(links, ({ service }) => service),
    declarations,
    requirements,
    lacks: lacksOf(requirements, services, declarations),
    trackedSecretFiles: secretFiles.tracked,
    unreadable,
    isComplete: shortfalls.length === 0,
    declaredSecrets: declaredSecretsOf(policy),
    policy,
  };
  return {
    status: 'ready',
    facts,
    coverage: [
      fileRow,
      { what: 'services', examined: services.length },
      { what: 'env groups', examined: envGroups.length },
      { what: 'env variables', examined: [...services, ...envGroups].flatMap(({ envVars }) => envVars).length },
      namesRow(facts, policy),
      ...sourceRow(secretFiles.filesSearched, secretFiles.filesNotSearched),
    ],
    ...(shortfalls.length === 0 ? {} : { shortfall: shortfalls.join(' ') }),
    tables: requirements.length === 0 ? [] : [namesTable(requirements, declarations)],
    graphs: services.length === 0 ? [] : [envGraph(services, links, declarations, policy)],
  };
};

const nothingRead = (
  { otherFiles, shortfalls }: BlueprintReading,
  policy: Policy,
  fileRow: CoverageRow,
): Collected<EnvGroupFacts> => {
  const coverage: Coverage = [fileRow];
  if (shortfalls.length > 0) {
    return { status: 'unavailable', cause: 'could-not-look', reason: shortfalls.join(' '), coverage };
  }
  const none = `No Blueprint was found${otherFiles.length > 0 ? `; ${notJudged(otherFiles)}` : ''}.`;
  const isExpected =
    policy.services.length > 0 ||
    policy.secrets.some(({ required }) => required) ||
    policy.envGroups.some(({ managedIn }) => managedIn === 'blueprint');
  if (!isExpected) return { status: 'not-applicable', reason: none };
  const wayOut = 'The policy expects one: name it under `blueprints`, or leave this check out with --skip env-groups.';
  return { status: 'unavailable', cause: 'nothing-to-look-at', reason: `${none} ${wayOut}`, coverage };
};

const blueprintRow = ({ blueprints, unreadable, otherFiles }: BlueprintReading, expected: number): CoverageRow => {
  const broken = new Set(unreadable.map(({ path }) => path));
  return {
    what: 'Blueprint files',
    expected,
    examined: blueprints.filter(({ path }) => !broken.has(path)).length,
    ...(otherFiles.length > 0 ? { note: notJudged(otherFiles) } : {}),
  };
};

const NAMED = 3;

const notJudged = (paths: readonly string[]): string => {
  const named = paths.slice(0, NAMED).join(', ');
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
  return `named like a Blueprint, but holding nothing of one: ${named}${more}`;
};

const namesRow = ({ requirements, lacks }: EnvGroupFacts, { path }: Policy): CoverageRow => {
  const names = [...new Set(requirements.map(({ name }) => name))];
  const declared = names.filter((name) => lacks.every(({ requirement }) => requirement.name !== name));
  const note =
    path === undefined
      ? 'no policy says which names are required, so none could be judged'
      : `${declared.length} of ${names.length} declared without a value`;
  return { what: 'required names', expected: names.length, examined: names.length, note };
};

const sourceRow = (searched: number, notSearched: number): Coverage => {
  if (searched + notSearched === 0) return [];
  const note = notSearched > 0 ? `${notSearched} more are no text, or larger than 1 MiB` : undefined;
  return [{ what: 'source files searched for /etc/secrets', examined: searched, ...(note ? { note } : {}) }];
};
