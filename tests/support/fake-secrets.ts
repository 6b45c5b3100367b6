import { createHash } from 'node:crypto';

/** A value that looks like a credential and opens nothing. It is made when a test runs and never stands in git. */
export interface FakeSecret {
  readonly value: string;
  /** The parts that must not be seen anywhere: the value without its public prefix, host or user name. */
  readonly hidden: readonly string[];
}

type Draw = (length: number, alphabet: string) => string;

const DIGITS = '0123456789';
const HEX = '0123456789abcdef';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = `${UPPER}abcdefghijklmnopqrstuvwxyz`;
const BASE62 = `${LETTERS}${DIGITS}`;
const BASE64_URL = `${BASE62}-_`;

const prefixed =
  (prefix: string, length: number, alphabet = BASE62, suffix = '') =>
  (draw: Draw): FakeSecret => {
    const body = draw(length, alphabet);
    return { value: `${prefix}${body}${suffix}`, hidden: [body] };
  };

const url =
  (scheme: string, user: string, hostAndPath: string) =>
  (draw: Draw): FakeSecret => {
    const password = draw(24, BASE62);
    return { value: `${scheme}://${user}:${password}@${hostAndPath}`, hidden: [password] };
  };

const token =
  (claims: object) =>
  (draw: Draw): FakeSecret => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signature = draw(43, BASE64_URL);
    return { value: `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${signature}`, hidden: [signature] };
  };

const privateKey = (draw: Draw): FakeSecret => {
  const lines = Array.from({ length: 12 }, () => draw(64, `${BASE62}+/`));
  const edge = (word: string) => `${'-'.repeat(5)}${word} RSA ${'PRIVATE'} KEY${'-'.repeat(5)}`;
  return { value: [edge('BEGIN'), ...lines, edge('END')].join('\n'), hidden: lines };
};

const openAiKey = (draw: Draw): FakeSecret => {
  const [start, end] = [draw(58, BASE64_URL), draw(58, BASE64_URL)];
  return { value: `${'sk'}-proj-${start}${'T3Blbk'}FJ${end}`, hidden: [start, end] };
};

const slackToken = (draw: Draw): FakeSecret => {
  const body = draw(24, BASE62);
  return { value: `xoxb-${draw(12, DIGITS)}-${draw(12, DIGITS)}-${body}`, hidden: [body] };
};

const kinds = {
  'anthropic-key': prefixed('sk-ant-api03-', 93, BASE64_URL, 'AA'),
  'aws-access-key-id': prefixed('AKIA', 16, `${UPPER}234567`),
  'aws-secret-access-key': prefixed('', 40, `${BASE62}/`),
  'base64-key': prefixed('', 43, BASE62, '='),
  'basic-auth-url': url('https', 'deploy', 'registry.example.com/packages'),
  'facebook-app-secret': prefixed('', 32, HEX),
  'facebook-page-token': prefixed('EAAC', 160, BASE62),
  'gcp-api-key': prefixed('AIza', 35, BASE64_URL),
  'generic-secret': prefixed('', 32, BASE62),
  'github-fine-grained-pat': prefixed('github_pat_', 82, BASE62),
  'github-pat': prefixed('ghp_', 36, BASE62),
  'hex-key': prefixed('', 64, HEX),
  jwt: token({ sub: '1234567890', iat: 1516239022 }),
  'npm-token': prefixed('npm_', 36, BASE62),
  'openai-key': openAiKey,
  password: prefixed('', 20, BASE62),
  'postgres-url': url('postgresql', 'app', 'db.example.com:5432/app'),
  'private-key': privateKey,
  'redis-url': url('rediss', 'default', 'cache.example.com:6379'),
  'render-api-key': prefixed('rnd_', 28, BASE62),
  'sendgrid-key': prefixed('SG.', 66, BASE62),
  'slack-bot-token': slackToken,
  'stripe-live-key': prefixed('sk_live_', 48, BASE62),
  'stripe-webhook-secret': prefixed('whsec_', 32, BASE62),
  'supabase-anon-key': token({ iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: 'anon' }),
  'supabase-service-role-key': token({ iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: 'service_role' }),
} as const satisfies Record<string, (draw: Draw) => FakeSecret>;

export type FakeSecretKind = keyof typeof kinds;

export const FAKE_SECRET_KINDS = Object.keys(kinds) as readonly FakeSecretKind[];

/** The same kind and ordinal always give the same value; another ordinal gives another secret of that kind. */
export const fakeSecret = (kind: FakeSecretKind, ordinal = 1): FakeSecret => kinds[kind](drawing(`${kind}#${ordinal}`));

/**
 * Puts fake secrets where `{{fake:<kind>}}` or `{{fake:<kind>#<ordinal>}}` stands. The further lines of a value that has several
 * are indented like the line it stands on.
 */
export const expandFakeSecrets = (text: string): { readonly text: string; readonly secrets: readonly FakeSecret[] } => {
  const secrets: FakeSecret[] = [];
  const lines = text.split('\n').map((line) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    return line.replace(/\{\{fake:([a-z0-9-]+)(?:#(\d+))?\}\}/g, (_, kind: string, ordinal?: string) => {
      if (!isKind(kind))
        throw new Error(`no fake secret of the kind ${kind}; there are ${FAKE_SECRET_KINDS.join(', ')}`);
      const secret = fakeSecret(kind, Number(ordinal ?? 1));
      secrets.push(secret);
      return secret.value.replaceAll('\n', `\n${indent}`);
    });
  });
  return { text: lines.join('\n'), secrets };
};

const isKind = (kind: string): kind is FakeSecretKind => Object.hasOwn(kinds, kind);

/** Characters that look random and depend on the seed alone. */
const drawing = (seed: string): Draw => {
  let drawn = 0;
  return (length, alphabet) => {
    let text = '';
    while (text.length < length) {
      const digest = createHash('sha256').update(`aduana test ${seed} ${drawn++}`).digest();
      for (const byte of digest) {
        if (text.length < length && byte < 256 - (256 % alphabet.length)) text += alphabet[byte % alphabet.length];
      }
    }
    return text;
  };
};
