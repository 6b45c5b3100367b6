/** A shop whose API reads the key that belongs to its worker, in a module that its entry file imports. */
export const BOUNDARY_SHOP: Readonly<Record<string, string>> = {
  'render.yaml': `services:
  - type: worker
    name: shop-worker
    runtime: python
    buildCommand: pip install -r requirements.txt
    startCommand: python worker/main.py
    envVars:
      - fromGroup: shop-ai
  - type: web
    name: shop-api
    runtime: python
    buildCommand: pip install -r requirements.txt
    startCommand: python api/main.py
    envVars:
      - key: FB_APP_SECRET
        sync: false
`,
  'aduana.yml': `version: 1
secrets:
  OPENAI_API_KEY: { class: ai }
  FB_APP_SECRET: { class: meta }
env-groups:
  shop-ai: { managed-in: dashboard, holds: [OPENAI_API_KEY] }
services:
  api:
    blueprint-name: shop-api
    source: [api]
    may-hold: { classes: [meta] }
  worker:
    blueprint-name: shop-worker
    source: [worker]
    exclusive: { classes: [ai] }
`,
  'worker/main.py': 'import os\n\nkey = os.environ["OPENAI_API_KEY"]\n',
  'api/main.py': 'import os\n\nimport chat\n\nsecret = os.environ["FB_APP_SECRET"]\n',
  'api/chat.py': 'import os\n\nkey = os.environ["OPENAI_API_KEY"]\n',
};
