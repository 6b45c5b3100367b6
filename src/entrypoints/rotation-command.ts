import { resolve } from 'node:path';
import { dueTable } from '../checks/rotation/due-table.ts';
import { lookAtRotation } from '../checks/rotation/look.ts';
import { aligned } from '../reporters/terminal/aligned.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openRotation } from './open-rotation.ts';
import type { Console } from './terminal.ts';

/**
 * `aduana rotation`: what is overdue and what falls due in the next 90 days, the first first. Judges nothing: 0 is printed, 2 is
 * nothing to print, 3 is printed without what of the ledger cannot be used.
 */
export const printCalendar = async (
  where: string,
  flags: { readonly config?: string },
  console: Console,
): Promise<ExitCode> => {
  const today = new Date().toISOString().slice(0, 10);
  const opened = await openRotation(resolve(console.folder, where), flags, today, console);
  if (opened === undefined) return EXIT.usage;
  const { ports, policy, rotation } = opened;
  const { ledger, secrets, attestations } = await lookAtRotation(ports, policy, rotation);
  const { columns, rows } = dueTable({ secrets, attestations, ledger: rotation.ledger });
  const lines = rows.map((row) => row.map(terminalText));
  if (lines.length === 0) console.stderr.write('aduana: Nothing falls due in the next 90 days.\n');
  else console.stdout.write(`${aligned([columns, ...lines])}\n`);
  for (const { name, message } of ledger.problems) {
    console.stderr.write(`aduana: ${terminalText(`${rotation.ledger}: ${name ?? 'it'} ${message}`)}\n`);
  }
  return ledger.problems.length > 0 ? EXIT.incomplete : EXIT.pass;
};
