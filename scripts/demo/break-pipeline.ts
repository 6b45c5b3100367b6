// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows
import type { Breakage } from './breakage.ts';

const GATE = '.github/workflows/aduana.yml';
const WEEKLY = '.github/workflows/aduana-weekly.yml';
const JOB = '    runs-on: ubuntu-24.04\n';
const STEP = '      - uses: aduana-security/aduana@';

export const pipelineBreakages: readonly Breakage[] = [
  {
    rule: 'pipeline/way-in-without-gate',
    what: 'a gate that no longer hears of pull requests',
    apply: ({ edit }) => edit(GATE, '  pull_request:\n', ''),
  },
  {
    rule: 'pipeline/gate-behind-filter',
    what: 'a push looks at some folders only',
    apply: ({ edit }) => edit(GATE, '    branches: [main]\n', "    branches: [main]\n    paths: ['services/**']\n"),
  },
  {
    rule: 'pipeline/conditional-gate',
    what: 'forks are left out',
    apply: ({ edit }) =>
      edit(GATE, JOB, `    if: github.event.pull_request.head.repo.full_name == github.repository\n${JOB}`),
  },
  {
    rule: 'pipeline/tolerated-verdict',
    what: 'the verdict no longer counts',
    apply: ({ edit }) => edit(GATE, STEP, `      - continue-on-error: true\n        ${STEP.trimStart().slice(2)}`),
  },
  {
    rule: 'pipeline/gate-not-weekly',
    what: 'the weekly run becomes a monthly one',
    apply: ({ edit }) => edit(WEEKLY, '"47 4 * * 2"', '"47 4 1 * *"'),
  },
  {
    rule: 'pipeline/unpinned-gate',
    what: 'the gate by a tag that can be moved',
    apply: ({ edit }) => edit(GATE, `aduana@${'0'.repeat(40)}`, 'aduana@v1'),
  },
  {
    rule: 'pipeline/overpowered-gate',
    what: 'the gate may push',
    apply: ({ edit }) => edit(GATE, '      contents: read\n', '      contents: write\n'),
  },
  {
    rule: 'pipeline/shallow-gate',
    what: 'a checkout of one commit',
    apply: ({ edit }) => edit(GATE, '          fetch-depth: 0\n', ''),
  },
  {
    rule: 'pipeline/untrusted-checkout',
    what: 'a preview of pull requests with the rights of the repository',
    apply: ({ write }) =>
      write(
        '.github/workflows/preview.yml',
        workflowOn('pull_request_target', [
          `- uses: actions/checkout@${'1'.repeat(40)}`,
          '  with: { ref: "${{ github.event.pull_request.head.sha }}" }',
          '- run: npm ci && npm run build',
        ]),
      ),
  },
  {
    rule: 'pipeline/echoed-secret',
    what: 'a key is printed to find out why a deploy fails',
    apply: ({ write }) =>
      write(
        '.github/workflows/deploy.yml',
        workflowOn('workflow_dispatch', ['- run: echo "${{ secrets.RENDER_DEPLOY_KEY }}" | base64']),
      ),
  },
  {
    rule: 'pipeline/inherited-secrets',
    what: 'every secret for a workflow of others',
    apply: ({ write }) =>
      write(
        '.github/workflows/release.yml',
        'name: Release\non: workflow_dispatch\njobs:\n  release:\n    uses: other/workflows/.github/workflows/release.yml@v2\n    secrets: inherit\n',
      ),
  },
  {
    rule: 'pipeline/weekly-gate-in-shared-file',
    what: 'the weekly run also starts on pushes',
    apply: ({ edit }) => edit(WEEKLY, '  workflow_dispatch:\n', '  workflow_dispatch:\n  push:\n'),
  },
];

const workflowOn = (event: string, steps: readonly string[]): string =>
  [
    'name: Another',
    `on: ${event}`,
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    ...steps.map((line) => `      ${line}`),
    '',
  ].join('\n');
