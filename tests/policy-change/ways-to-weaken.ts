import { fakeSecret } from '../support/fake-secrets.ts';

type Files = Readonly<Record<string, string | null>>;

/** One way to weaken the policy or the configuration of a tool in the very change that needs it. */
export interface WayToWeaken {
  readonly what: string;
  /** The checks that the run is about. */
  readonly checks: readonly string[];
  /** Files of the base that differ from the usual ones. */
  readonly base?: Files;
  /** What the change writes; null deletes. */
  readonly change: Files;
  /** The rule that has to block all the same, or what could not be looked at. */
  readonly blockedBy: string | { readonly incomplete: string };
  /** What the report says of the weakening: of `policy/loosened`, or of the rule that blocks. */
  readonly named: string;
  /** It is no policy: our engine never reads it. */
  readonly isOfTheTool?: true;
}

const render = (...services: readonly string[]): string => `services:\n${services.join('')}`;

const service = (name: string, ...vars: readonly string[]): string =>
  [
    `  - type: worker`,
    `    name: shop-${name}`,
    '    runtime: node',
    `    startCommand: node services/${name}/main.js`,
    '    envVars:',
    ...vars.map((one) => (one.includes(':') ? `      - ${one}` : `      - { key: ${one}, sync: false }`)),
    '',
  ].join('\n');

const LITERAL = `{ key: MAIL_PASSWORD, value: "${fakeSecret('github-pat').value}" }`;

const POLICY = `version: 1
secrets:
  DATABASE_URL: { class: infrastructure }
  STRIPE_SECRET_KEY: { class: payments }
  OPENAI_API_KEY: { class: ai }
services:
  api:
    blueprint-name: shop-api
    requires: [DATABASE_URL]
    may-hold: { classes: [infrastructure] }
  worker:
    blueprint-name: shop-worker
    requires: [STRIPE_SECRET_KEY, OPENAI_API_KEY]
    exclusive: { classes: [payments] }
access:
  boundaries:
    - name: the payment gateway
      modules: [stripe]
      only: [services/worker/**]
`;

const API = service('api', 'DATABASE_URL');
const WORKER = service('worker', 'STRIPE_SECRET_KEY', 'OPENAI_API_KEY');

/** A shop whose policy every file of it keeps to. */
export const SHOP: Readonly<Record<string, string>> = {
  'aduana.yml': POLICY,
  'render.yaml': render(API, WORKER),
  'services/api/main.js': 'module.exports = process.env.DATABASE_URL;\n',
  'services/worker/main.js':
    "const stripe = require('stripe');\nmodule.exports = [stripe, process.env.STRIPE_SECRET_KEY, process.env.OPENAI_API_KEY];\n",
};

const without = (part: string): string => withInstead(part, '');

const withInstead = (part: string, other: string): string => {
  if (POLICY.split(part).length !== 2) throw new Error(`the policy does not hold this once: ${part}`);
  return POLICY.replace(part, other);
};

const exception = (path: string, expires: string): string => `exceptions:
  - rule: env-groups/literal-secret
    path: ${path}
    reason: nobody has the time to replace it
    expires: ${expires}
`;

const scan = (config: string): string => `secret-scan:\n  gitleaks-config: ${config}\n`;

const LEAK = { 'src/pay.js': `const key = "${fakeSecret('github-pat').value}";\n` };
const LITERAL_IN_API = { 'render.yaml': render(service('api', 'DATABASE_URL', LITERAL), WORKER) };
const TOO_MUCH_FOR_API = { 'render.yaml': render(service('api', 'DATABASE_URL', 'STRIPE_SECRET_KEY'), WORKER) };
const AI_FOR_API = { 'render.yaml': render(service('api', 'DATABASE_URL', 'OPENAI_API_KEY'), WORKER) };
const NO_AI = { 'render.yaml': render(API, service('worker', 'STRIPE_SECRET_KEY')) };
const LETS_ALL_GO = "[extend]\nuseDefault = true\n\n[[allowlists]]\npaths = ['''.*''']\n";

const LITERAL_RULE = { checks: ['env-groups'], blockedBy: 'env-groups/literal-secret' };
const MISSING = { checks: ['env-groups'], blockedBy: 'env-groups/undeclared-required-secret' };
const GRANT = { checks: ['service-access'] };

