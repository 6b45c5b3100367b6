import { createHash, scryptSync } from 'node:crypto';
import { Redacted } from '../model/redacted.ts';
import { kindOfName, looksRandom } from './secret-shape.ts';

export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * A secret as an engine reported it, closed at the parser's edge. It can be told apart and looked for in a text, but not read:
 * printing it, inspecting it or turning it into JSON gives `•••`.
 */
export class SealedSecret {
  readonly #value: string;
  readonly #name: string;

  /** `name` is the name that stands before it, where there is one: `apiToken`. */
  constructor(value: string, name = '') {
    this.#value = value;
    this.#name = name;
  }

  /** The digest is slow on purpose (scrypt): a report must not help to guess a weak password. */
  redacted(): Redacted {
    return new Redacted(digestOf(this.#value), this.#value.length);
  }

  get isEmpty(): boolean {
    return this.#value === '';
  }

  /** It is written as the name of an environment variable is: `ENCRYPTION_KEY_AES256`. */
  get isEnvName(): boolean {
    return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(this.#value);
  }

  /**
   * It may be a name, an identifier or a word rather than a secret: nothing about it looks drawn at random, and what stands before
   * it is called a key or a token, which many harmless things are, and not a password or a secret.
   */
  get isDoubtful(): boolean {
    if (kindOfName(this.#name) === 'secret') return false;
    return UUID.test(this.#value) || MEMBER_NAME.test(this.#value) || !looksRandom(this.#value, 12);
  }

  /** It is written as code that names something, not as a value: `win32api.RegEnumKey`. */
  get isCodeReference(): boolean {
    const isDotted = /^[A-Za-z_$][\w$]{0,30}(?:\.[A-Za-z_$][\w$]{0,30}){1,5}$/.test(this.#value);
    return isDotted && this.#value.replaceAll(/\D/g, '').length <= 3;
  }

  /**
   * It is a Supabase key of the role `anon`, which every browser is given: row level security is what guards the data.
   * https://supabase.com/docs/guides/api/api-keys
   */
  get isSupabaseAnonKey(): boolean {
    const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+$/.exec(this.#value)?.[1] ?? '';
    const claims = Buffer.from(payload, 'base64url').toString();
    return /"role"\s*:\s*"anon"/.test(claims) && /"iss"\s*:\s*"supabase(?:-demo)?"/.test(claims);
  }

  /** Equal for equal secrets, within this process only. */
  get mark(): string {
    return createHash('sha256').update(this.#value).digest('base64');
  }

  /** Where it stands in `text`: the first place from the line `fromLine` on, or else the first of all. */
  positionIn(text: string, fromLine = 1): TextPosition | undefined {
    if (this.#value === '') return undefined;
    const near = text.indexOf(this.#value, startOfLine(text, fromLine));
    const at = near === -1 ? text.indexOf(this.#value) : near;
    if (at === -1) return undefined;
    const before = text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  }

  /** The lines that it covers, from the one it starts on. */
  get lines(): number {
    return this.#value.split('\n').length;
  }

  toString(): string {
    return '•••';
  }

  toJSON(): string {
    return '•••';
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `win32api.RegEnumKey` */
const MEMBER_NAME = /^[A-Za-z_]\w{0,24}(?:\.[A-Za-z_]\w{0,24})+$/;

const startOfLine = (text: string, line: number): number => {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const next = text.indexOf('\n', at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
};

/** Fixed, so that the same secret is the same finding in every run and on every machine. */
const DOMAIN = 'aduana/secret/1';

/** About 3 ms each. Never lowered or raised: every fingerprint of a committed secret depends on it. */
const COST = { N: 1024, r: 8, p: 1 } as const;

const known = new Map<string, string>();

/** 32 letters for 128 bits. No hex digits: a digest must not share four characters with a secret in hex by chance. */
const digestOf = (value: string): string => {
  const key = createHash('sha256').update(value).digest('base64');
  const digest = known.get(key) ?? lettersOf(scryptSync(value, DOMAIN, 16, COST));
  known.set(key, digest);
  return digest;
};

const LETTERS = 'ghjkmnpqrstvwxyz';

const lettersOf = (bytes: Buffer): string =>
  [...bytes].map((byte) => `${LETTERS[byte >> 4]}${LETTERS[byte & 15]}`).join('');
