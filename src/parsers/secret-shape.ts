/** How much a variable's name says about its value. `public`: sent to browsers by design, however secret it sounds. */
export type NameKind = 'secret' | 'maybe-secret' | 'public' | 'other';

const SECRET_NAME =
  /(?:^|_)(?:SECRET|PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|(?:SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER)_?(?:ACCESS_?)?KEY)$/;

const MAYBE_SECRET_NAME = /(?:^|_)(?:[A-Z0-9]*KEYS?|SECRETS|TOKENS?|PAT|SALT|PEPPER|CREDENTIALS?)$/;

/** Trailing words that say which one, not what: `JWT_SECRET_PROD`, `ENCRYPTION_KEY_AES256`, `SECRET_KEY_BASE`, `API_KEY_2`. */
const WHICH_ONE =
  /_(?:DEV|DEVELOPMENT|PROD|PRODUCTION|STAGING|TEST|LIVE|OLD|NEW|PREVIOUS|NEXT|CURRENT|PRIMARY|SECONDARY|BASE|BASE64|B64|HEX|AES_?\d*|V?\d+)$/;

/** Prefixes that bundlers copy into the browser: Next.js, Vite, Create React App, Nuxt, Expo, Gatsby, Vue CLI, SvelteKit. */
const BROWSER_PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|PUBLIC|STORYBOOK)_/;

const PUBLIC_WORD = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|SITE)(?:_|$)/;

export const kindOfName = (name: string): NameKind => {
  let word = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
  const isPublic = PUBLIC_WORD.test(word.replace(BROWSER_PREFIX, ''));
  while (WHICH_ONE.test(word)) word = word.replace(WHICH_ONE, '');
  if (isPublic) return 'public';
  if (SECRET_NAME.test(word)) return 'secret';
  if (BROWSER_PREFIX.test(word)) return 'public';
  return MAYBE_SECRET_NAME.test(word) ? 'maybe-secret' : 'other';
};

/** Whether a variable of this name is expected to hold a secret: `JWT_SECRET` and `API_TOKEN`, not `MAX_TOKENS` or `SITE_KEY`. */
export const isSecretName = (name: string): boolean => ['secret', 'maybe-secret'].includes(kindOfName(name));

/** Whether a bundler copies the variable into the browser because of how its name begins. */
export const hasBrowserPrefix = (name: string): boolean => BROWSER_PREFIX.test(name);

/** The name that a variable would have on a server: `OPENAI_API_KEY` for `VITE_OPENAI_API_KEY`. */
export const withoutBrowserPrefix = (name: string): string => name.replace(BROWSER_PREFIX, '');

const REFERENCE_TO_ANOTHER = /^(?:\$\{.*\}|\$\(.*\)|\$[A-Za-z_]\w*|%\w+%|\{\{.*\}\}|<[^<>]*>|\[[^[\]]*\]|__\w+__)$/s;

const FILLER = /^(?:[xX]{3,}|\*{3,}|\.{3,}|-+|_+|•+)$/;

const PLACEHOLDER_WORD =
  /(?<![a-z0-9])(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with|in)|placeholder|to[-_ ]?do|tbd|fixme|dummy|mock|fake|example|sample|fill[-_ ]?(?:in|me)|(?:set|add|put|enter)[-_ ](?:in|me|this|via|on|by|at|from|your)|not[-_ ]?set|unset|redacted|goes[-_ ]here)(?![a-z0-9])|(?<![a-z0-9])(?:your|insert)[-_ ]|[-_ ]here$|^(?:none|null|undefined|n\/a)$/i;

/** Whether a text only stands for a value that is set elsewhere: `__SET_IN_RENDER_DASHBOARD__`, `${VAR}`, `<your-key>`, `changeme`. */
export const isPlaceholder = (text: string): boolean => {
  const trimmed = text.trim();
  return REFERENCE_TO_ANOTHER.test(trimmed) || FILLER.test(trimmed) || PLACEHOLDER_WORD.test(trimmed.slice(0, 500));
};

