import { type EnvReference, type EnvReferences, NO_REFERENCES, tooLong } from './env-references.ts';
import { locationsIn } from './text-lines.ts';

/**
 * The variables that `supabase/config.toml` takes with `"env(X)"`, which must be the whole string. Comments are none, nor is what
 * stands in a section with `enabled = false`. `of` is the section, such as `auth.external.google`. Never throws.
 * Source: https://supabase.com/docs/guides/local-development/managing-config#using-secrets-inside-configtoml
 */
export const supabaseConfigReferences = (text: string, path: string): EnvReferences => {
  const refused = tooLong(text, path);
  if (refused) return refused;
  const at = locationsIn(text, path);
  const off = new Set<string>();
  const reads: EnvReference[] = [];
  let section = '';
  for (const { index, 0: token, groups = {} } of text.matchAll(TOKEN)) {
    const { header, enabled } = groups;
    const name = WHOLE.exec(token)?.[2];
    if (header !== undefined) section = header;
    else if (enabled === 'false') off.add(section);
    else if (name !== undefined) {
      const location = at(index + token.indexOf('env('));
      reads.push({
        names: { kind: 'name', name },
        how: 'supabase-env',
        location,
        ...(section === '' ? {} : { of: section }),
      });
    }
  }
  return { ...NO_REFERENCES, reads: reads.filter(({ of = '' }) => of === '' || !off.has(of)) };
};

/**
 * A comment or a string of any of TOML's four kinds, taken whole; the line of a table's name, and of the switch that turns it off.
 * Source: https://toml.io/en/v1.0.0#string
 */
const TOKEN =
  /(?<=^|\n)[ \t]*\[\[?(?<header>[\w.-]+)\]\]?(?=[ \t]*(?:#|\r?\n|$))|(?<=^|\n)[ \t]*enabled[ \t]*=[ \t]*(?<enabled>true|false)|#[^\n]*|"""(?:[^\\]|\\.)*?(?:"""|$)|'''.*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/gs;

const WHOLE = /^("{3}|'{3}|"|')env\(([A-Za-z_]\w*)\)\1$/;
