import type { Writing } from '../support/change-repository.ts';
import { fakeSecret } from '../support/fake-secrets.ts';
import { SHOP } from './ways-to-weaken.ts';

/** One way to weaken what judges a change, among others of the same change. */
export interface BundledWay {
  readonly what: string;
  /** The rule that blocks all the same, at this path. */
  readonly blocked?: readonly [rule: string, path: string];
  /** What the report says of the weakening. */
  readonly named: string | RegExp;
}

/** A change that weakens in many ways at once, and what its workflow gives the step. */
export interface BundledChange {
  readonly what: string;
  readonly base: Writing;
  readonly change: Writing;
  /** What the run is given, as the workflow of the change has it. */
  readonly inputs: (engine: string) => Readonly<Record<string, string>>;
  readonly ways: readonly BundledWay[];
  /** The whole change is refused, with these words. */
  readonly refused?: string;
}

const GATE = '.github/workflows/gate.yml';
const PIN = 'a'.repeat(40);
const POLICY = SHOP['aduana.yml'] ?? '';
const TOKEN = fakeSecret('github-pat').value;

const gate = (inputs: Readonly<Record<string, string>>, edit = (text: string) => text): string =>
  edit(`name: Gate
on:
  push:
    branches: [main]
  pull_request:
  merge_group:
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${PIN}
        with:
          fetch-depth: 0
      - uses: aduana-security/aduana@${PIN}
        with:
${Object.entries(inputs)
  .map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`)
  .join('')}`);

/** The engine lies where the base says, and no network is there. */
const usual = (engine: string) => ({ offline: 'true', 'gitleaks-path': engine });

const edited = (text: string, ...edits: readonly (readonly [part: string, other: string])[]): string =>
  edits.reduce((now, [part, other]) => {
    if (now.split(part).length !== 2) throw new Error(`does not hold this once: ${part}`);
    return now.replace(part, () => other);
  }, text);

/** Faults of every kind, each of which some weakening is to hide. */
const RENDER = `services:
  - type: worker
    name: shop-api
    runtime: node
    startCommand: node services/api/main.js
    envVars:
      - { key: DATABASE_URL, sync: false }
      - { key: OPENAI_API_KEY, sync: false }
      - { key: MAIL_PASSWORD, value: "${TOKEN}" }
  - type: worker
    name: shop-worker
    runtime: node
    startCommand: node services/worker/main.js
    envVars:
      - { key: STRIPE_SECRET_KEY, sync: false }
`;

const FAULTS: Writing = {
  'render.yaml': RENDER,
  'services/api/main.js': "require('stripe');\nmodule.exports = process.env.DATABASE_URL;\n",
  'services/api/package.json': '{ "name": "api", "dependencies": { "left-pad": "1.3.0" } }\n',
  'src/pay.js': `const key = "${TOKEN}";\n`,
};

const LETS_ALL_GO = "[extend]\nuseDefault = true\n\n[[allowlists]]\npaths = ['''.*''']\n";

const LITERAL = ['env-groups/literal-secret', 'render.yaml'] as const;
const MISSING = ['env-groups/undeclared-required-secret', 'render.yaml'] as const;
const LEAK = ['secrets/committed-secret', 'src/pay.js'] as const;
const GRANT = ['service-access/unauthorised-grant', 'render.yaml'] as const;
const MANIFEST = ['dependencies/manifest-without-lockfile', 'services/api/package.json'] as const;

export const bundledChanges = (engine: string): readonly BundledChange[] => [
  {
    what: 'the policy and the files of the tools',
    base: { ...SHOP, [GATE]: gate(usual(engine)) },
    change: {
      ...FAULTS,
      'aduana.yml': `${edited(
        POLICY,
        [', OPENAI_API_KEY]', ']'],
        ['[infrastructure] }', '[infrastructure, ai] }'],
        ['[services/worker/**]', '[services/**]'],
      )}fail-on: critical
on-incomplete: warn
severities: { service-access/unauthorised-grant: info }
secret-scan: { gitleaks-config: security/gitleaks.toml }
dependencies:
  leave-out:
    - { path: "services/**", reason: nobody installs this }
exceptions:
  - { rule: env-groups/literal-secret, path: render.yaml, reason: nobody has the time, expires: 2027-01-31 }
