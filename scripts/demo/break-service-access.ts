import type { Breakage } from './breakage.ts';

const BLUEPRINT = 'render.yaml';
const POLICY = 'aduana.yml';
const WEBHOOK = 'services/webhook_api/main.py';
const FIRST_IMPORT = 'from redis import Redis\n';

/** The service that is written in TypeScript. */
const JOB = 'services/token_refresh/src/main.ts';
const JOB_SETTINGS = 'services/token_refresh/src/settings.ts';
const JOB_APP_ID = "  metaAppId: setting('FB_APP_ID'),\n";
const JOB_START = 'const settings = readSettings();\n';

/** The module that seals and opens tokens, kept for those that work with tokens. */
const SEALING_BOUNDARY = [
  '    - name: what seals and opens page tokens',
  '      modules: [services/token_refresh/src/sealing.ts]',
  '      only:',
  "        - 'services/token_refresh/src/{main,connect-page,page-tokens}.ts'",
  '        - services/token_refresh/tests/**',
  '',
].join('\n');

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
    rule: 'service-access/broken-exclusivity',
    what: 'the token job, in TypeScript, reads the payment key that the worker alone may have',
    apply: ({ edit }) =>
      edit(JOB_SETTINGS, JOB_APP_ID, `${JOB_APP_ID}  paymentKey: new Secret(setting('STRIPE_SECRET_KEY')),\n`),
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
    rule: 'service-access/unauthorised-read',
    what: 'a module that the token job loads for later takes the service role out of the environment',
    apply: async ({ edit, write }) => {
      await write(
        'services/token_refresh/src/supabase.ts',
        'const { SUPABASE_SERVICE_ROLE_KEY: key } = process.env;\n\nexport const canWrite = key !== undefined;\n',
      );
      await edit(
        JOB,
        JOB_START,
        `const { canWrite } = await import('./supabase.ts');\nif (!canWrite) throw new Error();\n\n${JOB_START}`,
      );
    },
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
    rule: 'service-access/secret-default-in-code',
    what: "the same in TypeScript, for Meta's key",
    apply: ({ edit }) =>
      edit(JOB_SETTINGS, "setting('FB_APP_SECRET')", "process.env['FB_APP_SECRET'] ?? 'only-for-my-machine'"),
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
    rule: 'service-access/environment-handed-on',
    what: 'the token job hands its whole environment to a program that it starts',
    apply: ({ edit }) =>
      edit(
        JOB,
        JOB_START,
        `const { execFileSync } = await import('node:child_process');\nexecFileSync('pg_isready', [], { env: { ...process.env, PGCONNECT_TIMEOUT: '5' } });\n\n${JOB_START}`,
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
    rule: 'service-access/crossed-boundary',
    what: "the token job's main file asks Vault's decrypted view past the module that is made for it",
    apply: ({ edit }) =>
      edit(JOB, '\ntry {\n', '\nawait sql`select count(decrypted_secret) from vault.decrypted_secrets`;\n\ntry {\n'),
  },
  {
    rule: 'service-access/crossed-boundary',
    what: 'the settings of the token job load the module that opens tokens, which the policy keeps for others',
    before: ({ edit }) => edit(POLICY, '  boundaries:\n', `  boundaries:\n${SEALING_BOUNDARY}`),
    apply: ({ edit }) =>
      edit(
        JOB_SETTINGS,
        "import { Secret } from './secret.ts';\n",
        "import { Sealer } from './sealing.ts';\nimport { Secret } from './secret.ts';\n",
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
  {
    rule: 'service-access/unproved-access',
    what: 'the token job reads a name that its caller gives',
    apply: ({ edit }) =>
      edit(JOB, JOB_START, `${JOB_START}console.info((process.env[String(process.argv[2])] ?? '').length);\n`),
  },
  {
    rule: 'service-access/unproved-access',
    what: 'the token job loads a module whose path is made at run time',
    apply: ({ edit }) => edit(JOB, JOB_START, `${JOB_START}await import(String(process.argv[2]));\n`),
  },
];
