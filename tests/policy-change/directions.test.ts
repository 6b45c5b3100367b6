import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type PolicyFile, policySchema } from '../../src/config/policy-schema.ts';
import { compareSeverity, type Severity } from '../../src/model/severity.ts';
import { comparePolicies } from '../../src/policy-change/compare-policies.ts';

type Written = z.input<typeof policySchema>;

const policy = (written: Omit<Written, 'version'>): PolicyFile => policySchema.parse({ version: 1, ...written });

const OWN_SEVERITIES: Readonly<Record<string, Severity>> = {
  'env-groups/empty-value': 'medium',
  'secrets/committed-secret': 'critical',
};

const compare = (before: PolicyFile, after: PolicyFile) =>
  comparePolicies({ before, after, severityOf: (rule) => OWN_SEVERITIES[rule] });

const looserIn = (before: PolicyFile, after: PolicyFile): readonly string[] =>
  compare(before, after).changes.flatMap(({ effect, about, how }) => (effect === 'loosens' ? [`${about} ${how}`] : []));

const stricterIn = (before: PolicyFile, after: PolicyFile): readonly string[] =>
  compare(before, after).changes.flatMap(({ effect, about, how }) =>
    effect === 'tightens' ? [`${about} ${how}`] : [],
  );

/** The judging policy, with the least severities that are worse than a rule's own written as severities. */
const judging = (before: PolicyFile, after: PolicyFile): PolicyFile => {
  const { stricter, severityFloors } = compare(before, after);
  const raised = Object.entries(severityFloors).filter(
    ([rule, floor]) => compareSeverity(floor, OWN_SEVERITIES[rule] ?? 'info') > 0,
  );
  return { ...stricter, severities: { ...Object.fromEntries(raised), ...stricter.severities } };
};

type Part = Omit<Written, 'version'>;

interface Row {
  readonly strict: Part;
  readonly loose: Part;
  /** What is said of the way from strict to loose. */
  readonly says: string;
  /** Both ways loosen, because nobody can tell which is stricter; then the earlier side holds. */
  readonly eitherWay?: true;
}

const api = (service: NonNullable<Written['services']>[string]): Part => ({ services: { api: service } });
const exception = (more: object): Part => ({
  exceptions: [
    { rule: 'env-groups/empty-value', reason: 'it is empty by intent', expires: '2027-01-31', ...more },
  ] as never,
});
const boundary = (more: object): Part => ({
  access: {
    boundaries: [
      { name: 'the vault', words: ['decrypted_secrets'], modules: ['vault'], only: ['src/vault/**'], ...more },
    ],
  },
});

const rotating = (secret: NonNullable<NonNullable<Written['rotation']>['secrets']>[string]): Part => ({
  rotation: { secrets: { KEY: secret } },
});
const attested = (required: NonNullable<Written['attestations']>[string]): Part => ({
  attestations: { 'penetration-test': required },
});

const hook = (webhook: Partial<NonNullable<NonNullable<Written['exposure']>['webhooks']>[string]>): Part => ({
  exposure: { webhooks: { meta: { service: 'api', route: '/webhook', ...webhook } } },
});
const SENDER = { ranges: ['157.240.0.0/16'], 'as-of': '2026-11-01', 'max-age': 30 };

const FINGERPRINT = '5f0c3c1e7b8a4d2f9e6b1a0c8d7f3e2b';

