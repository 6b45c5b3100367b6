import type { Rule } from '../../../../model/rule.ts';
import type { Leak, SecretFacts } from '../../facts.ts';
import { rotationOf } from './rotation.ts';

export default {
  meta: {
    title: 'Secret committed to Git',
    severity: 'critical',
    confidence: 'high',
    remediation: 'Rotate it first: whoever has read the repository has it. Then take it out of the code.',
    since: '0.1.0',
    references: [
      'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-a-leaked-secret',
      'https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml',
    ],
    covers: ['000-1c', '000-7', '002-4'],
    judgesTheChangeOnly: true,
  },
  *check({ leaks }) {
    for (const leak of leaks) {
      const { path, startLine, startColumn, commit, kind, secret } = leak;
      yield {
        message: `\`${path}\` ${standing(leak)}${hiding(leak)}`,
        subject: `credential:${kind}:${secret.digest.slice(0, 16)}`,
        location: { path, startLine, startColumn },
        fix: rotationOf(kind),
        ...(isGuess(kind) ? { severity: 'high' as const } : {}),
        ...(commit === undefined ? {} : { commit }),
      };
    }
  },
} satisfies Rule<SecretFacts>;

/** Kinds that the engine knows by a name beside a random value, not by a format that only one issuer uses. */
const isGuess = (kind: string): boolean => kind.startsWith('generic-');

const standing = ({ kind, commit, inFinalTree, secret }: Leak): string => {
  const what = `a secret of the kind \`${kind}\` (${secret.length} characters)`;
  if (commit === undefined) return `holds ${what}`;
  const by = `since commit ${commit.slice(0, 12)}`;
  return inFinalTree
    ? `holds ${what} ${by}`
    : `held ${what} in commit ${commit.slice(0, 12)}: deleting it did not undo the leak`;
};

const hiding = ({ hiddenBy }: Leak): string =>
  hiddenBy.length === 0 ? '' : `; ${hiddenBy.map((what) => `\`${what}\``).join(' and ')} would have hidden it`;
