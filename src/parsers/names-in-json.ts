/** What is left of a JSON document when every text but those of some keys is taken out of it. */
export type NamesTree = string | readonly NamesTree[] | { readonly [key: string]: NamesTree } | undefined;

export type NamesReading =
  | { readonly ok: true; readonly tree: NamesTree }
  /** It is no JSON, is cut off, or is nested too deeply. */
  | { readonly ok: false };

/**
 * Reads JSON byte by byte as it comes and keeps its shape and the texts of `keys`. Any other text, number or word is passed over
 * without ever becoming a string: where a document puts values beside names, no value is in memory once its bytes are gone.
 * Bounded in depth (32) and in the length of a kept text (1,024 bytes; a longer one is dropped). Never throws.
 */
export const namesInJson = (keys: ReadonlySet<string>): { push(bytes: Uint8Array): void; end(): NamesReading } => {
  const machine = new Machine(keys);
  return { push: (bytes) => machine.push(bytes), end: () => machine.end() };
};

type Container =
  | { readonly kind: 'list'; readonly items: NamesTree[] }
  | { readonly kind: 'map'; readonly entries: [string, NamesTree][]; key: string };

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' | 'done' | 'broken';

const MAX_DEPTH = 32;
const MAX_TEXT = 1024;
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];
const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

class Machine {
  readonly #keys: ReadonlySet<string>;
  readonly #stack: Container[] = [];
  #state: State = 'value';
  #root: NamesTree;
  /** The bytes of a text between its quotes, where it is kept; what is passed over leaves none. */
  #text: number[] | undefined;
  #inText = false;
  #escaped = false;
  /** Whether a number or word is being read, whose few bytes are checked and dropped. */
  #word = '';

  constructor(keys: ReadonlySet<string>) {
    this.#keys = keys;
  }

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.#state === 'broken') return;
      if (this.#inText) this.#readText(byte);
      else this.#read(byte);
    }
  }

  end(): NamesReading {
    if (this.#word !== '') this.#endWord();
    return this.#state === 'done' && !this.#inText ? { ok: true, tree: this.#root } : { ok: false };
  }

  #read(byte: number): void {
    if (this.#word !== '') {
      if (isOfWord(byte)) {
        this.#word += String.fromCharCode(byte);
        if (this.#word.length > 64) this.#state = 'broken';
        return;
      }
      this.#endWord();
    }
    if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) return;
    const takesValue = this.#state === 'value' || this.#state === 'value-or-end';
    const takesKey = this.#state === 'key' || this.#state === 'key-or-end';
    if (byte === QUOTE && (takesValue || takesKey)) this.#openText(takesKey || this.#isKept());
    else if (byte === OPEN_LIST && takesValue) this.#open({ kind: 'list', items: [] }, 'value-or-end');
    else if (byte === OPEN_MAP && takesValue) this.#open({ kind: 'map', entries: [], key: '' }, 'key-or-end');
    else if (byte === CLOSE_LIST || byte === CLOSE_MAP) this.#close(byte);
    else if (byte === COLON && this.#state === 'colon') this.#state = 'value';
    else if (byte === COMMA && this.#state === 'after')
      this.#state = this.#stack.at(-1)?.kind === 'map' ? 'key' : 'value';
    else if (takesValue && isOfWord(byte)) this.#word = String.fromCharCode(byte);
    else this.#state = 'broken';
  }

  #isKept(): boolean {
    const holder = this.#stack.at(-1);
    return holder?.kind === 'map' && this.#keys.has(holder.key);
  }

  #openText(isKept: boolean): void {
    this.#inText = true;
    this.#text = isKept ? [] : undefined;
  }

  #readText(byte: number): void {
    if (byte === QUOTE && !this.#escaped) {
      this.#closeText();
      return;
    }
    this.#escaped = byte === BACKSLASH && !this.#escaped;
    if (this.#text !== undefined && this.#text.length <= MAX_TEXT) this.#text.push(byte);
  }

  #closeText(): void {
    const bytes = this.#text;
    this.#inText = false;
    this.#text = undefined;
    const text = bytes === undefined || bytes.length > MAX_TEXT ? undefined : textOf(bytes);
    const holder = this.#stack.at(-1);
    if (this.#state === 'key' || this.#state === 'key-or-end') {
      if (holder?.kind === 'map') holder.key = text ?? '';
      this.#state = 'colon';
    } else this.#put(text);
  }

  #endWord(): void {
    const isWord = WORD.test(this.#word);
    this.#word = '';
    if (isWord) this.#put(undefined);
    else this.#state = 'broken';
  }

  #open(container: Container, state: State): void {
    if (this.#stack.length >= MAX_DEPTH) this.#state = 'broken';
    else {
      this.#stack.push(container);
      this.#state = state;
    }
  }

  #close(byte: number): void {
    const kind = byte === CLOSE_LIST ? 'list' : 'map';
    const mayEnd = this.#state === 'after' || this.#state === (kind === 'list' ? 'value-or-end' : 'key-or-end');
    const container = this.#stack.at(-1);
    if (container?.kind !== kind || !mayEnd) {
      this.#state = 'broken';
      return;
    }
    this.#stack.pop();
    this.#put(container.kind === 'list' ? container.items : Object.fromEntries(container.entries));
  }

  #put(value: NamesTree): void {
    const holder = this.#stack.at(-1);
    if (holder === undefined) this.#root = value;
    else if (holder.kind === 'list') holder.items.push(value);
    else holder.entries.push([holder.key, value]);
    this.#state = holder === undefined ? 'done' : 'after';
  }
}

const isOfWord = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  byte === 0x2d ||
  byte === 0x2b ||
  byte === 0x2e ||
  byte === 0x45;

/** The text of a kept string with its escapes undone; undefined where it is none. */
const textOf = (bytes: readonly number[]): string | undefined => {
  const raw = Buffer.from(bytes).toString('utf8');
  if (!/^(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/u.test(raw)) return undefined;
  return JSON.parse(`"${raw}"`) as string;
};
