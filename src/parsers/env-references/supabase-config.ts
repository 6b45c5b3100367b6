import { type EnvReference, type EnvReferences, NO_REFERENCES, tooLong } from './env-references.ts';
import { locationsIn } from './text-lines.ts';

/**
 * The variables that `supabase/config.toml` takes with `"env(X)"`, which must be the whole string. Comments are none. Never throws.
 * Source: https://supabase.com/docs/guides/local-development/managing-config#using-secrets-inside-configtoml
 */
export const supabaseConfigReferences = (text: string, path: string): EnvReferences => {
  const refused = tooLong(text, path);
  if (refused) return refused;
  const at = locationsIn(text, path);
  const reads = [...text.matchAll(TOKEN)].flatMap((match): EnvReference[] => {
    const name = WHOLE.exec(match[0])?.[2];
    if (name === undefined) return [];
    return [
      { names: { kind: 'name', name }, how: 'supabase-env', location: at(match.index + match[0].indexOf('env(')) },
    ];
  });
  return { ...NO_REFERENCES, reads };
};

/** A comment or a string of any of TOML's four kinds, taken whole. Source: https://toml.io/en/v1.0.0#string */
const TOKEN = /#[^\n]*|"""(?:[^\\]|\\.)*?(?:"""|$)|'''.*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/gs;

const WHOLE = /^("{3}|'{3}|"|')env\(([A-Za-z_]\w*)\)\1$/;
