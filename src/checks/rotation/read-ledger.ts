import type { RotationPolicy } from '../../model/rotation.ts';
import { type Ledger, parseLedger } from '../../parsers/rotation-ledger.ts';
import type { Files, FileText } from '../../readers/ports.ts';

const MAX_BYTES = 1024 * 1024;

export interface ReadLedger extends Ledger {
  readonly isThere: boolean;
}

/** The ledger that a policy names. One that is not there is empty; one that cannot be read is a problem. */
export const readLedger = async (files: Files, { ledger }: Pick<RotationPolicy, 'ledger'>): Promise<ReadLedger> => {
  const read = await files.readText(ledger, MAX_BYTES);
  if (read.ok) return { ...whole(parseLedger(read.text, ledger)), isThere: true };
  const nothing = { rotations: [], attestations: [] };
  if (read.problem === 'missing') return { ...nothing, problems: [], isThere: false };
  const location = { path: ledger, startLine: 1, startColumn: 1 };
  return { ...nothing, problems: [{ message: PROBLEMS[read.problem], location }], isThere: true };
};

const whole = ({ rotations, attestations, problems }: Ledger): Ledger => ({ rotations, attestations, problems });

const PROBLEMS: Readonly<Record<Exclude<Extract<FileText, { ok: false }>['problem'], 'missing'>, string>> = {
  'not-a-file': 'is no plain file, but a link or a folder',
  'too-large': 'is larger than 1 MiB',
  'not-utf-8': 'is no UTF-8 text',
  'holds-nul': 'holds a NUL character',
  unreadable: 'cannot be read: check its permissions',
};
