import type { Rule } from '../../../../model/rule.ts';
import type { Incident, RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Leaked secret that was not rotated since',
    severity: 'critical',
    confidence: 'medium',
    remediation:
      'Replace it at its issuer, end the old one, and run `aduana rotated NAME --evidence TEXT`: deleting the line is not enough.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-a-leaked-secret',
    ],
    covers: ['000-7', '002-15'],
  },
  *check({ incidents }) {
    for (const incident of incidents) {
      const { leak, secret, isOver } = incident;
      if (secret === undefined || isOver) continue;
      const { kind, path, startLine, startColumn, commit } = leak;
      yield {
        message: `\`${secret.name}\` came into Git on ${incident.day} as a secret of the kind \`${kind}\`, and ${since(incident)}`,
        subject: `secret:${secret.name} leak:${leak.secret.digest.slice(0, 16)}`,
        location: { path, startLine, startColumn },
        ...(commit === undefined ? {} : { commit }),
      };
    }
  },
} satisfies Rule<RotationFacts>;

const since = ({ newest, day }: Incident): string => {
  if (newest === undefined) return 'nothing shows that it was ever rotated';
  if (newest.on.day === day) {
    return `its rotation of the same day by ${newest.by} may have been before: record it with a time, as in ${day}T15:30Z`;
  }
  return `its last rotation was before that, on ${newest.on.day} by ${newest.by}`;
};
