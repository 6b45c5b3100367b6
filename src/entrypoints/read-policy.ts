import { parsePolicy, WRITTEN_DEFAULTS } from '../config/parse-policy.ts';
import type { PolicyProblem } from '../config/policy-problem.ts';
import type { WrittenPolicy } from '../config/written-policy.ts';
import type { Files, FileText } from '../readers/ports.ts';

/** Where the policy is looked for, in this order; two at once is a mistake. */
export const POLICY_PATHS = ['aduana.yml', '.github/aduana.yml'] as const;

const MAX_BYTES = 1024 * 1024;

export type PolicyReading =
  | { readonly ok: true; readonly written: WrittenPolicy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

export interface PolicySource {
  readonly files: Files;
  /** A path the user named; it must be there. */
  readonly named?: string;
  readonly today: string;
  readonly ruleIds: readonly string[];
}

/** The policy of the files under test, or the defaults where there is none. A broken or unreadable policy is never the defaults. */
export const readPolicy = async ({ files, named, today, ruleIds }: PolicySource): Promise<PolicyReading> => {
  const paths = named === undefined ? POLICY_PATHS : [named];
  const found: { path: string; text: FileText }[] = [];
  for (const path of paths) {
    const text = await files.readText(path, MAX_BYTES);
    if (text.ok || text.problem !== 'missing') found.push({ path, text });
  }
  const [first, second] = found;
  if (second !== undefined) return refused(second.path, `there is a policy in ${first?.path} too: keep one of them`);
  if (first === undefined) {
    return named === undefined ? { ok: true, written: WRITTEN_DEFAULTS } : refused(named, 'there is no such file');
  }
  if (!first.text.ok) return refused(first.path, PROBLEMS[first.text.problem]);
  const { written, problems } = parsePolicy(first.text.text, first.path, { today, ruleIds });
  return written === undefined ? { ok: false, problems } : { ok: true, written };
};

/**
 * The policy of the files before a change, or undefined where they have none that can be read: it is the defaults that a change has
 * to keep to then. A named file that is not there yet is looked for where policies usually are: a new name is no new beginning.
 */
export const readPolicyBefore = async (source: PolicySource): Promise<WrittenPolicy | undefined> => {
  const { named, ...usual } = source;
  const isThere = named !== undefined && (await source.files.readText(named, MAX_BYTES)).ok;
  const reading = await readPolicy(isThere ? source : usual);
  return reading.ok && reading.written.path !== undefined ? reading.written : undefined;
};

const refused = (path: string, message: string): PolicyReading => ({
  ok: false,
  problems: [{ message, location: { path, startLine: 1, startColumn: 1 } }],
});

const PROBLEMS: Readonly<Record<Extract<FileText, { ok: false }>['problem'], string>> = {
  missing: 'there is no such file',
  'not-a-file': 'the policy must be a plain file, not a link or a folder',
  'too-large': 'the policy is larger than 1 MiB',
  'not-utf-8': 'the policy is not UTF-8 text',
  'holds-nul': 'the policy holds a NUL character',
  unreadable: 'the policy cannot be read: check its permissions',
};
