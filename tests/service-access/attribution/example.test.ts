import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributed, shown } from './made-repository.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/livestreamsell');

const texts = () =>
  Object.fromEntries(
    readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name).slice(EXAMPLE.length + 1))
      .map((path) => [path, readFileSync(join(EXAMPLE, path), 'utf8')]),
  );

/** What each service loads, read by hand from its imports. */
const LOADED = {
  'livestreamsell-webhook-api': {
    foundBy: 'start command',
    entries: ['services/webhook_api/main.py'],
    loads: [
      'livestreamsell/__init__.py',
      'livestreamsell/comments.py',
      'livestreamsell/sales_board.py',
      'livestreamsell/settings/__init__.py',
      'livestreamsell/settings/webhook_api.py',
      'services/__init__.py',
      'services/webhook_api/__init__.py',
      'services/webhook_api/app.py',
      'services/webhook_api/delivery.py',
      'services/webhook_api/main.py',
      'services/webhook_api/sessions.py',
      'services/webhook_api/signature.py',
    ],
    unproved: [],
  },
  'livestreamsell-worker': {
    foundBy: 'start command',
    entries: ['services/worker/main.py'],
    loads: [
      'livestreamsell/__init__.py',
      'livestreamsell/comments.py',
      'livestreamsell/page_tokens.py',
      'livestreamsell/sales_board.py',
      'livestreamsell/sealing.py',
      'livestreamsell/settings/__init__.py',
      'livestreamsell/settings/worker.py',
      'services/__init__.py',
      'services/worker/__init__.py',
      'services/worker/main.py',
      'services/worker/payments.py',
      'services/worker/purchase_intent.py',
      'services/worker/replies.py',
      'services/worker/sale.py',
      'services/worker/shop.py',
    ],
    unproved: [],
  },
  'livestreamsell-token-refresh': {
    foundBy: 'start command',
    entries: ['services/token_refresh/src/main.ts'],
    loads: [
      'services/token_refresh/src/exchange.ts',
      'services/token_refresh/src/main.ts',
      'services/token_refresh/src/page-tokens.ts',
      'services/token_refresh/src/sealing.ts',
      'services/token_refresh/src/secret.ts',
      'services/token_refresh/src/settings.ts',
    ],
    unproved: [],
  },
  'livestreamsell-dashboard': {
    foundBy: 'convention',
    entries: ['apps/dashboard/vite.config.ts', 'apps/dashboard/src/main.tsx'],
    loads: [
      'apps/dashboard/src/api.ts',
      'apps/dashboard/src/main.tsx',
      'apps/dashboard/src/sales.tsx',
      'apps/dashboard/src/sign-in.tsx',
      'apps/dashboard/vite.config.ts',
    ],
    unproved: [],
  },
};

test('each service of the example has the files it loads and no other', async () => {
  const codes = await attributed(texts());
  for (const [name, expected] of Object.entries(LOADED)) expect(shown(codes.get(name)), name).toEqual(expected);
});

test('a shared module of one service is not the code of another', async () => {
  const codes = await attributed(texts());
  const modules = codes.get('livestreamsell-webhook-api')?.modules;
  expect(modules?.has('livestreamsell/settings/worker.py')).toBe(false);
  expect(codes.get('livestreamsell-worker')?.modules.get('livestreamsell/settings/worker.py')?.chain).toEqual([
    'services/worker/main.py',
    'livestreamsell/settings/worker.py',
  ]);
});
