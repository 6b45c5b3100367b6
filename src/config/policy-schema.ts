import { z } from 'zod';
import { SEVERITIES } from '../model/severity.ts';
import { exposureSchema, proxySchema } from './exposure-schema.ts';
import { className, envName, relativePath } from './policy-words.ts';
import { attestationsSchema, rotationSchema } from './rotation-schema.ts';

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

const holdings = z
  .strictObject({ classes: z.array(className).default([]), names: z.array(envName).default([]) })
  .refine((h) => h.classes.length + h.names.length > 0, 'needs `classes` or `names`');

const service = z.strictObject({
  'blueprint-name': z.string().min(1).optional().describe('Its name in the Blueprint. Default: the key.'),
  source: z.array(relativePath).default([]).describe('The folders its code lives in.'),
  entry: z
    .array(relativePath)
    .default([])
    .describe('The files that start it, where they cannot be told from its start command.'),
  requires: z.array(envName).default([]).describe('Names that this very service must be given.'),
  'may-hold': holdings
    .optional()
    .describe('What it may hold, beside what it requires. Default: anything that is not exclusive to another.'),
  exclusive: holdings.optional().describe('What nobody else may hold.'),
  inbound: z
    .enum(['public', 'private', 'none'])
    .optional()
    .describe('Who may reach it: the Internet, other services, or nobody.'),
  behind: proxySchema,
});

const holder = z.strictObject({
  'may-hold': holdings.describe('What it may hold although it is exclusive to a service.'),
});

const boundary = z
  .strictObject({
    name: z.string().min(1).max(100).describe('What lies behind it, in words.'),
    words: z
      .array(z.string().min(3).max(200))
      .default([])
      .describe('Identifiers and words of strings in code that touch it, such as `decrypted_secrets`.'),
    modules: z.array(z.string().min(1).max(300)).default([]).describe('Modules whose import touches it.'),
    only: z.array(relativePath).min(1).describe('Globs over the files that may touch it.'),
  })
  .refine((b) => b.words.length + b.modules.length > 0, 'needs `words` or `modules`');

const access = z
  .strictObject({
    'cannot-prove': z
      .enum(['warn', 'fail'])
      .default('warn')
      .describe('What becomes of code about which nothing can be proved, such as a dynamic name. Default: warn.'),
    'env-accessors': z
      .array(z.string().regex(/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/, 'must be the name of a function'))
      .default([])
      .describe('Functions whose first argument is the name they read, where their definition does not show it.'),
    boundaries: z.array(boundary).default([]).describe('What only some files may touch.'),
  })
  .prefault({});

const dependencies = z
  .strictObject({
    engine: z
      .enum(['auto', 'snyk', 'osv', 'both'])
      .default('auto')
      .describe('`auto`: Snyk where there is a token and it works, else OSV. Default: auto.'),
    'snyk-required-on': z
      .array(z.string().min(1).max(250))
      .default([])
      .describe("Branches on which OSV's answer does not do in Snyk's place."),
    'fail-on': severity.optional().describe('The mildest vulnerability that blocks. Default: `fail-on` of the policy.'),
    'only-fixable': z
      .boolean()
      .default(false)
      .describe('Whether a vulnerability without a known fix is only shown. Default: false.'),
    scope: z
      .enum(['all', 'production'])
      .default('all')
      .describe('`production`: what only development needs is only shown. Default: all.'),
    'leave-out': z
      .array(
        z.strictObject({
          path: relativePath,
          reason: z.string().trim().min(10, 'must say why, in at least 10 characters'),
        }),
      )
      .default([])
      .describe('Manifests that nobody installs, such as test data: a glob and the reason.'),
  })
  .prefault({});

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
  holders: z
    .record(
      z.string().regex(/^(?:workflow|compose|supabase)(?: |$)/, 'must be a name such as `workflow deploy.yml`'),
      holder,
    )
    .default({})
    .describe('Who touches secrets beside the services, by its name in the map: `workflow deploy.yml`, `supabase`.'),
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
  dependencies,
  access,
  pipeline: z
    .strictObject({
      'cannot-see': z
        .enum(['warn', 'fail'])
        .default('warn')
        .describe('What becomes of settings of GitHub that the token may not see. Default: warn.'),
    })
    .prefault({}),
  exposure: exposureSchema,
  rotation: rotationSchema,
  attestations: attestationsSchema,
  'fail-on': severity.default('medium').describe('The mildest severity that blocks. Default: medium.'),
  'on-incomplete': z
    .enum(['fail', 'warn'])
    .default('fail')
    .describe('What happens when something could not be looked at. Default: fail.'),
  severities: z.record(ruleId, severity).default({}).describe('Other severities for single rules.'),
  exceptions: z.array(exception).default([]).describe('Findings accepted for a while, each with a reason and an end.'),
});

export type PolicyFile = z.output<typeof policySchema>;
