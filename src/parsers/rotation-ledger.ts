import { type Moment, momentOf } from '../model/calendar.ts';
import type { Location } from '../model/location.ts';
import { parseYaml, valueAt, type YamlEntry, type YamlMap, type YamlNode } from './located-yaml.ts';
import { looksLikeSecretValue } from './secret-shape.ts';

/** What a team says was done and when: the file that `aduana rotated` writes. No value of a secret is in it. */
export interface Ledger {
  readonly rotations: readonly LedgerRotation[];
  readonly attestations: readonly LedgerAttestation[];
  readonly problems: readonly LedgerProblem[];
}

export interface LedgerRotation {
  readonly name: string;
  readonly on: Moment;
  /** Marks of leaks that this ended: what findings about them show. */
  readonly leaks: readonly string[];
  readonly location: Location;
}

export interface LedgerAttestation {
  readonly name: string;
  readonly on: Moment;
  /** Who made it. */
  readonly by?: string;
  readonly scope: readonly string[];
  /** Whether the SHA-256 of a report stands there. */
  readonly hasReport: boolean;
  /** The last day it holds, as it says itself. */
  readonly expires?: string;
  readonly location: Location;
}

export interface LedgerProblem {
  /** What it is about; absent where it is the file. */
  readonly name?: string;
  readonly part?: 'rotated' | 'attestations';
  /** Words that follow the name. */
  readonly message: string;
  readonly location: Location;
}

const NOTHING: Ledger = { rotations: [], attestations: [], problems: [] };

/** Reads a ledger. Never throws; what cannot be read is a problem with its place, which repeats no text of the file but names. */
export const parseLedger = (text: string, path: string): Ledger => {
  const { root, problems } = parseYaml(text);
  const at = ({ line, column }: { readonly line: number; readonly column: number }): Location => ({
    path,
    startLine: line,
    startColumn: column,
  });
  if (problems.length > 0) {
    return {
      ...NOTHING,
      problems: problems.map((one) => ({ message: `is no YAML that can be used: ${one.message}`, location: at(one) })),
    };
  }
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return NOTHING;
  if (root.kind !== 'map') return { ...NOTHING, problems: [{ message: 'is no mapping', location: at(root) }] };
  const reading = new Reading(at);
  for (const { key, value, ...place } of root.entries) {
    if (key === 'rotated') reading.entries(value, 'rotated');
    else if (key === 'attestations') reading.entries(value, 'attestations');
    else if (key !== 'version')
      reading.problem('has a key that nobody knows: `version`, `rotated` and `attestations` are known', place);
  }
  return reading;
};

type Part = NonNullable<LedgerProblem['part']>;

const KNOWN: Readonly<Record<Part, readonly string[]>> = {
  rotated: ['on', 'evidence', 'leaks'],
  attestations: ['on', 'by', 'scope', 'report-sha256', 'expires', 'evidence'],
};

class Reading implements Ledger {
  readonly rotations: LedgerRotation[] = [];
  readonly attestations: LedgerAttestation[] = [];
  readonly problems: LedgerProblem[] = [];
  private readonly at: (place: { readonly line: number; readonly column: number }) => Location;

  constructor(at: Reading['at']) {
    this.at = at;
  }

  problem(
    message: string,
    place: { readonly line: number; readonly column: number },
    of?: { part: Part; name: string },
  ) {
    this.problems.push({ message, location: this.at(place), ...of });
  }

  entries(node: YamlNode, part: Part) {
    if (node.kind === 'scalar' && node.value === null) return;
    if (node.kind !== 'map') return this.problem(`has \`${part}\`, which is no mapping of names`, node);
    for (const entry of node.entries) this.entry(entry, part);
  }

  private entry(entry: YamlEntry, part: Part) {
    const of = { part, name: entry.key.slice(0, MAX_NAME) };
    if (entry.key.length > MAX_NAME) return this.problem(`has a name of more than ${MAX_NAME} characters`, entry, of);
    const { value } = entry;
    if (value.kind !== 'map') return this.problem('is no mapping with `on` and `evidence`', entry, of);
    const wrong = wrongIn(value, part);
    if (wrong !== undefined) return this.problem(wrong, entry, of);
    const on = momentOf(textAt(value, 'on') ?? '');
    if (on === undefined)
      return this.problem(`has no day under \`on\`, as in 2027-01-31 or 2027-01-31T09:30Z`, entry, of);
    const location = this.at(entry);
    if (part === 'rotated') {
      this.rotations.push({ name: entry.key, on, leaks: wordsAt(value, 'leaks'), location });
      return;
    }
    const expires = textAt(value, 'expires');
    const end = expires === undefined ? undefined : momentOf(expires);
    if (expires !== undefined && end?.at !== undefined)
      return this.problem('has a time under `expires`: a day is enough', entry, of);
    if (expires !== undefined && end === undefined)
      return this.problem('has no day under `expires`, as in 2027-01-31', entry, of);
    const by = textAt(value, 'by');
    this.attestations.push({
      name: entry.key,
      on,
      ...(by === undefined ? {} : { by }),
      scope: wordsAt(value, 'scope'),
      hasReport: /^[0-9a-f]{64}$/i.test(textAt(value, 'report-sha256') ?? ''),
      ...(end === undefined ? {} : { expires: end.day }),
      location,
    });
  }
}

const wrongIn = (map: YamlMap, part: Part): string | undefined => {
  const unknown = map.entries.find(({ key }) => !KNOWN[part].includes(key));
  if (unknown !== undefined)
    return `has a key that nobody knows: ${KNOWN[part].map((key) => `\`${key}\``).join(', ')} are known`;
  if (['evidence', 'by'].some((key) => looksLikeSecretValue(textAt(map, key) ?? ''))) {
    return "has a text that looks like a secret's value: remove it, and rotate it if it is real";
  }
  if (part === 'rotated' && textAt(map, 'evidence') === undefined)
    return 'has no `evidence`: a link or words that say where it is to be seen';
  return undefined;
};

const MAX_NAME = 200;
const MAX_WORDS = 200;

/** A text or a number as it is written; undefined for an empty one. */
const textAt = (map: YamlMap, key: string): string | undefined => {
  const node = valueAt(map, key);
  const text = node?.kind === 'scalar' && node.value !== null ? node.source.trim() : '';
  return text === '' ? undefined : text;
};

const wordsAt = (map: YamlMap, key: string): readonly string[] => {
  const node = valueAt(map, key);
  if (node?.kind !== 'list') return [];
  return node.items.slice(0, MAX_WORDS).flatMap((item) => (item.kind === 'scalar' ? [item.source.trim()] : []));
};