`,
      'security/gitleaks.toml': LETS_ALL_GO,
      '.gitleaks.toml': LETS_ALL_GO,
      '.gitleaksignore': 'src/pay.js:github-pat:1\nsrc/allowed.js:github-pat:1\n',
      'src/allowed.js': `const key = "${TOKEN}"; // gitleaks:allow\n`,
      '.gitattributes': 'src/** binary -diff -text linguist-generated\n',
      '.snyk':
        'version: v1.25.0\nignore:\n  SNYK-JS-LEFTPAD-1:\n    - "*":\n        reason: later\nexclude:\n  global: ["**"]\n',
      '.npmrc': 'package-lock=false\naudit=false\nregistry=https://npm.example.com\n',
      'pip.conf': '[global]\nindex-url = https://pypi.example.com\n',
    },
    inputs: usual,
    ways: [
      { what: 'an exception', blocked: LITERAL, named: '`exceptions` now excuse `env-groups/literal-secret`' },
      { what: 'a milder bar', blocked: LITERAL, named: '`fail-on` goes from `medium` to `critical`' },
      { what: 'incompleteness waved through', blocked: LITERAL, named: '`on-incomplete` goes from `fail` to `warn`' },
      { what: 'a shorter list of names', blocked: MISSING, named: '`services.worker.requires` no longer names' },
      { what: 'a wider grant', blocked: GRANT, named: '`services.api.may-hold.classes` now names `ai`' },
      { what: 'a lower severity', blocked: GRANT, named: '`severities.service-access/unauthorised-grant` is now' },
      {
        what: 'a boundary with a hole',
        blocked: ['service-access/crossed-boundary', 'services/api/main.js'],
        named: '`access.boundaries.only` now names `services/**`',
      },
      { what: 'a manifest left out', blocked: MANIFEST, named: '`dependencies.leave-out` now names `services/**`' },
      { what: "npm's settings, pip's, and Snyk's exclusions", blocked: MANIFEST, named: 'services/api/package.json' },
      { what: 'a gitleaks config of its own', blocked: LEAK, named: '`secret-scan.gitleaks-config` is now' },
      { what: '.gitleaks.toml, .gitleaksignore and .gitattributes', blocked: LEAK, named: 'src/pay.js' },
      { what: 'gitleaks:allow', blocked: ['secrets/committed-secret', 'src/allowed.js'], named: 'gitleaks:allow' },
    ],
  },
  {
    what: 'the workflow',
    base: {
      ...SHOP,
      'examples/aduana.yml': 'version: 1\nfail-on: critical\n',
      [GATE]: gate({ ...usual(engine), history: 'true' }),
    },
    change: {
      ...FAULTS,
      'tools/gitleaks': '#!/bin/sh\necho "gitleaks version 8.30.1"\n',
      [GATE]: gate(
        {
          offline: 'true',
          'gitleaks-path': './tools/gitleaks',
          skip: 'secrets,env-groups,service-access,dependencies',
          'fail-on': 'critical',
          'on-incomplete': 'warn',
          config: 'examples/aduana.yml',
          'osv-url': 'https://osv.example.com',
        },
        (text) =>
          edited(
            text,
            ['  push:\n    branches: [main]\n', ''],
            ['  pull_request:\n', "  pull_request:\n    paths: ['docs/**']\n"],
            ['ubuntu-24.04\n', 'self-hosted\n    if: github.actor\n'],
            ['contents: read', 'contents: write'],
            ['          fetch-depth: 0\n', '          fetch-depth: 1\n'],
            [`aduana@${PIN}\n`, 'aduana@main\n        continue-on-error: true\n'],
          ),
      ),
    },
    inputs: () => ({
      offline: 'true',
      'gitleaks-path': './tools/gitleaks',
      skip: 'secrets,env-groups,service-access,dependencies',
      'fail-on': 'critical',
      'on-incomplete': 'warn',
      config: 'examples/aduana.yml',
      'osv-url': 'https://osv.example.com',
    }),
    ways: [
      { what: 'the input skip', blocked: LITERAL, named: 'no longer lets the gate run' },
      { what: 'the input fail-on', blocked: MISSING, named: 'takes `fail-on` of the gate from' },
      { what: 'the input on-incomplete', named: 'takes `on-incomplete` of the gate from' },
      { what: 'the input config', blocked: MISSING, named: 'gives the gate another `config`' },
      { what: 'the input history', named: 'takes `history` of the gate from `true`' },
      { what: 'the input gitleaks-path', blocked: LEAK, named: 'gives the gate another `gitleaks-path`' },
      { what: 'the input osv-url', named: 'gives the gate another `osv-url`' },
      { what: 'an event that is gone', named: 'no longer starts on `push`' },
      { what: 'a path filter', named: 'starts on `pull_request` for fewer paths' },
      { what: 'a condition', named: 'runs the gate under another `if`' },
      { what: 'a verdict that does not count', named: 'no longer fails when the gate does' },
      { what: 'a pin that can be moved', named: 'takes the gate from `main`' },
      { what: 'a token that may write', named: 'gives the token of the gate `contents: write`' },
      { what: 'a shorter checkout', named: 'checks out less history' },
      { what: 'a machine of its own', named: "runs the gate on a machine that is none of GitHub's" },
    ],
  },
  {
    what: 'the policy and the workflow, each in another place',
    base: { ...SHOP, [GATE]: gate(usual(engine)) },
    change: {
      ...FAULTS,
      'aduana.yml': null,
      '.github/aduana.yml': 'version: 1\n',
      [GATE]: null,
      '.github/workflows/other.yml': gate({ ...usual(engine), only: 'pipeline' }, (text) =>
        text.replace('\n  gate:\n', '\n  checks:\n'),
      ),
    },
    inputs: (path) => ({ ...usual(path), only: 'pipeline' }),
    ways: [
      { what: 'the policy moved, with less in it', blocked: GRANT, named: '`services.worker` is no longer declared' },
      {
        what: 'the workflow moved, with another job',
        named: /no longer runs the gate in the job `gate`|as `checks` instead of `gate`/,
      },
      {
        what: 'fewer checks in the new workflow',
        blocked: LEAK,
        named: /no longer lets the gate run|no longer runs the gate/,
      },
    ],
  },
  {
    what: 'the policy as a link to a laxer one',
    base: { ...SHOP, [GATE]: gate(usual(engine)) },
    change: { ...FAULTS, 'lax.yml': 'version: 1\n', 'aduana.yml': { link: 'lax.yml' } },
    inputs: usual,
    ways: [],
    refused: 'the policy must be a plain file, not a link or a folder',
  },
];
