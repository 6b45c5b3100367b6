import type { Rule } from '../../../../model/rule.ts';
import type { PipelineFacts, Step } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret that a step prints',
    severity: 'high',
    confidence: 'medium',
    remediation: 'Do not print secrets: hand them to the program that needs them through its environment or its input.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
      'https://cwe.mitre.org/data/definitions/532.html',
    ],
    covers: ['000-1c'],
  },
  *check({ workflows }) {
    for (const { path, jobs } of workflows) {
      for (const { id, steps } of jobs) {
        for (const step of steps) {
          const secret = printedBy(step);
          if (secret === undefined || step.run === undefined) continue;
          yield {
            message: `\`${secret}\` is printed by a step of \`${id}\`: the log masks only what it recognises, and a part or another form of a secret it does not`,
            subject: `workflow:${path} job:${id} secret:${secret}`,
            location: step.run.location,
          };
        }
      }
    }
  },
} satisfies Rule<PipelineFacts>;

const PRINTS = /(?:^|[;&|(]\s*)(?:echo|printf|print|cat\s+<<<)\s/;
/** Programs that give a text another form and print it. */
const RESHAPES = /^\s*(?:base64|rev|xxd|od|hexdump|sed|tr|fold|cut|head|tail)\b/;
const SECRET = /\$\{\{\s{0,9}(?:toJSON\()?(secrets(?:\.\w+|\[[^\]]{1,99}\])?)/;

/** The name of the secret that a line of the step prints to the log. */
const printedBy = ({ run, secretVariables }: Step): string | undefined => {
  for (const line of (run?.text ?? '').split('\n')) {
    const text = line.trim();
    if (text.length > 5000 || text.startsWith('#') || !PRINTS.test(text) || !endsInLog(text)) continue;
    const direct = SECRET.exec(text)?.[1];
    if (direct !== undefined) return direct;
    const variable = secretVariables.find((name) => new RegExp(`\\$(?:${name}\\b|\\{${name}\\b)`).test(text));
    if (variable !== undefined) return variable;
  }
  return undefined;
};

/** Not written to a file and not handed to another program, unless that one prints it in another form. */
const endsInLog = (line: string): boolean => {
  const [, ...others] = line.split(/(?<!\|)\|(?!\|)/);
  return !line.includes('>') && others.every((other) => RESHAPES.test(other));
};
