import { describe, expect, it, test } from 'vitest';
import { daysAfter } from '../../src/model/calendar.ts';
import { judge, type Situation, TODAY } from './judge.ts';

const KEY = 'secrets:\n  OPENAI_API_KEY: { class: ai }\nrotation: { owner: platform }\n';
const on = (day: string, more = '') => `rotated:\n  OPENAI_API_KEY: { on: ${day}, evidence: SEC-1${more} }\n`;
const keyWith = (rotation: string) =>
  `secrets:\n  OPENAI_API_KEY: { class: ai }\nrotation:\n  owner: platform\n${rotation}`;
const MFA = 'attestations:\n  administrators-mfa: { period: 90 }\n';
const PENTEST = 'attestations:\n  penetration-test: {}\n';
const SHA = 'a'.repeat(64);
const WHOLE = '[public-api, dashboard, idor, privilege-escalation]';
const tested = (day: string, more = '', scope = WHOLE) =>
  `attestations:\n  penetration-test: { on: ${day}, by: Example Security, scope: ${scope}, report-sha256: ${SHA}${more} }\n`;
const signedIn = (day: string, more = '') => `attestations:\n  administrators-mfa: { on: ${day}${more} }\n`;
const LEAK = { name: 'OPENAI_API_KEY' };
const leaked = (ledger: string | undefined, more: Partial<Situation> = {}): Situation => ({
  policy: KEY,
  ...(ledger === undefined ? {} : { ledger }),
  leaks: [LEAK],
  ...more,
});

type Row = readonly [what: string, situation: Situation];

