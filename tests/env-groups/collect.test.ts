import { describe, expect, test } from 'vitest';
import type { DeclaredEnvGroup, DeclaredSecret, DeclaredService } from '../../src/model/policy.ts';
import { judge, linesOf } from './judge.ts';

const location = { path: 'aduana.yml', startLine: 3, startColumn: 3 };

const secretOf = (name: string, required = true): DeclaredSecret => ({
  name,
  class: 'infrastructure',
  required,
  location,
});

const serviceOf = (
  name: string,
  requires: readonly string[] = [],
  source: readonly string[] = [],
): DeclaredService => ({
  name,
  blueprintName: name,
  source,
  entry: [],
  requires: requires.map((required) => ({ name: required, location })),
  location,
});

const groupOf = (
  name: string,
  managedIn: DeclaredEnvGroup['managedIn'],
  holds: readonly string[] = [],
): DeclaredEnvGroup => ({
  name,
  managedIn,
  holds: holds.map((held) => ({ name: held, location })),
  location,
});

const SMALLEST = 'services:\n  - { type: web, name: api, runtime: node }\n';

const OTHER = 'name: deploy\non: push\n';

const coverageOf = (outcome: Awaited<ReturnType<typeof judge>>, what: string) =>
  outcome.coverage.find((row) => row.what === what);

