import type { Rule } from '../../../../model/rule.ts';
import type { SecretFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Private key file tracked by Git',
    severity: 'high',
    confidence: 'high',
    remediation: 'Make a new key pair, revoke this one where its public half is trusted, and take the file out of Git.',
    since: '0.1.0',
    references: ['https://datatracker.ietf.org/doc/html/rfc7468#section-10'],
    covers: ['000-1c'],
  },
  *check({ privateKeys }) {
    for (const { location, format, encrypted } of privateKeys) {
      const state = encrypted ? ', locked with a passphrase that can be guessed offline' : '';
      yield {
        message: `\`${location.path}\` is not kept out of Git and holds a private key (${format})${state}`,
        subject: 'private-key-file',
        location,
        ...(encrypted ? { severity: 'medium' as const } : {}),
      };
    }
  },
} satisfies Rule<SecretFacts>;
