import type { Location } from '../../model/location.ts';
import type { Place } from '../../parsers/source-code/module-facts.ts';
import type { ServerImport, ServiceHandover, ServiceRead, Unproved } from './access-facts.ts';
import { readsThroughAccessors, untoldAccessors } from './accessors.ts';
import { clientFiles } from './client-files.ts';
import type { LoadedModule, ServiceCode } from './service-code.ts';

/** What the code of services reads, hands on and does not let be told. */
export interface CodeReads {
  readonly reads: readonly ServiceRead[];
  readonly handovers: readonly ServiceHandover[];
  readonly serverImports: readonly ServerImport[];
  readonly unproved: readonly Unproved[];
}

export const readsOf = (code: readonly ServiceCode[]): CodeReads => {
  const all = code.map(readsOfService);
  return {
    reads: all.flatMap(({ reads }) => reads),
    handovers: all.flatMap(({ handovers }) => handovers),
    serverImports: all.flatMap(({ serverImports }) => serverImports),
    unproved: all.flatMap(({ unproved }) => unproved),
  };
};

const readsOfService = (code: ServiceCode): CodeReads => {
  const { service } = code;
  const modules = [...code.modules.values()];
  const client = clientFiles(code);
  const reads = modules.flatMap((module) => readsIn(module, code, client.paths));
  return {
    reads,
    handovers: modules.flatMap(({ path, facts, chain }) =>
      facts.handovers.map(({ to, place }) => ({ service, to, chain, location: locationAt(path, place) })),
    ),
    serverImports: client.serverImports.map(({ path, from, line }) => ({
      service,
      from,
      location: { path, startLine: line, startColumn: 1 },
    })),
    unproved: [
      ...code.unproved.map((one) => ({ ...one, service })),
      ...reads
        .filter(({ names }) => names.kind !== 'name')
        .map(({ names, location }) => ({ service, location, why: whyUnproved(names) })),
      ...modules.flatMap((module) => handedAway(module).map((one) => ({ ...one, service }))),
      ...modules.flatMap((module) =>
        untoldAccessors(module, code.modules).map(({ from, place }) => ({
          service,
          why: `\`${from}\` reads whatever it is asked for, and what this file asks for is not written in it`,
          location: locationAt(module.path, place),
        })),
      ),
      ...modules.flatMap(({ path, facts }) => unreadIn(path, facts).map((one) => ({ ...one, service }))),
    ],
  };
};

const readsIn = (
  module: LoadedModule,
  { service, modules }: ServiceCode,
  clientPaths: ReadonlySet<string>,
): readonly ServiceRead[] =>
  [...module.facts.reads, ...readsThroughAccessors(module, modules)].map((read) => ({
    service,
    names: read.names,
    ...(read.ignoresCase === true ? { ignoresCase: true } : {}),
    idiom: read.idiom,
    location: locationAt(module.path, read.place),
    chain: module.chain,
    hasFallback: read.fallback !== undefined,
    inBrowser: clientPaths.has(module.path),
  }));

const whyUnproved = (names: ServiceRead['names']): string =>
  names.kind === 'pattern'
    ? `the name is made at run time, as \`${names.pattern}\``
    : 'the name is made at run time, so that it may be any';

/** The whole environment given to what cannot be followed; a schema that stands beside it tells its names. */
const handedAway = ({ path, facts }: LoadedModule): readonly Omit<Unproved, 'service'>[] => {
  const tellsNames = facts.reads.some(({ idiom }) => idiom === 'schema');
  return facts.handovers
    .filter(({ to }) => to === 'unknown' || (to === 'schema' && !tellsNames))
    .map(({ place }) => ({
      why: 'the whole environment is handed to what cannot be followed',
      location: locationAt(path, place),
    }));
};

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
