import { afterEach, describe, expect, test } from 'vitest';
import type { Manifest, Vulnerability } from '../../../src/model/dependency.ts';
import { osvEngine } from '../../../src/readers/osv/osv-engine.ts';
import { advisories, advisoriesFor } from '../../support/advisories.ts';
import { type OsvServer, type OsvServerOptions, startOsvServer } from '../../support/osv-server.ts';
import { installed, manifest, NODE, PYTHON } from './manifests.ts';

let server: OsvServer;

afterEach(() => server.close());

const engineOf = async (options: OsvServerOptions = {}, path = '') => {
  server = await startOsvServer(options);
  const { signal } = new AbortController();
  return osvEngine({ baseUrl: server.url + path, offline: false, environment: {}, signal });
};

const look = async (manifests: readonly Manifest[], options: OsvServerOptions = {}, path = '') => {
  const answer = await (await engineOf(options, path)).look(manifests);
  if (answer.status !== 'answered') throw new Error(answer.reason);
  return answer.looks.map((each) => {
    if (each.status !== 'scanned') throw new Error(each.reason);
    return each;
  });
};

const line = ({ name, version, advisory, fixedIn }: Vulnerability) =>
  [`${name}@${version}`, advisory.id, advisory.severity, advisory.score, fixedIn.join(' ') || 'no fix'].join(' | ');

const detailsAsked = () => server.requests.filter(({ method }) => method === 'GET').map(({ path }) => path);

const queriesOf = (at: number) => (server.requests[at]?.body as { queries: readonly unknown[] } | undefined)?.queries;

