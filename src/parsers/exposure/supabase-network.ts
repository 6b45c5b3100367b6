import type { Location } from '../../model/location.ts';
import { fieldsOf, listOf } from '../json-fields.ts';
import { parseToml } from '../python-packages/toml-document.ts';

/** What `supabase/config.toml` says of who may open a connection to the database. */
export interface SupabaseNetwork {
  /** `[db.network_restrictions]`, where it is switched on: the ranges of both families. */
  readonly restrictions?: { readonly ranges: readonly string[]; readonly location: Location };
  /** `[db.ssl_enforcement] enabled`, where it is written. */
  readonly enforcesTls?: { readonly value: boolean; readonly location: Location };
  /** Where the file speaks of the database, or its first line. */
  readonly location: Location;
}

/**
 * Reads `[db.network_restrictions]` and `[db.ssl_enforcement]`; undefined where the text is no TOML. Never throws.
 * https://supabase.com/docs/guides/local-development/cli/config
 */
export const supabaseNetwork = (text: string, path: string): SupabaseNetwork | undefined => {
  const document = parseToml(text);
  if (!document.ok) return undefined;
  const db = fieldsOf(fieldsOf(document.root).get('db'));
  const at = (table: string): Location => ({ path, startLine: lineOf(text, table), startColumn: 1 });
  const restrictions = fieldsOf(db.get('network_restrictions'));
  const tls = fieldsOf(db.get('ssl_enforcement')).get('enabled');
  return {
    ...(restrictions.get('enabled') === true
      ? {
          restrictions: {
            ranges: [...listOf(restrictions.get('allowed_cidrs')), ...listOf(restrictions.get('allowed_cidrs_v6'))],
            location: at('db.network_restrictions'),
          },
        }
      : {}),
    ...(typeof tls === 'boolean' ? { enforcesTls: { value: tls, location: at('db.ssl_enforcement') } } : {}),
    location: at('db'),
  };
};

/** The line of a table's head; the first where it is written in another form. */
const lineOf = (text: string, table: string): number => {
  const line = text.split('\n').findIndex((one) => one.replace(/\s+/g, '').startsWith(`[${table}]`));
  return line === -1 ? 1 : line + 1;
};