export const WAYS: readonly WayToWeaken[] = [
  {
    what: 'an exception for the fault that comes with it',
    ...LITERAL_RULE,
    change: { ...LITERAL_IN_API, 'aduana.yml': POLICY + exception('render.yaml', '2027-01-31') },
    named: '`exceptions` now excuse `env-groups/literal-secret` for `render.yaml`',
  },
  {
    what: 'a later end for an exception that has expired',
    ...LITERAL_RULE,
    base: { ...LITERAL_IN_API, 'aduana.yml': POLICY + exception('render.yaml', '2026-11-30') },
    change: { 'aduana.yml': POLICY + exception('render.yaml', '2027-03-31') },
    named: 'until 2027-03-31 instead of 2026-11-30',
  },
  {
    what: 'a wider path for an exception',
    ...LITERAL_RULE,
    base: { 'aduana.yml': POLICY + exception('examples/**', '2027-01-31') },
    change: { ...LITERAL_IN_API, 'aduana.yml': POLICY + exception('"**"', '2027-01-31') },
    named: 'for `**` until 2027-01-31',
  },
  {
    what: 'a lower severity',
    ...LITERAL_RULE,
    change: { ...LITERAL_IN_API, 'aduana.yml': `${POLICY}severities: { env-groups/literal-secret: info }\n` },
    named: '`severities.env-groups/literal-secret` is now `info`',
  },
  {
    what: 'a raised severity that is taken back',
    ...LITERAL_RULE,
    base: { 'aduana.yml': `${POLICY}fail-on: critical\nseverities: { env-groups/literal-secret: critical }\n` },
    change: { ...LITERAL_IN_API, 'aduana.yml': `${POLICY}fail-on: critical\n` },
    named: '`severities.env-groups/literal-secret` is gone',
  },
  {
    what: 'a milder bar',
    ...LITERAL_RULE,
    change: { ...LITERAL_IN_API, 'aduana.yml': `${POLICY}fail-on: critical\n` },
    named: '`fail-on` goes from `medium` to `critical`',
  },
  {
    what: 'Blueprints listed so that the one with the fault is not read',
    ...LITERAL_RULE,
    change: {
      'render.yaml': render(API, WORKER),
      'infra/render.yaml': render(service('mail', LITERAL)),
      'aduana.yml': `${POLICY}blueprints: [render.yaml]\n`,
    },
    named: '`blueprints` is now given',
  },
  {
    what: 'incompleteness that is waved through',
    checks: ['env-groups'],
    base: {
      'infra/render.yaml': render(service('mail', 'DATABASE_URL')),
      'aduana.yml': `${POLICY}blueprints: [render.yaml, infra/render.yaml]\n`,
    },
    change: {
      'infra/render.yaml': null,
      'aduana.yml': `${POLICY}blueprints: [render.yaml, infra/render.yaml]\non-incomplete: warn\n`,
    },
    blockedBy: { incomplete: 'env-groups' },
    named: '`on-incomplete` goes from `fail` to `warn`',
  },
  {
    what: 'a required secret that is no longer declared',
    ...MISSING,
    change: {
      ...NO_AI,
      'aduana.yml': without('  OPENAI_API_KEY: { class: ai }\n').replace(', OPENAI_API_KEY]', ']'),
    },
    named: '`secrets.OPENAI_API_KEY` is no longer declared',
  },
  {
    what: 'a secret that is no longer required',
    ...MISSING,
    base: { 'aduana.yml': withInstead(', OPENAI_API_KEY]', ']') },
    change: {
      ...NO_AI,
      'aduana.yml': withInstead(', OPENAI_API_KEY]', ']').replace('{ class: ai }', '{ class: ai, required: false }'),
    },
    named: '`secrets.OPENAI_API_KEY.required` goes from `true` to `false`',
  },
  {
    what: 'a shorter list of what a service requires',
    ...MISSING,
    change: {
      'render.yaml': render(API, service('worker', 'STRIPE_SECRET_KEY'), service('other', 'OPENAI_API_KEY')),
      'aduana.yml': withInstead(', OPENAI_API_KEY]', ']'),
    },
    named: '`services.worker.requires` no longer names `OPENAI_API_KEY`',
  },
  {
    what: 'a group of the Dashboard that is said to hold what is missing',
    ...MISSING,
    change: {
      'render.yaml': render(API, service('worker', 'STRIPE_SECRET_KEY', 'fromGroup: shop-ai')),
      'aduana.yml': `${POLICY}env-groups:\n  shop-ai: { managed-in: dashboard, holds: [OPENAI_API_KEY] }\n`,
    },
    named: '`env-groups.shop-ai.holds` now names `OPENAI_API_KEY`, which is required',
  },
  {
    what: 'the whole policy taken away',
    ...MISSING,
    change: { ...NO_AI, 'aduana.yml': null },
    named: '`services.worker` is no longer declared',
  },
  {
    what: 'the policy in another place, with less in it',
    ...MISSING,
    change: { ...NO_AI, 'aduana.yml': null, '.github/aduana.yml': 'version: 1\n' },
    named: '`secrets.OPENAI_API_KEY` is no longer declared',
  },
  {
    what: 'a wider `may-hold`',
    ...GRANT,
    change: { ...AI_FOR_API, 'aduana.yml': withInstead('[infrastructure] }', '[infrastructure, ai] }') },
    blockedBy: 'service-access/unauthorised-grant',
    named: '`services.api.may-hold.classes` now names `ai`',
  },
  {
    what: '`may-hold` taken away',
    ...GRANT,
    change: { ...AI_FOR_API, 'aduana.yml': without('    may-hold: { classes: [infrastructure] }\n') },
    blockedBy: 'service-access/unauthorised-grant',
    named: '`services.api.may-hold` is gone',
  },
  {
    what: 'what may not be held declared as required',
    ...GRANT,
    change: { ...AI_FOR_API, 'aduana.yml': withInstead('[DATABASE_URL]', '[DATABASE_URL, OPENAI_API_KEY]') },
    blockedBy: 'service-access/unauthorised-grant',
    named: '`services.api.requires` now gives it `OPENAI_API_KEY` beyond `may-hold`',
  },
  {
    what: 'an exclusive class taken away',
    ...GRANT,
    base: { 'aduana.yml': without('    may-hold: { classes: [infrastructure] }\n') },
    change: {
      ...TOO_MUCH_FOR_API,
      'aduana.yml': without('    may-hold: { classes: [infrastructure] }\n').replace(
        '    exclusive: { classes: [payments] }\n',
        '',
      ),
    },
    blockedBy: 'service-access/broken-exclusivity',
    named: '`services.worker.exclusive.classes` no longer names `payments`',
  },
  {
    what: 'an exclusive secret claimed by a second service',
    ...GRANT,
    change: {
      ...TOO_MUCH_FOR_API,
      'aduana.yml': withInstead(
        '    may-hold: { classes: [infrastructure] }\n',
        '    may-hold: { classes: [infrastructure] }\n    exclusive: { names: [STRIPE_SECRET_KEY] }\n',
      ),
    },
    blockedBy: 'service-access/broken-exclusivity',
    named: '`services.api.exclusive.names` now gives it `STRIPE_SECRET_KEY`',
  },
  {
    what: 'another class for a secret',
    ...GRANT,
    change: { ...TOO_MUCH_FOR_API, 'aduana.yml': withInstead('{ class: payments }', '{ class: infrastructure }') },
    blockedBy: 'service-access/broken-exclusivity',
    named: '`secrets.STRIPE_SECRET_KEY.class` goes from `payments` to `infrastructure`',
  },
  {
    what: 'another name in the Blueprint for the service with limits',
    ...GRANT,
    change: { ...AI_FOR_API, 'aduana.yml': withInstead('blueprint-name: shop-api', 'blueprint-name: nowhere') },
    blockedBy: 'service-access/unauthorised-grant',
    named: '`services.api.blueprint-name` goes from `shop-api` to `nowhere`',
  },
  {
    what: 'a boundary taken away',
    ...GRANT,
    change: {
      'services/api/main.js': "require('stripe');\nmodule.exports = process.env.DATABASE_URL;\n",
      'aduana.yml': POLICY.slice(0, POLICY.indexOf('access:')),
    },
    blockedBy: 'service-access/crossed-boundary',
    named: '`access.boundaries` no longer guards `the payment gateway`',
  },
  {
    what: 'a boundary with one more way through',
    ...GRANT,
    change: {
      'services/api/main.js': "require('stripe');\nmodule.exports = process.env.DATABASE_URL;\n",
      'aduana.yml': withInstead('[services/worker/**]', '[services/worker/**, services/api/**]'),
    },
    blockedBy: 'service-access/crossed-boundary',
    named: '`access.boundaries.only` now names `services/api/**`',
  },
  {
    what: 'a manifest that is left out',
    checks: ['dependencies'],
    change: {
      'services/api/package.json': '{ "name": "api", "dependencies": { "left-pad": "1.3.0" } }\n',
      'aduana.yml': `${POLICY}dependencies:\n  leave-out:\n    - { path: "services/**", reason: nobody installs this }\n`,
    },
    blockedBy: 'dependencies/manifest-without-lockfile',
    named: '`dependencies.leave-out` now names `services/**`',
  },
  {
    what: 'a gitleaks config that lets everything go',
    checks: ['secrets'],
    change: { ...LEAK, 'security/gitleaks.toml': LETS_ALL_GO, 'aduana.yml': POLICY + scan('security/gitleaks.toml') },
    blockedBy: 'secrets/committed-secret',
    named: '`secret-scan.gitleaks-config` is now `security/gitleaks.toml`',
  },
  {
    what: "the team's gitleaks config, edited",
    checks: ['secrets'],
    base: {
      'security/gitleaks.toml': '[extend]\nuseDefault = true\n',
      'aduana.yml': POLICY + scan('security/gitleaks.toml'),
    },
    change: { ...LEAK, 'security/gitleaks.toml': LETS_ALL_GO },
    blockedBy: 'secrets/committed-secret',
    named: '`security/gitleaks.toml` is changed',
  },
  {
    what: "gitleaks' own files in the tree",
    checks: ['secrets'],
    change: {
      'src/pay.js': `const key = "${fakeSecret('github-pat').value}"; // gitleaks:allow\n`,
      '.gitleaks.toml': LETS_ALL_GO,
    },
    blockedBy: 'secrets/committed-secret',
    named: 'gitleaks:allow',
    isOfTheTool: true,
  },
];
