import { parse, stringify } from 'smol-toml';

/** The rule that finds our own canary where the team's config is in force: a config that keeps it silent hides everything. */
export interface CanaryRule {
  readonly id: string;
  readonly regex: string;
}

export type GitleaksConfig =
  | { readonly ok: true; readonly toml: string }
  | { readonly ok: false; readonly problem: string };

/** Our own config: the engine's rules and nothing else. */
export const OWN_GITLEAKS_CONFIG = 'title = "Aduana"\n\n[extend]\nuseDefault = true\n';

/**
 * The team's config with the canary's rule added. Refused: what is no TOML, what has no rules (always green), what reads
 * another file (it would come from the tree unseen). Keys are in any case, as the engine reads them:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/config.go
 */
export const teamGitleaksConfig = (text: string, canary: CanaryRule): GitleaksConfig => {
  let config: Table;
  try {
    config = withLowerCaseKeys(parse(text));
  } catch {
    return { ok: false, problem: 'it is no valid TOML' };
  }
  const extend = isTable(config['extend']) ? withLowerCaseKeys(config['extend']) : {};
  const rules = Array.isArray(config['rules']) ? config['rules'] : [];
  if ('path' in extend) return { ok: false, problem: 'it extends another file, which Aduana does not follow' };
  if (rules.length === 0 && extend['usedefault'] !== true) {
    return { ok: false, problem: 'it has no rules; add `[extend]` with `useDefault = true`' };
  }
  const withCanary = [...rules, { id: canary.id, description: 'Aduana looks for its own canary', regex: canary.regex }];
  return { ok: true, toml: stringify({ ...config, rules: withCanary }) };
};

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const withLowerCaseKeys = (table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
