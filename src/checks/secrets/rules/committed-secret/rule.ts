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
  *check({ leaks, replaced, keyStores }) {
    const named = new Set(keyStores.map(({ path }) => path));
    for (const leak of leaks) {
      const { path, startLine, startColumn, commit, kind, secret, inFinalTree } = leak;
      if (isWholeFile(leak) && inFinalTree && named.has(path)) continue;
      yield {
        message: `\`${path}\` ${standing(leak)}${hiding(leak)}`,
        subject: `credential:${kind}:${secret.digest.slice(0, 16)}${leak.member === undefined ? '' : ` in ${leak.member}`}`,
        location: { path, startLine, startColumn },
        fix: rotationOf(kind),
        ...severityOf(leak),
        ...overOf(replaced.get(leak)),
        ...(commit === undefined ? {} : { commit }),
      };
    }
  },
} satisfies Rule<SecretFacts>;

/**
 * What the change did not bring in is shown by a pull request, and blocks the weekly run over all history. What may be a name is
 * shown too: a person decides.
 */
const severityOf = ({ kind, inBase, doubtful }: Leak): { readonly severity?: 'low' | 'high' } => {
  if (inBase || doubtful) return { severity: 'low' };
  // The engine goes by a name beside a random value here, not by a format that only one issuer uses.
  return kind.startsWith('generic-') ? { severity: 'high' } : {};
};

const overOf = (replaced: { readonly name: string; readonly on: string } | undefined) =>
  replaced === undefined
    ? {}
    : { neverBlocks: `${replaced.name} was rotated on ${replaced.on}, after this commit, as the ledger says` };

/** The engine went by the file's name: there is no value in it that could be pointed at. */
const isWholeFile = ({ secret }: Leak): boolean => secret.length === 0;

const standing = (leak: Leak): string => {
  const { kind, inFinalTree, inBase, secret, member } = leak;
  const inside = member === undefined ? '' : ` inside \`${member}\``;
  const size = isWholeFile(leak) ? '' : ` (${secret.length} characters)`;
  const what = `${leak.doubtful ? 'what may be ' : ''}a secret of the kind \`${kind}\`${size}${inside}`;
  if (inBase) return `holds ${what}, as it did before this change`;
  return inFinalTree ? `holds ${what}` : `held ${what}, and deleting it did not undo the leak`;
};

const hiding = ({ hiddenBy }: Leak): string =>
  hiddenBy.length === 0 ? '' : `; ${hiddenBy.map((what) => `\`${what}\``).join(' and ')} would have hidden it`;
