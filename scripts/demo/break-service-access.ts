import type { Breakage } from './breakage.ts';

const BLUEPRINT = 'render.yaml';
const POLICY = 'aduana.yml';
const WEBHOOK = 'services/webhook_api/main.py';
const FIRST_IMPORT = 'from redis import Redis\n';

/** The first variable of the webhook's own, and of the dashboard. */
const VERIFY_TOKEN = "      # We choose it and type it into Meta's webhook form.\n";
const API_URL = '      - key: VITE_API_URL\n';

export const serviceAccessBreakages: readonly Breakage[] = [
  {
    rule: 'service-access/unauthorised-holder',
    what: "a workflow takes the worker's AI key from GitHub's secrets",
    apply: ({ edit }) =>
      edit(
        '.github/workflows/tests.yml',
        'jobs:\n',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        'env:\n  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\njobs:\n',
      ),
  },
  {
    rule: 'service-access/broken-exclusivity',
    what: 'the webhook links the group of the payment keys',
    apply: ({ edit }) => edit(BLUEPRINT, VERIFY_TOKEN, `      - fromGroup: livestreamsell-payments\n${VERIFY_TOKEN}`),
  },
  {
    rule: 'service-access/broken-exclusivity',
    what: 'a file that the webhook loads reads the AI key',
    apply: async ({ edit, write }) => {
      await write('livestreamsell/intent.py', 'import os\n\nKEY = os.environ["OPENAI_API_KEY"]\n');
      await edit(WEBHOOK, FIRST_IMPORT, `${FIRST_IMPORT}\nfrom livestreamsell.intent import KEY\n`);
    },
  },
  {
    rule: 'service-access/unauthorised-grant',
    what: 'the webhook is given the database',
    apply: ({ edit }) =>
      edit(BLUEPRINT, VERIFY_TOKEN, `      - fromGroup: livestreamsell-infrastructure\n${VERIFY_TOKEN}`),
  },
  {
    rule: 'service-access/unauthorised-read',
    what: "a field in the webhook's settings that is not the webhook's",
    apply: ({ edit }) =>
      edit(
        'livestreamsell/settings/webhook_api.py',
        '    redis_url: SecretStr = Field(min_length=1)\n',
        '    redis_url: SecretStr = Field(min_length=1)\n    database_url: SecretStr = Field(min_length=1)\n',
      ),
  },
  {
    rule: 'service-access/shared-settings-module',
    what: 'the webhook loads the settings of the worker',
    apply: ({ edit }) =>
      edit(WEBHOOK, FIRST_IMPORT, `${FIRST_IMPORT}\nfrom livestreamsell.settings.worker import WorkerSettings\n`),
  },
  {
    rule: 'service-access/ungranted-read',
    what: 'the token job no longer links the group of the encryption key, which its policy does not demand either',
    apply: async ({ edit }) => {
      await edit(
        BLUEPRINT,
        '      - fromGroup: livestreamsell-encryption\n      - fromGroup: livestreamsell-meta\n',
        '      - fromGroup: livestreamsell-meta\n',
      );
      await edit(POLICY, '[DATABASE_URL, FB_APP_SECRET, ENCRYPTION_KEY_AES256]', '[DATABASE_URL, FB_APP_SECRET]');
    },
  },
  {
    rule: 'service-access/undeclared-read',
    what: 'a key of a new provider that nobody declared',
    apply: ({ edit }) =>
      edit(
        'services/worker/replies.py',
        'import httpx\n',
        'import os\n\nimport httpx\n\nWHATSAPP_TOKEN = os.environ["WHATSAPP_ACCESS_TOKEN"]\n',
      ),
  },
  {
    rule: 'service-access/unread-grant',
    what: 'a secret that no code reads any more',
    apply: ({ edit }) =>
      edit(
        'livestreamsell/settings/webhook_api.py',
        '    fb_webhook_verify_token: SecretStr = Field(min_length=1)\n',
        '',
      ),
  },
  {
    rule: 'service-access/secret-default-in-code',
    what: 'an encryption key in the code for when the real one is missing',
    apply: ({ edit }) =>
      edit(
        'livestreamsell/settings/worker.py',
        '    encryption_key_aes256: SecretStr = Field(min_length=1)\n',
        '    encryption_key_aes256: SecretStr = SecretStr("only-for-my-machine")\n',
      ),
  },
  {
    rule: 'service-access/secret-in-browser',
    what: 'the dashboard asks OpenAI by itself',
    apply: async ({ edit, write }) => {
      await edit(BLUEPRINT, API_URL, `      - key: VITE_OPENAI_API_KEY\n        sync: false\n${API_URL}`);
      await write('apps/dashboard/src/ask.ts', 'export const key = import.meta.env.VITE_OPENAI_API_KEY;\n');
    },
  },
  {
    rule: 'service-access/secret-in-browser',
    what: "the build writes the payment key into the dashboard's bundle",
    apply: ({ edit }) =>
      edit(
        'apps/dashboard/vite.config.ts',
        'plugins: [react()]',
        'plugins: [react()], define: { __KEY__: JSON.stringify(process.env.STRIPE_SECRET_KEY) }',
      ),
  },
  {
    rule: 'service-access/environment-handed-on',
    what: 'the worker logs its whole environment',
    apply: ({ edit }) =>
      edit(
        'services/worker/main.py',
        'import logging\n',
        'import logging\nimport os\n\nlogging.info("started with %s", os.environ)\n',
      ),
  },
  {
    rule: 'service-access/crossed-boundary',
    what: "the webhook asks Vault's decrypted view",
    apply: ({ edit }) =>
      edit(
        WEBHOOK,
        'settings = WebhookApiSettings()\n',
        'QUERY = "select * from vault.decrypted_secrets"\nsettings = WebhookApiSettings()\n',
      ),
  },
  {
    rule: 'service-access/unproved-access',
    what: 'the worker reads a name that is made at run time',
    apply: ({ edit }) =>
      edit(
        'services/worker/main.py',
        'import logging\n',
        'import logging\nimport os\nimport sys\n\nprint(len(os.environ[sys.argv[1]]))\n',
      ),
  },
];
