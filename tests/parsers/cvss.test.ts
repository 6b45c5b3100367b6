import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cvssScore, severityOfScore } from '../../src/parsers/cvss.ts';

// Vectors and scores as FIRST publishes them.
// Sources: https://www.first.org/cvss/v2/guide, https://www.first.org/cvss/v3-1/examples, https://www.first.org/cvss/v4-0/examples

describe('the scores of the official examples', () => {
  test.each([
    ['CVE-2002-0392, Apache', 'AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
    ['CVE-2003-0818, ASN.1', 'AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
    ['CVE-2003-0062, NOD32', 'AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
    ['the same with what changes over time', 'AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C', 7.8],
    ['in brackets', '(AV:N/AC:M/Au:N/C:P/I:N/A:N)', 4.3],
    ['nothing at all', 'AV:N/AC:L/Au:N/C:N/I:N/A:N', 0],
  ])('CVSS 2: %s', (_, vector, score) => {
    expect(cvssScore(vector)).toBe(score);
  });

  test.each([
    ['CVE-2013-1937, phpMyAdmin', 'AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVE-2013-0375, MySQL', 'AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
    ['CVE-2014-3566, POODLE', 'AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
    ['CVE-2012-1516, VMware', 'AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9],
    ['CVE-2009-0783, Tomcat', 'AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 4.2],
    ['CVE-2012-0384, Cisco IOS', 'AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 8.8],
    ['CVE-2015-1098, iWork', 'AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8],
    ['CVE-2014-0160, Heartbleed', 'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5],
    ['CVE-2014-6271, Shellshock', 'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVE-2008-1447, DNS', 'AV:N/AC:H/PR:N/UI:N/S:C/C:N/I:H/A:N', 6.8],
    ['CVE-2014-2019, iOS', 'AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N', 4.6],
    ['CVE-2014-0224, OpenSSL', 'AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N', 7.4],
    ['CVE-2012-5376, Chrome', 'AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:H', 9.6],
    ['nothing at all', 'AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
  ])('CVSS 3.0 and 3.1: %s', (_, vector, score) => {
    expect(cvssScore(`CVSS:3.1/${vector}`)).toBe(score);
    expect(cvssScore(`CVSS:3.0/${vector}`)).toBe(score);
  });

  test('the base score of version 3 leaves out what changes over time', () => {
    expect(cvssScore('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U/RL:O/RC:U')).toBe(9.8);
  });

  test.each([
    ['CVE-2022-41741, nginx', 'AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
    ['CVE-2020-3549, Cisco', 'AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
    ['CVE-2023-3089, OpenShift', 'AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3],
    ['CVE-2014-0160, Heartbleed', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N', 8.7],
    ['CVE-2021-44228, Log4Shell', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
    ['CVE-2020-14343, PyYAML', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
    ['a threat that nobody has used', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:L/SC:N/SI:N/SA:N/E:U', 2.7],
    ['nothing at all', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
  ])('CVSS 4.0: %s', (_, vector, score) => {
    expect(cvssScore(`CVSS:4.0/${vector}`)).toBe(score);
  });
});

test.each([
  '',
  'CVSS:3.1/',
  '9.8',
  'HIGH',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
  'CVSS:3.1/AV:N/AC:L/PR:X/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/QQ:1',
  'CVSS:5.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'AV:N/AC:L/Au:N/C:N/I:N',
  'CVSS:3.1/__proto__:N/constructor:L',
  `CVSS:3.1/${'AV:N/'.repeat(1000)}AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`,
])('what is no whole vector has no score: %s', (vector) => {
  expect(cvssScore(vector)).toBeUndefined();
});

test('nothing makes it throw or print, and a score is a score', () => {
  const printed = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('AV:N', 'AC:L', 'PR:N', 'UI:N', 'S:U', 'C:H', 'I:H', 'A:H', 'Au:N', 'AT:N', 'VC:H', 'E:'),
  );
  const vector = fc
    .tuple(fc.constantFrom('CVSS:4.0/', 'CVSS:3.1/', 'CVSS:3.0/', '', '('), fc.array(part, { maxLength: 12 }))
    .map(([start, parts]) => start + parts.join('/'));
  fc.assert(
    fc.property(vector, (text) => {
      const score = cvssScore(text);
      expect(score === undefined || (score >= 0 && score <= 10)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});

test.each([
  [10, 'critical'],
  [9, 'critical'],
  [8.9, 'high'],
  [7, 'high'],
  [6.9, 'medium'],
  [4, 'medium'],
  [3.9, 'low'],
  [0.1, 'low'],
  [0, 'info'],
])('%d is %s', (score, severity) => {
  expect(severityOfScore(score)).toBe(severity);
});