describe('which files are Blueprints', () => {
  test.each([
    ...[
      'render.yaml',
      'infra/render.yaml',
      'render.yml',
      'render.staging.yaml',
      'render-production.yml',
      'render_eu.yaml',
    ],
    ...['my-render.yaml', 'docker.render.yaml', 'Render.yaml'],
  ])('%s is read', async (path) => {
    const outcome = await judge({ [path]: SMALLEST });
    expect(outcome).toMatchObject({
      status: 'completed',
      coverage: [{ what: 'Blueprint files', expected: 1, examined: 1 }, {}, {}, {}, {}],
    });
  });

  test.each(['renderer.yaml', 'render.yaml.bak', 'render/config.yaml', 'render.json', 'rendered-page.yml'])(
    '%s is not',
    async (path) => expect(await judge({ [path]: SMALLEST })).toMatchObject({ status: 'not-applicable' }),
  );

  test('those that the policy lists are, and no others', async () => {
    const files = {
      'deploy/production.yaml': SMALLEST,
      'render.yaml': 'services:\n  - { name: b, envVars: [{ key: A }] }\n',
    };
    const outcome = await judge(files, { blueprints: ['deploy/production.yaml'] });
    expect([outcome.status, outcome.findings]).toEqual(['completed', []]);
  });

  test('a file that is only named like one is not judged, and this is said', async () => {
    const files = { 'render.yaml': SMALLEST, '.github/workflows/render.yml': OTHER };
    expect(coverageOf(await judge(files), 'Blueprint files')).toEqual({
      what: 'Blueprint files',
      expected: 1,
      examined: 1,
      note: 'named like a Blueprint, but holding nothing of one: .github/workflows/render.yml',
    });
  });

  test('a list of many such files stays short', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}/render.yaml`, OTHER]));
    const { reason } = await judge(files);
    expect(reason).toBe(
      'No Blueprint was found; named like a Blueprint, but holding nothing of one: a/render.yaml, b/render.yaml, c/render.yaml and 2 more.',
    );
  });
});

describe('without any Blueprint', () => {
  test('there is nothing to judge when nothing was expected', async () => {
    expect(await judge({ 'a.txt': 'x' })).toMatchObject({
      status: 'not-applicable',
      reason: 'No Blueprint was found.',
    });
    const optional = { secrets: [secretOf('A', false)], envGroups: [groupOf('g', 'dashboard')] };
    expect(await judge({}, optional)).toMatchObject({ status: 'not-applicable' });
  });

  test.each([
    ['a required name', { secrets: [secretOf('A')] }],
    ['an env group of the Blueprint', { envGroups: [groupOf('g', 'blueprint')] }],
    ['a service', { services: [serviceOf('api')] }],
  ])('there is nothing to look at where %s was expected', async (_, policy) => {
    for (const files of [{}, { 'render.yaml': OTHER }]) {
      expect(await judge(files, policy)).toMatchObject({
        status: 'unavailable',
        cause: 'nothing-to-look-at',
        findings: [],
      });
    }
  });
});

describe('a Blueprint that cannot be looked at', () => {
  test.each([
    ['is a symbolic link', { kind: 'symlink' }, /symbolic link/],
    ['is too large', 'too-large', /1 MiB/],
    ['is no UTF-8', 'not-utf-8', /UTF-8/],
    ['holds a NUL', 'holds-nul', /NUL/],
    ['cannot be opened', 'unreadable', /cannot be read/],
  ] as const)('because it %s is named, alone and beside others', async (_, file, reason) => {
    const message = expect.stringMatching(reason);
    const alone = await judge({ 'render.yaml': file });
    expect(alone).toMatchObject({ status: 'unavailable', cause: 'could-not-look', reason: message });
    expect(coverageOf(alone, 'Blueprint files')).toMatchObject({ expected: 1, examined: 0 });
    const beside = await judge({ 'render.yaml': SMALLEST, 'infra/render.yaml': file });
    expect(beside).toMatchObject({ status: 'unavailable', cause: 'could-not-look', reason: message });
    expect(beside.reason).toContain('infra/render.yaml');
    expect(coverageOf(beside, 'Blueprint files')).toMatchObject({ expected: 2, examined: 1 });
  });

  test('because the policy lists it and it is not there, is named', async () => {
    const outcome = await judge({ 'render.yaml': SMALLEST }, { blueprints: ['render.yaml', 'infra/render.yaml'] });
    expect(outcome).toMatchObject({
      status: 'unavailable',
      cause: 'could-not-look',
      reason: 'The Blueprint infra/render.yaml is listed in the policy and does not exist.',
    });
  });

  test('because the policy lists a submodule, is named', async () => {
    const outcome = await judge({ vendor: { kind: 'submodule' } }, { blueprints: ['vendor'] });
    expect(outcome).toMatchObject({ status: 'unavailable', reason: 'The Blueprint vendor is a submodule.' });
  });

  test('because its YAML is broken, is a finding and a shortfall, whatever else is fine', async () => {
    const outcome = await judge({ 'render.yaml': SMALLEST, 'infra/render.yaml': 'services:\n  - a: b: c\n' });
    expect(outcome).toMatchObject({ status: 'unavailable', cause: 'could-not-look' });
    expect(linesOf(outcome)).toEqual([
      expect.stringMatching(/^infra\/render\.yaml:2:\d+ high env-groups\/unreadable-blueprint /),
    ]);
    expect(coverageOf(outcome, 'Blueprint files')).toMatchObject({ expected: 2, examined: 1 });
  });

  test('because a key stands twice, is read as far as it goes', async () => {
    const text = 'services:\n  - name: api\n    envVars: [{ key: A }]\ndatabases: []\ndatabases: []\n';
    const outcome = await judge({ 'render.yaml': text });
    expect(outcome.status).toBe('unavailable');
    expect(outcome.findings.map(({ ruleId }) => ruleId).sort()).toEqual([
      'env-groups/rejected-variable',
      'env-groups/unreadable-blueprint',
    ]);
  });

  test('because those before it hold too much, is named', async () => {
    const text = `envVarGroups:\n${'  - { name: g }\n'.repeat(7000)}`;
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}/render.yaml`, text]));
    expect(await judge(files)).toMatchObject({
      status: 'unavailable',
      cause: 'could-not-look',
      reason: 'The Blueprint d/render.yaml was not read: those before it hold more than 20000 items already.',
    });
  });

  test('makes nothing undefined or missing that may stand in it', async () => {
    const text =
      'services:\n  - name: api\n    envVars:\n      - fromGroup: g\n      - { key: U, fromDatabase: { name: db, property: host } }\n';
    const policy = { secrets: [secretOf('A')], services: [serviceOf('api', ['B']), serviceOf('worker', ['C'])] };
    const files = { 'render.yaml': text, 'infra/render.yaml': 'too-large' } as const;
    expect(linesOf(await judge(files, policy))).toEqual([]);
    expect((await judge({ 'render.yaml': text }, policy)).findings.map(({ subject }) => subject)).toEqual([
      'service:api env:B',
      'service:worker env:C',
      'env:A',
      'service:api env-group:g',
      'service:api env:U database:db',
    ]);
  });

  test('does not excuse a service whose groups are all known', async () => {
    const files = { 'render.yaml': SMALLEST, 'infra/render.yaml': 'too-large' } as const;
    const outcome = await judge(files, { services: [serviceOf('api', ['B'])] });
    expect(outcome.findings.map(({ subject }) => subject)).toEqual(['service:api env:B']);
  });
});

