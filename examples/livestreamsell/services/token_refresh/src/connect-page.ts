import { text } from 'node:stream/consumers';
import { exchange } from './exchange.ts';
import { connectToDatabase, PageTokens } from './page-tokens.ts';
import { Sealer } from './sealing.ts';
import { Secret } from './secret.ts';
import { readSettings } from './settings.ts';

// For an administrator: connects a customer's page. The token comes by standard input, never as an argument.
//
//     read -rs TOKEN && printf %s "$TOKEN" | node src/connect-page.ts PAGE_ID SELLER_ID

const [pageId, sellerId] = process.argv.slice(2);
if (pageId === undefined || sellerId === undefined) throw new Error('Name the page and its seller.');

const settings = readSettings();
const given = new Secret((await text(process.stdin)).trim());
const longLived = await exchange({ id: settings.metaAppId, secret: settings.metaAppSecret }, given);
const sql = connectToDatabase(settings.databaseUrl, settings.databaseAuthorityFile);
try {
  const tokens = new PageTokens(sql, new Sealer(settings.encryptionKey));
  await tokens.add(pageId, sellerId, longLived.token, longLived.expiresAt);
} finally {
  await sql.end();
}
