import { dockerfileReferences } from '../../parsers/env-references/dockerfile.ts';
import type { EnvReference, EnvReferences } from '../../parsers/env-references/env-references.ts';
import { prismaReferences } from '../../parsers/env-references/prisma.ts';
import { shellReferences } from '../../parsers/env-references/shell.ts';
import type { Command, Service } from '../../parsers/render-blueprint/blueprint.ts';
import type { ServiceHandover, ServiceRead, Unproved } from './access-facts.ts';
import type { AccessService } from './access-service.ts';
import { joined } from './attribution/paths.ts';
import type { ServiceCode } from './service-code.ts';
import { dockerfileOf, foldersOf } from './service-folders.ts';
import type { SourceTree } from './source-tree.ts';

/** What files that are no program code read for services. */
export interface ReferenceReads {
  readonly reads: readonly ServiceRead[];
  readonly handovers: readonly ServiceHandover[];
  readonly unproved: readonly Unproved[];
}

/**
 * The names that a service's commands, the shell scripts they run, its Dockerfile and the Prisma schema of its code read. What
 * belongs to no service by itself, such as a workflow or a compose file, is `holdingsOf`.
 */
export const referenceReads = async (code: readonly ServiceCode[], tree: SourceTree): Promise<ReferenceReads> => {
  const all = await Promise.all(code.map((one) => referencesOf(one, tree)));
  return {
    reads: all.flatMap(({ reads }) => reads),
    handovers: all.flatMap(({ handovers }) => handovers),
    unproved: all.flatMap(({ unproved }) => unproved),
  };
};

const referencesOf = async ({ service, modules }: ServiceCode, tree: SourceTree): Promise<ReferenceReads> => {
  const paths = tree.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const isFile = new Set(paths);
  const commands = service.defined.flatMap((definition) =>
    commandsOf(definition).map((one) => ({ definition, ...one })),
  );
  const scripts = commands.flatMap(({ definition, script }) => scriptFiles(script, rootOf(definition), isFile));
  const read = async (
    found: readonly string[],
    parse: (text: string, path: string) => EnvReferences,
  ): Promise<readonly EnvReferences[]> => {
    const texts = await Promise.all([...new Set(found)].map(async (path) => ({ path, text: await tree.text(path) })));
    return texts.flatMap(({ path, text }) => (text === undefined ? [] : [parse(text, path)]));
  };
  const files = [
    ...(await read(scripts, (text, path) => shellReferences(text, path))),
    ...(await read(
      service.defined.flatMap((one) => dockerfileOf(one, isFile) ?? []),
      dockerfileReferences,
    )),
    ...(await read(usesPrisma(service, modules) ? prismaSchemas(service, paths) : [], prismaReferences)),
  ];
  return {
    reads: [
      ...commands.flatMap(({ script, location }) =>
        namesIn(script).map((one) => readOf(service, { ...one, location })),
      ),
      ...files.flatMap(({ reads }) => reads.map((one) => readOf(service, one))),
    ],
    handovers: files.flatMap(({ handovers }) =>
      handovers.map(({ to, location }) => ({ service, to, location, chain: [location.path] })),
    ),
    unproved: [
      ...files.flatMap(({ reads }) => reads.filter(({ names }) => names.kind !== 'name')),
      ...files.flatMap(({ problems }) => problems),
    ].map(({ location, ...one }) => ({
      service,
      location,
      why: 'message' in one ? one.message : 'the name is made at run time, so that it may be any',
    })),
  };
};

const readOf = (
  service: AccessService,
  { names, location, fallback, how }: Pick<EnvReference, 'names' | 'location' | 'fallback'> & { how?: string },
): ServiceRead => ({
  service,
  names,
  idiom: 'reference',
  location,
  chain: [location.path],
  // What a build asks for, the running service may do without.
  hasFallback: fallback !== undefined || how === 'dockerfile-build-arg',
  inBrowser: false,
});

const rootOf = ({ rootDir }: Service): string => joined('', rootDir ?? '') ?? '';

const commandsOf = ({ program }: Service): readonly Command[] =>
  [program.buildCommand, program.preDeployCommand, program.startCommand, program.dockerCommand].filter(
    (command) => command !== undefined,
  );

const VARIABLE = /\$(?:\{([A-Za-z_]\w*)[^}]*\}|([A-Za-z_]\w*))/g;

/** A command's text is not kept, and a default in braces is lost with it: such a read counts as one that has a stand-in. */
const namesIn = ({ commands }: Command['script']): readonly Pick<EnvReference, 'names' | 'fallback'>[] =>
  commands.flatMap(({ words }) =>
    words.flatMap((word) =>
      [...word.matchAll(VARIABLE)].map(([, inBraces, plain]) => ({
        names: { kind: 'name' as const, name: inBraces ?? plain ?? '' },
        ...(inBraces === undefined ? {} : { fallback: 'other' as const }),
      })),
    ),
  );

const scriptFiles = ({ commands }: Command['script'], root: string, isFile: ReadonlySet<string>): readonly string[] =>
  commands
    .flatMap(({ words }) => words)
    .filter((word) => /\.(?:ba)?sh$/.test(word))
    .flatMap((word) => joined(root, word) ?? [])
    .filter((path) => isFile.has(path));

const PRISMA = /^(?:@prisma\/client|\.prisma\/client|prisma)(?:\/|$)/;

const usesPrisma = ({ defined }: AccessService, modules: ServiceCode['modules']): boolean =>
  [...modules.values()].some(({ facts }) => facts.imports.some(({ from }) => PRISMA.test(from))) ||
  defined.flatMap(commandsOf).some(({ script }) => script.commands.some(({ words }) => words.includes('prisma')));

/** Those in the service's folders, else all there are: where the client is made of is not written in the code that uses it. */
const prismaSchemas = (service: AccessService, paths: readonly string[]): readonly string[] => {
  const schemas = paths.filter((path) => /(?:^|\/)(?:schema\.prisma|prisma\/.+\.prisma)$/.test(path));
  const folders = foldersOf(service).filter((folder) => folder !== '');
  const own = schemas.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
  return own.length > 0 ? own : schemas;
};
