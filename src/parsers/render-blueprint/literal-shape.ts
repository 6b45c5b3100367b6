import { hasUserInfo, holdsCredential, isPlaceholder, looksDrawn } from '../secret-shape.ts';

/**
 * What may be known of a value that stands in a Blueprint:
 * - `credential`: a format its issuer documents; `connection`: a URL or connection text with a password; `random`: looks drawn at random;
 * - `secret-file`: a path under `/etc/secrets`; `reference`: another path, URL, ARN or name; `switch`: on, off, or the name of a mode;
 * - `placeholder`: stands for a value set elsewhere; `text`: none of these.
 */
export type LiteralShape =
  | 'empty'
  | 'placeholder'
  | 'number'
  | 'boolean'
  | 'switch'
  | 'secret-file'
  | 'reference'
  | 'credential'
  | 'connection'
  | 'random'
  | 'text';

const SWITCH =
  /^(?:true|false|yes|no|on|off|enabled?|disabled?|required|optional|auto|default|none|env|file|memory|local|cookie|header|session|bearer|basic|email|redis|postgres(?:ql)?|mysql|sqlite|mongodb|database|db|cache|vault|hs256|hs384|hs512|rs256|es256|production|staging|development|test)$/i;

const NUMBER = /^[-+]?\d+(?:[._,]\d+)*\s?(?:ms|[smhdwy%]|[kmgt]?i?b|[kmg])?$/i;

const SECRET_FILE = /^(?:file:\/\/)?\/etc\/secrets\/[\w.-]+$/;

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/\S*|[\w.+-]+@[\w-]+\.[\w.]+)$/;

/** A path, an ARN, the resource name of a secret manager, the name of another variable. */
const REFERENCE =
  /^(?:(?:\.{0,2}|~)\/[\w./ -]*|arn:aws[\w:/*.-]*|projects\/[\w./-]+|[a-z][a-z0-9_.-]*(?:\/[a-z0-9_.-]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/;

export const shapeOf = (value: string | number | boolean): LiteralShape => {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  const text = value.trim();
  if (text === '') return 'empty';
  if (/^(?:true|false)$/i.test(text)) return 'boolean';
  if (NUMBER.test(text)) return 'number';
  if (SECRET_FILE.test(text)) return 'secret-file';
  if (hasUserInfo(text)) return 'connection';
  if (holdsCredential(text)) return 'credential';
  if (ADDRESS.test(text)) return 'reference';
  if (isPlaceholder(text)) return 'placeholder';
  if (SWITCH.test(text)) return 'switch';
  if (REFERENCE.test(text)) return 'reference';
  return looksDrawn(text, 16) ? 'random' : 'text';
};
