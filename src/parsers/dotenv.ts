import { hasUserInfo, holdsCredential, isPlaceholder, isSecretName, kindOfName, looksRandom } from './secret-shape.ts';

/** One `NAME=value` of a dotenv file, without the value. */
export interface DotenvAssignment {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** Whether the value is a secret's: by its own form, or by the name and the value together. */
  readonly isSecret: boolean;
}

const ASSIGNMENT = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][A-Za-z0-9_.]*)[ \t]*[=:][ \t]*(.*)$/;

/** Values that dotenvx encrypts for a key kept elsewhere. Source: https://dotenvx.com/encryption */
const ENCRYPTED = /^encrypted:/;

/** The assignments that give a value; empty ones, comments, placeholders and encrypted values are none. Never throws. */
export const parseDotenv = (text: string): readonly DotenvAssignment[] =>
  text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const [, indent = '', name = '', written = ''] = ASSIGNMENT.exec(line) ?? [];
    const value = unquoted(written);
    if (name === '' || value === '' || isPlaceholder(value) || ENCRYPTED.test(value)) return [];
    return [{ name, line: index + 1, column: indent.length + 1, isSecret: isSecretValue(name, value) }];
  });

const unquoted = (written: string): string => {
  const quoted = /^(["'`])(.*?)\1/.exec(written.trim());
  return (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim();
};

const isSecretValue = (name: string, value: string): boolean => {
  if (holdsCredential(value) || hasUserInfo(value)) return true;
  if (kindOfName(name) === 'public' || SETTING.test(value)) return false;
  return kindOfName(name) === 'secret' || (isSecretName(name) && looksRandom(value));
};

/** A switch, a number or a path: no secret, whatever it is called. */
const SETTING = /^(?:true|false|yes|no|on|off|\d{1,8}|\.{0,2}\/[\w./-]*)$/i;
