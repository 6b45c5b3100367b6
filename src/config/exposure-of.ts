import type { DeclaredWebhook, ExposurePolicy } from '../model/exposure.ts';
import type { WebhookFile } from './exposure-schema.ts';
import type { PolicyKeys, WrittenPolicy } from './written-policy.ts';

/** What a policy says of who may reach what from outside. */
export const exposureOf = ({ file: { exposure }, at }: Pick<WrittenPolicy, 'file' | 'at'>): ExposurePolicy => {
  const clients = exposure['database-clients'];
  return {
    publicPorts: exposure['public-ports'],
    deployed: exposure.deployed,
    webhooks: Object.entries(exposure.webhooks).map(([name, webhook]) => webhookOf(name, webhook, at)),
    ...(clients === undefined
      ? {}
      : { databaseClients: { ranges: clients, location: at(['exposure', 'database-clients']) } }),
  };
};

const webhookOf = (
  name: string,
  { service, route, from, 'signed-with': signedWith }: WebhookFile,
  at: (keys: PolicyKeys) => DeclaredWebhook['location'],
): DeclaredWebhook => ({
  name,
  service,
  route,
  ...(signedWith === undefined ? {} : { signedWith }),
  ...(from === undefined
    ? {}
    : {
        from: {
          ranges: from.ranges,
          asOf: from['as-of'],
          maxAgeDays: from['max-age'],
          location: at(['exposure', 'webhooks', name, 'from']),
        },
      }),
  location: at(['exposure', 'webhooks', name]),
});
