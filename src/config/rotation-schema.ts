import { z } from 'zod';
import { PENETRATION_TEST_SCOPE } from '../model/rotation.ts';
import { className, relativePath } from './policy-words.ts';

export const DEFAULT_LEDGER = 'aduana-ledger.yml';

const MAX_DAYS = 3650;

const days = z.number().int().min(1).max(MAX_DAYS);

const secretName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w./{}:@-]+$/, 'must be the name of a secret, without spaces');

const owner = z.string().trim().min(1).max(100).describe('Who replaces it: a team or a person.');

const rotatingSecret = z.strictObject({
  class: className.optional().describe('Default: its class under `secrets`, else `other`.'),
  owner: owner.optional(),
  period: days.optional().describe('Days after which it is to be replaced. Default: the period of its class.'),
  never: z
    .string()
    .trim()
    .min(10, 'must say why, in at least 10 characters')
    .optional()
    .describe('Why it is never rotated.'),
  expires: z
    .boolean()
    .optional()
    .describe('It ends by itself, so that a schedule must renew it. Default: true for `page-tokens`, else false.'),
  'renewed-by': z
    .array(z.string().min(3).max(200))
    .optional()
    .describe("Words of the code that renews it. Default: `fb_exchange_token`, Meta's."),
});

/** How often secrets are to be replaced. */
export const rotationSchema = z
  .strictObject({
    ledger: relativePath
      .default(DEFAULT_LEDGER)
      .describe(`The file that says what was rotated when. Default: ${DEFAULT_LEDGER}.`),
    owner: owner.optional().describe('Who replaces what has no owner of its own.'),
    periods: z
      .record(className, days)
      .default({})
      .describe('Days by class. Default: 60 for page-tokens, 365 for api-tokens, 30 for managed, 90 for all others.'),
    secrets: z
      .record(secretName, rotatingSecret.nullable())
      .default({})
      .describe('What differs for one secret, and secrets that are no environment variable.'),
  })
  .optional()
  .describe('How often secrets are replaced. Left out: nobody asks.');

const attestation = z.strictObject({
  period: days.default(365).describe('Days that one holds which does not say when it ends. Default: 365.'),
  scope: z
    .array(z.string().trim().min(1).max(100))
    .optional()
    .describe(`What it must cover. Default: for penetration-test ${PENETRATION_TEST_SCOPE.join(', ')}.`),
  report: z
    .boolean()
    .optional()
    .describe("Whether it needs who made it and the report's SHA-256. Default: true for penetration-test."),
  'supabase-organization': z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/, 'must be the slug of an organisation, as its address in the Dashboard shows it')
    .optional()
    .describe('The organisation of Supabase whose owners and administrators must all have a second factor.'),
});

/** What somebody has to attest, with an end. */
export const attestationsSchema = z
  .record(
    z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words such as `penetration-test`'),
    attestation.nullable(),
  )
  .default({})
  .describe('What only people can attest, by name: penetration-test, administrators-mfa…');

export type RotationFile = NonNullable<z.output<typeof rotationSchema>>;

export type RotatingSecretFile = z.output<typeof rotatingSecret>;

export type AttestationFile = z.output<typeof attestation>;
