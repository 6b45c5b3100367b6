import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import type { Sealer } from './sealing.ts';
import type { Secret } from './secret.ts';

/** Supabase Postgres over verified TLS only, whatever the URL says: with an authority of ours, and never without a certificate. */
export const connectToDatabase = (url: Secret, authorityFile: string): postgres.Sql =>
  postgres(url.reveal(), { max: 1, ssl: { ca: readFileSync(authorityFile), rejectUnauthorized: true } });

/** The customers' Facebook page tokens: sealed here, then encrypted again by Supabase Vault. No table holds one. */
export class PageTokens {
  readonly #sql: postgres.Sql;
  readonly #sealer: Sealer;

  constructor(sql: postgres.Sql, sealer: Sealer) {
    this.#sql = sql;
    this.#sealer = sealer;
  }

  async add(pageId: string, sellerId: string, token: Secret, expiresAt: Date): Promise<void> {
    const sealed = this.#sealer.seal(token, pageId);
    await this.#sql`
      insert into pages (page_id, seller_id, token_secret_id, token_expires_at)
      values (${pageId}, ${sellerId}, vault.create_secret(${sealed}), ${expiresAt})`;
  }

  async ofPage(pageId: string): Promise<Secret> {
    const [row] = await this.#sql<{ decrypted_secret: string }[]>`
      select s.decrypted_secret from pages p
      join vault.decrypted_secrets s on s.id = p.token_secret_id where p.page_id = ${pageId}`;
    if (row === undefined) throw new Error(`page ${pageId} has no token`);
    return this.#sealer.open(row.decrypted_secret, pageId);
  }

  async expiringBefore(moment: Date): Promise<readonly string[]> {
    const rows = await this.#sql<{ page_id: string }[]>`
      select page_id from pages where token_expires_at < ${moment} order by token_expires_at`;
    return rows.map((row) => row.page_id);
  }

  async replace(pageId: string, token: Secret, expiresAt: Date): Promise<void> {
    const sealed = this.#sealer.seal(token, pageId);
    await this.#sql.begin(async (sql) => {
      await sql`select vault.update_secret(token_secret_id, ${sealed}) from pages where page_id = ${pageId}`;
      await sql`update pages set token_expires_at = ${expiresAt} where page_id = ${pageId}`;
    });
  }
}
