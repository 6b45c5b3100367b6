import { describe, expect, test } from 'vitest';
import type { EnvVar } from '../../src/parsers/render-blueprint/blueprint.ts';
import { parseBlueprint } from '../../src/parsers/render-blueprint/parse-blueprint.ts';
import { secretFilesReadBy } from '../../src/parsers/render-blueprint/secret-files-in-code.ts';
import { fakeSecret } from '../support/fake-secrets.ts';

const read = (text: string) => {
  const { blueprint, problems } = parseBlueprint(text, 'render.yaml');
  if (blueprint === undefined) throw new Error(`no Blueprint: ${JSON.stringify(problems)}`);
  return { ...blueprint, problems };
};

const envVar = (item: string): EnvVar => {
  const { services } = read(`services:\n  - name: api\n    envVars:\n      - ${item.replaceAll('\n', '\n        ')}\n`);
  const [only] = services[0]?.envVars ?? [];
  if (only === undefined) throw new Error('no item');
  return only;
};

const at = (startLine: number, startColumn: number) => ({ path: 'render.yaml', startLine, startColumn });

describe('what a Blueprint is', () => {
  test.each(['services: []', 'databases:\n', 'envVarGroups:\n  - name: x', 'projects: []', 'ungrouped: {}'])(
    '%j is one',
    (text) => {
      expect(parseBlueprint(text, 'x').blueprint).toBeDefined();
    },
  );

  test.each([
    'name: deploy\non: push\njobs: {}',
    'version: 3\nservices:\n  api: { image: node }',
    'services: [docker:dind]',
    '- services',
    'services',
    '',
    '{{- if .Values.x }}\nkind: Service\n{{- end }}',
  ])('%j is none, and no fault', (text) => {
    expect(parseBlueprint(text, 'x')).toEqual({ problems: [] });
  });

  test('broken YAML is one that cannot be read, when a key of a Blueprint starts a line', () => {
    expect(parseBlueprint('services:\n  - a: b: c\n', 'x').problems).toHaveLength(1);
    expect(parseBlueprint('"services" :\n  - a: b: c\n', 'x').problems).toHaveLength(1);
    expect(parseBlueprint('jobs:\n  - a: b: c\n', 'x').problems).toEqual([]);
  });
});

describe('resources', () => {
  const { services, envGroups, databases, problems } = read(
    [
      'services:',
      '  - { type: web, name: api, branch: main, rootDir: apps/api }',
      '  - { type: quantum, plan: 12c-96g }',
      'databases:',
      '  - name: main',
      '    readReplicas: [{ name: main-replica }]',
      'projects:',
      '  - name: shop',
      '    envVarGroups: [{ name: project-wide }]',
      '    environments:',
      '      - name: production',
      '        services: [{ type: worker, name: api }]',
      '        envVarGroups: [{ name: keys }]',
      '        databases: [{ name: main }]',
      '      - services: [{ name: api }]',
      'ungrouped:',
      '  services: [{ name: loose }]',
      '  envVarGroups: [{ name: loose-keys }]',
    ].join('\n'),
  );

  test('are read from every scope, with what they are called there', () => {
    expect(services.map(({ name, type, scope }) => [name, type, scope])).toEqual([
      ['api', 'web', []],
      ['#2', 'quantum', []],
      ['loose', '', []],
      ['api', 'worker', ['shop', 'production']],
      ['api', '', ['shop', '#2']],
    ]);
    expect(envGroups.map(({ name, scope }) => [name, scope])).toEqual([
      ['loose-keys', []],
      ['project-wide', ['shop']],
      ['keys', ['shop', 'production']],
    ]);
    expect(databases.map(({ name, scope }) => [name, scope])).toEqual([
      ['main', []],
      ['main-replica', []],
      ['main', ['shop', 'production']],
    ]);
    expect(problems).toEqual([]);
  });

  test('keep what rules ask for', () => {
    expect(services[0]).toMatchObject({ branch: 'main', rootDir: 'apps/api', location: at(2, 5) });
  });

  test('that are no list of mappings are said, and the rest is read', () => {
    const { services, databases, problems } = read('services:\n  api: {}\ndatabases:\n  - name: x\n  - y\n');
    expect([services, databases.map(({ name }) => name)]).toEqual([[], ['x']]);
    expect(problems).toEqual([
      { message: '`services` is no list', location: at(2, 3) },
      { message: 'an item of `databases` is no mapping', location: at(5, 5) },
    ]);
  });
});

