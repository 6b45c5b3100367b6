import type { Rule } from '../../../../model/rule.ts';
import type { RotationFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Leaked secret of which no rotation can be proved',
    severity: 'low',
    confidence: 'low',
    remediation:
      'Find out which secret it was, replace it, and name the leak: `aduana rotated NAME --leak LETTERS --evidence TEXT`.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-a-leaked-secret',
    ],
    covers: ['000-7', '002-15'],
  },
  *check({ incidents, cannotProve }) {
    for (const { leak, secret, day } of incidents) {
      if (secret !== undefined) continue;
      const { kind, path, startLine, startColumn, commit } = leak;
      const mark = leak.secret.digest.slice(0, 16);
      yield {
        message: `\`${path}\` brought a secret of the kind \`${kind}\` into Git on ${day}, and which one of the policy it is cannot be told`,
        subject: `leak:${mark}`,
        location: { path, startLine, startColumn },
        fix: `Find out which one it was and replace it; then \`aduana rotated NAME --leak ${mark} --evidence TEXT\`.`,
        ...(cannotProve === 'fail' ? { severity: 'high' as const } : {}),
        ...(commit === undefined ? {} : { commit }),
      };
    }
  },
} satisfies Rule<RotationFacts>;