describe('what OSV knows becomes findings', () => {
  test('of npm', async () => {
    const [found] = await look([NODE]);
    expect(found?.vulnerabilities.map(line)).toEqual([
      'axios@0.21.1 | CVE-2021-3749 | high | 7.5 | 0.21.2',
      'axios@0.21.1 | CVE-2023-45857 | medium |  | 1.6.0',
      'debug@4.4.2 | GHSA-4x49-vf9v-38px | critical |  | no fix',
      'jsonwebtoken@8.5.1 | CVE-2022-23539 | medium |  | 9.0.0',
      'jsonwebtoken@8.5.1 | CVE-2022-23540 | medium |  | 9.0.0',
      'jsonwebtoken@8.5.1 | CVE-2022-23541 | medium |  | 9.0.0',
      'lodash@4.17.20 | CVE-2020-28500 | medium | 5.3 | 4.17.21',
      'lodash@4.17.20 | CVE-2021-23337 | high | 7.2 | 4.17.21',
      'minimist@0.2.1 | CVE-2021-44906 | critical | 9.8 | 0.2.4',
      'minimist@1.2.5 | CVE-2021-44906 | critical | 9.8 | 1.2.6',
      'qs@6.5.2 | CVE-2022-24999 | high | 7.5 | 6.5.3',
      'ua-parser-js@0.7.29 | GHSA-pjwm-rvh2-c87w | critical |  | 0.7.30',
    ]);
    expect(found).toMatchObject({ manifest: NODE.path, examined: 9, missed: [], licences: [] });
    expect(found).not.toHaveProperty('missedBecause');
  });

  test('of PyPI', async () => {
    const [found] = await look([PYTHON]);
    expect(found?.vulnerabilities.map(line)).toEqual([
      'django@3.2.12 | CVE-2022-28346 | critical | 9.8 | 3.2.13',
      'jinja2@2.10 | CVE-2019-10906 | high | 8.6 | 2.10.1',
      'jinja2@2.10 | CVE-2020-28493 | medium | 5.3 | 2.11.3',
      'pyyaml@5.3.1 | CVE-2020-14343 | critical | 9.8 | 5.4',
      'requests@2.25.1 | CVE-2023-32681 | medium | 6.1 | 2.31.0',
      'urllib3@1.26.4 | CVE-2021-33503 | high | 7.5 | 1.26.5',
      'urllib3@1.26.4 | CVE-2023-43804 | high | 8.1 | 1.26.17',
      'urllib3@1.26.4 | CVE-2025-66471 | high | 8.9 | 2.6.0',
    ]);
  });

  test('a CVE, its GHSA and its PYSEC are one, with a summary and a page of a record that is there', async () => {
    const [found] = await look([manifest('a', 'PyPI', ['jinja2@2.11.2'])]);
    expect(advisoriesFor('PyPI', 'jinja2', '2.11.2').map(({ id }) => id)).toEqual([
      'GHSA-g3rq-g295-4j3m',
      'PYSEC-2021-66',
    ]);
    expect(found?.vulnerabilities).toEqual([
      {
        name: 'jinja2',
        version: '2.11.2',
        advisory: {
          id: 'CVE-2020-28493',
          aliases: ['GHSA-g3rq-g295-4j3m', 'PYSEC-2021-66', 'SNYK-PYTHON-JINJA2-1012994'],
          summary: 'Regular Expression Denial of Service (ReDoS) in Jinja2',
          severity: 'medium',
          score: 5.3,
          malicious: false,
          url: 'https://osv.dev/vulnerability/GHSA-g3rq-g295-4j3m',
        },
        fixedIn: ['2.11.3'],
      },
    ]);
  });

  test('a record of the malicious, and a release that was taken over, are malicious and critical', async () => {
    const [found] = await look([manifest('a', 'npm', ['debug@4.4.2', 'lodash@4.17.20', 'ua-parser-js@1.0.0'])]);
    const malicious = found?.vulnerabilities.filter(({ advisory }) => advisory.malicious);
    expect(malicious?.map(({ advisory: { severity, summary, url } }) => [severity, summary, url])).toEqual([
      ['critical', 'Malicious code in debug (npm)', 'https://osv.dev/vulnerability/MAL-2025-46974'],
      ['critical', 'Embedded malware in ua-parser-js', 'https://osv.dev/vulnerability/GHSA-pjwm-rvh2-c87w'],
    ]);
  });

  test('what was withdrawn is dropped, even if a mirror still names it', async () => {
    const [node, python] = await look(
      [manifest('a', 'npm', ['jsonwebtoken@8.5.1']), manifest('b', 'PyPI', ['py@1.11.0'])],
      { namesWithdrawn: true },
    );
    expect(detailsAsked()).toContain('/v1/vulns/GHSA-27h2-hvpr-p74q');
    expect(node?.vulnerabilities.map(({ advisory }) => advisory.id)).toEqual([
      'CVE-2022-23539',
      'CVE-2022-23540',
      'CVE-2022-23541',
    ]);
    expect(python?.vulnerabilities).toEqual([]);
  });

  test('every record that applies is told, and nothing else', async () => {
    const manifests = [NODE, PYTHON];
    const looks = await look(manifests);
    for (const [at, { ecosystem, packages }] of manifests.entries()) {
      const expected = packages.flatMap(({ name, version }) =>
        advisoriesFor(ecosystem, name, version).map(({ id }) => id),
      );
      const told = (looks[at]?.vulnerabilities ?? []).flatMap(({ advisory: { id, aliases } }) => [id, ...aliases]);
      expect(expected.filter((id) => !told.includes(id))).toEqual([]);
      expect(told.filter((id) => advisories.some((each) => each.id === id) && !expected.includes(id))).toEqual([]);
    }
  });

  test('OSV says that a version is affected: no range of ours takes it back', async () => {
    const [found] = await look([manifest('a', 'npm', ['lodash@4.17.21'])], {
      answer: () => [{ id: 'GHSA-35jh-r3h4-6jhm', modified: '2022-02-08T21:35:09Z' }],
    });
    expect(found?.vulnerabilities.map(line)).toEqual(['lodash@4.17.21 | CVE-2021-23337 | high | 7.2 | no fix']);
  });

  test('a summary is one line of plain text', async () => {
    const record = { id: 'GHSA-aaaa-bbbb-cccc', details: '## Impact\n\n\u001b[31mred\u0000 \u202etxt\tend\nmore' };
    const [found] = await look([manifest('a', 'npm', ['x@1.0.0', 'y@1.0.0'])], {
      answer: (_, name) => [{ id: name === 'x' ? record.id : 'GHSA-long-long-long', modified: '' }],
      record: (id) => (id === record.id ? record : { id, summary: 'very '.repeat(100_000) }),
    });
    expect(found?.vulnerabilities[0]?.advisory.summary).toBe('[31mred txt end');
    expect(found?.vulnerabilities[1]?.advisory.summary).toMatch(/^very very .*…$/);
    expect(found?.vulnerabilities[1]?.advisory.summary.length).toBeLessThanOrEqual(200);
    expect(found?.vulnerabilities[0]?.advisory).not.toHaveProperty('severity');
  });
});

