import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare as comparePython } from '@renovatebot/pep440';
import { compare as compareNpm } from 'semver';

// Real advisories in OSV's format, for the loopback servers of tests, demo and benchmark. Nothing of the product is used here:
// what the product makes of them is held against this.

type Event = Readonly<Partial<Record<'introduced' | 'fixed' | 'last_affected', string>>>;

export interface OsvRecord {
  readonly id: string;
  readonly modified: string;
  readonly withdrawn?: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
  readonly details: string;
  readonly severity?: readonly { readonly type: string; readonly score: string }[];
  readonly affected: readonly {
    readonly package: { readonly ecosystem: string; readonly name: string };
    readonly ranges?: readonly { readonly type: string; readonly events: readonly Event[] }[];
    readonly versions?: readonly string[];
  }[];
  readonly database_specific?: Readonly<Record<string, unknown>>;
}

const FOLDER = join(import.meta.dirname, 'advisories');

/** Every record, sorted by id; withdrawn ones too. */
export const advisories: readonly OsvRecord[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));

/** The records that apply to a version of a package, sorted by id. A withdrawn one applies to nothing. */
export const advisoriesFor = (ecosystem: string, name: string, version: string): readonly OsvRecord[] =>
  advisories.filter((record) => record.withdrawn === undefined && applies(record, ecosystem, name, version));

/** Whether a record names the version, be it withdrawn or not. */
export const applies = (record: OsvRecord, ecosystem: string, name: string, version: string): boolean =>
  record.affected.some(
    ({ package: of, ranges = [], versions = [] }) =>
      of.ecosystem === ecosystem &&
      of.name === name &&
      (versions.includes(version) ||
        ranges.some(({ type, events }) => type !== 'GIT' && isWithin(events, version, orderOf(ecosystem)))),
  );

type Order = (a: string, b: string) => number;

const orderOf = (ecosystem: string): Order => (ecosystem === 'npm' ? compareNpm : comparePython);

/** The evaluation that OSV gives as pseudo-code: the last event at or below the version decides. Source: https://ossf.github.io/osv-schema/#evaluation */
const isWithin = (events: readonly Event[], version: string, order: Order): boolean => {
  const from = (event: Event) => event.introduced ?? event.fixed ?? event.last_affected ?? '0';
  const atOrBelow = (place: string) => place === '0' || order(place, version) <= 0;
  let within = false;
  for (const event of [...events].sort((a, b) => ascending(from(a), from(b), order))) {
    if (event.introduced !== undefined && atOrBelow(event.introduced)) within = true;
    if (event.fixed !== undefined && atOrBelow(event.fixed)) within = false;
    if (event.last_affected !== undefined && order(event.last_affected, version) < 0) within = false;
  }
  return within;
};

const ascending = (a: string, b: string, order: Order): number => {
  if (a === b) return 0;
  if (a === '0') return -1;
  return b === '0' ? 1 : order(a, b);
};