/** For every key of the schema. `free`: it says nothing about strictness. */
const ROWS: Readonly<Record<string, Row | 'free'>> = {
  version: 'free',
  'secrets.*.class': {
    strict: { secrets: { KEY: { class: 'payments' } } },
    loose: { secrets: { KEY: { class: 'ai' } } },
    says: 'secrets.KEY.class goes from `payments` to `ai`',
    eitherWay: true,
  },
  'secrets.*.required': {
    strict: { secrets: { KEY: {} } },
    loose: { secrets: { KEY: { required: false } } },
    says: 'secrets.KEY.required goes from `true` to `false`',
  },
  'env-groups.*.managed-in': {
    strict: { 'env-groups': { ai: { 'managed-in': 'blueprint' } } },
    loose: { 'env-groups': { ai: { 'managed-in': 'dashboard' } } },
    says: 'env-groups.ai.managed-in goes from `blueprint` to `dashboard`',
    eitherWay: true,
  },
  'env-groups.*.holds': {
    strict: { 'env-groups': { ai: { holds: ['A_KEY', 'KEY'] } } },
    loose: { 'env-groups': { ai: { holds: ['A_KEY'] } } },
    says: 'env-groups.ai.holds no longer names `KEY`',
  },
  'services.*.blueprint-name': {
    strict: api({ 'blueprint-name': 'shop-api' }),
    loose: api({ 'blueprint-name': 'decoy' }),
    says: 'services.api.blueprint-name goes from `shop-api` to `decoy`',
    eitherWay: true,
  },
  'services.*.source': {
    strict: api({ source: ['services/api', 'lib'] }),
    loose: api({ source: ['services/api'] }),
    says: 'services.api.source no longer names `lib`',
  },
  'services.*.entry': {
    strict: api({ entry: ['main.py', 'jobs.py'] }),
    loose: api({ entry: ['main.py'] }),
    says: 'services.api.entry no longer names `jobs.py`',
  },
  'services.*.requires': {
    strict: api({ requires: ['KEY'] }),
    loose: api({ requires: [] }),
    says: 'services.api.requires no longer names `KEY`',
  },
  'holders.*.may-hold.classes': {
    strict: { holders: { supabase: { 'may-hold': { classes: ['ai'] } } } },
    loose: { holders: { supabase: { 'may-hold': { classes: ['ai', 'payments'] } } } },
    says: 'holders.supabase.may-hold.classes now names `payments`',
  },
  'holders.*.may-hold.names': {
    strict: {},
    loose: { holders: { 'workflow ci.yml': { 'may-hold': { names: ['KEY'] } } } },
    says: 'holders.workflow ci.yml.may-hold.names now names `KEY`',
  },
  'services.*.may-hold.classes': {
    strict: api({ 'may-hold': { classes: ['ai'] } }),
    loose: api({ 'may-hold': { classes: ['ai', 'payments'] } }),
    says: 'services.api.may-hold.classes now names `payments`',
  },
  'services.*.may-hold.names': {
    strict: api({ 'may-hold': { names: ['A_KEY'] } }),
    loose: api({ 'may-hold': { names: ['A_KEY', 'KEY'] } }),
    says: 'services.api.may-hold.names now names `KEY`',
  },
  'services.*.exclusive.classes': {
    strict: api({ exclusive: { classes: ['ai', 'payments'] } }),
    loose: api({ exclusive: { classes: ['ai'] } }),
    says: 'services.api.exclusive.classes no longer names `payments`',
  },
  'services.*.exclusive.names': {
    strict: api({ exclusive: { names: ['A_KEY', 'KEY'] } }),
    loose: api({ exclusive: { names: ['A_KEY'] } }),
    says: 'services.api.exclusive.names no longer names `KEY`',
  },
  'services.*.inbound': {
    strict: api({ inbound: 'none' }),
    loose: api({ inbound: 'public' }),
    says: 'services.api.inbound goes from `none` to `public`',
  },
  blueprints: {
    strict: { blueprints: ['render.yaml', 'infra/render.yaml'] },
    loose: { blueprints: ['render.yaml'] },
    says: 'blueprints no longer names `infra/render.yaml`',
  },
  'secret-scan.gitleaks-config': {
    strict: { 'secret-scan': { 'gitleaks-config': 'security/gitleaks.toml' } },
    loose: { 'secret-scan': { 'gitleaks-config': 'lax.toml' } },
    says: 'secret-scan.gitleaks-config goes from `security/gitleaks.toml` to `lax.toml`',
    eitherWay: true,
  },
  'secret-scan.max-file-megabytes': {
    strict: { 'secret-scan': { 'max-file-megabytes': 100 } },
    loose: { 'secret-scan': { 'max-file-megabytes': 1 } },
    says: 'secret-scan.max-file-megabytes goes from `100` to `1`',
  },
  'dependencies.engine': {
    strict: { dependencies: { engine: 'both' } },
    loose: { dependencies: { engine: 'osv' } },
    says: 'dependencies.engine goes from `both` to `osv`',
  },
  'dependencies.snyk-required-on': {
    strict: { dependencies: { 'snyk-required-on': ['main'] } },
    loose: { dependencies: { 'snyk-required-on': [] } },
    says: 'dependencies.snyk-required-on no longer names `main`',
  },
  'dependencies.fail-on': {
    strict: { dependencies: { 'fail-on': 'low' } },
    loose: { dependencies: { 'fail-on': 'critical' } },
    says: 'dependencies.fail-on goes from `low` to `critical`',
  },
  'dependencies.only-fixable': {
    strict: {},
    loose: { dependencies: { 'only-fixable': true } },
    says: 'dependencies.only-fixable goes from `false` to `true`',
  },
  'dependencies.scope': {
    strict: {},
    loose: { dependencies: { scope: 'production' } },
    says: 'dependencies.scope goes from `all` to `production`',
  },
  'dependencies.leave-out.[].path': {
    strict: {},
    loose: { dependencies: { 'leave-out': [{ path: 'services/**', reason: 'nobody has time' }] } },
    says: 'dependencies.leave-out now names `services/**`',
  },
  'dependencies.leave-out.[].reason': 'free',
  'access.cannot-prove': {
    strict: { access: { 'cannot-prove': 'fail' } },
    loose: {},
    says: 'access.cannot-prove goes from `fail` to `warn`',
  },
  'pipeline.cannot-see': {
    strict: { pipeline: { 'cannot-see': 'fail' } },
    loose: {},
    says: 'pipeline.cannot-see goes from `fail` to `warn`',
  },
  'access.env-accessors': {
    strict: { access: { 'env-accessors': ['readEnv'] } },
    loose: {},
    says: 'access.env-accessors no longer names `readEnv`',
  },
  'access.boundaries.[].name': {
    strict: boundary({}),
    loose: {},
    says: 'access.boundaries no longer guards `the vault`',
  },
  'access.boundaries.[].words': {
    strict: boundary({}),
    loose: boundary({ words: [] }),
    says: 'access.boundaries.words no longer names `decrypted_secrets`',
  },
  'access.boundaries.[].modules': {
    strict: boundary({}),
    loose: boundary({ modules: [] }),
    says: 'access.boundaries.modules no longer names `vault`',
  },
  'access.boundaries.[].only': {
    strict: boundary({}),
    loose: boundary({ only: ['**'] }),
    says: 'access.boundaries.only now names `**` for `the vault`',
  },
  'services.*.behind': {
    strict: api({ behind: 'cloudflare' }),
    loose: api({}),
    says: 'services.api.behind is gone, and was `cloudflare`',
  },
  'exposure.public-ports': {
    strict: { exposure: { 'public-ports': [443] } },
    loose: { exposure: { 'public-ports': [443, 22] } },
    says: 'exposure.public-ports now names `22`',
  },
  'exposure.deployed': {
    strict: { exposure: { deployed: ['compose.yml'] } },
    loose: { exposure: {} },
    says: 'exposure.deployed no longer names `compose.yml`',
  },
  'exposure.database-clients': {
    strict: { exposure: { 'database-clients': ['203.0.113.7'] } },
    loose: { exposure: { 'database-clients': ['203.0.113.7', '0.0.0.0/0'] } },
    says: 'exposure.database-clients now names `0.0.0.0/0`',
  },
  'exposure.webhooks.*.service': {
    strict: hook({}),
    loose: hook({ service: 'decoy' }),
    says: 'exposure.webhooks.meta.service goes from `api` to `decoy`',
    eitherWay: true,
  },
  'exposure.webhooks.*.route': {
    strict: hook({}),
    loose: hook({ route: '/health' }),
    says: 'exposure.webhooks.meta.route goes from `/webhook` to `/health`',
    eitherWay: true,
  },
  'exposure.webhooks.*.signed-with': {
    strict: hook({ 'signed-with': 'FB_APP_SECRET' }),
    loose: hook({ 'signed-with': 'OTHER' }),
    says: 'exposure.webhooks.meta.signed-with goes from `FB_APP_SECRET` to `OTHER`',
    eitherWay: true,
  },
  'exposure.webhooks.*.from.ranges': {
    strict: hook({ from: SENDER }),
    loose: hook({ from: { ...SENDER, ranges: ['0.0.0.0/0'] } }),
    says: 'exposure.webhooks.meta.from is changed',
    eitherWay: true,
  },
  'exposure.webhooks.*.from.as-of': {
    strict: hook({ from: SENDER }),
    loose: hook({ from: { ...SENDER, 'as-of': '2026-11-02' } }),
    says: 'exposure.webhooks.meta.from is changed',
    eitherWay: true,
  },
  'exposure.webhooks.*.from.max-age': {
    strict: hook({ from: SENDER }),
    loose: hook({ from: { ...SENDER, 'max-age': 300 } }),
    says: 'exposure.webhooks.meta.from is changed',
    eitherWay: true,
  },
  'rotation.ledger': {
    strict: { rotation: { ledger: 'ledger.yml' } },
    loose: { rotation: { ledger: 'decoy.yml' } },
    says: 'rotation.ledger goes from `ledger.yml` to `decoy.yml`',
    eitherWay: true,
  },
  'rotation.owner': {
    strict: { rotation: { owner: 'platform' } },
    loose: { rotation: {} },
    says: 'rotation.owner is gone, and was `platform`',
  },
  'rotation.periods.*': {
    strict: { rotation: { periods: { ai: 30 } } },
    loose: { rotation: { periods: { ai: 120 } } },
    says: 'rotation.periods.ai goes from `30` to `120`',
  },
  'rotation.secrets.*.class': {
    strict: rotating({ class: 'page-tokens' }),
    loose: rotating({ class: 'api-tokens' }),
    says: 'rotation.secrets.KEY.class goes from `page-tokens` to `api-tokens`',
    eitherWay: true,
  },
  'rotation.secrets.*.owner': {
    strict: rotating({ owner: 'platform' }),
    loose: rotating({}),
    says: 'rotation.secrets.KEY.owner is gone, and was `platform`',
  },
  'rotation.secrets.*.period': {
    strict: rotating({}),
    loose: rotating({ period: 91 }),
    says: 'rotation.secrets.KEY.period is now `91`',
  },
  'rotation.secrets.*.never': {
    strict: rotating({}),
    loose: rotating({ never: 'nobody has the time for it' }),
    says: 'rotation.secrets.KEY.never is now given',
  },
  'rotation.secrets.*.expires': {
    strict: rotating({ expires: true }),
    loose: rotating({ expires: false }),
    says: 'rotation.secrets.KEY.expires goes from `true` to `false`',
  },
  'rotation.secrets.*.renewed-by': {
    strict: rotating({ 'renewed-by': ['fb_exchange_token'] }),
    loose: rotating({ 'renewed-by': ['fb_exchange_token', 'import'] }),
    says: 'rotation.secrets.KEY.renewed-by now names `import`',
  },
  'attestations.*.period': {
    strict: attested({}),
    loose: attested({ period: 730 }),
    says: 'attestations.penetration-test.period goes from `365` to `730`',
  },
  'attestations.*.scope': {
    strict: attested({}),
    loose: attested({ scope: ['public-api', 'dashboard', 'privilege-escalation'] }),
    says: 'attestations.penetration-test.scope no longer names `idor`',
  },
  'attestations.*.supabase-organization': {
    strict: attested({ 'supabase-organization': 'acme' }),
    loose: attested({ 'supabase-organization': 'decoy' }),
    says: 'attestations.penetration-test.supabase-organization goes from `acme` to `decoy`',
    eitherWay: true,
  },
  'attestations.*.report': {
    strict: attested({}),
    loose: attested({ report: false }),
    says: 'attestations.penetration-test.report is now `false`',
  },
  'fail-on': {
    strict: { 'fail-on': 'low' },
    loose: { 'fail-on': 'critical' },
    says: 'fail-on goes from `low` to `critical`',
  },
  'on-incomplete': {
    strict: {},
    loose: { 'on-incomplete': 'warn' },
    says: 'on-incomplete goes from `fail` to `warn`',
  },
  'severities.*': {
    strict: { severities: { 'env-groups/empty-value': 'high' } },
    loose: { severities: { 'env-groups/empty-value': 'info' } },
    says: 'severities.env-groups/empty-value goes from `high` to `info`',
  },
  'exceptions.[].rule': {
    strict: {},
    loose: exception({ path: 'render.yaml' }),
    says: 'exceptions now excuse `env-groups/empty-value` for `render.yaml` until 2027-01-31',
  },
  'exceptions.[].fingerprint': {
    strict: {},
    loose: exception({ fingerprint: FINGERPRINT }),
    says: `exceptions now excuse \`env-groups/empty-value\` for \`${FINGERPRINT}\` until 2027-01-31`,
  },
  'exceptions.[].path': {
    strict: exception({ path: 'examples/docs/**' }),
    loose: exception({ path: 'examples/**' }),
    says: 'exceptions now excuse `env-groups/empty-value` for `examples/**` until 2027-01-31',
  },
  'exceptions.[].reason': 'free',
  'exceptions.[].expires': {
    strict: exception({ path: 'render.yaml', expires: '2026-12-31' }),
    loose: exception({ path: 'render.yaml' }),
    says: 'exceptions excuse `env-groups/empty-value` for `render.yaml` until 2027-01-31 instead of 2026-12-31',
  },
};

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Every key of a schema under which a plain value or a list of them stands. */
const keysOf = (schema: JsonSchema, way: readonly string[] = []): readonly string[] => {
  const { properties, additionalProperties, items, anyOf } = schema;
  if (anyOf !== undefined)
    return [...new Set(anyOf.flatMap((one) => keysOf(one, way)))].filter(
      (key) => key !== way.join('.') || anyOf.length === 0,
    );
  if (properties !== undefined) return Object.entries(properties).flatMap(([key, one]) => keysOf(one, [...way, key]));
  if (typeof additionalProperties === 'object') return keysOf(additionalProperties, [...way, '*']);
  if (items?.properties !== undefined) return keysOf(items, [...way, '[]']);
  return [way.join('.')];
};