describe('what is reported beside findings', () => {
  const text = `services:
  - type: web
    name: api
    envVars:
      - fromGroup: keys
      - fromGroup: payments
      - { key: DATABASE_URL, sync: false }
  - type: worker
    name: worker
    envVars:
      - fromGroup: keys
  - { type: keyvalue, name: cache }
envVarGroups:
  - name: keys
    envVars: [{ key: JWT_SECRET, generateValue: true }, { key: LOG_LEVEL, value: info }]
`;
  const policy = {
    secrets: [
      secretOf('DATABASE_URL'),
      { ...secretOf('JWT_SECRET'), class: 'auth' },
      { ...secretOf('STRIPE_SECRET_KEY'), class: 'payments' },
      { ...secretOf('OPENAI_API_KEY'), class: 'ai' },
      secretOf('OPTIONAL', false),
    ],
    envGroups: [
      groupOf('payments', 'dashboard', ['STRIPE_SECRET_KEY']),
      groupOf('ai', 'dashboard', ['OPENAI_API_KEY']),
    ],
    services: [serviceOf('worker', ['JWT_SECRET', 'QUEUE_TOKEN'])],
  };
  const outcome = judge({ 'render.yaml': text }, policy);

  test('a row for each required name: where, in which form, for which services', async () => {
    expect((await outcome).tables).toEqual([
      {
        title: 'Required names',
        columns: ['Name', 'Class', 'Declared', 'Form', 'Services'],
        rows: [
          ['JWT_SECRET', 'auth', 'render.yaml:15', 'generateValue: true', 'api, worker'],
          ['QUEUE_TOKEN', '', 'nowhere', '', ''],
          ['DATABASE_URL', 'infrastructure', 'render.yaml:7', 'sync: false', 'api'],
          ['STRIPE_SECRET_KEY', 'payments', 'aduana.yml:3', 'kept in the Dashboard', 'api'],
          ['OPENAI_API_KEY', 'ai', 'aduana.yml:3', 'kept in the Dashboard', ''],
        ],
      },
    ]);
  });

  test('how much was looked at', async () => {
    expect((await outcome).coverage).toEqual([
      { what: 'Blueprint files', expected: 1, examined: 1 },
      { what: 'services', examined: 3 },
      { what: 'env groups', examined: 1 },
      { what: 'env variables', examined: 6 },
      { what: 'required names', expected: 5, examined: 5, note: '3 of 5 declared without a value' },
    ]);
  });

  test('a graph of who gets which class through which group, in the words of subjects', async () => {
    const [graph] = (await outcome).graphs;
    expect(graph?.nodes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'service service:api',
      'service service:worker',
      'env-group env-group:keys',
      'env-group env-group:payments',
      'env-group env-group:ai',
      'secret-class class:infrastructure',
      'secret-class class:auth',
      'secret-class class:payments',
      'secret-class class:ai',
    ]);
    expect(graph?.edges.map(({ from, to, label }) => `${from} > ${to}${label ? ` (${label})` : ''}`)).toEqual([
      'class:infrastructure > service:api (1 name)',
      'class:auth > env-group:keys (1 name)',
      'class:payments > env-group:payments (1 name)',
      'class:ai > env-group:ai (1 name)',
      'env-group:keys > service:api',
      'env-group:payments > service:api',
      'env-group:keys > service:worker',
    ]);
  });

  test('that without a policy the required names could not be judged', async () => {
    const unruled = await judge({ 'render.yaml': text });
    expect(coverageOf(unruled, 'required names')).toEqual({
      what: 'required names',
      expected: 0,
      examined: 0,
      note: 'no policy says which names are required, so none could be judged',
    });
    expect(unruled).toMatchObject({ status: 'completed', tables: [] });
  });

  test('how many source files were searched for secret files, and how many could not be', async () => {
    const files = {
      'render.yaml': SMALLEST,
      'api/a.py': 'x',
      'api/b.ts': 'y',
      'api/huge.js': 'too-large',
      'api/tests/c.py': 'z',
      'other/d.py': 'w',
    } as const;
    const searched = await judge(files, { services: [serviceOf('api', [], ['./api/'])] });
    expect(coverageOf(searched, 'source files searched for /etc/secrets')).toEqual({
      what: 'source files searched for /etc/secrets',
      examined: 2,
      note: '1 more are no text, or larger than 1 MiB',
    });
  });
});

