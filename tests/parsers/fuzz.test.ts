import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml, type YamlNode } from '../../src/parsers/located-yaml.ts';
import { parseBlueprint } from '../../src/parsers/render-blueprint/parse-blueprint.ts';
import { hasUserInfo, isPlaceholder, isSecretName, looksLikeSecretValue } from '../../src/parsers/secret-shape.ts';
import { BLUEPRINTS } from '../env-groups/real-blueprints.ts';
import { FAKE_SECRET_KINDS, type FakeSecretKind, fakeSecret } from '../support/fake-secrets.ts';

// Whatever a pull request puts into a file: an answer, no exception, no secret in it.

const RUNS = { seed: 20261121, numRuns: 1500 };

const blueprint = fc.constantFrom(...Object.values(BLUEPRINTS));

const at = fc.double({ min: 0, max: 1, noNaN: true });

const truncated = fc.tuple(blueprint, at).map(([text, part]) => text.slice(0, Math.floor(text.length * part)));

const flipped = fc
  .tuple(blueprint, fc.array(fc.tuple(at, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 }))
  .map(([text, flips]) => {
    const bytes = Buffer.from(text);
    for (const [part, mask] of flips) {
      const index = Math.floor((bytes.length - 1) * part);
      bytes[index] = (bytes[index] ?? 0) ^ mask;
    }
    return bytes.toString('utf8');
  });

const TOKENS = [
  ...[
    'services:',
    'envVars:',
    'envVarGroups:',
    'projects:',
    'environments:',
    'ungrouped:',
    'databases:',
    '- ',
    '? ',
    ': ',
  ],
  ...[
    'key: A',
    'value: b',
    'fromGroup: g',
    'sync: false',
    '&a ',
    '*a',
    '<<: *a',
    '!t ',
    '| ',
    '>-',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    ',',
    '#',
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    '\t',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '\r',
    '\u2028',
    '\ufeff',
    '\u0000',
    '~',
    '0',
    '.inf',
  ],
];

const soup = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join(''));

const anyText = fc.oneof(truncated, flipped, soup, fc.string({ unit: 'binary', maxLength: 200 }));

const placesOf = (node: YamlNode): readonly { readonly line: number; readonly column: number }[] => [
  node,
  ...(node.kind === 'list' ? node.items.flatMap(placesOf) : []),
  ...(node.kind === 'map' ? node.entries.flatMap((entry) => [entry, ...placesOf(entry.value)]) : []),
];

describe('any text', () => {
  test('is read as YAML or refused, with places inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root, problems } = parseYaml(text);
        const lines = text.split('\n').length;
        for (const { line, column } of [...(root ? placesOf(root) : []), ...problems]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  test('is read as a Blueprint or not, and every place names the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blueprint: read, problems } = parseBlueprint(text, 'render.yaml');
        for (const { location } of [...problems, ...(read?.services ?? []), ...(read?.envGroups ?? [])]) {
          expect(location).toMatchObject({ path: 'render.yaml' });
        }
      }),
      RUNS,
    );
  });

  test('has a shape', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ maxLength: 400 })), (text) => {
        for (const ask of [looksLikeSecretValue, hasUserInfo, isPlaceholder, isSecretName]) {
          expect(typeof ask(text)).toBe('boolean');
        }
      }),
      RUNS,
    );
  });
});

const piecesOf = (secret: string): readonly string[] =>
  Array.from({ length: secret.length - 3 }, (_, i) => secret.slice(i, i + 4));

describe('a secret in a Blueprint', () => {
  const secretOf = (kinds: readonly FakeSecretKind[]) =>
    fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 50 })).map(([kind, n]) => fakeSecret(kind, n));
  const oneLine = FAKE_SECRET_KINDS.filter((kind) => kind !== 'private-key');
  const damage = fc.tuple(at, fc.constantFrom('none', 'cut', 'newline', 'flip'));

  type Write = (secret: string) => string;

  const inTheirPlace: readonly Write[] = [
    (s) =>
      `services:\n  - type: web\n    name: api\n    envVars:\n      - key: A_SECRET\n        value: ${s}\n      - key: B\n        previewValue: "${s}"\n`,
    (s) =>
      `services:\n  - type: web\n    name: api\n    envVars:\n      - A_SECRET=${s}\n    startCommand: run --key ${s}\n`,
    (s) => `envVarGroups:\n  - name: keys\n    envVars:\n      A_SECRET: ${s}\n`,
  ];

  const inPlaceOfNames: readonly Write[] = [
    (s) => `envVarGroups:\n  - name: keys\n    envVars:\n      ${s}: A_SECRET\n`,
    (s) =>
      `services:\n  - type: web\n    name: ${s}\n    envVars:\n      - key: ${s}\n        fromGroup: ${s}\n      - fromDatabase: { name: ${s}, property: ${s} }\n      - fromService: { type: ${s}, name: ${s}, envVarKey: ${s} }\n`,
    (s) =>
      `projects:\n  - name: ${s}\n    environments:\n      - name: ${s}\n        services:\n          - name: api\n            branch: ${s}\n            rootDir: ${s}\n`,
    (s) => `databases: []\n${s}: 1\n${s}: 2\n*${s}\n`,
  ];

  const staysInside = (kinds: readonly FakeSecretKind[], places: readonly Write[]) =>
    fc.assert(
      fc.property(secretOf(kinds), fc.constantFrom(...places), damage, ({ value, hidden }, write, [part, kind]) => {
        const whole = write(value);
        const text = damaged(whole, value, Math.floor((whole.length - 1) * part), kind);
        // Damage inside the secret makes it another text; what is promised is about secrets.
        fc.pre(text.split(value).length === whole.split(value).length);
        const told = JSON.stringify(parseBlueprint(text, 'render.yaml'));
        // Four random characters may happen to spell a part of `value` or `location`.
        const harmless = JSON.stringify(parseBlueprint(write('x'), 'render.yaml'));
        for (const piece of hidden.flatMap(piecesOf)) if (!harmless.includes(piece)) expect(told).not.toContain(piece);
      }),
      { ...RUNS, numRuns: 2000 },
    );

  test('does not leave the parser, however the file is broken', () => {
    staysInside(oneLine, inTheirPlace);
  });

  // A short password is not told from a name; what issuers give out is.
  test('does not leave the parser as the name of something', () => {
    staysInside(
      oneLine.filter((kind) => kind !== 'password'),
      inPlaceOfNames,
    );
  });
});

const damaged = (whole: string, secret: string, index: number, kind: string): string => {
  if (kind === 'none') return whole;
  if (kind === 'cut') return whole.slice(0, whole.lastIndexOf(secret) + secret.length);
  return `${whole.slice(0, index)}${kind === 'newline' ? '\n' : '?'}${whole.slice(index + 1)}`;
};
