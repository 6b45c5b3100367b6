import type { Breakage, BrokenExample } from './breakage.ts';

const BLUEPRINT = 'render.yaml';
const SUPABASE = 'supabase/config.toml';
const POLICY = 'aduana.yml';
const SIGNATURE = 'services/webhook_api/signature.py';
const HANDLER = 'services/webhook_api/app.py';

const CHECK = `        if not is_signed_by_meta(body, x_hub_signature_256, settings.fb_app_secret.get_secret_value()):
            raise HTTPException(status_code=401)
`;

/** Merged before the change: the sender's addresses. */
const namesSender = ({ edit }: BrokenExample): Promise<void> =>
  edit(
    POLICY,
    'signed-with: FB_APP_SECRET }',
    'signed-with: FB_APP_SECRET, from: { ranges: [157.240.0.0/16], as-of: 2020-01-01, max-age: 365 } }',
  );

export const exposureBreakages: readonly Breakage[] = [
  {
    rule: 'exposure/open-datastore',
    what: 'the queue opened to the Internet, to look into it from home',
    apply: ({ edit }) => edit(BLUEPRINT, '    ipAllowList: []\n', '    ipAllowList:\n      - source: 0.0.0.0/0\n'),
  },
  {
    rule: 'exposure/open-datastore',
    what: 'a Postgres of our own without an allow list',
    apply: ({ edit }) =>
      edit(BLUEPRINT, 'envVarGroups:\n', 'databases:\n  - name: livestreamsell-reports\n\nenvVarGroups:\n'),
  },
  {
    rule: 'exposure/undeclared-public-port',
    what: "the worker's debugger published on the production machine",
    apply: ({ write }) =>
      write(
        'compose.prod.yml',
        'services:\n  worker:\n    image: livestreamsell/worker\n    ports:\n      - "5678:5678"\n',
      ),
  },
  {
    rule: 'exposure/inbound-beyond-policy',
    what: 'the worker made a private service',
    apply: ({ edit }) =>
      edit(
        BLUEPRINT,
        '  - type: worker\n    name: livestreamsell-worker',
        '  - type: pserv\n    name: livestreamsell-worker',
      ),
  },
  {
    rule: 'exposure/undeclared-public-service',
    what: 'a second web service that nobody declared',
    apply: ({ edit }) =>
      edit(
        BLUEPRINT,
        '  - type: keyvalue\n    name: livestreamsell-queue',
        '  - type: web\n    name: livestreamsell-debug\n    runtime: image\n    image: { url: docker.io/library/nginx:1.29 }\n\n  - type: keyvalue\n    name: livestreamsell-queue',
      ),
  },
  {
    rule: 'exposure/served-plain-http',
    what: 'a web server of our own that serves port 80 as it serves 443',
    apply: ({ write }) =>
      write(
        'edge/nginx.conf',
        'server {\n    listen 80;\n    listen 443 ssl;\n    server_name live.livestreamsell.example;\n    location / { proxy_pass http://app:8000; }\n}\n',
      ),
  },
  {
    rule: 'exposure/open-database-network',
    what: "Supabase's database opened to every address",
    apply: ({ edit }) => edit(SUPABASE, '["203.0.113.20/32"', '["0.0.0.0/0"'),
  },
  {
    rule: 'exposure/unenforced-database-tls',
    what: "TLS of Supabase's database no longer enforced",
    apply: ({ edit }) =>
      edit(SUPABASE, '[db.ssl_enforcement]\nenabled = true', '[db.ssl_enforcement]\nenabled = false'),
  },
  {
    rule: 'exposure/origin-beside-proxy',
    what: 'the API answers at its onrender.com address again, beside Cloudflare',
    apply: ({ edit }) =>
      edit(
        BLUEPRINT,
        '      - api.livestreamsell.example\n    renderSubdomainPolicy: disabled\n',
        '      - api.livestreamsell.example\n    renderSubdomainPolicy: enabled\n',
      ),
  },
  {
    rule: 'exposure/unproved-opening',
    what: 'a container that shares the network of its machine',
    apply: ({ write }) =>
      write('compose.prod.yml', 'services:\n  worker:\n    image: livestreamsell/worker\n    network_mode: host\n'),
  },
  {
    rule: 'exposure/unverified-webhook',
    what: 'the check of the signature taken out, with everything that knew of it',
    apply: async ({ edit, remove }) => {
      await edit(HANDLER, 'from services.webhook_api.signature import is_signed_by_meta\n', '');
      await edit(HANDLER, CHECK, '');
      await edit(HANDLER, '        x_hub_signature_256: Annotated[str | None, Header()] = None,\n', '');
      await remove(SIGNATURE);
    },
  },
  {
    rule: 'exposure/unproved-webhook',
    what: 'the handler no longer calls the check',
    apply: ({ edit }) => edit(HANDLER, CHECK, ''),
  },
  {
    rule: 'exposure/late-signature-check',
    what: 'the comments read before anybody knows who sent them',
    apply: async ({ edit }) => {
      await edit(HANDLER, '        comments = list(comments_of(body))\n', '');
      await edit(HANDLER, CHECK, `        comments = list(comments_of(body))\n${CHECK}`);
    },
  },
  {
    rule: 'exposure/timing-unsafe-signature',
    what: 'the signature compared with ==',
    apply: ({ edit }) =>
      edit(
        SIGNATURE,
        'hmac.compare_digest(expected.encode(), header.removeprefix(PREFIX).encode())',
        'expected == header.removeprefix(PREFIX)',
      ),
  },
  {
    rule: 'exposure/signature-over-parsed-body',
    what: 'the signature computed over JSON that was written anew',
    apply: async ({ edit }) => {
      await edit(SIGNATURE, 'import hmac\n', 'import hmac\nimport json\n');
      await edit(SIGNATURE, 'body, hashlib.sha256', 'json.dumps(json.loads(body)).encode(), hashlib.sha256');
    },
  },
  {
    rule: 'exposure/weak-signature-digest',
    what: "Meta's old signature of SHA-1",
    apply: ({ edit }) => edit(SIGNATURE, 'hashlib.sha256', 'hashlib.sha1'),
  },
  {
    rule: 'exposure/signature-without-secret',
    what: 'a secret that is empty where it is missing',
    apply: ({ write }) =>
      write('services/webhook_api/secret.py', 'import os\n\nAPP_SECRET = os.environ.get("FB_APP_SECRET", "")\n'),
  },
  {
    rule: 'exposure/spoofable-client-address',
    what: 'a list of addresses that believes what the sender writes',
    apply: async ({ edit }) => {
      await edit(
        HANDLER,
        '    @app.post("/webhook")\n    def receive(\n',
        '    @app.post("/webhook")\n    def receive(\n        request: Request,\n',
      );
      await edit(
        HANDLER,
        CHECK,
        `        sender = request.headers["x-forwarded-for"].split(",")[0]\n        if not sender.startswith("157.240."):\n            raise HTTPException(status_code=403)\n${CHECK}`,
      );
    },
  },
  {
    rule: 'exposure/webhook-open-to-all',
    what: "the policy names Meta's addresses, and Render lets in everybody",
    before: namesSender,
    apply: ({ edit }) => edit(BLUEPRINT, '    healthCheckPath: /health\n', '    healthCheckPath: /healthz\n'),
  },
  {
    rule: 'exposure/stale-address-list',
    what: "Meta's addresses that nobody looked up for years",
    before: namesSender,
    apply: ({ edit }) => edit(BLUEPRINT, '    healthCheckPath: /health\n', '    healthCheckPath: /healthz\n'),
  },
];