const RULES: Readonly<Record<string, { readonly found: readonly Row[]; readonly calm: readonly Row[] }>> = {
  'overdue-rotation': {
    found: [
      ['a day late', { policy: KEY, ledger: on('2026-10-16') }],
      ['years late', { policy: KEY, ledger: on('1999-12-31') }],
      ['by the last second of a day in UTC', { policy: KEY, ledger: on('2026-10-16T23:59:59Z') }],
      [
        'a shorter period of its own',
        { policy: keyWith('  secrets:\n    OPENAI_API_KEY: { period: 1 }\n'), ledger: on('2027-01-13') },
      ],
      ['a shorter period of its class', { policy: keyWith('  periods: { ai: 30 }\n'), ledger: on('2026-12-15') }],
      [
        'a leap day is no day more',
        { policy: keyWith('  periods: { ai: 365 }\n'), ledger: on('2027-02-28'), today: '2028-02-29' },
      ],
      [
        'the period of a class that the policy changes for it',
        { policy: keyWith('  secrets:\n    OPENAI_API_KEY: { class: managed }\n'), ledger: on('2026-12-01') },
      ],
    ],
    calm: [
      ['on its last day', { policy: KEY, ledger: on('2026-10-17') }],
      ['by the first second of a day in UTC', { policy: KEY, ledger: on('2026-10-17T00:00:00Z') }],
      ['today', { policy: KEY, ledger: on(TODAY) }],
      [
        'over a leap day',
        { policy: keyWith('  periods: { ai: 366 }\n'), ledger: on('2027-02-28'), today: '2028-02-29' },
      ],
      [
        'never, by decision',
        {
          policy: keyWith('  secrets:\n    OPENAI_API_KEY: { never: nobody can replace it }\n'),
          ledger: on('2020-01-01'),
        },
      ],
      ['nothing is known, which is told otherwise', { policy: KEY }],
      ['a broken entry, which is told otherwise', { policy: KEY, ledger: on('2020-13-01') }],
      [
        'another period by name',
        { policy: keyWith('  secrets:\n    OPENAI_API_KEY: { class: api-tokens }\n'), ledger: on('2026-01-15') },
      ],
    ],
  },
  'missing-rotation': {
    found: [
      ['no ledger', { policy: KEY }],
      ['an empty ledger', { policy: KEY, ledger: '' }],
      ['another name', { policy: KEY, ledger: 'rotated:\n  openai_api_key: { on: 2027-01-01, evidence: SEC-1 }\n' }],
      [
        'a name of the prototype',
        { policy: 'secrets:\n  constructor: { class: ai }\nrotation: { owner: platform }\n', ledger: on(TODAY) },
      ],
      [
        'an attestation of that name is none',
        { policy: KEY, ledger: 'attestations:\n  OPENAI_API_KEY: { on: 2027-01-01 }\n' },
      ],
      [
        'a secret that no service requires',
        { policy: 'secrets:\n  A_KEY: { required: false }\nrotation: { owner: platform }\n' },
      ],
    ],
    calm: [
      ['an entry', { policy: KEY, ledger: on('2027-01-01') }],
      ['a late entry', { policy: KEY, ledger: on('2020-01-01') }],
      ['an entry in the future, which is told otherwise', { policy: KEY, ledger: on('2028-01-01') }],
      ['a ledger that is no YAML, which is told otherwise', { policy: KEY, ledger: 'rotated: {' }],
      ['never, by decision', { policy: keyWith('  secrets:\n    OPENAI_API_KEY: { never: nobody can replace it }\n') }],
      ['no rotation asked for', { policy: MFA, ledger: signedIn('2027-01-04') }],
    ],
  },
  'upcoming-rotation': {
    found: [14, 13, 7, 1, 0].map(
      (days) => [`${days} days`, { policy: KEY, ledger: on(daysAfter(TODAY, days - 90)) }] as const,
    ),
    calm: [15, 16, 60, 90, -1, -400].map(
      (days) => [`${days} days`, { policy: KEY, ledger: on(daysAfter(TODAY, days - 90)) }] as const,
    ),
  },
  'secret-without-owner': {
    found: [
      ['nobody at all', { policy: 'secrets:\n  A_KEY: {}\nrotation: {}\n' }],
      [
        'an owner of another',
        { policy: 'secrets:\n  A_KEY: {}\n  B_KEY: {}\nrotation:\n  secrets:\n    B_KEY: { owner: data }\n' },
      ],
      ['up to date all the same', { policy: 'secrets:\n  OPENAI_API_KEY: {}\nrotation: {}\n', ledger: on(TODAY) }],
      ['no environment variable', { policy: 'rotation:\n  secrets:\n    encore/jwt: { class: managed }\n' }],
      ['a secret of an empty entry', { policy: 'rotation:\n  secrets:\n    encore/jwt:\n' }],
    ],
    calm: [
      ['an owner of all', { policy: KEY }],
      ['an owner of its own', { policy: 'secrets:\n  A_KEY: {}\nrotation:\n  secrets:\n    A_KEY: { owner: data }\n' }],
      [
        'never, by decision',
        { policy: 'secrets:\n  A_KEY: {}\nrotation:\n  secrets:\n    A_KEY: { never: nobody can replace it }\n' },
      ],
      ['no secrets', { policy: 'rotation: {}\n' }],
      ['attestations alone', { policy: MFA }],
    ],
  },
  'future-date': {
    found: ['2027-01-17', '2027-02-15', '9999-12-31', '2027-01-16T00:00:00Z', '2027-01-15T23:59:59-00:01'].map(
      (day) => [day, { policy: KEY, ledger: on(day) }] as const,
    ),
    calm: [
      '2027-01-15',
      '2027-01-16',
      '2027-01-15T23:59:59Z',
      '2027-01-16T00:00:00+00:01',
      '2026-01-15',
      '2027-01-16T13:59:59+14:00',
    ].map((day) => [day, { policy: KEY, ledger: on(day) }] as const),
  },
  'unusable-ledger': {
    found: [
      ...['2026-02-29', 'soon', '15.01.2027', '2027-01-15T25:00Z', "''", '20270115', '2027-1-5'].map(
        (day) => [day, { policy: KEY, ledger: on(day) }] as const,
      ),
      ['no evidence', { policy: KEY, ledger: 'rotated:\n  OPENAI_API_KEY: { on: 2027-01-01 }\n' }],
      [
        'a name without an end',
        { policy: KEY, ledger: `rotated:\n  ${'K'.repeat(300)}: { on: 2027-01-01, evidence: a }\n` },
      ],
    ],
    calm: [
      ['a leap day', { policy: KEY, ledger: on('2024-02-29') }],
      ['a quoted day', { policy: KEY, ledger: on("'2027-01-01'") }],
      ['a moment of another zone', { policy: KEY, ledger: on('2027-01-01T09:30:00+05:30') }],
      ['nothing in it', { policy: KEY, ledger: '# nothing\n' }],
      ['no ledger', { policy: KEY }],
    ],
  },
  'undeclared-entry': {
    found: ['OPENAI_KEY', 'openai_api_key', '__proto__', 'OPENAI_API_KEY ', 'encore/jwt'].map(
      (name) =>
        [name, { policy: KEY, ledger: `rotated:\n  "${name}x": { on: 2027-01-01, evidence: SEC-1 }\n` }] as const,
    ),
    calm: [
      ['a declared one', { policy: KEY, ledger: on(TODAY) }],
      [
        'one of rotation.secrets',
        {
          policy: 'rotation:\n  secrets:\n    encore/jwt: {}\n',
          ledger: 'rotated:\n  encore/jwt: { on: 2027-01-01, evidence: SEC-1 }\n',
        },
      ],
      ['an attestation', { policy: MFA, ledger: signedIn('2027-01-01') }],
      [
        'one that never rotates',
        { policy: keyWith('  secrets:\n    OPENAI_API_KEY: { never: nobody can replace it }\n'), ledger: on(TODAY) },
      ],
      ['no ledger', { policy: KEY }],
    ],
  },
  'token-without-renewal': {
    found: [
      '{ class: page-tokens }',
      '{ expires: true }',
      '{ class: page-tokens, renewed-by: [refresh_token] }',
      '{ class: managed, expires: true }',
      '{ class: page-tokens, period: 10 }',
    ].map((entry) => [entry, { policy: `rotation:\n  secrets:\n    TOKEN: ${entry}\n` }] as const),
    calm: [
      '{ class: ai }',
      '{ expires: false }',
      '{ class: page-tokens, expires: false }',
      '{ class: page-tokens, never: nobody can replace it }',
      '{ class: api-tokens }',
    ].map((entry) => [entry, { policy: `rotation:\n  secrets:\n    TOKEN: ${entry}\n` }] as const),
  },
  'leak-without-rotation': {
    found: [
      ['no ledger', leaked(undefined)],
      ['a rotation before', leaked(on('2026-11-19'))],
      ['a rotation on the day', leaked(on('2026-11-20'))],
      ['a rotation in the second itself', leaked(on('2026-11-20T12:00:00Z'))],
      ['a rotation a second before, in another zone', leaked(on('2026-11-20T17:29:59+05:30'))],
      ['a rotation to come', leaked(on('2028-01-01'))],
      ['a broken entry', leaked(on('2026-11-31'))],
      ['a line that is still there', leaked(on('2026-11-19'), { leaks: [{ ...LEAK, inFinalTree: true }] })],
      [
        'a secret that never rotates',
        leaked(undefined, { policy: keyWith('  secrets:\n    OPENAI_API_KEY: { never: nobody can replace it }\n') }),
      ],
      [
        'another rotation that names the leak',
        leaked(`${on('2026-11-21')}  B: { on: 2026-11-01, evidence: SEC-2, leaks: [ghjkmnpqrstvwxyz] }\n`, {
          policy: keyWith('  secrets:\n    B: {}\n'),
        }),
      ],
    ],
    calm: [
      ['a rotation the day after', leaked(on('2026-11-21'))],
      ['a rotation a second after', leaked(on('2026-11-20T12:00:01Z'))],
      ['a rotation a second after, in another zone', leaked(on('2026-11-20T17:30:01+05:30'))],
      ['what may be no secret', leaked(undefined, { leaks: [{ ...LEAK, doubtful: true }] })],
      ['what was there before the change', leaked(undefined, { leaks: [{ ...LEAK, inBase: true }] })],
      ['a name that the policy does not know', leaked(undefined, { leaks: [{ name: 'OTHER' }] })],
      [
        'the entry names the leak of another name',
        leaked(on('2026-11-21', ', leaks: [ghjkmnpqrstvwxyz]'), { leaks: [{ name: 'OTHER' }] }),
      ],
    ],
  },
  'leak-of-unknown-secret': {
    found: [undefined, 'OTHER', 'constructor', '__proto__', 'openai_api_key'].map(
      (name) => [String(name), leaked(on(TODAY), { leaks: [name === undefined ? {} : { name }] })] as const,
    ),
    calm: [
      ['a name of the policy', leaked(undefined)],
      ['an entry that names it', leaked(on(TODAY, ', leaks: [ghjkmnpqrstvwxyz]'), { leaks: [{ name: 'OTHER' }] })],
      [
        'an entry that names it before it happened, which is told otherwise',
        leaked(on('2026-01-01', ', leaks: [ghjkmnpqrstvwxyz]'), { leaks: [{}] }),
      ],
      ['what may be no secret', leaked(undefined, { leaks: [{ doubtful: true }] })],
      ['what was there before the change', leaked(undefined, { leaks: [{ inBase: true }] })],
      ['none', leaked(undefined, { leaks: [] })],
    ],
  },
  'missing-attestation': {
    found: [
      ['no ledger', { policy: MFA }],
      ['an empty ledger', { policy: MFA, ledger: 'attestations:\n' }],
      ['another one', { policy: PENTEST, ledger: signedIn('2027-01-04') }],
      [
        'a rotation of that name',
        { policy: MFA, ledger: 'rotated:\n  administrators-mfa: { on: 2027-01-04, evidence: SEC-1 }\n' },
      ],
      ['a name of the prototype', { policy: 'attestations:\n  constructor: {}\n', ledger: 'attestations:\n' }],
    ],
    calm: [
      ['one', { policy: MFA, ledger: signedIn('2027-01-04') }],
      ['one that ended', { policy: MFA, ledger: signedIn('2020-01-04') }],
      ['one that cannot be read, which is told otherwise', { policy: MFA, ledger: signedIn('soon') }],
      ['one in the future, which is told otherwise', { policy: MFA, ledger: signedIn('2028-01-01') }],
      ['none asked for', { policy: KEY }],
    ],
  },
  'expired-attestation': {
    found: [
      ['a day late', { policy: MFA, ledger: signedIn('2026-10-16') }],
      ['its own end', { policy: MFA, ledger: signedIn('2027-01-04', ', expires: 2027-01-14') }],
      ['an end beyond the period', { policy: MFA, ledger: signedIn('2026-10-16', ', expires: 2028-01-01') }],
      ['a test of last year', { policy: PENTEST, ledger: tested('2026-01-14') }],
      ['an end before its beginning', { policy: MFA, ledger: signedIn('2027-01-04', ', expires: 2027-01-01') }],
    ],
    calm: [
      ['its last day', { policy: MFA, ledger: signedIn('2026-10-17') }],
      ['its own last day', { policy: MFA, ledger: signedIn('2027-01-04', ', expires: 2027-01-15') }],
      ['a test of a year ago today', { policy: PENTEST, ledger: tested('2026-01-15') }],
      ['today', { policy: MFA, ledger: signedIn(TODAY) }],
      ['none, which is told otherwise', { policy: MFA }],
    ],
  },
  'expiring-attestation': {
    found: [14, 10, 5, 1, 0].map(
      (days) => [`${days} days`, { policy: MFA, ledger: signedIn(daysAfter(TODAY, days - 90)) }] as const,
    ),
    calm: [15, 40, 90, -1, -300].map(
      (days) => [`${days} days`, { policy: MFA, ledger: signedIn(daysAfter(TODAY, days - 90)) }] as const,
    ),
  },
  'incomplete-attestation': {
    found: [
      ['no scope', { policy: PENTEST, ledger: tested('2027-01-01', '', '[]') }],
      [
        'one part less',
        { policy: PENTEST, ledger: tested('2027-01-01', '', '[public-api, dashboard, privilege-escalation]') },
      ],
      ['a part in other letters', { policy: PENTEST, ledger: tested('2027-01-01', '', WHOLE.replace('idor', 'IDOR')) }],
      ['no firm', { policy: PENTEST, ledger: tested('2027-01-01').replace('by: Example Security, ', '') }],
      ['no digest', { policy: PENTEST, ledger: tested('2027-01-01').replace(SHA, 'none') }],
      ['a digest that is too short', { policy: PENTEST, ledger: tested('2027-01-01').replace(SHA, SHA.slice(1)) }],
      ['a scope that is no list', { policy: PENTEST, ledger: tested('2027-01-01', '', 'everything') }],
    ],
    calm: [
      ['the whole', { policy: PENTEST, ledger: tested('2027-01-01') }],
      [
        'more than asked',
        { policy: PENTEST, ledger: tested('2027-01-01', '', WHOLE.replace('idor', 'idor, mobile-app')) },
      ],
      ['a digest in capitals', { policy: PENTEST, ledger: tested('2027-01-01').replace(SHA, SHA.toUpperCase()) }],
      ['another attestation', { policy: MFA, ledger: signedIn('2027-01-04') }],
      [
        'less by decision',
        {
          policy: 'attestations:\n  penetration-test: { scope: [], report: false }\n',
          ledger: 'attestations:\n  penetration-test: { on: 2027-01-01 }\n',
        },
      ],
    ],
  },
};

