import { afterAll, beforeAll, expect, test } from 'vitest';
import { runGate } from '../../../src/entrypoints/gate.ts';
import type { Report } from '../../../src/model/report.ts';
import { type OsvServer, startOsvServer } from '../../support/osv-server.ts';
import { type ShopRepository, shopRepository } from '../../support/shop-repository.ts';
import { type SnykServer, startSnykServer } from '../../support/snyk-server.ts';

// The same packages and the same advisories: whoever is asked, the whole gate says the same.

let osv: OsvServer;
let snyk: SnykServer;
let shop: ShopRepository;

const lock = (
  name: string,
  packages: Readonly<Record<string, object>>,
  dependencies: Readonly<Record<string, string>>,
) => JSON.stringify({ name, lockfileVersion: 3, packages: { '': { name, dependencies }, ...packages } }, undefined, 2);

beforeAll(async () => {
  [osv, snyk] = await Promise.all([startOsvServer(), startSnykServer()]);
  const direct = { async: '2.6.3', jsonwebtoken: '8.5.1', minimist: '1.2.5' };
  shop = await shopRepository({
    'aduana.yml': 'version: 1\n',
    'web/package.json': JSON.stringify({ name: 'web', dependencies: direct }),
    'web/package-lock.json': lock(
      'web',
      {
        'node_modules/async': { version: '2.6.3', dependencies: { lodash: '^4.17.14' } },
        'node_modules/jsonwebtoken': { version: '8.5.1' },
        'node_modules/lodash': { version: '4.17.20' },
        'node_modules/minimist': { version: '1.2.5' },
      },
      direct,
    ),
    'api/requirements.in': 'django\nrequests\n',
    'api/requirements.txt':
      'django==3.2.12\n    # via -r requirements.in\nrequests==2.25.1\n    # via -r requirements.in\nurllib3==1.26.4\n    # via requests\npyyaml==5.3.1\n    # via -r requirements.in\npy==1.11.0\n    # via -r requirements.in\n',
    'clean/requirements.txt': 'requests==2.32.3\n',
  });
});

afterAll(async () => {
  await Promise.all([osv.close(), snyk.close(), shop.remove()]);
});

const look = async (engine: 'snyk' | 'osv' | 'both'): Promise<Report> => {
  await shop.write('aduana.yml', `version: 1\ndependencies: { engine: ${engine} }\n`);
  const result = await runGate({
    folder: shop.path,
    scope: { mode: 'tree', trigger: 'local' },
    only: ['dependencies'],
    skip: [],
    osvUrl: osv.url,
    snykToken: 'a-token-of-no-use',
    offline: false,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: shop.path,
    environment: { PATH: process.env['PATH'], NO_PROXY: '127.0.0.1', SNYK_API: snyk.url },
    signal: new AbortController().signal,
    today: '2027-01-15',
  });
  if (result.status !== 'reported') throw new Error(`the gate refused: ${JSON.stringify(result)}`);
  return result.report;
};

const told = ({ findings }: Report) =>
  findings
    .map(({ ruleId, location, severity, fingerprint, message }) => ({
      ruleId,
      location,
      severity,
      fingerprint,
      culprit: message.slice(0, message.indexOf('(')),
    }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));

test('Snyk, OSV and both of them report the same findings', { timeout: 120_000 }, async () => {
  const [bySnyk, byOsv, byBoth] = [await look('snyk'), await look('osv'), await look('both')];
  for (const report of [bySnyk, byOsv, byBoth]) {
    expect(report.checks.find(({ id }) => id === 'dependencies')).toMatchObject({ status: 'completed' });
  }
  const ours = ({ findings, ...report }: Report) => ({
    ...report,
    findings: findings.filter(({ ruleId }) => ruleId === 'dependencies/known-vulnerability'),
  });
  expect(told(ours(byOsv)).length).toBeGreaterThanOrEqual(10);
  expect(told(ours(bySnyk))).toEqual(told(ours(byOsv)));
  expect(told(ours(byBoth))).toEqual(told(ours(byOsv)));
});
