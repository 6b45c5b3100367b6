import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { osvEngine } from '../../../src/readers/osv/osv-engine.ts';
import type { EngineAnswer, ManifestLook } from '../../../src/readers/ports.ts';
import { advisoriesFor } from '../../support/advisories.ts';
import { startOsvServer } from '../../support/osv-server.ts';
import { type SnykServer, startSnykServer } from '../../support/snyk-server.ts';
import { look, TOKEN } from './look.ts';
import { manifestOf } from './manifests.ts';

// The real CLI of the npm package, the real advisories, and a service on loopback in the place of Snyk's.

const SHOP = manifestOf(
  'npm',
  [
    'lodash@4.17.20',
    'express@4.17.1',
    'express@4.17.1 > qs@6.7.0',
    'express@4.17.1 > debug@4.4.2',
    'express@4.17.1 > debug@4.4.2 > ms@2.1.3',
    'mkdirp@0.5.1',
    'mkdirp@0.5.1 > minimist@0.0.8',
    'optimist@0.6.1',
    'optimist@0.6.1 > minimist@1.2.5',
    '@isaacs/cliui@8.0.2',
    '@isaacs/cliui@8.0.2 > string-width@5.1.2',
    '@isaacs/cliui@8.0.2 > string-width@4.2.3',
    'jsonwebtoken@8.5.1',
  ],
  { path: 'web/package.json' },
);

const WORKER = manifestOf(
  'PyPI',
  [
    'jinja2@2.10',
    'jinja2@2.10 > markupsafe@1.1.1',
    'django@2.2.27',
    'pyyaml@5.3.1',
    'setuptools@65.0.0',
    'pip@20.0.2',
    'requests@2.25.0',
    'requests@2.25.0 > urllib3@1.26.4',
    'requests@2.25.0 > urllib3@2.0.5',
  ],
  { path: 'worker/requirements.txt' },
);

const NOTHING = manifestOf('npm', [], { path: 'empty/package.json' });

let server: SnykServer;
let answer: EngineAnswer;

beforeAll(async () => {
  server = await startSnykServer({
    upgrades: { 'express@4.17.1': '4.18.2', 'mkdirp@0.5.1': '0.5.1' },
    licences: { 'ms@2.1.3': 'GPL-3.0' },
  });
  answer = await look([SHOP, WORKER, NOTHING], { environment: { SNYK_API: server.url, SNYK_CFG_ORG: 'acme-shop' } });
}, 120_000);

afterAll(() => server.close());

const lookAt = (path: string): Extract<ManifestLook, { status: 'scanned' }> => {
  const found = answer.status === 'answered' ? answer.looks.find(({ manifest }) => manifest === path) : undefined;
  if (found?.status !== 'scanned') throw new Error(JSON.stringify(answer));
  return found;
};

/** What a finding stands on, in whatever order an engine tells it. */
const told = (found: ManifestLook): readonly string[] =>
  (found.status === 'scanned' ? found.vulnerabilities : [])
    .map(({ name, version, advisory: { id, severity, score, malicious } }) =>
      [name, version, id, severity, score, malicious].join(' '),
    )
    .sort();

describe('Snyk, asked about an npm and a Python project', () => {
  test('answers in its name and version, for each manifest in the order of the question', () => {
    expect(answer).toMatchObject({ status: 'answered', engine: 'snyk 1.1307.4 (npm)' });
    expect(answer.status === 'answered' && answer.looks.map(({ manifest }) => manifest)).toEqual([
      'web/package.json',
      'worker/requirements.txt',
      'empty/package.json',
    ]);
  });

  test.for([SHOP, WORKER, NOTHING])('has looked at every package of $path', ({ path, packages }) => {
    expect(lookAt(path)).toMatchObject({ examined: packages.length, missed: [] });
  });

  test.for([SHOP, WORKER])(
    'reports of $path what the advisories say, once each and no canary',
    ({ path, ecosystem, packages }) => {
      const expected = packages.flatMap(({ name, version }) =>
        advisoriesFor(ecosystem, name, version).map(({ id, aliases = [] }) => {
          const known = [id, ...aliases].sort();
          const best =
            known.find((one) => one.startsWith('CVE-')) ?? known.find((one) => one.startsWith('GHSA-')) ?? id;
          return `${name}@${version} ${best}`;
        }),
      );
      const told = lookAt(path).vulnerabilities.map(
        ({ name, version, advisory }) => `${name}@${version} ${advisory.id}`,
      );
      expect(told.sort()).toEqual([...new Set(expected)].sort());
      expect(told.length).toBeGreaterThan(5);
    },
  );

  test('OSV, asked the same with the same advisories, finds the same and rates it the same', async () => {
    const osv = await startOsvServer();
    try {
      const { signal } = new AbortController();
      const other = await osvEngine({ baseUrl: osv.url, offline: false, environment: {}, signal }).look([SHOP, WORKER]);
      if (other.status !== 'answered') throw new Error(other.reason);
      for (const found of other.looks) expect(told(found)).toEqual(told(lookAt(found.manifest)));
    } finally {
      await osv.close();
    }
  });

  test('a finding has names, a rating, a page, the fix, and the upgrade of the direct dependency', () => {
    expect(lookAt('web/package.json').vulnerabilities.find(({ name }) => name === 'qs')).toEqual({
      name: 'qs',
      version: '6.7.0',
      advisory: {
        id: 'CVE-2022-24999',
        aliases: ['GHSA-hrpp-h998-j3pp', expect.stringMatching(/^SNYK-JS-QS-\d+$/)],
        summary: 'qs vulnerable to Prototype Pollution in qs',
        severity: 'high',
        score: 7.5,
        malicious: false,
        url: expect.stringMatching(/^https:\/\/security\.snyk\.io\/vuln\/SNYK-JS-QS-\d+$/),
      },
      fixedIn: ['6.7.3', '6.8.3', '6.9.7', '6.10.3'],
      upgrade: 'express@4.18.2',
    });
  });

  test('an upgrade to what is installed already is none', () => {
    const found = lookAt('web/package.json').vulnerabilities.filter(({ version }) => version === '0.0.8');
    expect(found).toHaveLength(2);
    for (const one of found) expect(one).not.toHaveProperty('upgrade');
  });

  test('a malicious package is critical', () => {
    expect(lookAt('web/package.json').vulnerabilities.find(({ name }) => name === 'debug')?.advisory).toMatchObject({
      id: 'GHSA-4x49-vf9v-38px',
      severity: 'critical',
      malicious: true,
    });
  });

  test('a licence stands apart from what is vulnerable', () => {
    const { licences, vulnerabilities } = lookAt('web/package.json');
    expect(licences).toEqual([{ name: 'ms', version: '2.1.3', licence: 'GPL-3.0', severity: 'high' }]);
    expect(vulnerabilities.filter(({ name }) => name === 'ms')).toEqual([]);
  });

  test('Snyk is asked with the token, for the organisation, without a policy, about names and versions alone', () => {
    expect(server.questions.length).toBe(3);
    for (const { authorization, path, text } of server.questions) {
      expect(authorization).toBe(`token ${TOKEN}`);
      expect(path).toContain('org=acme-shop');
      expect(path).toContain('ignorePolicy=true');
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain('remoteUrl');
    }
  });

  test('the answer does not hold the token', () => {
    expect(JSON.stringify(answer)).not.toContain(TOKEN);
  });
});