describe('what is asked', () => {
  test('each version of each package once, and each advisory once, whatever manifests have it', async () => {
    const engine = await engineOf();
    const twice = await engine.look([NODE, { ...NODE, path: 'other/package.json' }]);
    expect(twice).toMatchObject({ status: 'answered', engine: `OSV (${server.url.slice(7)})` });
    const [first, second] = twice.status === 'answered' ? twice.looks : [];
    expect({ ...second, manifest: NODE.path }).toEqual(first);
    expect(queriesOf(0)).toHaveLength(9);
    expect(queriesOf(0)?.[0]).toEqual({ package: { ecosystem: 'npm', name: 'axios' }, version: '0.21.1' });
    expect(detailsAsked()).toHaveLength(new Set(detailsAsked()).size);
    const before = server.requests.length;
    await engine.look([NODE]);
    expect(server.requests).toHaveLength(before + 1);
  });

  test('the same name and version in two registries is two packages', async () => {
    const looks = await look([manifest('a', 'npm', ['requests@2.25.1']), manifest('b', 'PyPI', ['requests@2.25.1'])]);
    expect(looks.map(({ vulnerabilities }) => vulnerabilities.length)).toEqual([0, 1]);
    expect(queriesOf(0)).toHaveLength(2);
  });

  test('what is not of the registry is not told to anybody', async () => {
    const ours: Manifest = {
      ...manifest('a', 'npm', []),
      packages: (['git', 'url', 'path'] as const).map((source) => ({ ...installed('a', 'lodash@4.17.20'), source })),
    };
    const looks = await look([ours, manifest('b', 'PyPI', [])]);
    expect(looks).toMatchObject([
      { manifest: 'a', examined: 0, missed: [], vulnerabilities: [] },
      { manifest: 'b', examined: 0, missed: [] },
    ]);
    expect(server.requests).toEqual([]);
  });

  test('no manifest, no question', async () => {
    expect(await look([])).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test('what no registry can have is missed, and spoils no batch', async () => {
    const strange = ['lodash@', '@1.0.0', 'a b@1.0.0', `${'x'.repeat(300)}@1.0.0`, 'x@1.0.0\n'];
    const [found] = await look([manifest('a', 'npm', ['lodash@4.17.20', ...strange])]);
    expect(queriesOf(0)).toHaveLength(1);
    expect(found).toMatchObject({
      examined: 1,
      missed: strange,
      missedBecause: expect.stringMatching(/^No registry has .*\.$/),
    });
    expect(found?.vulnerabilities).toHaveLength(2);
  });

  test.each([
    ['', ''],
    ['', '/'],
    ['/osv', ''],
    ['/osv', '/'],
    ['/a/b.c', '/'],
  ])('below the path that the address has: %s, ended by "%s"', async (basePath, end) => {
    const [found] = await look([manifest('a', 'npm', ['lodash@4.17.20'])], { basePath }, end);
    expect(found?.vulnerabilities).toHaveLength(2);
  });

  test('every page is asked for, with the token of its own query', async () => {
    const manifests = [PYTHON, NODE];
    const paged = await look(manifests, { pageSize: 2 });
    const asked = server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
    expect(asked).toHaveLength(3);
    expect(asked[1]).toEqual({
      queries: [
        { package: { ecosystem: 'PyPI', name: 'jinja2' }, version: '2.10', page_token: '2' },
        { package: { ecosystem: 'PyPI', name: 'urllib3' }, version: '1.26.4', page_token: '2' },
        { package: { ecosystem: 'npm', name: 'jsonwebtoken' }, version: '8.5.1', page_token: '2' },
      ],
    });
    await server.close();
    expect(paged).toEqual(await look(manifests));
  });

  test('an empty page with a token is not the end', async () => {
    let asked = 0;
    const [found] = await look([manifest('a', 'npm', ['lodash@4.17.20'])], {
      instead: (request, response) => {
        if (request.method !== 'POST' || asked++ > 0) return false;
        response.end('{"results":[{"next_page_token":"0"}]}');
        return true;
      },
    });
    expect(found?.vulnerabilities).toHaveLength(2);
  });

  test('5,000 packages in 50 manifests: five questions and the advisories', async () => {
    const ids = ['GHSA-35jh-r3h4-6jhm', 'GHSA-xvch-5gv4-984h', 'GHSA-hrpp-h998-j3pp'];
    const manifests = Array.from({ length: 50 }, (_, m) =>
      manifest(
        `m${m}/package.json`,
        'npm',
        Array.from({ length: 100 }, (_, p) => `p${m}-${p}@1.${p}.0`),
      ),
    );
    const looks = await look(manifests, {
      answer: (_, name) => (name.endsWith('-7') ? ids.map((id) => ({ id, modified: '' })) : []),
    });
    expect(server.requests).toHaveLength(5 + ids.length);
    expect(looks.reduce((sum, { examined }) => sum + examined, 0)).toBe(5000);
    expect(looks.every(({ vulnerabilities }) => vulnerabilities.length === 3)).toBe(true);
  });
});