describe('env variables', () => {
  test.each<[string, Partial<EnvVar>]>([
    ['key: A\nvalue: x', { key: 'A', value: { shape: 'text', location: at(5, 9) } }],
    ['key: A\nvalue: 12', { value: { shape: 'number', location: at(5, 9) } }],
    ['key: A\nvalue: true', { value: { shape: 'boolean', location: at(5, 9) } }],
    ['key: A\nvalue: ""', { value: { shape: 'empty', location: at(5, 9) } }],
    ['key: A\nvalue: a\npreviewValue: ${B}', { previewValue: { shape: 'placeholder', location: at(6, 9) } }],
    ['key: A\ngenerateValue: true', { generateValue: true }],
    ['key: A\ngenerateValue: no', { generateValue: false }],
    ['key: A\nsync: false', { sync: false }],
    ['key: A\nsync: "False"', { sync: false }],
    ['key: A\nfromDatabase: { name: db, property: host }', { fromDatabase: { name: 'db', location: at(5, 31) } }],
    [
      'key: A\nfromService: { type: web, name: b, envVarKey: C }',
      { fromService: { name: 'b', type: 'web', envVarKey: 'C', location: at(5, 41) } },
    ],
    ['fromGroup: keys', { fromGroup: { name: 'keys', location: at(4, 20) } }],
    ['key: A', { key: 'A', isBare: true }],
    ['key: A\nvalue:', { isBare: true }],
    ['key: A\nfromDatabase: { property: host }', { isBare: false }],
    ['value: x', { kindOfName: 'other', isBare: false }],
    ['key: A\nvalue: { b: c }', { misshapen: 'no-scalar' }],
    ['A=b', { key: 'A', misshapen: 'no-mapping', value: { shape: 'text', location: at(4, 9) } }],
    ['just words', { misshapen: 'no-mapping', isBare: true }],
    ['[a, b]', { misshapen: 'no-mapping' }],
  ])('%j is understood', (item, expected) => {
    expect(envVar(item)).toMatchObject(expected);
  });

  test('are found where people put them by mistake', () => {
    const { services } = read(
      'services:\n  - name: a\n    envVars: { A: b, C: }\n  - name: b\n    env: [{ key: A, value: b }]\n  - name: c\n    env: node\n',
    );
    expect(
      services.map(({ envVars }) => envVars.map(({ key, misshapen, isBare }) => [key, misshapen, isBare])),
    ).toEqual([
      [
        ['A', 'no-list', false],
        ['C', 'no-list', true],
      ],
      [['A', 'under-env', false]],
      [],
    ]);
  });

  test('come through aliases and merge keys', () => {
    const { services } = read(
      'x: &env\n  - { key: A, sync: false }\ny: &base { type: web }\nservices:\n  - { <<: *base, name: a, envVars: *env }\n',
    );
    expect(services[0]).toMatchObject({ type: 'web', envVars: [{ key: 'A', sync: false, location: at(2, 5) }] });
  });
});

describe('the shape of a value', () => {
  const shape = (value: string) => envVar(`key: A\nvalue: ${value}`).value?.shape;

  test.each([
    ['4096', 'number'],
    ['"4096"', 'number'],
    ['30d', 'number'],
    ['3.13.9', 'number'],
    ['"true"', 'boolean'],
    ['redis', 'switch'],
    ['/etc/secrets/gcp.json', 'secret-file'],
    ['/srv/models/a.onnx', 'reference'],
    ['https://a.example.com/b,https://c.example.com', 'reference'],
    ['arn:aws:secretsmanager:eu-central-1:123456789012:secret:jwt', 'reference'],
    ['DATABASE_PASSWORD', 'reference'],
    ['ops@example.com', 'reference'],
    ['__SET_IN_RENDER_DASHBOARD__', 'placeholder'],
    ['supersecret', 'text'],
    ['1234abcd', 'text'],
    ['"  "', 'empty'],
  ])('%s is %s', (value, expected) => expect(shape(value)).toBe(expected));

  test.each([
    ['postgres-url', 'connection'],
    ['stripe-live-key', 'credential'],
    ['hex-key', 'random'],
    ['aws-secret-access-key', 'random'],
    ['jwt', 'random'],
  ] as const)('of the kind %s is %s', (kind, expected) => expect(shape(fakeSecret(kind).value)).toBe(expected));
});

describe('secret files', () => {
  const named = (text: string, path: string) =>
    secretFilesReadBy(text, path).map(({ name, location }) => `${name}:${location.startLine}:${location.startColumn}`);

  test('are seen in commands and values of a Blueprint, not in its comments', () => {
    const { secretFiles } = read(
      '# /etc/secrets/a\nservices:\n  - name: api\n    startCommand: run /etc/secrets/b.pem -k=/etc/secrets/c\n    envVars:\n      - { key: X, value: /etc/secrets/d.json }\n      - { key: Y, value: /etc/secrets/ }\n      - { key: Z, value: /etc/secrets/dir/e }\n',
    );
    expect(secretFiles.map(({ name, location }) => [name, location.startLine])).toEqual([
      ['b.pem', 4],
      ['c', 4],
      ['d.json', 6],
    ]);
  });

  test('are seen in strings of code and in words of a shell script', () => {
    expect(named('import x\nkey = open("/etc/secrets/a.pem").read()\n', 'app.py')).toEqual(['a.pem:2:13']);
    expect(named("const a = `/etc/secrets/a`, b = '/etc/secrets/b'\n", 'app.ts')).toEqual(['a:1:12', 'b:1:34']);
    expect(named('cat /etc/secrets/a > b\n. "/etc/secrets/.env"\n', 'run.sh')).toEqual(['a:1:5', '.env:2:4']);
    expect(named('CMD ["run", "--key=/etc/secrets/a"]\n', 'Dockerfile')).toEqual(['a:1:20']);
  });

  test('are not seen in prose', () => {
    for (const [path, text] of [
      ['app.py', '"""\nreads "/etc/secrets/a"\n"""\n# open("/etc/secrets/a")\nx = 1  # "/etc/secrets/a"\n'],
      [
        'app.ts',
        '/*\n "/etc/secrets/a"\n*/\n// "/etc/secrets/a"\nf(); // "/etc/secrets/a"\nlog("see /etc/secrets/a");\n',
      ],
      ['run.sh', '# cat /etc/secrets/a\n'],
    ] as const) {
      expect(named(text, path), path).toEqual([]);
    }
  });

  test('are seen after a comment has ended, and after a glob that looks like the start of one', () => {
    expect(named('/* a\n*/\nopen("/etc/secrets/a")\n', 'app.ts')).toEqual(['a:3:7']);
    expect(named('glob("/etc/secrets/*")\nopen("/etc/secrets/a")\n', 'app.ts')).toEqual(['a:2:7']);
  });
});
