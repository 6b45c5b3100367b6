import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixesAbove } from '../../../src/parsers/snyk-fixes.ts';
import { parseSnykReport } from '../../../src/parsers/snyk-report.ts';

// What `snyk test --json` prints, as text.

const ISSUE = {
  id: 'SNYK-JS-QS-3153490',
  title: 'Prototype Poisoning',
  name: 'qs',
  version: '6.7.0',
  from: ['shop@1.0.0', 'express@4.17.1', 'qs@6.7.0'],
  upgradePath: [false, 'express@4.17.3', 'qs@6.9.7'],
  severity: 'high',
  identifiers: { CVE: ['CVE-2022-24999'], CWE: ['CWE-1321'], GHSA: ['GHSA-hrpp-h998-j3pp'] },
  cvssScore: 7.5,
  fixedIn: ['6.2.4', '6.9.7'],
};

const PROJECT = { ok: false, org: 'acme', dependencyCount: 4, vulnerabilities: [ISSUE] };

const parse = (value: unknown) => parseSnykReport(JSON.stringify(value, null, 2));

const advisoryFrom = (more: object) => {
  const report = parse({ ...PROJECT, vulnerabilities: [{ ...ISSUE, ...more }] });
  const project = report.ok ? report.projects[0] : undefined;
  return project?.status === 'tested' ? project.vulnerabilities[0]?.advisory : undefined;
};

describe('a report', () => {
  test('of one project is an object, of several a list', () => {
    const one = parse(PROJECT);
    expect(one.ok && one.projects).toEqual([
      {
        status: 'tested',
        dependencyCount: 4,
        licences: [],
        vulnerabilities: [
          {
            name: 'qs',
            version: '6.7.0',
            from: ISSUE.from,
            fixedIn: ['6.2.4', '6.9.7'],
            upgrade: 'express@4.17.3',
            advisory: {
              id: 'CVE-2022-24999',
              aliases: ['GHSA-hrpp-h998-j3pp', 'SNYK-JS-QS-3153490'],
              summary: 'Prototype Poisoning in qs',
              severity: 'high',
              score: 7.5,
              malicious: false,
              url: 'https://security.snyk.io/vuln/SNYK-JS-QS-3153490',
            },
          },
        ],
      },
    ]);
    const several = parse([PROJECT, { ok: false, error: 'no', path: '.' }]);
    expect(several.ok && several.projects.map(({ status }) => status)).toEqual(['tested', 'failed']);
  });

  test('may have the tree of what was looked at before it', () => {
    const tree = {
      name: 'shop',
      dependencies: {
        express: { name: 'express', version: '4.17.1', dependencies: { qs: { name: 'qs', version: '6.7.0' } } },
      },
    };
    const report = parseSnykReport(`${JSON.stringify(tree, null, 2)}\n${JSON.stringify(PROJECT, null, 2)}\n`);
    expect(report.ok && [...(report.listed ?? [])].sort()).toEqual(['express@4.17.1', 'qs@6.7.0']);
  });
});

describe('an advisory', () => {
  test.for([
    [
      'the vector of CVSS decides, not the word beside it',
      { CVSSv3: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
      'critical',
      9.8,
    ],
    [
      'the higher of its own two vectors',
      {
        CVSSv3: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:R/S:U/C:L/I:N/A:N',
        cvssSources: [{ type: 'primary', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      },
      'critical',
      9.8,
    ],
    [
      'what others say of it does not count',
      { cvssSources: [{ type: 'secondary', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] },
      'high',
      7.5,
    ],
    ['without a vector, the word', { severity: 'low', CVSSv3: 'nonsense' }, 'low', 7.5],
  ] as const)('%s', ([, more, severity, score]) => {
    expect(advisoryFrom(more)).toMatchObject({ severity, score });
  });

  test('is named by its CVE, else its GHSA, else as Snyk names it', () => {
    expect(advisoryFrom({ identifiers: { CVE: ['CVE-2022-2', 'CVE-2022-1'] } })).toMatchObject({ id: 'CVE-2022-1' });
    expect(advisoryFrom({ identifiers: { CVE: [], GHSA: ['GHSA-x'] } })).toMatchObject({ id: 'GHSA-x' });
    expect(advisoryFrom({ identifiers: null })).toMatchObject({ id: 'SNYK-JS-QS-3153490', aliases: [] });
  });

  test.for([
    [{ title: 'Malicious Package', severity: 'low' }],
    [{ identifiers: { CWE: ['CWE-506'] } }],
    [{ identifiers: { MAL: ['MAL-2025-1'] } }],
  ])('of a malicious package is critical: %j', ([more]) => {
    expect(advisoryFrom(more ?? {})).toMatchObject({ malicious: true, severity: 'critical' });
  });

  test('keeps nothing that could steer a terminal, nor an identifier that is none', () => {
    const advisory = advisoryFrom({
      title: '\u001b[31mred\u001b[0m\nline\u202e',
      identifiers: { CVE: ['CVE-1](evil)', 'CVE-2022-3'] },
    });
    expect(advisory?.summary).toBe('[31mred [0m line in qs');
    expect([advisory?.id, ...(advisory?.aliases ?? [])]).toEqual(['CVE-2022-3', 'SNYK-JS-QS-3153490']);
  });
});

describe('fixed versions', () => {
  test('are those above the installed one, lowest first', () => {
    expect(fixesAbove('npm', '6.7.0', ['6.10.3', '6.2.4', '6.9.7', 'nonsense', '6.9.7'])).toEqual(['6.9.7', '6.10.3']);
    expect(fixesAbove('PyPI', '2.2.27', ['4.0.4', '2.2.28', '1.0rc1', '3.2.13'])).toEqual([
      '2.2.28',
      '3.2.13',
      '4.0.4',
    ]);
    expect(fixesAbove('npm', 'latest', ['2.0.0', '1.0.0'])).toEqual(['1.0.0', '2.0.0']);
  });
});

describe('whatever is printed', () => {
  const text = JSON.stringify([PROJECT, { ok: false, error: 'x', path: '.' }], null, 2);
  const at = fc.double({ min: 0, max: 1, noNaN: true });

  test('is read without an exception, and a part of a report is none', () => {
    fc.assert(
      fc.property(at, (part) => {
        const cut = text.slice(0, Math.floor((text.length - 1) * part));
        expect(parseSnykReport(cut).ok).toBe(false);
      }),
      { seed: 20261121, numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, rest) => {
        parseSnykReport(json);
        parseSnykReport(`${json}\n${rest}`);
        parseSnykReport(rest);
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });
});
