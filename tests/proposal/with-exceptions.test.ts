import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withExceptions } from '../../src/proposal/with-exceptions.ts';

const ADDED = {
  rule: 'secrets/committed-secret',
  fingerprint: '0123456789abcdef0123456789abcdef',
  reason: 'old: and "quoted" # not a comment',
  expires: '2027-01-31',
  about: 'a.js: what it is about\nsecond: line',
} as const;

const OWN = `rule: dependencies/known-vulnerability
    fingerprint: fedcba9876543210fedcba9876543210
    reason: an upgrade waits for a release
    expires: 2027-01-01`;

const FILES: readonly (readonly [name: string, text: string])[] = [
  ['no exceptions', 'version: 1\n'],
  ['no newline at the end', 'version: 1'],
  ['comments and an odd layout', '# top\nversion:   1   # one\n\nservices:\n    a: {   source: ["x"] }\n\n# end\n'],
  ['exceptions in the middle', `version: 1\nexceptions:\n  - ${OWN}   # behind\n\n# about severities\nfail-on: high\n`],
  ['exceptions at the left edge', `version: 1\nexceptions:\n- ${OWN.replaceAll('\n    ', '\n  ')}\nfail-on: high\n`],
  ['exceptions at the end without a newline', `version: 1\nexceptions:\n  - ${OWN}`],
  [
    'a reason of many lines',
    `version: 1\nexceptions:\n  - ${OWN.replace('an upgrade waits for a release', '|\n      an upgrade\n      waits')}\n\n\nfail-on: high\n`,
  ],
  [
    'a last reason of many lines',
    `version: 1\nexceptions:\n  - expires: 2027-01-01\n    rule: a/b\n    fingerprint: fedcba9876543210fedcba9876543210\n    reason: |\n      an upgrade\n      waits\nfail-on: high\n`,
  ],
  ['an empty list', 'version: 1\nexceptions: []\nfail-on: high\n'],
  ['an empty list over two lines', 'version: 1\nexceptions: [\n  ] # none\nfail-on: high\n'],
  [
    'a list on one line',
    `version: 1\nexceptions: [{ rule: a/b, path: "x/**", reason: long enough, expires: 2027-01-01 }]\nfail-on: high\n`,
  ],
  [
    'a list with a comma at its end',
    `version: 1\nexceptions: [\n  { rule: a/b, path: "x/**", reason: long enough, expires: 2027-01-01 }, # why, oh\n]\n`,
  ],
  ['a key that is left open', 'version: 1\nexceptions: # none yet\nfail-on: high\n'],
  ['a key that is left open at the end', 'version: 1\nexceptions:'],
  ['Windows lines', 'version: 1\r\n# a\r\nfail-on: high\r\n'],
  ['a document start', '%YAML 1.2\n---\nversion: 1\n'],
  ['an indented root', '  version: 1\n  fail-on: high\n'],
];

describe('exceptions are written into a policy', () => {
  it.each(FILES)('with %s: everything else stays, byte for byte', (_name, text) => {
    const longer = withExceptions(text, [ADDED, { ...ADDED, rule: 'secrets/tracked-env-file' }]) ?? '';
    const before = parse(text) as { exceptions?: unknown[] };
    const { about: _, ...entry } = ADDED;
    expect(parse(longer)).toEqual({
      ...before,
      exceptions: [...(before.exceptions ?? []), entry, { ...entry, rule: 'secrets/tracked-env-file' }],
    });
    // What was there is what is left when the new lines, or the new part of a line, are taken out.
    const start = [...text].findIndex((char, i) => longer[i] !== char);
    const kept = start === -1 ? text.length : start;
    expect(longer.startsWith(text.slice(0, kept))).toBe(true);
    expect(longer.endsWith(text.slice(kept).replace(/^\s*/, ''))).toBe(true);
    if (text.includes('\r\n')) expect(longer.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([
    ['all on one line', '{ version: 1 }\n'],
    ['no map', '- version\n'],
    ['an alias', 'version: 1\nx: &a []\nexceptions: *a\n'],
    ['nothing', ''],
  ])('not into %s', (_name, text) => {
    expect(withExceptions(text, [ADDED])).toBeUndefined();
  });

  it('leaves a file alone when there is nothing to write', () => {
    expect(withExceptions('{a: 1}', [])).toBe('{a: 1}');
  });
});
