import { z } from 'zod';
import { SEVERITIES } from '../model/severity.ts';

const envName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable: letters, digits and _')
  .max(200);

const className = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'must be a lower-case word such as `payments`')
  .describe('The family the secret belongs to: infrastructure, meta, ai, payments, encryption…');

const relativePath = z
  .string()
  .min(1)
  .regex(
    /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/,
    'must be a path inside the repository, with `/` and without `..`',
  );

const ruleId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a rule id such as `secrets/committed-secret`');

const severity = z.enum(SEVERITIES);

const secret = z.strictObject({
  class: className.default('other'),
  required: z.boolean().default(true).describe('Whether some service must be given it. Default: true.'),
});

const envGroup = z.strictObject({
  'managed-in': z
    .enum(['blueprint', 'dashboard'])
    .default('blueprint')
    .describe('`blueprint`: written in a Blueprint file. `dashboard`: kept in Render, where Git cannot see it.'),
  holds: z
    .array(envName)
    .default([])
    .describe('The names that a Dashboard-managed group holds. Names only: a value never belongs in the policy.'),
});

const service = z.strictObject({
  'blueprint-name': z.string().min(1).optional().describe('Its name in the Blueprint. Default: the key.'),
  source: z.array(relativePath).default([]).describe('The folders its code lives in.'),
  requires: z.array(envName).default([]).describe('Names that this very service must be given.'),
});

const exception = z
  .strictObject({
    rule: ruleId,
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{32}$/, 'must be the 32 hex digits a report shows as fingerprint')
      .optional(),
    path: relativePath.optional().describe('A glob over the paths of findings.'),
    reason: z.string().trim().min(10, 'must say why, in at least 10 characters'),
    expires: z.iso.date('must be a day, as in 2027-01-31').describe('The last day it holds, at most 180 days ahead.'),
  })
  .refine((e) => (e.fingerprint === undefined) !== (e.path === undefined), 'needs either `fingerprint` or `path`');

/** The shape of `aduana.yml`. `schema/aduana.schema.json` is generated from it. */
export const policySchema = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  secrets: z
    .record(envName, secret.nullable())
    .default({})
    .describe('Every secret the system knows, by name. Never a value.'),
  'env-groups': z.record(z.string().min(1), envGroup.nullable()).default({}).describe("Render's env groups, by name."),
  services: z.record(z.string().min(1), service.nullable()).default({}).describe('The services, by name.'),
  blueprints: z
    .array(relativePath)
    .min(1)
    .optional()
    .describe('The Blueprint files. Default: every file that is named like one.'),
  'secret-scan': z
    .strictObject({
      'gitleaks-config': relativePath.optional().describe("The team's own gitleaks config."),
      'max-file-megabytes': z
        .number()
        .int()
        .min(1)
        .max(500)
        .default(25)
        .describe('A larger file is not looked at, and the verdict says so. Default: 25.'),
    })
    .prefault({}),
  'fail-on': severity.default('medium').describe('The mildest severity that blocks. Default: medium.'),
  'on-incomplete': z
    .enum(['fail', 'warn'])
    .default('fail')
    .describe('What happens when something could not be looked at. Default: fail.'),
  severities: z.record(ruleId, severity).default({}).describe('Other severities for single rules.'),
  exceptions: z.array(exception).default([]).describe('Findings accepted for a while, each with a reason and an end.'),
});

export type PolicyFile = z.output<typeof policySchema>;
