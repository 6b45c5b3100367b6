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
    rule: 'pipeline/weekly-gate-in-shared-file',
    what: 'the weekly run also starts on pushes',
    apply: ({ edit }) => edit(WEEKLY, '  workflow_dispatch:\n', '  workflow_dispatch:\n  push:\n'),
  },
];