describe('every key of the policy', () => {
  it('has a row in this table', () => {
    const schema = z.toJSONSchema(policySchema, { io: 'input' }) as JsonSchema;
    expect(Object.keys(ROWS).sort()).toEqual([...keysOf(schema)].sort());
  });

  const rows = Object.entries(ROWS).flatMap(([key, row]) => (row === 'free' ? [] : [[key, row] as const]));

  it.each(rows)('%s is named when it loosens, and the stricter side judges', (_, { strict, loose, says }) => {
    const [before, after] = [policy(strict), policy(loose)];
    expect(looserIn(before, after)).toEqual([says]);
    expect(compare(before, after).stricter).toEqual(before);
    expect(looserIn(before, before)).toEqual([]);
  });

  it.each(rows.filter(([, row]) => row.eitherWay !== true))(
    '%s counts at once when it is stricter',
    (_, { strict, loose }) => {
      const [before, after] = [policy(loose), policy(strict)];
      expect(looserIn(before, after)).toEqual([]);
      expect(stricterIn(before, after).length).toBeGreaterThan(0);
      const { stricter } = compare(before, after);
      expect(compare(stricter, after).changes).toEqual([]);
    },
  );

  it.each(rows.filter(([, row]) => row.eitherWay === true))(
    '%s stays as it is either way until the merge',
    (_, { strict, loose }) => {
      const [before, after] = [policy(loose), policy(strict)];
      expect(looserIn(before, after)).toHaveLength(1);
      expect(compare(before, after).stricter).toEqual(before);
    },
  );
});