describe.each(Object.entries(RULES))('%s', (rule, { found, calm }) => {
  test('has at least five examples of each kind', () => {
    expect([found.length >= 5, calm.length >= 5]).toEqual([true, true]);
  });

  test.each(found)('finds: %s', async (_, situation) => {
    expect((await judge(situation)).rules).toContain(rule);
  });

  test.each(calm)('is calm: %s', async (_, situation) => {
    expect((await judge(situation)).rules).not.toContain(rule);
  });
});

describe('what Supabase says of administrators', () => {
  const policy = 'attestations:\n  administrators-mfa: { period: 90, supabase-organization: acme }\n';
  const some = (withoutFactor: number) => ({ seen: true, administrators: 3, withoutFactor }) as const;
  const lost = { seen: false, why: 'Supabase was not asked who signs in how: it answered 500.' } as const;

  it.each([
    ['all have a second factor', { administrators: some(0) }, []],
    ['all have one, whatever the ledger says', { administrators: some(0), ledger: signedIn('2020-01-01') }, []],
    ['one has none', { administrators: some(1) }, ['incomplete-attestation']],
    [
      'one has none, whatever the ledger says',
      { administrators: some(1), ledger: signedIn(TODAY) },
      ['incomplete-attestation'],
    ],
    ['it is not told, and the ledger is empty', { administrators: lost }, ['missing-attestation']],
    ['it is not told, and the ledger speaks', { administrators: lost, ledger: signedIn(TODAY) }, []],
    ['it is not asked', {}, ['missing-attestation']],
  ] satisfies readonly (readonly [string, Partial<Situation>, readonly string[]])[])(
    '%s',
    async (_, more, expected) => {
      const { rules, outcome } = await judge({ policy, ...more });
      expect(rules).toEqual(expected);
      if ('administrators' in more) expect(outcome.coverage[1]?.note).toMatch(/Supabase/);
    },
  );
});

