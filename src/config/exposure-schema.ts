import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { relativePath } from './policy-words.ts';

const port = z.number().int().min(1).max(65_535);

const addressRange = z
  .string()
  .refine(
    (text) => ipaddr.isValidCIDR(text) || ipaddr.isValid(text),
    'must be an address or a range of addresses such as 203.0.113.0/24',
  );

/** What may be reached from outside. */
export const exposureSchema = z
  .strictObject({
    'public-ports': z
      .array(port)
      .default([80, 443])
      .describe('The only ports that the Internet may reach. Default: 80 and 443.'),
    deployed: z
      .array(relativePath)
      .default([])
      .describe('Globs over compose files that run in production. Default: those named so, such as compose.prod.yml.'),
    'database-clients': z
      .array(addressRange)
      .min(1)
      .optional()
      .describe("The backend's static addresses, which alone may open a connection to Supabase's database."),
  })
  .prefault({});

/** Who stands in front of a service. */
export const proxySchema = z
  .enum(['cloudflare'])
  .optional()
  .describe('What stands in front of it: then nobody may reach it beside that.');
