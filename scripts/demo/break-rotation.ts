import { dayAt, daysAfter } from '../../src/model/calendar.ts';
import { fakeSecret } from '../../tests/support/fake-secrets.ts';
import { exampleLedger } from '../example-ledger.ts';
import { EXAMPLE } from '../example-repository.ts';
import type { Breakage } from './breakage.ts';

const LEDGER = 'aduana-ledger.yml';
const POLICY = 'aduana.yml';
const BLUEPRINT = 'render.yaml';

type Apply = Breakage['apply'];

/** The ledger with one text of it replaced, which must be there. */
const ledgerWith =
  (before: string | RegExp, after: string): Apply =>
  async ({ write }) => {
    const text = await exampleLedger(EXAMPLE);
    const changed = text.replace(before, () => after);
    if (changed === text) throw new Error(`the ledger does not hold this: ${before}`);
    await write(LEDGER, changed);
  };

const OPENAI = /OPENAI_API_KEY: .*/;

const openAiOn = (day: string): Apply => ledgerWith(OPENAI, `OPENAI_API_KEY: { on: ${day}, evidence: SEC-34 }`);

const daysAgo = (days: number): string => daysAfter(dayAt(Date.now()), -days);

const testedOn = (day: string): Apply => ledgerWith(/(?<=penetration-test:\n {4}on: )[\d-]+/, day);

const CRON = '  - type: cron\n    name: livestreamsell-token-refresh\n';

const nothing: Apply = ({ write }) => write('NOTES.md', 'Nothing here.\n');

export const rotationBreakages: readonly Breakage[] = [
  {
    rule: 'rotation/overdue-rotation',
    what: 'the AI key was rotated 91 days ago, once the wrong entry is corrected',
    apply: openAiOn(daysAgo(91)),
  },
  {
    rule: 'rotation/missing-rotation',
    what: "the AI key's entry is taken out of the ledger",
    apply: ledgerWith(/ *OPENAI_API_KEY: .*\n/, ''),
  },
  {
    rule: 'rotation/upcoming-rotation',
    what: 'the AI key was rotated 80 days ago',
    apply: openAiOn(daysAgo(80)),
  },
  {
    rule: 'rotation/secret-without-owner',
    what: 'nobody is named to rotate anything',
    before: ({ edit }) => edit(POLICY, '  owner: platform\n', ''),
    apply: nothing,
  },
  {
    rule: 'rotation/future-date',
    what: 'a rotation of next month',
    apply: openAiOn(daysAgo(-30)),
  },
  {
    rule: 'rotation/unusable-ledger',
    what: 'a day that no calendar has',
    apply: openAiOn('2026-02-29'),
  },
  {
    rule: 'rotation/undeclared-entry',
    what: 'a misspelt name in the ledger',
    apply: ledgerWith(
      '  OPENAI_API_KEY:',
      `  OPENAI_APIKEY: { on: ${daysAgo(3)}, evidence: SEC-34 }\n  OPENAI_API_KEY:`,
    ),
  },
  {
    rule: 'rotation/token-without-renewal',
    what: 'the job that renews page tokens runs by no clock any more',
    apply: async ({ edit }) => {
      await edit(BLUEPRINT, CRON, CRON.replace('cron', 'worker'));
      await edit(BLUEPRINT, '    schedule: 23 3 * * *\n', '');
    },
  },
  {
    rule: 'rotation/token-without-renewal',
    what: 'the job that renews page tokens only looks at the token that it has',
    apply: async ({ edit }) => {
      const exchange = 'services/token_refresh/src/exchange.ts';
      await edit(exchange, '/oauth/access_token', '/debug_token');
      await edit(exchange, "      grant_type: 'fb_exchange_token',\n", '');
      await edit(exchange, '      fb_exchange_token: ', '      input_token: ');
    },
  },
  {
    rule: 'rotation/unproved-renewal',
    what: 'the job that renews page tokens starts a program that is not in the repository',
    apply: ({ edit }) => edit(BLUEPRINT, 'startCommand: node src/main.ts', 'startCommand: ./refresh'),
  },
  {
    rule: 'rotation/leak-without-rotation',
    what: 'the AI key was committed and deleted again, and is still the same',
    apply: async (example) => {
      await openAiOn('2026-09-30')(example);
      await example.write('notes.sh', `export OPENAI_API_KEY=${fakeSecret('openai-key').value}\n`);
      await example.commit('try it here');
      await example.remove('notes.sh');
    },
  },
  {
    rule: 'rotation/leak-of-unknown-secret',
    what: 'a token that nobody can name was committed and deleted again',
    apply: async (example) => {
      await example.write('notes.md', `Works with ${fakeSecret('github-pat').value} for now.\n`);
      await example.commit('how it works');
      await example.remove('notes.md');
    },
  },
  {
    rule: 'rotation/missing-attestation',
    what: 'nobody says any more that administrators sign in with a second factor',
    apply: ledgerWith(/ *supabase-administrators-mfa: .*\n/, ''),
  },
  {
    rule: 'rotation/expired-attestation',
    what: 'the last penetration test was 400 days ago',
    apply: testedOn(daysAgo(400)),
  },
  {
    rule: 'rotation/expiring-attestation',
    what: 'the last penetration test was 360 days ago',
    apply: testedOn(daysAgo(360)),
  },
  {
    rule: 'rotation/incomplete-attestation',
    what: 'a penetration test that did not try to reach the records of others',
    apply: ledgerWith('dashboard, idor, ', 'dashboard, '),
  },
];
