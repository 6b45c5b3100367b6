import { z } from 'zod';

/** The words that several parts of `aduana.yml` are made of. */
export const envName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable: letters, digits and _')
  .max(200);

export const className = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'must be a lower-case word such as `payments`')
  .describe('The family the secret belongs to: infrastructure, meta, ai, payments, encryption…');

export const relativePath = z
  .string()
  .min(1)
  .regex(
    /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/,
    'must be a path inside the repository, with `/` and without `..`',
  );
