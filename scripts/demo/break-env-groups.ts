import { fakeSecret } from '../../tests/support/fake-secrets.ts';
import type { Breakage } from './breakage.ts';

const BLUEPRINT = 'render.yaml';
const POLICY = 'aduana.yml';

/** The last line of the worker's own variables, and the same for the group that both token services link. */
const SERVICE_ROLE_KEY = '      - key: SUPABASE_SERVICE_ROLE_KEY\n        sync: false\n';
const ENCRYPTION_KEY = '      - key: ENCRYPTION_KEY_AES256\n        generateValue: true\n';
const SETTINGS_GROUP = '  - name: livestreamsell-settings\n    envVars:\n';
const AI_LINK = '      - fromGroup: livestreamsell-ai\n';

export const envGroupBreakages: readonly Breakage[] = [
  {
    rule: 'env-groups/literal-secret',
    what: "the payment key's value written into the Blueprint",
    apply: ({ edit }) =>
      edit(
        BLUEPRINT,
        '      - fromGroup: livestreamsell-payments\n',
        `      - key: STRIPE_SECRET_KEY\n        value: ${fakeSecret('stripe-live-key').value}\n`,
      ),
  },
  {
    rule: 'env-groups/undeclared-required-secret',
    what: 'the worker no longer links the AI group',
    apply: ({ edit }) => edit(BLUEPRINT, AI_LINK, ''),
  },
  {
    rule: 'env-groups/undefined-env-group',
    what: 'a typing error in the name of a linked group',
    apply: ({ edit }) => edit(BLUEPRINT, AI_LINK, AI_LINK.replace('-ai', '-ia')),
  },
  {
    rule: 'env-groups/undefined-resource',
    what: 'the API takes its queue from a Key Value that is not there',
    apply: ({ edit }) =>
      edit(BLUEPRINT, '  - type: keyvalue\n    name: livestreamsell-queue', '  - type: keyvalue\n    name: queue'),
  },
  {
    rule: 'env-groups/undefined-source-variable',
    what: 'a variable copied from a service that does not have it',
    apply: ({ edit }) =>
      edit(
        BLUEPRINT,
        SERVICE_ROLE_KEY,
        `${SERVICE_ROLE_KEY}      - key: SUPPORT_INBOX\n        fromService:\n          type: web\n          name: livestreamsell-webhook-api\n          envVarKey: SUPPORT_INBOX\n`,
      ),
  },
  {
    rule: 'env-groups/rejected-variable',
    what: 'a name without a value in a group, which Render rejects',
    apply: ({ edit }) => edit(BLUEPRINT, SETTINGS_GROUP, `${SETTINGS_GROUP}      - key: SENTRY_DSN\n`),
  },
  {
    rule: 'env-groups/ignored-group-variable',
    what: '`sync: false` in a group, which Render ignores',
    apply: ({ edit }) =>
      edit(BLUEPRINT, SETTINGS_GROUP, `${SETTINGS_GROUP}      - key: SENTRY_DSN\n        sync: false\n`),
  },
  {
    rule: 'env-groups/empty-value',
    what: 'an empty value, which wipes the one in the Dashboard',
    apply: ({ edit }) => edit(BLUEPRINT, SERVICE_ROLE_KEY, SERVICE_ROLE_KEY.replace('sync: false', 'value: ""')),
  },
  {
    rule: 'env-groups/placeholder-value',
    what: 'a placeholder, which every sync puts over the real value',
    apply: ({ edit }) =>
      edit(BLUEPRINT, SERVICE_ROLE_KEY, SERVICE_ROLE_KEY.replace('sync: false', 'value: SET_IN_DASHBOARD')),
  },
  {
    rule: 'env-groups/divergent-generated-secret',
    what: 'the encryption key generated on two services instead of in their group',
    apply: async ({ edit }) => {
      await edit(BLUEPRINT, `  - name: livestreamsell-encryption\n    envVars:\n${ENCRYPTION_KEY}`, '');
      await edit(BLUEPRINT, `      - fromGroup: livestreamsell-encryption\n${AI_LINK}`, `${ENCRYPTION_KEY}${AI_LINK}`);
      await edit(BLUEPRINT, '      - fromGroup: livestreamsell-encryption\n', ENCRYPTION_KEY);
      await edit(POLICY, '  livestreamsell-encryption: { managed-in: blueprint }\n', '');
    },
  },
  {
    rule: 'env-groups/variable-in-two-groups',
    what: 'the same key in two groups of one service',
    apply: ({ edit }) =>
      edit(
        BLUEPRINT,
        '      - key: ENCRYPTION_KEY_AES256\n        generateValue: true\n',
        '      - key: ENCRYPTION_KEY_AES256\n        generateValue: true\n      - key: OPENAI_API_KEY\n        generateValue: true\n',
      ),
  },
  {
    rule: 'env-groups/overridden-group-secret',
    what: 'a key of a linked group declared once more on the service',
    apply: ({ edit }) =>
      edit(BLUEPRINT, SERVICE_ROLE_KEY, `${SERVICE_ROLE_KEY}      - key: OPENAI_API_KEY\n        sync: false\n`),
  },
  {
    rule: 'env-groups/tracked-secret-file',
    what: 'the file that Render mounts under /etc/secrets, committed',
    apply: ({ write }) => write('supabase-ca.crt', 'kept for local runs\n'),
  },
  {
    rule: 'env-groups/unreadable-blueprint',
    what: 'a key twice in the Blueprint, of which only one can count',
    apply: ({ edit }) =>
      edit(BLUEPRINT, '    maxmemoryPolicy: noeviction\n', '    maxmemoryPolicy: noeviction\n    plan: free\n'),
  },
];
