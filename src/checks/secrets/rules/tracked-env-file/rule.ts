import type { Rule } from '../../../../model/rule.ts';
import type { SecretFacts, TrackedEnvFile } from '../../facts.ts';

export default {
  meta: {
    title: 'Env file tracked by Git',
    severity: 'high',
    confidence: 'medium',
    remediation:
      'Run `git rm --cached` on the file, add it to .gitignore, rotate what it holds, and keep an .env.example with names only.',
    since: '0.1.0',
    references: ['https://render.com/docs/configure-environment-variables', 'https://12factor.net/config'],
    covers: ['000-1c', '003-25'],
  },
  *check({ envFiles }) {
    for (const file of envFiles) {
      const [first] = file.secrets;
      yield {
        message: `\`${file.path}\` is not kept out of Git, and ${saying(file)}`,
        subject: 'env-file',
        location: first?.location ?? { path: file.path, startLine: 1, startColumn: 1 },
        ...(first === undefined ? { severity: file.unreadable ? 'medium' : 'low' } : {}),
      };
    }
  },
} satisfies Rule<SecretFacts>;

const saying = ({ assigned, secrets, unreadable }: TrackedEnvFile): string => {
  if (unreadable) return 'what it holds is not text that could be judged';
  if (secrets.length === 0) return `gives values to ${counted(assigned)}, none of which looks secret so far`;
  return `holds a secret's value for ${counted(secrets.map(({ name }) => name))}`;
};

const SHOWN = 3;

const counted = (names: readonly string[]): string => {
  const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};
