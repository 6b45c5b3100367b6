import { describe, expect, test } from 'vitest';
import {
  hasUserInfo,
  holdsCredential,
  isPlaceholder,
  isSecretName,
  kindOfName,
  looksLikeSecretValue,
} from '../../src/parsers/secret-shape.ts';
import { FAKE_SECRET_KINDS, fakeSecret } from '../support/fake-secrets.ts';

describe('names of secrets', () => {
  test.each([
    ...['JWT_SECRET', 'SECRET_KEY', 'SECRET_KEY_BASE', 'RAILS_MASTER_KEY', 'DB_PASSWORD', 'DB_PASS', 'SMTP_PWD'],
    ...[
      'ENCRYPTION_KEY_AES256',
      'STRIPE_SECRET_KEY_LIVE',
      'FB_APP_SECRET',
      'jwtSecret',
      'db-password',
      'SIGNING_PASSPHRASE',
    ],
    ...['AWS_SECRET_ACCESS_KEY', 'VITE_ADMIN_PASSWORD', 'JWT_SECRET_2'],
  ])('%s is one', (name) => expect(kindOfName(name)).toBe('secret'));

  test.each([
    ...[
      'OPENAI_API_KEY',
      'FB_WEBHOOK_VERIFY_TOKEN',
      'SUPABASE_SERVICE_ROLE_KEY',
      'APIKEY',
      'TAILSCALE_AUTHKEY',
      'AZURE_DEVOPS_PAT',
    ],
    ...['GEMINI_FREE_KEYS', 'PASSWORD_SALT', 'CACHE_KEY', 'GET_MEDIA_TOKEN', 'MAX_TOKENS'],
  ])('%s may be one, if the value looks like it', (name) => expect(kindOfName(name)).toBe('maybe-secret'));

  test.each([
    ...[
      'STRIPE_PUBLISHABLE_KEY',
      'NEXT_PUBLIC_POSTHOG_KEY',
      'SUPABASE_ANON_KEY',
      'RECAPTCHA_SITE_KEY',
      'SSH_PUBLIC_KEY',
    ],
    ...['VITE_CLERK_PUBLISHABLE_KEY', 'REACT_APP_MAPBOX_TOKEN', 'EXPO_PUBLIC_API_KEY'],
  ])('%s is public, however secret it sounds', (name) => expect(kindOfName(name)).toBe('public'));

  test.each([
    ...[
      'CHUNK_TOKEN_BACKEND',
      'SYSTEM_KEYWORDS',
      'MAX_TOKEN_AGE_HOURS',
      'LILOS_SECRET_ENCRYPTION_KEY_VERSION',
      'KEYCLOAK_URL',
    ],
    ...[
      'PASSWORD_RESET_URL',
      'SECRET_NAME',
      'AWS_ACCESS_KEY_ID',
      'BYPASS',
      'COMPASS',
      'MONKEY_BUSINESS',
      'DATABASE_URL',
      '',
    ],
  ])('%s is none', (name) => expect(isSecretName(name)).toBe(false));
});

