import { parse, stringify } from 'smol-toml';

/** A rule of ours that is added to a config. Without a `regex` it reports each part of a file that holds one of the keywords. */
export interface AddedRule {
  readonly id: string;
  readonly description: string;
  readonly regex?: string;
  readonly path?: string;
  readonly keywords?: readonly string[];
}

/** A config as the engine knows it; keys of the first level are in lower case. */
export type GitleaksConfig = Readonly<Record<string, unknown>>;

/** The engine's own rules and nothing else. */
export const OWN_GITLEAKS_CONFIG: GitleaksConfig = { title: 'Aduana', extend: { useDefault: true } };

export type ParsedGitleaksConfig =
  | { readonly ok: true; readonly config: GitleaksConfig }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads the team's config. Refused: what is no TOML, what has no rules (always green), what reads another file (it would come
 * from the tree unseen). Keys are in any case, as the engine reads them:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/config.go
 */
export const parseGitleaksConfig = (text: string): ParsedGitleaksConfig => {
  let config: GitleaksConfig;
  try {
    config = withLowerCaseKeys(parse(text));
  } catch {
    return { ok: false, problem: 'it is no valid TOML' };
  }
  const extend = extendOf(config);
  if ('path' in extend) return { ok: false, problem: 'it extends another file, which Aduana does not follow' };
  if (rulesOf(config).length === 0 && extend['usedefault'] !== true) {
    return { ok: false, problem: 'it has no rules; add `[extend]` with `useDefault = true`' };
  }
  return { ok: true, config };
};

/** True for a config that an engine may be given to ask what it would let go: it reads no other file. */
export const readsNoOtherFile = (text: string): boolean => {
  try {
    return !('path' in extendOf(withLowerCaseKeys(parse(text))));
  } catch {
    return false;
  }
};

const extendOf = ({ extend }: GitleaksConfig): GitleaksConfig => (isTable(extend) ? withLowerCaseKeys(extend) : {});

/** The config as text, with these rules added. */
export const gitleaksToml = (config: GitleaksConfig, added: readonly AddedRule[]): string => {
  const rules = [...rulesOf(config), ...added];
  return stringify(rules.length === 0 ? config : { ...config, rules });
};

const rulesOf = ({ rules }: GitleaksConfig): readonly unknown[] => (Array.isArray(rules) ? rules : []);

const isTable = (value: unknown): value is GitleaksConfig =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const withLowerCaseKeys = (table: GitleaksConfig): GitleaksConfig =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
