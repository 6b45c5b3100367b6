import type { Breakage } from './breakage.ts';

const BLUEPRINT = 'render.yaml';
const SUPABASE = 'supabase/config.toml';

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
];
