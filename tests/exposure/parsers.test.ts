import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_KINDS } from '../../src/checks/exposure/file-kinds.ts';
import { composeOpenings } from '../../src/parsers/exposure/compose-ports.ts';
import { rangesOutside, reachOf } from '../../src/parsers/exposure/ip-reach.ts';
import { kubernetesOpenings } from '../../src/parsers/exposure/kubernetes-services.ts';
import { nginxListeners } from '../../src/parsers/exposure/nginx-listeners.ts';
import { judge, linesOf } from './judge.ts';

describe('whom a list of addresses lets in', () => {
  test.each([
    [[], 'nobody'],
    [['0.0.0.0/32'], 'nobody'],
    [['::/128'], 'nobody'],
    [['none of your business'], 'nobody'],
    [['203.0.113.7'], 'listed'],
    [[' 203.0.113.0/24 '], 'listed'],
    [['10.0.0.0/8'], 'listed'],
    [['2001:db8::/32'], 'listed'],
    [['0.0.0.0/0'], 'everyone'],
    [['203.0.113.7', '::/0'], 'everyone'],
    [['0.0.0.0/1', '128.0.0.0/1'], 'everyone'],
    [['2000::/3'], 'everyone'],
  ] as const)('%j: %s', (sources, reach) => {
    expect(reachOf(sources)).toBe(reach);
  });

  test('a range is outside of another unless all of it lies within', () => {
    const allowed = ['203.0.113.0/24', '2001:db8::/32'];
    expect(rangesOutside(['203.0.113.7', '203.0.113.128/25', '2001:db8:1::/48'], allowed)).toEqual([]);
    expect(rangesOutside(['203.0.112.0/23', '198.51.100.1', '::/0', 'what'], allowed)).toEqual([
      '203.0.112.0/23',
      '198.51.100.1',
      '::/0',
      'what',
    ]);
  });
});

describe('a port of compose', () => {
  const openingOf = (port: string) => {
    const text = `services:\n  db:\n    image: shop/api\n    ports:\n      - ${JSON.stringify(port)}\n`;
    const { openings, unclear } = composeOpenings(text, 'compose.yaml');
    if (unclear.length > 0) return 'unclear';
    const [opening] = openings;
    return opening === undefined
      ? 'closed'
      : `${opening.ports?.first ?? 'any'}-${opening.ports?.last ?? 'any'}>${opening.inner ?? '?'}`;
  };

  test.each([
    ['8000', 'any-any>8000'],
    ['80:8000', '80-80>8000'],
    ['80:8000/tcp', '80-80>8000'],
    ['9000-9002:80-82', '9000-9002>80'],
    ['0.0.0.0:80:8000', '80-80>8000'],
    ['[::]:80:8000', '80-80>8000'],
    ['203.0.113.7:80:8000', '80-80>8000'],
    ['0.0.0.0::8000', 'any-any>8000'],
    ['127.0.0.1:80:8000', 'closed'],
    ['127.1.2.3::8000', 'closed'],
    ['[::1]:80:8000', 'closed'],
    ['localhost:80:8000', 'closed'],
    ['192.168.1.4:80:8000', 'closed'],
    ['${ADDRESS:-127.0.0.1}:80:8000', 'closed'],
    ['${ADDRESS}:80:8000', 'unclear'],
    ['${PORT:-80}:8000', '80-80>8000'],
    ['${PORT}:8000', 'any-any>8000'],
    ['', 'closed'],
    ['a:b:c:d', 'closed'],
  ])('%s: %s', (port, expected) => {
    expect(openingOf(port)).toBe(expected);
  });
});

describe('a server of nginx on port 80', () => {
  const TLS = 'server { listen 443 ssl; }';
  const doesOf = (block: string): string => {
    const listeners = nginxListeners(`${TLS}\nserver { ${block} }`, 'nginx.conf');
    return listeners?.plain[0]?.does ?? 'does not listen';
  };

  test.each([
    ['listen 80; return 301 https://$host$request_uri;', 'redirects'],
    ['listen 80; return https://shop.example;', 'redirects'],
    ['listen 80; rewrite ^ https://$host$request_uri? permanent;', 'redirects'],
    ['listen 80; return 444;', 'redirects'],
    ['listen 80; listen 443 ssl; if ($scheme = http) { return 301 https://$host; } root /srv;', 'redirects'],
    [
      'listen 80; location / { return 301 https://$host; } location ^~ /.well-known/acme-challenge/ { root /w; }',
      'redirects',
    ],
    ['root /srv;', 'serves'],
    ['listen 80; root /srv;', 'serves'],
    ['listen *:80; root /srv;', 'serves'],
    ['listen [::]:80 default_server; root /srv;', 'serves'],
    ['listen shop.example; root /srv;', 'serves'],
    ['listen 80; return 301 http://shop.example;', 'serves'],
    ['listen 80; # return 301 https://$host;\n root /srv;', 'serves'],
    ['listen 80; if ($host = a.example) { return 301 https://$host; } root /srv;', 'serves'],
    ['listen 8080; root /srv;', 'does not listen'],
    ['listen 127.0.0.1:80; root /srv;', 'does not listen'],
    ['listen unix:/run/shop.sock; root /srv;', 'does not listen'],
    ['listen 80 ssl; root /srv;', 'does not listen'],
  ])('%s: %s', (block, does) => {
    expect(doesOf(block)).toBe(does);
  });

  test.each([
    'server {',
    'server { listen 80; ',
    'server } {',
    'server { listen 80 }',
    '{{ range .Values }} server {}',
  ])('what is no config is not taken for one: %s', (text) => {
    expect(nginxListeners(text, 'nginx.conf')).toBeUndefined();
  });
});

