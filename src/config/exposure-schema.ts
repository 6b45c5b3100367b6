import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { envName, relativePath } from './policy-words.ts';

const port = z.number().int().min(1).max(65_535);

const addressRange = z
  .string()
  .refine(
    (text) => ipaddr.isValidCIDR(text) || ipaddr.isValid(text),
    'must be an address or a range of addresses such as 203.0.113.0/24',
  );

const webhook = z.strictObject({
  service: z.string().min(1).describe('The service that takes it in, by its key under `services`.'),
  route: z
    .string()
    .regex(/^\/[^\s?#]*$/, 'must be a path such as `/webhook`')
    .describe('The path of its POST requests.'),
  'signed-with': envName.optional().describe('The secret that signs its requests, such as FB_APP_SECRET.'),
  from: z
    .strictObject({
      ranges: z.array(addressRange).min(1).describe('The addresses that it comes from.'),
      'as-of': z.iso.date('must be a day, as in 2027-01-31').describe('The day on which they were looked up.'),
      'max-age': z.number().int().min(1).max(365).default(90).describe('Days after which they are old. Default: 90.'),
    })
    .optional()
    .describe("The sender's addresses: nobody else may reach the service."),
});

export type WebhookFile = z.output<typeof webhook>;

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
    webhooks: z
      .record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words such as `meta`'), webhook)
      .default({})
      .describe("Requests of others that must be signed by them, by a name such as `meta`. The signature is Meta's."),
  })
  .prefault({});

/** Who stands in front of a service. */
export const proxySchema = z
  .enum(['cloudflare'])
  .optional()
  .describe('What stands in front of it: then nobody may reach it beside that.');
