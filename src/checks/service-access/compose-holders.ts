import type { Policy } from '../../model/policy.ts';
import { parseDotenv } from '../../parsers/dotenv.ts';
import { type ComposeBuild, type ComposeReferences, composeReferences } from '../../parsers/env-references/compose.ts';
import type { Holding, SecretHolder, Unproved } from './access-facts.ts';
import type { AccessService } from './access-service.ts';
import { folderOf, joined, nameOf } from './attribution/paths.ts';
import { dockerfileOf, foldersOf } from './service-folders.ts';
import type { SourceTree } from './source-tree.ts';

/** Who holds what, and about whom it cannot be told. */
export interface Holdings {
  readonly holdings: readonly Holding[];
  readonly unproved: readonly Unproved[];
}

/**
 * What compose files hand to the services they start: by name, by value, by `${X}`, from a file of variables. A compose service is a
 * service of the policy by its name, else by the Dockerfile or the folder it is built from; what is none of them is a holder of its own.
 */
export const composeHoldings = async (
  tree: SourceTree,
  services: readonly AccessService[],
  { holders }: Pick<Policy, 'holders'>,
): Promise<Holdings> => {
  const files = tree.entries.filter(({ kind, path }) => kind === 'file' && isCompose(path));
  const isFile = new Set(tree.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const all = await Promise.all(
    files.map(async ({ path }): Promise<Holdings> => {
      const text = await tree.text(path);
      if (text === undefined) return unreadable(path, 'the compose file is not text, or larger than 4 MB');
      const references = composeReferences(text, path);
      const holderOf = holdersIn(references, path, services, holders, isFile);
      const told = await fromFiles(references, path, tree, isFile, holderOf);
      return {
        holdings: [...handedIn(references, holderOf), ...told.holdings],
        unproved: [
          ...references.problems.map(({ message, location }) => ({ why: `the compose file: ${message}`, location })),
          ...told.unproved,
        ],
      };
    }),
  );
  return { holdings: all.flatMap((one) => one.holdings), unproved: all.flatMap((one) => one.unproved) };
};

export const unreadable = (path: string, why: string): Holdings => ({
  holdings: [],
  unproved: [{ why, location: { path, startLine: 1, startColumn: 1 } }],
});

const isCompose = (path: string): boolean =>
  /^(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml$/.test(nameOf(path)) &&
  !/(?:^|\/)(?:node_modules|fixtures|vendor|testdata|examples?)\//.test(path);

type HolderOf = (name: string) => SecretHolder;

const holdersIn = (
  { builds }: ComposeReferences,
  path: string,
  services: readonly AccessService[],
  declared: Policy['holders'],
  isFile: ReadonlySet<string>,
): HolderOf => {
  const folder = folderOf(path);
  const known = new Map(
    builds.map((build): [string, SecretHolder] => {
      const candidates = servicesBuilt(build, folder, services, isFile);
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1)
        return [build.of, { name: only.name, kind: 'compose', service: only }];
      const name = `compose ${build.of}${folder === '' ? '' : ` in ${folder}`}`;
      const entry = declared.find((one) => one.name === name);
      return [
        build.of,
        {
          name,
          kind: 'compose',
          ...(candidates.length === 0 ? {} : { candidates }),
          ...(entry === undefined ? {} : { declared: entry }),
        },
      ];
    }),
  );
  return (name) => known.get(name) ?? { name: `compose ${name}`, kind: 'compose' };
};

/** The services whose code a compose service is built from; the one of its name alone where there is one. */
const servicesBuilt = (
  { of, context, dockerfile }: ComposeBuild,
  folder: string,
  services: readonly AccessService[],
  isFile: ReadonlySet<string>,
): readonly AccessService[] => {
  const same = services.find(
    ({ name, declared, defined }) =>
      name === of || declared?.blueprintName === of || defined.some((one) => one.name === of),
  );
  if (same !== undefined) return [same];
  const built = context === undefined || context.includes('://') ? undefined : joined(folder, context);
  if (built === undefined) return [];
  const image = joined(built, dockerfile ?? 'Dockerfile') ?? '';
  const byImage = services.filter(({ defined }) => defined.some((one) => dockerfileOf(one, isFile) === image));
  if (byImage.length > 0) return byImage;
  return services.filter((service) =>
    foldersOf(service).some((one) => one !== '' && (isWithin(built, one) || isWithin(image, one))),
  );
};

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const handedIn = ({ reads, given }: ComposeReferences, holderOf: HolderOf): readonly Holding[] => [
  ...reads.flatMap(({ of, names, location }): Holding[] =>
    of === undefined || names.kind !== 'name' ? [] : [{ holder: holderOf(of), name: names.name, location }],
  ),
  ...given.flatMap(({ of, name, location }): Holding[] =>
    of === undefined ? [] : [{ holder: holderOf(of), name, location, isRenamed: true }],
  ),
];

/** The names of the files of variables that Git has; of the others nothing can be told. */
const fromFiles = async (
  { envFiles }: ComposeReferences,
  path: string,
  tree: SourceTree,
  isFile: ReadonlySet<string>,
  holderOf: HolderOf,
): Promise<Holdings> => {
  const looks = await Promise.all(
    envFiles.map(async ({ file, of, location }): Promise<Holdings> => {
      const holder = holderOf(of ?? '');
      const found = joined(folderOf(path), file);
      const text = found !== undefined && isFile.has(found) ? await tree.text(found) : undefined;
      if (found === undefined || text === undefined) {
        const why = `compose hands it every name of \`${file}\`, which is not in Git`;
        return { holdings: [], unproved: [{ holder, why, location }] };
      }
      return {
        holdings: parseDotenv(text).map(({ name, line, column }) => ({
          holder,
          name,
          location: { path: found, startLine: line, startColumn: column },
        })),
        unproved: [],
      };
    }),
  );
  return { holdings: looks.flatMap((one) => one.holdings), unproved: looks.flatMap((one) => one.unproved) };
};
