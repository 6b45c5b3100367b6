import type { Location } from '../../model/location.ts';
import type { EnvRead, Place } from '../../parsers/source-code/module-facts.ts';
import { readsThroughAccessors } from './accessors.ts';
import type { ServiceHandover, ServiceRead, Unproved } from './facts.ts';
import type { LoadedModule, ServiceCode } from './service-code.ts';

/** What the code of services reads, hands on and does not let be told. */
export interface CodeReads {
  readonly reads: readonly ServiceRead[];
  readonly handovers: readonly ServiceHandover[];
  readonly unproved: readonly Unproved[];
}

export const readsOf = (code: readonly ServiceCode[]): CodeReads => {
  const all = code.map(readsOfService);
  return {
    reads: all.flatMap(({ reads }) => reads),
    handovers: all.flatMap(({ handovers }) => handovers),
    unproved: all.flatMap(({ unproved }) => unproved),
  };
};

const readsOfService = (code: ServiceCode): CodeReads => {
  const { service } = code;
  const modules = [...code.modules.values()];
  const reads = modules.flatMap((module) => readsIn(module, code));
  return {
    reads,
    handovers: modules.flatMap(({ path, facts, chain }) =>
      facts.handovers.map(({ to, place }) => ({ service, to, chain, location: locationAt(path, place) })),
    ),
    unproved: [
      ...code.unproved.map((one) => ({ ...one, service })),
      ...reads
        .filter(({ names }) => names.kind !== 'name')
        .map(({ names, location }) => ({ service, location, why: whyUnproved(names) })),
      ...modules.flatMap(({ path, facts }) => unreadIn(path, facts).map((one) => ({ ...one, service }))),
    ],
  };
};

const readsIn = (module: LoadedModule, { service, modules }: ServiceCode): readonly ServiceRead[] =>
  [...module.facts.reads, ...readsThroughAccessors(module, modules)].map((read) => ({
    service,
    names: read.names,
    ...(read.ignoresCase === true ? { ignoresCase: true } : {}),
    idiom: read.idiom,
    location: locationAt(module.path, read.place),
    chain: module.chain,
    hasFallback: hasFallback(read),
    inBrowser: service.isStatic || module.facts.isClient === true || read.idiom === 'import.meta.env',
  }));

const hasFallback = ({ fallback }: EnvRead): boolean => fallback !== undefined;

const whyUnproved = (names: ServiceRead['names']): string =>
  names.kind === 'pattern'
    ? `the name is made at run time, as \`${names.pattern}\``
    : 'the name is made at run time, so that it may be any';

const unreadIn = (
  path: string,
  { notRead, unreadable }: LoadedModule['facts'],
): readonly Omit<Unproved, 'service'>[] => {
  if (notRead !== undefined) {
    const why = notRead === 'too-large' ? 'the file is too large to be read' : 'the file took too long to be read';
    return [{ why, location: { path, startLine: 1, startColumn: 1 } }];
  }
  const [first] = unreadable;
  return first === undefined
    ? []
    : [{ why: 'the file holds what is no valid code here', location: locationAt(path, first) }];
};

export const locationAt = (path: string, { line, column }: Place): Location => ({
  path,
  startLine: line,
  startColumn: column,
});