describe('what may look stricter and is not', () => {
  it.each<[string, Part, Part, readonly string[]]>([
    [
      'a secret of another service is claimed',
      { services: { payments: { exclusive: { names: ['KEY'] } }, api: null } },
      { services: { payments: { exclusive: { names: ['KEY'] } }, api: { exclusive: { names: ['KEY'] } } } },
      ['services.api.exclusive.names now gives it `KEY`'],
    ],
    [
      'a class is claimed of which another has a name',
      { secrets: { KEY: { class: 'ai' } }, services: { worker: { exclusive: { names: ['KEY'] } }, api: null } },
      {
        secrets: { KEY: { class: 'ai' } },
        services: { worker: { exclusive: { names: ['KEY'] } }, api: { exclusive: { classes: ['ai'] } } },
      },
      ['services.api.exclusive.classes now gives it `ai`'],
    ],
    [
      'what may not be held is claimed',
      api({ 'may-hold': { names: ['A_KEY'] } }),
      api({ 'may-hold': { names: ['A_KEY'] }, exclusive: { names: ['KEY'] } }),
      ['services.api.exclusive.names now gives it `KEY`'],
    ],
    [
      'what may not be held is required',
      api({ 'may-hold': { names: ['A_KEY'] } }),
      api({ 'may-hold': { names: ['A_KEY'] }, requires: ['KEY'] }),
      ['services.api.requires now gives it `KEY` beyond `may-hold`'],
    ],
    [
      'a Dashboard group answers for what is required',
      { secrets: { KEY: null } },
      { secrets: { KEY: null }, 'env-groups': { ai: { 'managed-in': 'dashboard', holds: ['KEY'] } } },
      ['env-groups.ai.holds now names `KEY`, which is required'],
    ],
    [
      'folders are named where they were derived',
      api({}),
      api({ source: ['decoy'] }),
      ['services.api.source now names `decoy`'],
    ],
    [
      'a new service says which file starts it',
      {},
      { services: { api: { source: ['api'], entry: ['decoy.py'] } } },
      ['services.api.entry now names `decoy.py`'],
    ],
    ['Blueprints are listed where all were read', {}, { blueprints: ['render.yaml'] }, ['blueprints is now given']],
    ['Blueprints are no longer listed', { blueprints: ['a.yaml'] }, {}, ['blueprints is no longer given']],
    [
      'a severity is fixed at the own one of the rule, which some findings exceed',
      {},
      { severities: { 'env-groups/empty-value': 'medium' } },
      ['severities.env-groups/empty-value is now `medium`'],
    ],
    [
      'a raised severity is taken back',
      { severities: { 'env-groups/empty-value': 'critical' } },
      {},
      ['severities.env-groups/empty-value is gone, and was `critical`'],
    ],
    [
      'the engine is one that answers alone',
      {},
      { dependencies: { engine: 'snyk' } },
      ['dependencies.engine goes from `auto` to `snyk`'],
    ],
    ['rotation is no longer asked for', { rotation: {} }, {}, ['rotation is no longer given']],
    [
      'a class goes back to the usual period',
      { rotation: { periods: { ai: 30 } } },
      { rotation: {} },
      ['rotation.periods.ai is gone, and was `30`'],
    ],
    [
      'a secret that rotates is excused',
      { secrets: { KEY: null }, rotation: {} },
      { secrets: { KEY: null }, rotation: { secrets: { KEY: { never: 'nobody has the time for it' } } } },
      ['rotation.secrets.KEY.never is now given'],
    ],
    [
      'an attestation is no longer asked for',
      attested({}),
      {},
      ['attestations.penetration-test is no longer declared'],
    ],
    ['a service is gone', api({ requires: ['KEY'] }), {}, ['services.api is no longer declared']],
    ['a secret is gone', { secrets: { KEY: null } }, {}, ['secrets.KEY is no longer declared']],
    [
      'limits are gone',
      api({ 'may-hold': { names: ['KEY'] } }),
      api({}),
      ['services.api.may-hold is gone, so that it may hold what is exclusive to nobody'],
    ],
    [
      'braces pass for a folder below',
      exception({ path: 'examples/**' }),
      exception({ path: 'examples/{a,b}/**' }),
      ['exceptions now excuse `env-groups/empty-value` for `examples/{a,b}/**` until 2027-01-31'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(looserIn(policy(before), policy(after))).toEqual(expected);
    expect(looserIn(policy(before), judging(policy(before), policy(after)))).toEqual([]);
  });
});

describe('what is no looseness', () => {
  it.each<[string, Part, Part]>([
    ['rotation for the first time', {}, { rotation: { periods: { ai: 400 } } }],
    ['a new secret with a period of its own', { rotation: {} }, rotating({ period: 400 })],
    ['another owner', rotating({ owner: 'platform' }), rotating({ owner: 'data' })],
    [
      'the usual scope in words',
      attested({}),
      attested({ scope: ['idor', 'public-api', 'dashboard', 'privilege-escalation'] }),
    ],
    ['a new secret', {}, { secrets: { KEY: { class: 'ai', required: false } } }],
    [
      'a new service with its folders and limits',
      {},
      {
        services: {
          api: { 'blueprint-name': 'shop-api', source: ['api'], requires: ['KEY'], 'may-hold': { names: ['KEY'] } },
        },
      },
    ],
    [
      'a new secret in a new group of the Dashboard',
      {},
      { secrets: { KEY: null }, 'env-groups': { ai: { 'managed-in': 'dashboard', holds: ['KEY'] } } },
    ],
    [
      'a class that becomes its names',
      { secrets: { KEY: { class: 'ai' } }, services: { api: { 'may-hold': { classes: ['ai'] } } } },
      { secrets: { KEY: { class: 'ai' } }, services: { api: { 'may-hold': { names: ['KEY'] } } } },
    ],
    ['a narrower exception', exception({ path: 'examples/**' }), exception({ path: 'examples/docs/*.yaml' })],
    ['another reason', exception({ path: 'a' }), exception({ path: 'a', reason: 'said in other words' })],
    [
      'an order',
      { secrets: { A_KEY: null, KEY: {} }, ...api({ requires: ['A_KEY', 'KEY'] }) },
      { secrets: { KEY: null, A_KEY: { required: true, class: 'other' } }, ...api({ requires: ['KEY', 'A_KEY'] }) },
    ],
    [
      'a narrower boundary',
      boundary({}),
      boundary({ only: ['src/vault/one.ts'], words: ['decrypted_secrets', 'vault.secrets'] }),
    ],
    [
      'the bar of vulnerabilities written out',
      { 'fail-on': 'high' },
      { 'fail-on': 'high', dependencies: { 'fail-on': 'high' } },
    ],
    ['names of the prototype', { secrets: { constructor: null } }, { secrets: { constructor: null, toString: null } }],
  ])('%s', (_, before, after) => {
    expect(looserIn(policy(before), policy(after))).toEqual([]);
  });
});

describe('the judging policy', () => {
  it('takes an exception as the narrower and shorter side has it', () => {
    const merged = compare(
      policy(exception({ path: 'examples/docs/**', expires: '2027-03-31' })),
      policy(exception({ path: 'examples/**', expires: '2027-01-31' })),
    ).stricter;
    expect(merged.exceptions).toMatchObject([{ path: 'examples/docs/**', expires: '2027-01-31' }]);
  });

  it('lets through a boundary only what both sides let through', () => {
    const [before, after] = [policy(boundary({})), policy(boundary({ only: ['src/other/**'] }))];
    expect(compare(before, after).stricter.access.boundaries).toHaveLength(2);
  });

  it('keeps the worse severity where one side alone names it', () => {
    const named = policy({ severities: { 'env-groups/empty-value': 'high' } });
    expect(compare(named, policy({})).severityFloors).toEqual({ 'env-groups/empty-value': 'high' });
    expect(compare(policy({}), named).severityFloors).toEqual({ 'env-groups/empty-value': 'high' });
    expect(compare(named, named).severityFloors).toEqual({});
  });

  it.each([
    ['other', (i: number) => `x/${i}/**`, (i: number) => `y/${i}/**`],
    ['the same', () => 'x/**', () => 'x/**'],
  ])(
    'is made in time however many exceptions of %s paths there are',
    (_, then, now) => {
      const many = (path: (i: number) => string, expires: string) =>
        policy({
          exceptions: Array.from({ length: 9_000 }, (_item, i) => ({
            rule: 'env-groups/empty-value',
            path: path(i),
            reason: 'of no matter here',
            expires,
          })),
        });
      const { changes } = compare(many(then, '2026-12-31'), many(now, '2027-01-31'));
      expect(changes.filter(({ effect }) => effect === 'loosens')).toHaveLength(9_000);
    },
    10_000,
  );

  const names = fc.subarray(['A_KEY', 'B_KEY', 'C_KEY']);
  const classes = fc.subarray(['ai', 'payments']);
  const holdings = fc.option(
    fc.record({ names, classes }).filter((h) => h.names.length + h.classes.length > 0),
    { nil: undefined },
  );
  const arbitrary = fc
    .record({
      secrets: fc.dictionary(
        fc.constantFrom('A_KEY', 'B_KEY', '__proto__'),
        fc.record({ class: fc.constantFrom('ai', 'payments'), required: fc.boolean() }),
      ),
      'env-groups': fc.dictionary(
        fc.constantFrom('one', 'two'),
        fc.record({ 'managed-in': fc.constantFrom('blueprint' as const, 'dashboard' as const), holds: names }),
      ),
      services: fc.dictionary(
        fc.constantFrom('api', 'worker'),
        fc.record({
          source: fc.subarray(['a', 'b']),
          entry: fc.subarray(['a.py', 'b.py']),
          requires: names,
          'may-hold': holdings,
          exclusive: holdings,
        }),
      ),
      'fail-on': fc.constantFrom<Severity>('low', 'high'),
      severities: fc.dictionary(
        fc.constantFrom(...Object.keys(OWN_SEVERITIES)),
        fc.constantFrom<Severity>('info', 'high'),
      ),
      exceptions: fc.array(
        fc.record({
          rule: fc.constant('env-groups/empty-value'),
          path: fc.constantFrom('**', 'a/**', 'a/b/**', 'c'),
          reason: fc.constant('of no matter here'),
          expires: fc.constantFrom('2026-12-31', '2027-01-31'),
        }),
        { maxLength: 3 },
      ),
    })
    .map((written) => policy(written as Part));

  it('is nowhere looser than the base, whatever the two say', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (before, after) => {
        expect(looserIn(before, judging(before, after))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
