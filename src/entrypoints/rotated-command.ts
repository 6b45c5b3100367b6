import { join, resolve } from 'node:path';
import { suggestion } from '../config/schema-problems.ts';
import { momentOf } from '../model/calendar.ts';
import type { Policy } from '../model/policy.ts';
import { isFuture } from '../parsers/leak-rotation.ts';
import { withRotation } from '../parsers/ledger-edit.ts';
import { looksLikeSecretValue } from '../parsers/secret-shape.ts';
import type { Files } from '../readers/ports.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openRotation } from './open-rotation.ts';
import type { Console } from './terminal.ts';
import { isTaken, isWayOfFolders } from './write-new.ts';
import { writeWhole } from './write-whole.ts';

export interface RotatedFlags {
  readonly on?: string;
  readonly evidence: string;
  readonly leak?: readonly string[];
  readonly config?: string;
}

/** `aduana rotated`: writes into the ledger that a secret was replaced, and nothing else. 0 is written, 2 is refused. */
export const recordRotation = async (
  name: string,
  where: string,
  flags: RotatedFlags,
  console: Console,
): Promise<ExitCode> => {
  const folder = resolve(console.folder, where);
  const today = new Date().toISOString().slice(0, 10);
  const opened = await openRotation(folder, flags, today, console);
  if (opened === undefined) return EXIT.usage;
  const refuse = (why: string): ExitCode => {
    console.stderr.write(`aduana: ${terminalText(why)}\n`);
    return EXIT.usage;
  };
  const wrong = wrongIn(name, flags, today, opened.policy);
  if (wrong !== undefined) return refuse(wrong);
  const { ledger } = opened.rotation;
  if (!(await isWayOfFolders(folder, ledger))) return refuse(`The folder of ${ledger} is not there, or is a link.`);
  const text = await textOf(opened.ports.files, ledger, folder);
  if (!text.ok) return refuse(`${ledger} ${text.problem}.`);
  const on = flags.on ?? today;
  const edit = withRotation(text.text, { name, on, evidence: flags.evidence.trim(), leaks: flags.leak ?? [] });
  if (!edit.ok) return refuse(`${ledger} ${edit.problem}.`);
  await writeWhole(join(folder, ledger), edit.text);
  console.stderr.write(`aduana: ${terminalText(`${name} was rotated on ${on}: ${ledger} says so now. Commit it.`)}\n`);
  return EXIT.pass;
};

const MAX_EVIDENCE = 500;

/** Why an entry would not count, or not be safe to write. */
const wrongIn = (name: string, { on, evidence, leak = [] }: RotatedFlags, today: string, { rotation }: Policy) => {
  const names = rotation?.secrets.map((secret) => secret.name) ?? [];
  if (!names.includes(name)) {
    return `The policy asks for no rotation of ${name}${suggestion(name, names) || ': declare it under `secrets` or `rotation.secrets`'}.`;
  }
  const moment = momentOf(on ?? today);
  if (moment === undefined)
    return '--on takes a day of the calendar such as 2027-01-31, or a moment such as 2027-01-31T09:30Z.';
  if (isFuture({ on: moment }, today)) return `--on lies in the future: today is ${today}.`;
  const text = evidence.trim();
  if (text === '') return '--evidence says where the rotation is to be seen: a link, or words.';
  if (text.length > MAX_EVIDENCE || /\p{Cc}/u.test(text))
    return `--evidence takes one line of at most ${MAX_EVIDENCE} characters.`;
  if (looksLikeSecretValue(text)) return "--evidence looks like a secret's value: nothing was written.";
  if (leak.some((mark) => !/^[g-z]{16}$/.test(mark))) return '--leak takes the 16 letters that the finding shows.';
  return undefined;
};

type Text = { readonly ok: true; readonly text: string | undefined } | { readonly ok: false; readonly problem: string };

const textOf = async (files: Files, path: string, folder: string): Promise<Text> => {
  const read = await files.readText(path, 1024 * 1024);
  if (read.ok) return read;
  const isThere = read.problem !== 'missing' || (await isTaken(folder, path));
  return isThere ? { ok: false, problem: 'cannot be read as a plain text file' } : { ok: true, text: undefined };
};
