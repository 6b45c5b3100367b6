import { fieldsOf, listOf, readJson } from './json-fields.ts';

/** What a `package.json` or `deno.json` says about the code of its package. What it says in another form than npm's is left out. */
export interface PackageManifest {
  readonly name?: string;
  readonly scripts: ReadonlyMap<string, string>;
  /** The files that `import 'name'` may load, in order of preference: `source`, `module`, `main`. */
  readonly mains: readonly string[];
  readonly exports?: unknown;
  readonly imports?: unknown;
  readonly bins: ReadonlyMap<string, string>;
  /** Patterns of the folders of the workspace's packages. */
  readonly workspaces: readonly string[];
  readonly dependencies: ReadonlySet<string>;
}

/** Never throws: what is no JSON has nothing in it. https://docs.npmjs.com/cli/v11/configuring-npm/package-json */
export const parsePackageManifest = (text: string): PackageManifest => {
  const root = fieldsOf(readJson(text));
  const name = root.get('name');
  const workspaces = root.get('workspaces') ?? root.get('workspace');
  const bin = root.get('bin');
  return {
    ...(typeof name === 'string' ? { name } : {}),
    scripts: new Map([...textsOf(root.get('tasks')), ...textsOf(root.get('scripts'))]),
    mains: ['source', 'module', 'main'].map((key) => root.get(key)).filter((path) => typeof path === 'string'),
    ...(root.has('exports') ? { exports: root.get('exports') } : {}),
    ...(root.has('imports') ? { imports: root.get('imports') } : {}),
    bins: typeof bin === 'string' && typeof name === 'string' ? new Map([[name, bin]]) : new Map(textsOf(bin)),
    workspaces: listOf(Array.isArray(workspaces) ? workspaces : fieldsOf(workspaces).get('packages')),
    dependencies: new Set(
      ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((key) => [
        ...fieldsOf(root.get(key)).keys(),
      ]),
    ),
  };
};

const textsOf = (value: unknown): readonly (readonly [string, string])[] =>
  [...fieldsOf(value)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
