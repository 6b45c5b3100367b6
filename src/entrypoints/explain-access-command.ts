import { suggestion } from '../config/schema-problems.ts';
import type { Report } from '../model/report.ts';
import { type Explanation, explainAccess, explainSecret, knownNames } from '../reporters/map/explain-access.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { boundaryReport, gapsOf, nothingKnown } from './boundary-report.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Console } from './terminal.ts';

export interface ExplainFlags {
  readonly service?: string;
  readonly secret?: string;
  readonly config?: string;
}

/** So many names are a help; more are a list. */
const NAMED = 20;

/**
 * `aduana explain --service --secret`: the whole path of one secret to one service, in words on stdout; with `--secret` alone everybody
 * who has to do with a name, whether the policy knows it or not. Judges nothing: 0 is told, 2 is a name that nobody knows, 3 is told as
 * far as could be looked at, 4 is nothing to look at.
 */
export const explainAccessOf = async (
  folder: string,
  { service, secret, config }: ExplainFlags,
  console: Console,
): Promise<ExitCode> => {
  const say = (line: string) => console.stderr.write(`${line}\n`);
  if (!secret) {
    say('aduana: --service goes with --secret: name the secret too.');
    return EXIT.usage;
  }
  const report = await boundaryReport(folder, config === undefined ? {} : { config }, console);
  if (report === undefined) return EXIT.usage;
  const gaps = gapsOf(report);
  for (const gap of gaps) say(gap);
  const explanation = service ? explainAccess(report, service, secret) : aboutName(report, secret);
  if (explanation.status === 'explained') {
    console.stdout.write(`${explanation.text}\n`);
    return gaps.length > 0 ? EXIT.incomplete : EXIT.pass;
  }
  if (explanation.status === 'unknown') {
    const { what, known } = explanation;
    say(`aduana: ${terminalText(unknownWords(what, what === 'service' ? (service ?? '') : secret, known))}`);
    return gaps.length > 0 ? EXIT.incomplete : EXIT.usage;
  }
  const { reasons, isBlind } = nothingKnown(report);
  say('aduana: nothing is known about any service or secret here.');
  if (gaps.length === 0) for (const reason of reasons) say(`aduana: ${reason}`);
  return isBlind ? EXIT.incomplete : EXIT.nothingToLookAt;
};

const aboutName = (report: Report, secret: string): Explanation => {
  const text = explainSecret(report, secret);
  if (text !== undefined) return { status: 'explained', text };
  const known = knownNames(report);
  return known.length === 0 ? { status: 'nothing-known' } : { status: 'unknown', what: 'secret', known };
};

const unknownWords = (what: 'service' | 'secret', name: string, known: readonly string[]): string => {
  const start = what === 'service' ? 'there is no service' : 'nobody is given and no code reads a name';
  return `${start} \`${name}\`${suggestion(name, known) || listOf(known)}`;
};

const listOf = (known: readonly string[]): string => {
  if (known.length === 0) return '; none is known here.';
  const more = known.length > NAMED ? ` and ${known.length - NAMED} more` : '';
  return `; known are: ${known.slice(0, NAMED).join(', ')}${more}.`;
};
