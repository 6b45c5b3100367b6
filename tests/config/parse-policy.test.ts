import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/config/parse-policy.ts';
import { fakeSecret } from '../support/fake-secrets.ts';

const RULES = ['secrets/committed-secret', 'env-groups/empty-value'];

const parse = (text: string) => parsePolicy(text, 'aduana.yml', { today: '2026-11-21', ruleIds: RULES });

const problems = (text: string) =>
  parse(text).problems.map(({ message, location }) => `${location.startLine}:${location.startColumn} ${message}`);

describe('the policy', () => {
  it('is read with the place of everything it declares', () => {
    const { policy, problems } = parse(`version: 1
secrets:
  DATABASE_URL: { class: infrastructure }
  STRIPE_KEY: { class: payments, required: false }
  PLAIN:
env-groups:
  ai: { managed-in: dashboard, holds: [OPENAI_API_KEY] }
services:
  api: { blueprint-name: shop-api, source: [services/api], requires: [DATABASE_URL] }
fail-on: low
severities: { env-groups/empty-value: info }
exceptions:
  - { rule: secrets/committed-secret, path: "docs/**", reason: documentation only, expires: 2027-01-31 }
`);
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({
      path: 'aduana.yml',
      secrets: [
        { name: 'DATABASE_URL', class: 'infrastructure', required: true, location: { startLine: 3, startColumn: 3 } },
        { name: 'STRIPE_KEY', class: 'payments', required: false },
        { name: 'PLAIN', class: 'other', required: true },
      ],
      envGroups: [{ name: 'ai', managedIn: 'dashboard', holds: [{ name: 'OPENAI_API_KEY' }] }],
      services: [{ name: 'api', blueprintName: 'shop-api', source: ['services/api'] }],
      failOn: 'low',
      onIncomplete: 'fail',
      exceptions: [{ expires: '2027-01-31', path: 'docs/**', location: { startLine: 13, startColumn: 5 } }],
    });
  });

  it.each([
    [
      'an unknown key, with the one that was meant',
      'version: 1\nsevices: {}\n',
      '2:1 unknown key `sevices`, did you mean `services`?',
    ],
    [
      'an unknown key deep inside',
      'version: 1\nservices:\n  api:\n    sorce: [a]\n',
      '4:5 unknown key `sorce`, did you mean `source`?',
    ],
    [
      'an unknown rule',
      'version: 1\nseverities: { secrets/comitted-secret: low }\n',
      '2:15 there is no rule `secrets/comitted-secret`, did you mean `secrets/committed-secret`?',
    ],
    ['no version', 'secrets: {}\n', '1:1 `version` is missing'],
    ['an empty file', '# nothing\n', '1:1 the policy is empty: it needs at least `version: 1`'],
    ['a key that stands twice', 'version: 1\nsecrets: {}\nsecrets: {}\n', '3:1 the key `secrets` stands twice'],
    [
      'a name that is no name',
      'version: 1\nsecrets: { "a b": {} }\n',
      '2:12 `secrets.a b` must be the name of an environment variable: letters, digits and _',
    ],
    [
      'a path that leaves the repository',
      'version: 1\nblueprints: [../other/render.yaml]\n',
      '2:14 `blueprints.0` must be a path inside the repository, with `/` and without `..`',
    ],
    [
      'an unknown severity',
      'version: 1\nfail-on: severe\n',
      '2:1 `fail-on`: expected one of "info"|"low"|"medium"|"high"|"critical"',
    ],
  ])('is refused with the place and the way out: %s', (_name, text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it.each([
    [
      'neither a fingerprint nor a path',
      'rule: secrets/committed-secret, reason: long enough reason, expires: 2027-01-31',
      'needs either',
    ],
    [
      'both',
      `rule: secrets/committed-secret, path: a, fingerprint: ${'a'.repeat(32)}, reason: long enough reason, expires: 2027-01-31`,
      'needs either',
    ],
    ['no reason', 'rule: secrets/committed-secret, path: a, expires: 2027-01-31', '`exceptions.0.reason` is missing'],
    [
      'a reason that says nothing',
      'rule: secrets/committed-secret, path: a, reason: because, expires: 2027-01-31',
      'at least 10 characters',
    ],
    [
      'no end',
      'rule: secrets/committed-secret, path: a, reason: long enough reason',
      '`exceptions.0.expires` is missing',
    ],
    [
      'a day that does not exist',
      'rule: secrets/committed-secret, path: a, reason: long enough reason, expires: 2027-02-29',
      'must be a day',
    ],
    [
      'a word for a day',
      'rule: secrets/committed-secret, path: a, reason: long enough reason, expires: never',
      'must be a day',
    ],
    [
      '181 days',
      'rule: secrets/committed-secret, path: a, reason: long enough reason, expires: 2027-05-21',
      '180 days at most: the latest `expires` today is 2027-05-20',
    ],
  ])('takes no exception with %s', (_name, entry, expected) => {
    expect(problems(`version: 1\nexceptions:\n  - { ${entry} }\n`).join()).toContain(expected);
  });

  it('takes an exception of exactly 180 days', () => {
    const text =
      'version: 1\nexceptions:\n  - { rule: secrets/committed-secret, path: a, reason: long enough reason, expires: 2027-05-20 }\n';
    expect(problems(text)).toEqual([]);
  });

  it.each(['github-pat', 'openai-key', 'stripe-live-key'] as const)(
    'refuses a value that looks like a %s and does not repeat it',
    (kind) => {
      const { value, hidden } = fakeSecret(kind);
      for (const text of [
        `version: 1\nsecrets:\n  A: { class: "${value}" }\n`,
        `version: 1\nservices:\n  "${value}": {}\n`,
        `version: 1\nexceptions:\n  - { rule: secrets/committed-secret, path: a, reason: "it is ${value}", expires: 2027-01-31 }\n`,
      ]) {
        const said = problems(text).join();
        expect(said).toContain("looks like a secret's value");
        for (const part of hidden) expect(said).not.toContain(part.slice(0, 4));
      }
    },
  );

  it('never throws, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { policy, problems } = parse(text);
        expect(policy === undefined).toBe(problems.length > 0);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
