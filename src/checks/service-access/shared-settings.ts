import type { Location } from '../../model/location.ts';
import type { ServiceAccessFacts, ServiceRead } from './access-facts.ts';
import { permissionOf } from './permissions.ts';
import { secretsReadBy } from './secrets-read.ts';

/** From this many forbidden secrets in one file on, it is the file that is wrong and not each read. */
const MANY = 3;

/** A file that reads everything for everybody. */
export interface SharedSettings {
  readonly path: string;
  /** Where it reads the first secret that somebody who loads it may not hold. */
  readonly location: Location;
  /** The secrets that each service gets to read there and may not hold. */
  readonly forbidden: ReadonlyMap<string, ReadonlySet<string>>;
  /** One of them belongs to another service alone. */
  readonly isExclusive: boolean;
}

type Facts = Pick<ServiceAccessFacts, 'reads' | 'secrets' | 'services'>;

/** Files that several services load and in which one of them reads three or more secrets that it may not hold. */
export const sharedSettings = (facts: Facts): readonly SharedSettings[] => {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const found = findSharedSettings(facts);
  remembered.set(facts, found);
  return found;
};

export const isOfSharedSettings = ({ location }: ServiceRead, facts: Facts): boolean =>
  sharedSettings(facts).some(({ path }) => path === location.path);

interface FileReads {
  readonly loaders: Set<string>;
  readonly forbidden: Map<string, Set<string>>;
  first?: Location;
  isExclusive: boolean;
}

const remembered = new WeakMap<Facts, readonly SharedSettings[]>();

const findSharedSettings = ({ reads, secrets, services }: Facts): readonly SharedSettings[] => {
  const files = new Map<string, FileReads>();
  for (const read of reads) {
    const { path } = read.location;
    const file: FileReads = files.get(path) ?? { loaders: new Set(), forbidden: new Map(), isExclusive: false };
    files.set(path, file);
    file.loaders.add(read.service.name);
    for (const secret of secretsReadBy(read, secrets)) {
      const { isAllowed, exclusiveTo } = permissionOf(read.service, secret, services);
      if (isAllowed || secret.location === undefined) continue;
      if (exclusiveTo !== undefined) file.isExclusive = true;
      const names = file.forbidden.get(read.service.name) ?? new Set();
      file.forbidden.set(read.service.name, names.add(secret.name));
      if (file.first === undefined || read.location.startLine < file.first.startLine) file.first = read.location;
    }
  }
  return [...files].flatMap(([path, { loaders, forbidden, first, isExclusive }]) =>
    loaders.size > 1 && first !== undefined && [...forbidden.values()].some((names) => names.size >= MANY)
      ? [{ path, location: first, forbidden, isExclusive }]
      : [],
  );
};
