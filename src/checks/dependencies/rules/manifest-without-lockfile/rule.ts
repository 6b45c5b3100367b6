import type { Ecosystem } from '../../../../model/dependency.ts';
import type { Rule } from '../../../../model/rule.ts';
import type { DependencyFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Manifest without a lockfile',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Commit the lockfile that the package manager writes, or pin every line with `==`.',
    since: '0.1.0',
    references: [
      'https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json',
      'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
    ],
    covers: ['001-11'],
  },
  *check({ unlocked }) {
    for (const { manifest, dependencies, neverBlocks } of unlocked) {
      if (manifest.lockfile !== undefined) continue;
      const [first] = dependencies;
      const count = dependencies.length;
      yield {
        message: `\`${manifest.path}\` is not locked: which version of ${named(first?.name, count)} is installed cannot be told, so it cannot be looked up`,
        subject: `${manifest.ecosystem}:lockfile`,
        location: { path: manifest.path, startLine: 1, startColumn: 1 },
        fix: FIX[manifest.ecosystem],
        ...(neverBlocks === undefined ? {} : { neverBlocks }),
      };
    }
  },
} satisfies Rule<DependencyFacts>;

const named = (first: string | undefined, count: number): string =>
  count === 1 ? `\`${first}\`` : `\`${first}\` and ${count - 1} more`;

const FIX: Readonly<Record<Ecosystem, string>> = {
  npm: 'Run `npm install --package-lock-only` (or your package manager) and commit the lockfile; in CI install with `npm ci`. What nobody deploys is named under `leave-out` of `dependencies`, with the reason.',
  PyPI: 'Write the direct dependencies to a `.in` file and run `uv pip compile` or `pip-compile`, or use a manager with a lockfile; commit what it writes. What nobody deploys is named under `leave-out` of `dependencies`, with the reason.',
};
