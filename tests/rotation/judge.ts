import check from '../../src/checks/rotation/check.ts';
import { runnable } from '../../src/checks/run-check.ts';
import { parsePolicy } from '../../src/config/parse-policy.ts';
import { Redacted } from '../../src/model/redacted.ts';
import type { AdministratorLook } from '../../src/model/rotation-proof.ts';
import type { Files, Leak, Ports } from '../../src/readers/ports.ts';

export const TODAY = '2027-01-15';

export interface Situation {
  /** Without `version: 1`. */
  readonly policy: string;
  readonly ledger?: string;
  /** The ledger before the change under test; null: there was none. Absent: nothing changes. */
  readonly before?: string | null;
  readonly today?: string;
  readonly leaks?: readonly Partial<Leak>[];
  readonly shortfalls?: readonly string[];
  /** What Supabase says; absent: it is not asked. */
  readonly administrators?: AdministratorLook;
}

const filesWith = (ledger: string | null | undefined): Files => ({
  list: async () => [],
  readText: async (path) =>
    path === 'aduana-ledger.yml' && typeof ledger === 'string'
      ? { ok: true, text: ledger }
      : { ok: false, problem: 'missing' },
});

const leak = (given: Partial<Leak>): Leak => ({
  kind: 'openai-api-key',
  description: 'A key',
  path: 'notes.sh',
  startLine: 1,
  startColumn: 8,
  commit: 'c'.repeat(40),
  committedAt: Date.parse('2026-11-20T12:00:00Z'),
  inFinalTree: false,
  inBase: false,
  doubtful: false,
  secret: new Redacted('ghjkmnpqrstvwxyzghjkmnpqrstvwxyz', 40),
  hiddenBy: [],
  ...given,
});

/** What the check makes of it: its outcome, and each finding as rule and message. */
export const judge = async ({
  policy,
  ledger,
  before,
  today = TODAY,
  leaks = [],
  shortfalls = [],
  administrators,
}: Situation) => {
  const parsed = parsePolicy(`version: 1\n${policy}`, 'aduana.yml', { today, ruleIds: [] });
  if (parsed.policy === undefined) throw new Error(JSON.stringify(parsed.problems));
  const ports = {
    today,
    files: filesWith(ledger),
    ...(before === undefined ? {} : { filesBefore: filesWith(before) }),
    blueprints: {
      read: async () => ({ candidates: 0, blueprints: [], unreadable: [], otherFiles: [], shortfalls: [] }),
    },
    ...(administrators === undefined ? {} : { supabaseAdministrators: async () => administrators }),
    secretScanner: { scan: async () => ({ leaks: leaks.map(leak), coverage: [], shortfalls }) },
  } as unknown as Ports;
  const outcome = await runnable('rotation', check).run(ports, parsed.policy);
  if (outcome.status === 'errored') throw new Error(outcome.reason);
  const rules = outcome.findings.map(({ ruleId }) => ruleId.replace('rotation/', ''));
  return { outcome, rules };
};
