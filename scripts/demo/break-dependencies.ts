import type { Breakage, BrokenExample } from './breakage.ts';

const POLICY = 'aduana.yml';
const DASHBOARD = 'apps/dashboard/package.json';
const LOCKFILE = 'apps/dashboard/package-lock.json';
const DEPENDABOT = '.github/dependabot.yml';

/** As npm writes it: the manifest, the root of the lockfile, and the package itself. */
const install = async ({ edit }: BrokenExample, name: string, version: string): Promise<void> => {
  await edit(DASHBOARD, '    "react": ', `    "${name}": "${version}",\n    "react": `);
  await edit(
    LOCKFILE,
    '        "react": "19.3.1",\n',
    `        "${name}": "${version}",\n        "react": "19.3.1",\n`,
  );
  await edit(
    LOCKFILE,
    '    "node_modules/react": {',
    `    "node_modules/${name}": {\n      "version": "${version}"\n    },\n    "node_modules/react": {`,
  );
};

export const dependencyBreakages: readonly Breakage[] = [
  {
    rule: 'dependencies/known-vulnerability',
    what: 'a version of a Node package with a known fault',
    apply: (example) => install(example, 'lodash', '4.17.20'),
  },
  {
    rule: 'dependencies/known-vulnerability',
    what: 'the same, and Snyk is asked',
    hasSnyk: true,
    apply: (example) => install(example, 'lodash', '4.17.20'),
  },
  {
    rule: 'dependencies/known-vulnerability',
    what: 'a version of a Python package with a known fault',
    apply: ({ edit }) => edit('services/worker/requirements.txt', 'pydantic==', 'pyyaml==5.3.1\npydantic=='),
  },
  {
    rule: 'dependencies/malicious-package',
    what: 'a release that was published to steal',
    apply: (example) => install(example, 'debug', '4.4.2'),
  },
  {
    rule: 'dependencies/manifest-without-lockfile',
    what: 'a new service whose requirements are left open',
    apply: ({ write }) => write('services/reports/requirements.txt', 'pandas\n'),
  },
  {
    rule: 'dependencies/dependency-not-in-lockfile',
    what: 'a dependency that somebody forgot to install',
    apply: ({ edit }) => edit(DASHBOARD, '    "react": ', '    "dayjs": "^1.11.0",\n    "react": '),
  },
  {
    rule: 'dependencies/objectionable-licence',
    what: 'a package under a licence that the team objects to in Snyk',
    hasSnyk: true,
    apply: (example) => install(example, 'ckeditor5', '44.0.0'),
  },
  {
    rule: 'dependencies/required-engine-missing',
    what: 'main, on which the policy demands Snyk, without a token',
    flags: ['--branch', 'main'],
    apply: ({ edit }) =>
      edit(POLICY, 'on-incomplete: fail\n', 'on-incomplete: fail\ndependencies:\n  snyk-required-on: [main]\n'),
  },
  {
    rule: 'dependencies/ecosystem-without-dependabot',
    what: "the dashboard's folder forgotten in Dependabot's file",
    apply: ({ edit }) => edit(DEPENDABOT, '[/apps/dashboard, ', '['),
  },
  {
    rule: 'dependencies/dependabot-security-updates-off',
    what: 'every update of npm packages ignored',
    apply: ({ edit }) =>
      edit(
        DEPENDABOT,
        '/services/token_refresh]\n',
        "/services/token_refresh]\n    ignore:\n      - dependency-name: '*'\n",
      ),
  },
  {
    rule: 'dependencies/invalid-dependabot-config',
    what: 'an ecosystem by the name of its package manager, over which GitHub refuses the file',
    apply: ({ edit }) => edit(DEPENDABOT, 'package-ecosystem: npm', 'package-ecosystem: node'),
  },
];