describe('on a pull request', () => {
  const blocking = async (situation: Situation) =>
    (await judge(situation)).outcome.findings.map(({ ruleId, neverBlocks }) => [ruleId, neverBlocks === undefined]);

  it.each([
    [
      'late before too',
      { policy: KEY, ledger: on('2026-09-01'), before: `# moved\n${on('2026-09-01')}` },
      'overdue-rotation',
      false,
    ],
    [
      'set back by the change',
      { policy: KEY, ledger: on('2026-09-01'), before: on('2026-12-01') },
      'overdue-rotation',
      true,
    ],
    [
      'an entry that is new and late',
      { policy: KEY, ledger: on('2026-09-01'), before: null },
      'overdue-rotation',
      true,
    ],
    ['missing before too', { policy: KEY, before: null }, 'missing-rotation', false],
    ['taken out by the change', { policy: KEY, before: on('2026-12-01') }, 'missing-rotation', true],
    [
      'an attestation that ended before too',
      { policy: MFA, ledger: signedIn('2020-01-01'), before: signedIn('2020-01-01') },
      'expired-attestation',
      false,
    ],
    ['an attestation taken out', { policy: MFA, before: signedIn('2020-01-01') }, 'missing-attestation', true],
    ['no pull request', { policy: KEY, ledger: on('2026-09-01') }, 'overdue-rotation', true],
    ['a leak', leaked(on('2026-11-01'), { before: on('2026-11-01') }), 'leak-without-rotation', true],
  ] satisfies readonly (readonly [string, Situation, string, boolean])[])('%s', async (_, situation, rule, blocks) => {
    expect(await blocking(situation)).toContainEqual([`rotation/${rule}`, blocks]);
  });
});

