const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** Words in a dotenv file's name that say it carries no values of its own: `.env.example`, `.env.vault`. */
const PATTERN_WORDS = /(?:^|[._-])(?:example|sample|template|tpl|dist|defaults?|schema|vault|keys\.example)(?:$|[._-])/;

const CODE = /\.(?:[cm]?[jt]sx?|d\.ts|py|rb|go|rs|php|java|md|mdx|rst|html|json|ya?ml|toml|nix|sh|ps1|j2|erb|tmpl|in)$/;

/** `.env`, `.env.production`, `prod.env`, `.envrc`; not examples, and not code that only speaks about env files. */
export const isEnvFile = (path: string): boolean => {
  const name = nameOf(path);
  return /^(?:\.env(?:\..+|rc)?|[\w-]*\.env)$/.test(name) && !PATTERN_WORDS.test(name) && !CODE.test(name);
};

/** Files in which a private key is kept, by the names that OpenSSH, OpenSSL, PuTTY and Apple give them. */
export const isKeyFile = (path: string): boolean => {
  const name = nameOf(path);
  if (name.endsWith('.pub')) return false;
  return /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|\.(?:pem|key|ppk|p8|asc|pgp|gpg|der)$|_(?:rsa|ed25519|ecdsa)$/.test(
    name,
  );
};

const KEY_STORES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:p12|pfx)$/, 'a PKCS #12 bundle of certificates and private keys'],
  [/\.(?:jks|jceks|keystore|bks|uber)$/, 'a Java key store'],
  [/\.kdbx?$/, 'a KeePass password database'],
  [/\.(?:keychain|keychain-db)$/, 'a macOS keychain'],
  [/\.(?:agilekeychain|opvault)$/, 'a 1Password vault'],
];

/** What kind of key store a file is by its name; undefined for others, and for Android's debug store, whose password is public. */
export const keyStoreKind = (path: string): string | undefined => {
  const name = nameOf(path);
  // https://developer.android.com/studio/publish/app-signing#debug-mode
  if (name === 'debug.keystore') return undefined;
  return KEY_STORES.find(([pattern]) => pattern.test(name))?.[1];
};