describe('groups', () => {
  const linking = (scope: string) => `projects:
  - name: shop
    environments:
      - name: production
        services: [{ name: api, envVars: [{ fromGroup: keys }] }]
${scope}`;
  const requiring = { services: [serviceOf('api', ['JWT_SECRET'])], secrets: [] };
  const keys = '[{ name: keys, envVars: [{ key: JWT_SECRET, generateValue: true }] }]';

  test.each([
    ['of the same environment', `        envVarGroups: ${keys}\n`],
    ['of the project', `    envVarGroups: ${keys}\n`],
    ['at the root', `envVarGroups: ${keys}\n`],
    ['of nothing any more', `ungrouped:\n  envVarGroups: ${keys}\n`],
  ])('%s give their names', async (_, scope) => {
    expect(linesOf(await judge({ 'render.yaml': linking(scope) }, requiring))).toEqual([]);
  });

  test('of another environment do not, unless the policy knows one of that name in the Dashboard', async () => {
    const files = { 'render.yaml': linking(`      - name: staging\n        envVarGroups: ${keys}\n`) };
    expect((await judge(files, requiring)).findings.map(({ ruleId }) => ruleId)).toEqual([
      'env-groups/undeclared-required-secret',
      'env-groups/undefined-env-group',
    ]);
    const known = { ...requiring, envGroups: [groupOf('keys', 'dashboard', ['JWT_SECRET'])] };
    expect(linesOf(await judge(files, known))).toEqual([]);
  });

  test('are judged by the Blueprint that defines them, whatever the policy says of the Dashboard', async () => {
    const text = 'services: [{ name: api, envVars: [{ fromGroup: g }] }]\nenvVarGroups: [{ name: g }]\n';
    const policy = { ...requiring, envGroups: [groupOf('g', 'dashboard', ['JWT_SECRET'])] };
    expect((await judge({ 'render.yaml': text }, policy)).findings.map(({ subject }) => subject)).toEqual([
      'service:api env:JWT_SECRET',
    ]);
  });
});

describe('findings', () => {
  test('of services of one name in two environments are two, whatever lines they stand on', async () => {
    const environment = (name: string) =>
      `      - name: ${name}\n        services: [{ name: api, envVars: [{ key: JWT_SECRET, value: hunter2 }] }]\n`;
    const text = `projects:\n  - name: shop\n    environments:\n${environment('production')}${environment('staging')}`;
    const { findings } = await judge({ 'render.yaml': text });
    expect(findings.map(({ subject }) => subject)).toEqual([
      'environment:shop/production service:api env:JWT_SECRET',
      'environment:shop/staging service:api env:JWT_SECRET',
    ]);
    const moved = await judge({ 'render.yaml': `${'\n'.repeat(10)}${text}` });
    expect(moved.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      findings.map(({ fingerprint }) => fingerprint),
    );
  });
});
