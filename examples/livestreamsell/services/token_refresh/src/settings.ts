import { Secret } from './secret.ts';

/** The value of a name of the environment. An empty or missing one stops the service at start. */
const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};

/** What it takes to renew a page token and to put it back into Supabase Vault. Nothing else here reads the environment. */
export const readSettings = () => ({
  databaseUrl: new Secret(setting('DATABASE_URL')),
  databaseAuthorityFile: setting('PGSSLROOTCERT'),
  encryptionKey: new Secret(setting('ENCRYPTION_KEY_AES256')),
  metaAppId: setting('FB_APP_ID'),
  metaAppSecret: new Secret(setting('FB_APP_SECRET')),
});
