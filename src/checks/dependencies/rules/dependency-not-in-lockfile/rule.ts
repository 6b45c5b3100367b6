import type { Rule } from '../../../../model/rule.ts';
import type { DependencyFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Dependency that the lockfile does not know',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Run the package manager once more and commit the lockfile together with the manifest.',
    since: '0.1.0',
    references: ['https://docs.npmjs.com/cli/v11/commands/npm-ci', 'https://docs.astral.sh/uv/concepts/projects/sync/'],
    covers: ['001-11'],
  },
  *check({ unlocked }) {
    for (const { manifest, dependencies } of unlocked) {
      if (manifest.lockfile === undefined) continue;
      for (const { name, wanted, location, neverBlocks } of dependencies) {
        yield {
          message: `\`${name}\`${wanted === '' ? '' : ` (${clipped(wanted)})`} is not in \`${manifest.lockfile}\`: the lockfile is older than the manifest`,
          subject: `${manifest.ecosystem}:${name}`,
          location,
          ...(neverBlocks === undefined ? {} : { neverBlocks }),
        };
      }
    }
  },
} satisfies Rule<DependencyFacts>;

const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