describe('the check', () => {
  it('asks nothing of a policy that says nothing', async () => {
    const { outcome } = await judge({ policy: 'secrets:\n  A_KEY: {}\n' });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: expect.stringContaining('`rotation`') });
  });

  it('could not look where the search for secrets could not', async () => {
    const { outcome } = await judge({ policy: KEY, ledger: on(TODAY), shortfalls: ['gitleaks was not found.'] });
    expect(outcome).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('`secrets`') });
  });

  it('lets what cannot be proved block where the policy says so', async () => {
    const strict = { policy: `${KEY}access: { cannot-prove: fail }\n`, ledger: on(TODAY), leaks: [{}] };
    const { outcome } = await judge(strict);
    expect(outcome.findings).toMatchObject([{ ruleId: 'rotation/leak-of-unknown-secret', severity: 'high' }]);
  });

  it('shows what falls due within 90 days, and not later', async () => {
    const policy = keyWith('  periods: { ai: 365 }\n');
    const rows = async (day: string) =>
      (await judge({ policy, ledger: on(day) })).outcome.tables.flatMap((table) => table.rows);
    expect(await rows(daysAfter(TODAY, 90 - 365))).toHaveLength(1);
    expect(await rows(daysAfter(TODAY, 91 - 365))).toEqual([]);
  });

  it('says the same in every time zone', async () => {
    const zone = process.env['TZ'];
    const said = [];
    for (const place of ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue']) {
      process.env['TZ'] = place;
      said.push(
        JSON.stringify((await judge({ policy: KEY, ledger: on('2026-10-17T23:59:59-05:00'), leaks: [LEAK] })).outcome),
      );
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(said).size).toBe(1);
  });

  it('keeps no text of the evidence', async () => {
    const { outcome } = await judge({
      policy: KEY,
      ledger: on('2026-09-01').replace('SEC-1', 'a-word-nobody-repeats'),
    });
    expect(JSON.stringify(outcome)).not.toContain('a-word-nobody-repeats');
  });

  it('ends soon with thousands of entries', async () => {
    const many = Array.from(
      { length: 3_000 },
      (_, n) => `  K${n}: { on: 2026-09-01, evidence: SEC-${n}, leaks: [a] }\n`,
    ).join('');
    const { outcome } = await judge({ policy: KEY, ledger: `rotated:\n${many}`, before: `rotated:\n${many}` });
    expect(outcome.findings.length).toBeGreaterThan(2_900);
  }, 20_000);
});
