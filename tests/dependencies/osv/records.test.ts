import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ecosystem } from '../../../src/model/dependency.ts';
import { parseOsvAdvisory } from '../../../src/parsers/osv-advisory.ts';
import { parseOsvQueryAnswer } from '../../../src/parsers/osv-query-answer.ts';
import { vulnerabilitiesOf } from '../../../src/parsers/osv-vulnerability.ts';

type Event = Readonly<Record<string, string>>;

const record = (id: string, more: object = {}) => {
  const parsed = parseOsvAdvisory({ id, ...more }, id);
  if (parsed === undefined) throw new Error(`${id} is no record`);
  return parsed;
};

const affected = (ecosystem: string, name: string, ...ranges: readonly (readonly Event[])[]) => ({
  affected: ranges.map((events) => ({ package: { ecosystem, name }, ranges: [{ type: 'ECOSYSTEM', events }] })),
});

const fixes = (ecosystem: Ecosystem, version: string, ...ranges: readonly (readonly Event[])[]) =>
  vulnerabilitiesOf(ecosystem, { name: 'x', version }, [record('GHSA-1', affected(ecosystem, 'x', ...ranges))])[0]
    ?.fixedIn;

const one = (...records: readonly ReturnType<typeof record>[]) => {
  const found = vulnerabilitiesOf('npm', { name: 'x', version: '1.0.0' }, records);
  expect(found).toHaveLength(1);
  return found[0]?.advisory;
};