test('every document of a manifest is read, at its own lines', () => {
  const one = 'kind: Service\nmetadata: { name: web }\nspec:\n  type: LoadBalancer\n  ports: [{ port: 8080 }]\n';
  const { openings, problems } = kubernetesOpenings(
    `# first\n${one}---\n# nothing\n--- # second\n${one}...\n`,
    'web.yaml',
  );
  expect(openings.map(({ location }) => location.startLine)).toEqual([6, 14]);
  expect(problems).toEqual([]);
});

test('a file that cannot be read is said, and counts as not looked at', async () => {
  const outcome = await judge({ 'compose.prod.yml': undefined });
  expect(linesOf(outcome)).toEqual([
    'compose.prod.yml:1:1 low exposure/unproved-opening `compose.prod.yml` cannot be read',
  ]);
  expect(outcome.coverage).toContainEqual({ what: 'compose files', expected: 1, examined: 0 });
  expect(outcome).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('compose.prod.yml') });
  expect((await judge({ 'docker-compose.yml': undefined, 'compose.yml': 'a: [' })).status).toBe('completed');
});

test('where nothing opens anything, the check does not claim to have looked', async () => {
  expect((await judge({ 'README.md': 'ports: 5432' })).status).toBe('not-applicable');
});

describe('whatever a file holds', () => {
  const words = fc.constantFrom(
    ...[
      'services:',
      '\n',
      '  ',
      '- ',
      'ports:',
      '"5432:5432"',
      'image: postgres',
      'server {',
      '}',
      ';',
      'listen 80',
      'return',
      '"',
      "'",
      '{',
      '---\n',
      'kind: Service',
      'spec:',
      'type: LoadBalancer',
      'Resources:',
      'Type: AWS::RDS::DBInstance',
      '[db.',
      'enabled = true',
      '\\',
      '$',
      '#',
      '\0',
      '&a',
      '*a',
    ],
  );
  const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));

  test.each(FILE_KINDS.map((kind) => [kind.what, kind] as const))('%s: an answer, no exception', (_, kind) => {
    fc.assert(
      fc.property(text, (content) => {
        kind.isOne?.(content);
        kind.read(content, 'a/file');
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  test.each(FILE_KINDS.map((kind) => [kind.what, kind] as const))(
    '%s: no time is lost on a long one',
    (_, kind) => {
      for (const unit of [
        'server { listen 80; ',
        'a b ',
        '- "1:1"\n',
        '"',
        '{',
        '}',
        '---\n',
        'x:\n  ',
        '[db]\n',
        '\\',
      ]) {
        const long = unit.repeat(Math.floor(400_000 / unit.length));
        kind.isOne?.(long);
        kind.read(long, 'a/file');
      }
    },
    20_000,
  );
});

test("what stands among examples proves nothing about Supabase's database and blocks nothing", async () => {
  const databaseClients = { ranges: ['203.0.113.7'], location: { path: 'aduana.yml', startLine: 3, startColumn: 3 } };
  const outcome = await judge(
    {
      'examples/shop/supabase/config.toml':
        '[db.network_restrictions]\nenabled = true\nallowed_cidrs = ["203.0.113.7"]\n',
    },
    { exposure: { publicPorts: [443], deployed: [], webhooks: [], databaseClients } },
  );
  expect(
    outcome.findings.map(({ ruleId, location, neverBlocks }) => [ruleId, location.path, neverBlocks !== undefined]),
  ).toEqual([
    ['exposure/open-database-network', 'aduana.yml', false],
    ['exposure/unenforced-database-tls', 'examples/shop/supabase/config.toml', true],
  ]);
});