const URL_WITH_PASSWORD = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#@:]*:([^\s/?#@]+)@([^\s/?#:,]*)/gi;

const CONNECTION_TEXT = /(?:^|[;&?\s])(?:password|pwd)\s*=\s*([^;&\s]+)/gi;

const NOWHERE = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|host|hostname|server|db|.*\.?example(?:\.\w+)?)$/i;

const STAND_IN_PASSWORD = /^(?:password|passwd|pass|pwd|secret|token)$/i;

/** Whether a URL or connection text carries a password that could open something: not `${PASSWORD}`, no demo on localhost. */
export const hasUserInfo = (text: string): boolean =>
  [...text.matchAll(URL_WITH_PASSWORD)].some(([, password = '', host = '']) => opens(password, host)) ||
  [...text.matchAll(CONNECTION_TEXT)].some(([, password = '']) => opens(password));

const opens = (password: string, host = ''): boolean => {
  if (isPlaceholder(password) || password.includes('${')) return false;
  if (looksDrawn(password, 12)) return true;
  return host === '' ? !STAND_IN_PASSWORD.test(password) : !NOWHERE.test(host) && !isPlaceholder(host);
};

/** Formats by which issuers let their credentials be recognised; each is public in the issuer's own documentation. */
const CREDENTIAL = new RegExp(
  [
    '-----BEGIN [A-Z ]*PRIVATE KEY',
    '\\bgh[pousr]_[A-Za-z0-9]{30,}',
    '\\bgithub_pat_\\w{20,}',
    '\\bglpat-[\\w-]{20,}',
    '\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b',
    '\\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}',
    '\\bwhsec_[A-Za-z0-9+/=]{24,}',
    '\\bsk-(?=[\\w-]*\\d)[\\w-]{20,}',
    '\\bxox[abeoprs]-[\\w-]{10,}',
    '\\bGOCSPX-[\\w-]{20,}',
    '\\bSG\\.[\\w.-]{40,}',
    '\\bnpm_[A-Za-z0-9]{36}',
    '\\bsbp_[0-9a-f]{40}',
    '\\bsb_secret_[\\w-]{20,}',
    '\\brnd_[A-Za-z0-9]{24,}',
  ].join('|'),
);

/** Whether a text holds a credential in a format that its issuer documents. */
export const holdsCredential = (text: string): boolean => CREDENTIAL.test(text) && !isPlaceholder(text);

/** Whether one word looks drawn at random: a key, a token, a digest. Says nothing about a text of several words. */
export const looksRandom = (text: string, shortest = 20): boolean => {
  if (/\s/.test(text) || /^[a-z]+:\/\//i.test(text)) return false;
  if (/^[0-9a-f]{32,}$/i.test(text) && /[a-f]/i.test(text)) return true;
  if (/^eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/.test(text) || /^AIza[\w-]{35}$/.test(text)) return true;
  const bare = text.replace(/[^A-Za-z0-9]/g, '').slice(0, 500);
  if (bare.length < shortest) return false;
  const turns = bare.match(/(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[a-z0-9]|(?<=[0-9])[A-Za-z]/g)?.length ?? 0;
  const digits = bare.match(/[0-9]/g)?.length ?? 0;
  const ratio = turns / bare.length;
  if (digits >= 2) return ratio >= 0.3 && bare.length - digits >= 4;
  // Without digits, only capitals side by side tell a random text from words joined by capitals.
  return ratio >= 0.4 && (bare.match(/[A-Z](?=[A-Z])/g)?.length ?? 0) >= 2;
};

/**
 * The same for a text that stands where a secret would: there capitals, small letters and digits in one word are enough, which
 * in a name are not.
 */
export const looksDrawn = (text: string, shortest: number): boolean =>
  looksRandom(text, shortest) ||
  (text.length >= shortest && /^\S+$/.test(text) && [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(text)));

/** Whether a text is a secret's value rather than a name or a sentence. Errs on the side of silence. */
export const looksLikeSecretValue = (text: string): boolean =>
  holdsCredential(text) || hasUserInfo(text) || (looksRandom(text) && !isPlaceholder(text));