const V2 = { type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' };
const V3 = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' };
const V4 = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N' };

describe('the fix of the interval that holds the version', () => {
  test.each<readonly [Ecosystem, string, readonly (readonly Event[])[], readonly string[]]>([
    ['npm', '1.5.0', [[{ introduced: '0' }, { fixed: '2.0.0' }]], ['2.0.0']],
    [
      'npm',
      '1.5.0',
      [
        [{ introduced: '1.0.0' }, { fixed: '1.6.0' }],
        [{ introduced: '2.0.0' }, { fixed: '2.1.0' }],
      ],
      ['1.6.0'],
    ],
    [
      'npm',
      '2.0.0',
      [[{ introduced: '0' }, { fixed: '1.6.0' }, { introduced: '2.0.0' }, { fixed: '2.1.0' }]],
      ['2.1.0'],
    ],
    [
      'npm',
      '2.0.0',
      [[{ introduced: '2.0.0' }, { fixed: '2.1.0' }, { introduced: '0' }, { fixed: '1.6.0' }]],
      ['2.1.0'],
    ],
    ['npm', '1.5.0', [[{ introduced: '0' }, { last_affected: '1.9.0' }]], []],
    ['npm', '1.5.0', [[{ introduced: '0' }]], []],
    ['npm', '3.0.0', [[{ introduced: '0' }, { fixed: '2.0.0' }]], []],
    ['npm', '2.0.0-rc.1', [[{ introduced: '0' }, { fixed: '2.0.0' }]], ['2.0.0']],
    ['npm', '1.10.0', [[{ introduced: '1.9.0' }, { fixed: '1.11.0' }]], ['1.11.0']],
    // Two records that do not agree: a version that one of them still holds is no fix.
    [
      'npm',
      '1.0.0',
      [
        [{ introduced: '0' }, { fixed: '1.1.0' }],
        [{ introduced: '0' }, { fixed: '1.2.0' }],
      ],
      ['1.2.0'],
    ],
    [
      'npm',
      '1.0.0',
      [
        [{ introduced: '0' }, { fixed: '1.1.0' }],
        [{ introduced: '1.1.0' }, { fixed: '1.2.0' }],
      ],
      [],
    ],
    ['npm', '1.0.0', [[{ introduced: '0' }, { fixed: 'not a version' }]], []],
    ['npm', 'not a version', [[{ introduced: '0' }, { fixed: '1.1.0' }]], []],
    ['npm', '1.0.0', [[{ introduced: '0' }, { fixed: `1.${'1'.repeat(100_000)}.0` }]], []],
    ['PyPI', '1.26.4', [[{ introduced: '0' }, { fixed: '1.26.5' }]], ['1.26.5']],
    [
      'PyPI',
      '2.0',
      [
        [{ introduced: '2.0.0' }, { fixed: '2.0.6' }],
        [{ introduced: '0' }, { fixed: '1.26.17' }],
      ],
      ['2.0.6'],
    ],
    ['PyPI', '5.4b1', [[{ introduced: '0' }, { fixed: '5.4' }]], ['5.4']],
    ['PyPI', '1.0.post1', [[{ introduced: '0' }, { fixed: '1.0' }]], []],
    [
      'PyPI',
      '3.2.9',
      [
        [{ introduced: '3.2' }, { fixed: '3.2.13' }],
        [{ introduced: '3.2' }, { fixed: '3.2.10' }],
      ],
      ['3.2.13'],
    ],
    ['PyPI', '1!1.0', [[{ introduced: '0' }, { fixed: '2.0' }]], []],
    ['PyPI', '2.0.1+cu118', [[{ introduced: '0' }, { fixed: '2.1' }]], ['2.1']],
  ])('%s %s in %j: %j', (ecosystem, version, ranges, expected) => {
    expect(fixes(ecosystem, version, ...ranges)).toEqual(expected);
  });

  test('ranges of another package, another registry and of commits are not looked at', () => {
    const events = (fixed: string) => [{ introduced: '0' }, { fixed }];
    const found = vulnerabilitiesOf('PyPI', { name: 'zope-interface', version: '1.0' }, [
      record('PYSEC-1', {
        affected: [
          {
            package: { ecosystem: 'PyPI', name: 'Zope.Interface' },
            ranges: [
              { type: 'GIT', events: events('9.1') },
              { type: 'ECOSYSTEM', events: events('1.1') },
            ],
          },
          {
            package: { ecosystem: 'npm', name: 'zope-interface' },
            ranges: [{ type: 'SEMVER', events: events('9.2.0') }],
          },
          { package: { ecosystem: 'PyPI', name: 'zope' }, ranges: [{ type: 'ECOSYSTEM', events: events('9.3') }] },
          { ranges: [{ type: 'ECOSYSTEM', events: events('9.4') }] },
        ],
      }),
    ]);
    expect(found[0]?.fixedIn).toEqual(['1.1']);
  });
});

describe('how bad it is', () => {
  test.each([
    ['the highest of its vectors', { severity: [V3, V4] }, 'high', 8.7],
    ['in whatever order they stand', { severity: [V4, V3] }, 'high', 8.7],
    ['of version 2 too', { severity: [V2] }, 'critical', 10],
    ['the vector before the word', { severity: [V3], database_specific: { severity: 'CRITICAL' } }, 'medium', 5.3],
    ['the word without a vector', { database_specific: { severity: 'MODERATE' } }, 'medium', undefined],
    [
      'the word beside a vector that is none',
      { severity: [{ type: 'CVSS_V3', score: '9.8' }], database_specific: { severity: 'low' } },
      'low',
      undefined,
    ],
    ['a vector of the package alone', { affected: [{ severity: [V4] }] }, 'high', 8.7],
    ['a scale that is not CVSS', { severity: [{ type: 'Ubuntu', score: 'high' }] }, undefined, undefined],
    ['a word that nobody knows', { database_specific: { severity: 'BAD' } }, undefined, undefined],
    ['a word that is none', { database_specific: { severity: 9 } }, undefined, undefined],
    ['a database that says what it likes', { database_specific: 'HIGH' }, undefined, undefined],
    ['nobody', {}, undefined, undefined],
  ])('%s', (_, more, severity, score) => {
    const rating = one(record('GHSA-1', more));
    expect([rating?.severity, rating?.score]).toEqual([severity, score]);
  });

  test('the worse of two records of the same', () => {
    const low = record('PYSEC-1', { aliases: ['CVE-2024-1'], severity: [V3] });
    const high = record('GHSA-1', { aliases: ['CVE-2024-1'], database_specific: { severity: 'HIGH' } });
    expect(one(low, high)).toMatchObject({ severity: 'high' });
    expect(one(high, low)).toMatchObject({ severity: 'high' });
  });

  test.each([
    ['its own name', 'MAL-2024-1', {}],
    ['an alias', 'GHSA-1', { aliases: ['MAL-2024-1'] }],
    ['code that was put in', 'GHSA-1', { database_specific: { severity: 'LOW', cwe_ids: ['CWE-506'] } }],
  ])('malicious is critical: by %s', (_, id, more) => {
    expect(one(record(id, more))).toMatchObject({ malicious: true, severity: 'critical' });
  });
});

describe('what it is called', () => {
  test('a CVE before a GHSA before a name of its own; of several the one that has a record', () => {
    expect(one(record('PYSEC-1', { aliases: ['GHSA-2', 'CVE-2024-3'] }))).toMatchObject({
      id: 'CVE-2024-3',
      aliases: ['GHSA-2', 'PYSEC-1'],
    });
    expect(one(record('PYSEC-1', { aliases: ['GHSA-2'] }))).toMatchObject({ id: 'GHSA-2', aliases: ['PYSEC-1'] });
    expect(one(record('GHSA-9', { aliases: ['GHSA-2'] }))).toMatchObject({ id: 'GHSA-9', aliases: ['GHSA-2'] });
    expect(one(record('PYSEC-1'))).toMatchObject({ id: 'PYSEC-1', aliases: [], summary: 'PYSEC-1' });
  });

  test('records that know each other over a third one are one', () => {
    const chain = [
      record('A-1', { aliases: ['B-2'] }),
      record('C-3', { aliases: ['D-4'] }),
      record('E-5', { aliases: ['B-2', 'D-4'] }),
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const names = one(...order.flatMap((at) => chain[at] ?? []));
      expect([names?.id, ...(names?.aliases ?? [])].sort()).toEqual(['A-1', 'B-2', 'C-3', 'D-4', 'E-5']);
    }
  });

  test('those that only speak of each other are two', () => {
    const found = vulnerabilitiesOf('npm', { name: 'x', version: '1.0.0' }, [
      record('A-1', { related: ['B-2'] }),
      record('B-2'),
    ]);
    expect(found.map(({ advisory }) => advisory.id)).toEqual(['A-1', 'B-2']);
  });

  test('one that was withdrawn lends nothing to the one that was not', () => {
    expect(
      one(
        record('GHSA-1', { aliases: ['MAL-1'], withdrawn: '2024-01-01T00:00:00Z' }),
        record('PYSEC-1', { aliases: ['GHSA-1'] }),
      ),
    ).toMatchObject({
      malicious: false,
      aliases: ['PYSEC-1'],
    });
  });

  test('an alias that is no name is left out', () => {
    expect(
      one(record('GHSA-1', { aliases: ['', '__proto__', 'a b', '../x', 'CVE-1\n', 'CVE-2024-1'] }))?.aliases,
    ).toEqual(['GHSA-1']);
  });

  test('a thousand records of one package are no trouble', () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      record(`GHSA-${at}`, { aliases: [`CVE-${at}`, `CVE-${at + 1}`] }),
    );
    expect(one(...many)?.aliases).toHaveLength(2000);
  });
});

test('no answer makes a parser throw, or is taken for one that it is not', () => {
  const json = fc.oneof(
    fc.jsonValue(),
    fc.record({ results: fc.jsonValue() }),
    fc.record({ results: fc.array(fc.jsonValue()) }),
  );
  fc.assert(
    fc.property(json, (value) => {
      const parsed = parseOsvQueryAnswer(value, 1);
      if (parsed.ok) expect(parsed.results).toHaveLength(1);
      expect(parseOsvAdvisory(value, 'GHSA-1')).toBeUndefined();
    }),
  );
  const parts = {
    aliases: fc.jsonValue(),
    affected: fc.jsonValue(),
    severity: fc.jsonValue(),
    database_specific: fc.jsonValue(),
    summary: fc.jsonValue(),
  };
  fc.assert(
    fc.property(fc.record(parts, { requiredKeys: [] }), (value) => {
      const parsed = parseOsvAdvisory({ id: 'GHSA-1', ...value }, 'GHSA-1');
      if (parsed !== undefined)
        expect(vulnerabilitiesOf('npm', { name: 'x', version: '1.0.0' }, [parsed])).toHaveLength(1);
    }),
  );
});
