import type { LiveGitHubFixture } from '../../tests/support/github-state.ts';
import type { Breakage } from './breakage.ts';

/** GitHub Actions, as an app. */
const ACTIONS = 15368;

/** The example as its repository is set up on GitHub; a breakage differs from it in one thing. */
const setUp = (broken: LiveGitHubFixture): LiveGitHubFixture => ({
  ruleset: [['gate', ACTIONS]],
  workflows: [
    {
      path: '.github/workflows/aduana-weekly.yml',
      runs: [{ created_at: new Date().toISOString(), conclusion: 'success' }],
    },
  ],
  ...broken,
});

/** Nothing in Git changes: it is GitHub that differs. */
const apply: Breakage['apply'] = ({ write }) => write('NOTES.md', 'Nothing here.\n');

export const liveGitHubBreakages: readonly Breakage[] = [
  {
    rule: 'pipeline/gate-not-required',
    what: 'somebody took the gate off the required checks',
    gitHub: setUp({ ruleset: [['services', ACTIONS]] }),
    apply,
  },
  {
    rule: 'pipeline/bypassable-gate',
    what: 'administrators are let past the gate',
    gitHub: setUp({ ruleset: [], branchProtection: { checks: [['gate', ACTIONS]], enforcement: 'non_admins' } }),
    apply,
  },
  {
    rule: 'pipeline/stale-weekly-run',
    what: 'GitHub switched the weekly run off',
    gitHub: setUp({ workflows: [{ path: '.github/workflows/aduana-weekly.yml', state: 'disabled_inactivity' }] }),
    apply,
  },
  {
    rule: 'pipeline/silent-dependabot',
    what: 'Dependabot was switched off',
    gitHub: setUp({ dependabot: false }),
    apply,
  },
  {
    rule: 'pipeline/unprotected-push',
    what: 'push protection was switched off',
    gitHub: setUp({ pushProtection: false }),
    apply,
  },
];
