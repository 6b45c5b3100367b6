import { expect, test } from 'vitest';
import { accessServices } from '../../src/checks/service-access/access-service.ts';
import { fullyGranted, grantsOf } from '../../src/checks/service-access/grants.ts';
import { declarationsOf } from '../../src/parsers/render-blueprint/declarations.ts';
import { linksOf } from '../../src/parsers/render-blueprint/links.ts';
import { parseBlueprint } from '../../src/parsers/render-blueprint/parse-blueprint.ts';
import { policyOf } from '../support/findings.ts';

const BLUEPRINT = `services:
  - type: web
    name: api
    runtime: node
    envVars:
      - fromGroup: shared
      - { key: OWN_KEY, sync: false }
      - { key: COPIED_KEY, fromService: { type: worker, name: worker, envVarKey: REAL_KEY } }
  - type: worker
    name: worker
    runtime: node
    envVars:
      - fromGroup: kept-elsewhere
      - { key: OWN_KEY, generateValue: true }
  - { type: keyvalue, name: queue, ipAllowList: [] }
envVarGroups:
  - name: shared
    envVars:
      - { key: OWN_KEY, generateValue: true }
`;

const at = { path: 'aduana.yml', startLine: 3, startColumn: 1 };

const given = (holds: readonly string[]) => {
  const { blueprint } = parseBlueprint(BLUEPRINT, 'render.yaml');
  if (blueprint === undefined) throw new Error('no Blueprint');
  const policy = policyOf({
    envGroups: [
      {
        name: 'kept-elsewhere',
        managedIn: 'dashboard',
        holds: holds.map((name) => ({ name, location: at })),
        location: at,
      },
    ],
  });
  const services = accessServices(policy, blueprint.services);
  const links = linksOf(blueprint.services, blueprint.envGroups, policy);
  const declarations = declarationsOf(blueprint.services, blueprint.envGroups, links, policy);
  const grants = grantsOf(services, declarations, links);
  return {
    lines: grants.map(
      ({ service, name, group, copiedFrom, location }) =>
        `${service.name} ${name} ${location.path}:${location.startLine}${group === undefined ? '' : ` through ${group.name} at ${group.link.startLine}`}${copiedFrom === undefined ? '' : ` copied from ${copiedFrom.service} ${copiedFrom.name}`}`,
    ),
    full: (isWhole: boolean) => [...fullyGranted(services, links, isWhole)].map(({ name }) => name),
  };
};

test('a name that comes by itself and through a group is two grants, each with its line', () => {
  expect([...given(['DASHBOARD_KEY']).lines].sort()).toEqual([
    'api COPIED_KEY render.yaml:8 copied from worker REAL_KEY',
    'api OWN_KEY render.yaml:19 through shared at 6',
    'api OWN_KEY render.yaml:7',
    'worker DASHBOARD_KEY aduana.yml:3 through kept-elsewhere at 13',
    'worker OWN_KEY render.yaml:14',
  ]);
});

test('what a service is given is known whole only where every group tells its names and every Blueprint was read', () => {
  expect(given(['DASHBOARD_KEY']).full(true)).toEqual(['api', 'worker']);
  expect(given([]).full(true)).toEqual(['api']);
  expect(given(['DASHBOARD_KEY']).full(false)).toEqual([]);
});
