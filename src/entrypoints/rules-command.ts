import { checks } from '../checks/checks.generated.ts';
import { suggestion } from '../config/schema-problems.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { reportedRules } from './reported-rules.ts';
import { rulePages } from './rule-pages.generated.ts';
import type { Console } from './terminal.ts';
import { VERSION } from './version.generated.ts';

/** Every rule on a line: id, severity, title. */
export const listRules = ({ stdout }: Console): ExitCode => {
  const rules = Object.entries(reportedRules(checks, VERSION));
  const idWidth = Math.max(...rules.map(([id]) => id.length));
  for (const [id, { severity, title }] of rules)
    stdout.write(`${id.padEnd(idWidth)}  ${severity.padEnd(8)}  ${title}\n`);
  return EXIT.pass;
};

/** The page of a rule, as it lies beside the rule's code. Needs no network. */
export const explainRule = (rule: string, { stdout, stderr }: Console): ExitCode => {
  const page = Object.hasOwn(rulePages, rule) ? rulePages[rule] : undefined;
  if (page !== undefined) {
    stdout.write(`${page.trimEnd()}\n`);
    return EXIT.pass;
  }
  const known = Object.keys(rulePages);
  stderr.write(`aduana: there is no rule by that name${suggestion(rule, known) || '; `aduana rules` lists them'}.\n`);
  return EXIT.usage;
};
