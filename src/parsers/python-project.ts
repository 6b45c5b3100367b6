import { fieldsOf, listOf } from './json-fields.ts';
import { parseToml } from './python-packages/toml-document.ts';

/** What a `pyproject.toml` says about where the packages of a project are. Folders are relative to the file. */
export interface PythonProject {
  readonly name?: string;
  /** Folders on the path of imports: `src` of `package-dir = { "" = "src" }`, `where`, `from`. */
  readonly roots: readonly string[];
  /** Packages kept in a folder of another name: `shop` in `lib/shop_package`. */
  readonly packageFolders: ReadonlyMap<string, string>;
  /** Programs it installs: a name and `module:function`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Folders or patterns of the members of a uv workspace. */
  readonly members: readonly string[];
}

const NOTHING: PythonProject = { roots: [], packageFolders: new Map(), scripts: new Map(), members: [] };

/** Reads setuptools, Poetry, Hatch, PDM and uv. Never throws: what is no TOML says nothing. https://packaging.python.org/specifications/pyproject-toml */
export const parsePythonProject = (text: string): PythonProject => {
  const document = parseToml(text);
  if (!document.ok) return NOTHING;
  const at = (...keys: readonly string[]): unknown =>
    keys.reduce((value, key) => fieldsOf(value).get(key), document.root as unknown);
  const packageDir = [...fieldsOf(at('tool', 'setuptools', 'package-dir'))].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const poetry = at('tool', 'poetry', 'packages');
  const hatch = listOf(at('tool', 'hatch', 'build', 'targets', 'wheel', 'packages'));
  const name = at('project', 'name') ?? at('tool', 'poetry', 'name');
  const scripts = [...fieldsOf(at('project', 'scripts')), ...fieldsOf(at('tool', 'poetry', 'scripts'))];
  const pdm = at('tool', 'pdm', 'build', 'package-dir');
  return {
    ...(typeof name === 'string' ? { name } : {}),
    roots: [
      ...packageDir.filter(([pkg]) => pkg === '').map(([, folder]) => folder),
      ...listOf(at('tool', 'setuptools', 'packages', 'find', 'where')),
      ...(Array.isArray(poetry) ? listOf(poetry.map((item) => fieldsOf(item).get('from'))) : []),
      ...hatch.map((path) => path.split('/').slice(0, -1).join('/')),
      ...(typeof pdm === 'string' ? [pdm] : []),
      ...listOf(at('tool', 'pytest', 'ini_options', 'pythonpath')),
    ],
    packageFolders: new Map(packageDir.filter(([pkg]) => pkg !== '')),
    scripts: new Map(scripts.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    members: listOf(at('tool', 'uv', 'workspace', 'members')),
  };
};
