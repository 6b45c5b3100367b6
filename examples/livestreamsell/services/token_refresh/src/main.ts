import { exchange, ExchangeError } from './exchange.ts';
import { connectToDatabase, PageTokens } from './page-tokens.ts';
import { Sealer } from './sealing.ts';
import { readSettings } from './settings.ts';

// Runs once a day on Render: renews every page token that ends within ten days. Exit code 1 when one could not be renewed, so that
// Render marks the run as failed.

const RENEW_BEFORE_END_MS = 10 * 24 * 60 * 60 * 1000;

const settings = readSettings();
const app = { id: settings.metaAppId, secret: settings.metaAppSecret };
const sql = connectToDatabase(settings.databaseUrl, settings.databaseAuthorityFile);
const tokens = new PageTokens(sql, new Sealer(settings.encryptionKey));

try {
  for (const pageId of await tokens.expiringBefore(new Date(Date.now() + RENEW_BEFORE_END_MS))) {
    try {
      const fresh = await exchange(app, await tokens.ofPage(pageId));
      await tokens.replace(pageId, fresh.token, fresh.expiresAt);
      console.info(`page ${pageId}: renewed until ${fresh.expiresAt.toISOString().slice(0, 10)}`);
    } catch (error) {
      // Of other errors only the kind: what they say may quote a value.
      const reason = error instanceof ExchangeError ? error.message : error instanceof Error ? error.name : 'unknown';
      console.error(`page ${pageId}: ${reason}`);
      process.exitCode = 1;
    }
  }
} finally {
  await sql.end();
}