describe('values', () => {
  const random = FAKE_SECRET_KINDS.filter((kind) => kind !== 'password');

  test.each(random)('of the kind %s look like a secret, whichever it is', (kind) => {
    const missed = Array.from({ length: 200 }, (_, n) => fakeSecret(kind, n + 1).value).filter(
      (value) => !looksLikeSecretValue(value),
    );
    expect(missed).toEqual([]);
  });

  test.each([
    ...['JWT_SECRET', 'NEXT_PRIVATE_SIGNING_GCLOUD_APPLICATION_CREDENTIALS_CONTENTS', 'livestreamsell-infrastructure'],
    ...[
      'security/gitleaks.toml',
      'services/webhook_api',
      'src/components/UserProfileHeaderV2.tsx',
      'render.staging.yaml',
    ],
    ...[
      'claude-sonnet-4-5-20250929',
      'gpt-4o-mini-2024-07-18',
      'basic-256mb',
      'us-east-1',
      '0.5c-512mb',
      '2026-08-10T12:00:00Z',
    ],
    ...[
      'ghcr.io/aduana-security/example:v1.2.3-rc.4',
      'ES256,RS256,HS512',
      '10.0.0.0/8,192.168.0.0/16',
      'co.cueup.cue',
    ],
    ...[
      'https://example.com/a/b?c=d#e',
      'https://github.com/o/r/pull/123#issuecomment-1234567890',
      'postgres://db.internal/app',
    ],
    ...['getUserByIdOrNameOrEmailAddress', 'parseXMLHttpRequestResponseBody', 'AWSRDSOracleDBInstanceURL'],
    'The key was revoked on 2026-11-20 in 9c1b00aa11bb22cc33dd44ee55ff66778899aabb; see https://example.com/x',
    '--max-old-space-size=2048 --expose-gc',
    'https://user@example.com/repo.git',
    '',
  ])('such as %j do not', (text) => expect(looksLikeSecretValue(text)).toBe(false));

  test('in the format of an issuer are credentials, in the middle of a text too', () => {
    const { value } = fakeSecret('github-pat');
    expect(holdsCredential(`--token=${value} --quiet`)).toBe(true);
    expect(holdsCredential('ghp_your_token_here')).toBe(false);
    expect(holdsCredential('sk-your-openai-key-goes-here')).toBe(false);
  });
});

describe('addresses', () => {
  const password = fakeSecret('password').value;

  test.each([
    `postgres://app:${password}@db.internal:5432/app`,
    `redis://:${password}@cache.internal:6379`,
    `amqps://a:${password}@mq.internal/one,amqps://a:${password}@mq.internal/two`,
    `https://${'deploy'}:${password}@git.example.com/x.git`,
    `postgres://app:${password}@localhost/app`,
    `Server=sql.internal;User Id=app;Password=${password};`,
    `host=db.internal user=app password=${password}`,
    `jdbc:postgresql://db.internal/app?user=app&password=${password}`,
    'mysql://root:root@db.internal.net/app',
  ])('carry a password in %j', (text) => expect(hasUserInfo(text)).toBe(true));

  test.each([
    'postgres://db.internal/app',
    'postgres://app@db.internal/app',
    'postgres://app:${DB_PASSWORD}@db.internal/app',
    'postgres://user:password@localhost:5432/app',
    'postgres://postgres:postgres@127.0.0.1/app',
    'postgres://user:<password>@host/db',
    'https://example.com:8443/a@b',
    'Server=sql.internal;Password=${PASSWORD}',
    'password=',
  ])('carry none in %j', (text) => expect(hasUserInfo(text)).toBe(false));
});

describe('placeholders', () => {
  test.each([
    ...[
      '__SET_IN_RENDER_DASHBOARD__',
      'SET_IN_DASHBOARD',
      'set-in-render-dashboard',
      'set via dashboard',
      'todo',
      'TBD',
    ],
    ...['${JWT_SECRET}', '$JWT_SECRET', '$(cat key)', '%JWT_SECRET%', '{{ .Values.key }}', '<your-key>', '[KEY]'],
    ...[
      'changeme',
      'change-me-in-production',
      'CHANGE_THIS',
      'replace-with-your-key',
      'your-api-key',
      'xxx',
      '***',
      '...',
    ],
    ...['sk_test_your_key_here', 'example', 'placeholder', 'REDACTED', 'null', 'none', 'enter your key', 'not-set'],
  ])('such as %j are told', (text) => expect(isPlaceholder(text)).toBe(true));

  test.each([
    'admin',
    'supersecret',
    'unchanged',
    'settings',
    'production',
    'resample-rate',
    'offsets',
    'hunter2',
    'here',
  ])('are not %j', (text) => expect(isPlaceholder(text)).toBe(false));
});
