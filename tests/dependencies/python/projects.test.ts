import { describe, expect, test } from 'vitest';
import { inventory, pinsOf, scopesOf, theManifest, unlockedOf } from './repository.ts';

const ways = (manifest: Awaited<ReturnType<typeof theManifest>>): readonly string[] =>
  manifest.packages.map(({ via }) => via.join(' > '));

describe('pyproject.toml', () => {
  test('without dependencies asks for nothing', async () => {
    expect(await inventory({ 'pyproject.toml': '[tool.black]\nline-length = 100\n' })).toEqual([]);
    expect(await inventory({ 'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n' })).toEqual([]);
    expect(await inventory({ 'pyproject.toml': '[project]\nname = "x"\ndependencies = []\n' })).toEqual([]);
  });

  test('without a lockfile leaves its dependencies open, each with its place', async () => {
    const text = [
      '[project]',
      'name = "p"',
      'dependencies = [',
      '  "Flask[async]>=2",  # comment, "with = signs',
      `  'b; sys_platform == "win32"', "c==1.5",`,
      ']',
      '[project.optional-dependencies]',
      'test = ["d"]',
      'all = ["p[test]"]',
      '[dependency-groups]',
      'dev = ["e", {include-group = "lint"}]',
      'lint = ["f==2"]',
    ].join('\n');
    const manifest = await theManifest({ 'svc/pyproject.toml': text });
    expect(manifest).toMatchObject({ path: 'svc/pyproject.toml', format: 'requirements', problems: [] });
    expect(manifest.lockfile).toBeUndefined();
    expect(manifest.unlocked.map(({ name, location }) => [name, location.startLine, location.startColumn])).toEqual([
      ['flask', 4, 3],
      ['b', 5, 3],
      ['d', 8, 9],
      ['e', 11, 8],
    ]);
    expect(scopesOf(manifest)).toEqual(['c p', 'f d']);
  });

  test('reads both ages of Poetry, PDM and the sources of uv', async () => {
    const poetry = await theManifest({
      'pyproject.toml': [
        '[tool.poetry.dependencies]',
        'python = "^3.9"',
        'a = "^1"',
        'b = "1.2.3"',
        'c = {git = "https://token@git.example/c.git", rev = "0a1b2c3d"}',
        'd = [{version = "<1", python = "<3.9"}, {version = "2.0"}]',
        'local = {path = "../local", develop = true}',
        '[tool.poetry.dev-dependencies]',
        'e = "*"',
        '[tool.poetry.group.lint.dependencies]',
        'f = "==3.0"',
      ].join('\n'),
    });
    expect(poetry.format).toBe('poetry');
    expect(pinsOf(poetry)).toEqual(['b==1.2.3', 'c==0a1b2c3d', 'd==2.0', 'f==3.0']);
    expect(scopesOf(poetry)).toEqual(['b p', 'c p', 'd p', 'f d']);
    expect(unlockedOf(poetry)).toEqual(['a ^1', 'd <1', 'e']);
    expect(JSON.stringify(poetry)).not.toContain('token');

    const pdm = await theManifest({
      'pyproject.toml':
        '[tool.pdm.dev-dependencies]\ntest = ["a>1", "-e file:///${PROJECT_ROOT}/sub#egg=sub"]\n[project]\nname="x"\n',
    });
    expect([pdm.format, unlockedOf(pdm)]).toEqual(['pdm', ['a >1']]);

    const uv = await theManifest({
      'pyproject.toml': [
        '[project]',
        'dependencies = ["a", "b", "c", "d"]',
        '[tool.uv.sources]',
        'a = {workspace = true}',
        'b = {path = "../b"}',
        'c = {git = "https://git.example/c"}',
      ].join('\n'),
    });
    expect([uv.format, unlockedOf(uv)]).toEqual(['uv', ['c git+https://git.example/c', 'd']]);
  });

  test('that takes its dependencies from a list is covered by the list', async () => {
    const manifests = await inventory({
      'pyproject.toml':
        '[project]\nname="x"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = {file = ["deps.list"]}\n',
      'deps.list': 'a==1',
    });
    expect(manifests.map(({ path }) => path)).toEqual(['deps.list']);
  });

  test('that leaves its dependencies to the build cannot be looked at, unless something else tells them', async () => {
    const pyproject = '[project]\nname = "x"\ndynamic = ["version", "dependencies"]\n';
    const { problems } = await theManifest({ 'pyproject.toml': pyproject });
    expect(problems).toEqual([expect.stringContaining('leaves its dependencies to the build')]);
    const beside = await inventory({ 'pyproject.toml': pyproject, 'requirements.txt': 'a==1' });
    expect(beside.map(({ path }) => path)).toEqual(['requirements.txt']);
  });

  test.each([
    ['[project', /`pyproject.toml` is no valid TOML/],
    ['[project]\ndependencies = ["not a requirement"]', /Line 2 of `pyproject.toml`/],
    ['[project]\ndependencies = [1]', /Line 2 of `pyproject.toml`/],
    ['<<<<<<< a\n[project]\n=======\n[x]\n>>>>>>> b\n', /unfinished merge/],
  ])('%j is a problem', async (text, problem) => {
    const { problems } = await theManifest({ 'pyproject.toml': text });
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

const UV = [
  'version = 1',
  '[manifest]',
  'members = ["root", "member"]',
  '[[package]]',
  'name = "root"',
  'source = { virtual = "." }',
  'dependencies = [{ name = "a", extra = ["fast"] }, { name = "member" }]',
  '[package.dev-dependencies]',
  'dev = [{ name = "t" }]',
  '[[package]]',
  'name = "member"',
  'version = "0.1.0"',
  'source = { editable = "packages/member" }',
  'dependencies = [{ name = "w", marker = "sys_platform == \'win32\'" }]',
  '[package.optional-dependencies]',
  'docs = [{ name = "s" }]',
  '[[package]]',
  'name = "a"',
  'version = "1.0"',
  'source = { registry = "https://private.example/simple" }',
  'dependencies = [{ name = "c", version = "2.0" }]',
  '[package.optional-dependencies]',
  'fast = [{ name = "d" }]',
  'slow = [{ name = "never" }]',
  ...[
    ['c', '1.0', 'registry'],
    ['c', '2.0', 'registry'],
    ['d', '1.0', 'git'],
    ['s', '1.0', 'registry'],
    ['t', '1.0', 'registry'],
    ['w', '1.0', 'registry'],
  ].flatMap(([name, version, source]) => [
    '[[package]]',
    `name = "${name}"`,
    `version = "${version}"`,
    `source = { ${source} = "https://private.example/x" }`,
    ...(name === 't' ? ['dependencies = [{ name = "c", version = "1.0" }, { name = "t" }]'] : []),
  ]),
].join('\n');

describe('uv.lock', () => {
  const files = {
    'uv.lock': UV,
    'pyproject.toml':
      '[project]\nname = "root"\ndependencies = ["a[fast]", "member", "new>1"]\n[dependency-groups]\ndev = ["t"]\n[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.uv.sources]\nmember = { workspace = true }\n',
    'packages/member/pyproject.toml':
      '[project]\nname = "member"\ndependencies = ["w; sys_platform == \'win32\'"]\n[project.optional-dependencies]\ndocs = ["s"]\n',
  };

  test('is one manifest for a workspace, and knows scopes, ways, extras and markers', async () => {
    const manifest = await theManifest(files);
    expect(manifest).toMatchObject({
      path: 'pyproject.toml',
      format: 'uv',
      lockfile: 'uv.lock',
      files: ['packages/member/pyproject.toml', 'pyproject.toml', 'uv.lock'],
      problems: [],
    });
    expect(ways(manifest)).toEqual([
      'a@1.0',
      't@1.0 > c@1.0',
      'a@1.0 > c@2.0',
      'a@1.0 > d@1.0',
      's@1.0',
      't@1.0',
      'w@1.0',
    ]);
    expect(scopesOf(manifest)).toEqual(['a p', 'c d', 'c p', 'd p', 's d', 't d', 'w p']);
    expect(manifest.packages.map(({ source }) => source)).toEqual([
      'registry',
      'registry',
      'registry',
      'git',
      'registry',
      'registry',
      'registry',
    ]);
    expect(manifest.packages.at(-1)?.marker).toBe("sys_platform == 'win32'");
    expect(manifest.packages[0]?.location).toEqual({ path: 'uv.lock', startLine: 18, startColumn: 1 });
    expect(unlockedOf(manifest)).toEqual(['new >1']);
  });

  test('stands for itself where there is no project', async () => {
    expect(await theManifest({ 'uv.lock': UV })).toMatchObject({ path: 'uv.lock', files: ['uv.lock'], unlocked: [] });
  });

  test('in another folder is not the lockfile of a project', async () => {
    const manifests = await inventory({ ...files, 'other/pyproject.toml': '[project]\ndependencies = ["a"]' });
    expect(manifests.map(({ path, lockfile }) => [path, lockfile])).toEqual([
      ['other/pyproject.toml', undefined],
      ['pyproject.toml', 'uv.lock'],
    ]);
  });

  test.each([
    [null, /cannot be read as text/],
    [UV.slice(0, 700), /no valid TOML.*`uv lock`/],
    ['package = 1', /`package` that is no list/],
    ['[[package]]\nversion = "1"', /entries without a name/],
    ['[[package]]\nname = "a"\nsource = { registry = "x" }', /Line 2 of `uv.lock` locks a package without a version/],
  ])('%j is a problem, and nothing is called open for it', async (text, problem) => {
    const manifest = await theManifest({ 'uv.lock': text, 'pyproject.toml': '[project]\ndependencies = ["a", "b"]' });
    expect(manifest.problems).toEqual([expect.stringMatching(problem)]);
    expect(manifest.unlocked).toEqual([]);
  });
});

describe('poetry.lock', () => {
  const entry = (name: string, version: string, more = ''): string =>
    `[[package]]\nname = "${name}"\nversion = "${version}"\noptional = false\n${more}\n`;
  const lock = [
    entry(
      'A',
      '1.0',
      '[package.dependencies]\nb = ">=1"\nopt = {version = "*", optional = true}\n[package.extras]\nfast = ["opt (>=1)"]',
    ),
    entry('b', '1.0', 'markers = "python_version < \\"3.9\\""'),
    entry('opt', '1.0'),
    entry(
      't',
      '1.0',
      'category = "dev"\n[package.dependencies]\nb = {version = "*", markers = "x"}\nu = [{version = "1"}, {version = "2"}]',
    ),
    entry('u', '1'),
    entry('u', '2'),
    entry('g', '3', '[package.source]\ntype = "git"\nurl = "https://git.example/g"'),
    entry('p', '4', '[package.source]\ntype = "directory"\nurl = "../p"'),
    entry('legacy', '5', '[package.source]\ntype = "legacy"\nurl = "https://private.example"'),
    entry('alone', '6', 'groups = ["dev"]'),
  ].join('\n');
  const pyproject =
    '[tool.poetry.dependencies]\na = {version = "^1", extras = ["fast"]}\ng = "*"\np = {path = "../p"}\nlegacy = "5"\n[tool.poetry.group.dev.dependencies]\nt = "*"\n';

  test('takes scopes and ways from the project', async () => {
    const manifest = await theManifest({ 'poetry.lock': lock, 'pyproject.toml': pyproject });
    expect(manifest).toMatchObject({ path: 'pyproject.toml', lockfile: 'poetry.lock', problems: [], unlocked: [] });
    expect(scopesOf(manifest)).toEqual([
      'a p',
      'alone d',
      'b p',
      'g p',
      'legacy p',
      'opt p',
      'p p',
      't d',
      'u d',
      'u d',
    ]);
    expect(ways(manifest)).toContain('a@1.0 > opt@1.0');
    expect(ways(manifest)).toContain('t@1.0 > u@2');
    expect(manifest.packages.map(({ name, source }) => `${name} ${source}`)).toEqual(
      expect.arrayContaining(['g git', 'p path', 'legacy registry']),
    );
    expect(manifest.packages[2]).toMatchObject({ name: 'b', marker: 'python_version < "3.9"' });
  });

  test('alone goes by its own categories and groups', async () => {
    const manifest = await theManifest({ 'poetry.lock': lock });
    expect(scopesOf(manifest).filter((scope) => scope.endsWith('d'))).toEqual(['alone d', 't d']);
  });

  test('leaves the other lockfile of its folder to stand for itself', async () => {
    const manifests = await inventory({ 'poetry.lock': lock, 'uv.lock': 'version = 1', 'pyproject.toml': pyproject });
    expect(manifests.map(({ path, lockfile }) => [path, lockfile])).toEqual([
      ['pyproject.toml', 'poetry.lock'],
      ['uv.lock', 'uv.lock'],
    ]);
  });
});

describe('pdm.lock', () => {
  test('knows extras as entries of their own', async () => {
    const lock = [
      '[metadata]\ngroups = ["default", "test"]',
      '[[package]]\nname = "a"\nversion = "1"\ngroups = ["default"]\ndependencies = ["b>=1; python_version < \\"3\\""]',
      '[[package]]\nname = "a"\nversion = "1"\nextras = ["x"]\ngroups = ["default"]\ndependencies = ["a==1", "c"]',
      '[[package]]\nname = "b"\nversion = "1"\nmarker = "python_version < \\"3\\""',
      '[[package]]\nname = "c"\nversion = "1"',
      '[[package]]\nname = "t"\nversion = "1"\ngroups = ["test"]',
      '[[package]]\nname = "g"\nversion = "1"\ngit = "https://git.example/g"\nrevision = "0"\ngroups = ["other"]',
      '[[package]]\nname = "here"\nversion = "1"\npath = "./here"',
    ].join('\n');
    const manifest = await theManifest({
      'pdm.lock': lock,
      'pyproject.toml':
        '[project]\nname = "p"\ndependencies = ["a[x]"]\n[tool.pdm.dev-dependencies]\nall-tools = ["g"]\n',
    });
    expect(scopesOf(manifest)).toEqual(['a p', 'b p', 'c p', 'g d', 'here p', 't d']);
    expect(ways(manifest)[2]).toBe('a@1 > c@1');
    expect(manifest.packages.map(({ source }) => source)).toEqual([
      'registry',
      'registry',
      'registry',
      'git',
      'path',
      'registry',
    ]);
    expect(manifest.packages[1]?.marker).toBe('python_version < "3"');
  });
});

describe('Pipfile.lock', () => {
  const pipfile =
    '[packages]\nrequests = "*"\nmissing = ">=1"\nlocal = {path = ".", editable = true}\n[dev-packages]\npytest = "==8"\n[scripts]\nx = "y"\n';
  const lock = JSON.stringify(
    {
      _meta: { sources: [{ url: 'https://user:s3cret@private.example' }] },
      default: {
        requests: { version: '==2.32.3', markers: "python_version >= '3.8'", index: 'private' },
        idna: { version: '==3.7' },
        local: { path: '.', editable: true },
        g: { git: 'https://git.example/g', ref: '0a1b2c3' },
      },
      develop: { idna: { version: '==3.7' }, pytest: { version: '==8' } },
    },
    undefined,
    4,
  );

  test('is read with its Pipfile', async () => {
    const manifest = await theManifest({ Pipfile: pipfile, 'Pipfile.lock': lock });
    expect(manifest).toMatchObject({ path: 'Pipfile', format: 'pipenv', lockfile: 'Pipfile.lock', problems: [] });
    expect(pinsOf(manifest)).toEqual(['g==0a1b2c3', 'idna==3.7', 'pytest==8', 'requests==2.32.3']);
    expect(scopesOf(manifest)).toEqual(['g p', 'idna p', 'pytest d', 'requests p']);
    expect(manifest.packages[3]?.location).toEqual({ path: 'Pipfile.lock', startLine: 10, startColumn: 9 });
    expect(manifest.packages[3]?.marker).toBe("python_version >= '3.8'");
    expect(unlockedOf(manifest)).toEqual(['missing >=1']);
    expect(JSON.stringify(manifest)).not.toContain('s3cret');
  });

  test('that is missing leaves the Pipfile open', async () => {
    const manifest = await theManifest({ Pipfile: pipfile });
    expect([pinsOf(manifest), unlockedOf(manifest)]).toEqual([['pytest==8'], ['requests', 'missing >=1']]);
  });

  test.each(['', '{', '[]', '{"default": 1}', '{"default": {"a": {}}}', '{"default": {"../x": {"version": "==1"}}}'])(
    '%j is a problem',
    async (text) => {
      const { problems } = await theManifest({ 'Pipfile.lock': text });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain('`pipenv lock`');
    },
  );
});

describe('pylock.toml', () => {
  test('is read with groups, sources and needs', async () => {
    const lock = [
      'lock-version = "1.0"',
      'default-groups = ["default"]',
      '[[packages]]\nname = "a"\nversion = "1"\nmarker = "\'default\' in dependency_groups"\ndependencies = [{ name = "b" }]',
      '[[packages]]\nname = "b"\nversion = "1"',
      '[[packages]]\nname = "t"\nversion = "1"\nmarker = "\'dev\' in dependency_groups"',
      '[[packages]]\nname = "u"\nversion = "1"\nmarker = "\'dev\' in dependency_groups or sys_platform == \'win32\'"',
      '[[packages]]\nname = "g"\nversion = "1"\nvcs = { type = "git", url = "https://git.example/g", commit-id = "0" }',
      '[[packages]]\nname = "z"\nversion = "1"\narchive = { url = "https://files.example/z.zip" }',
      '[[packages]]\nname = "self"\ndirectory = { path = ".", editable = true }',
    ].join('\n');
    const manifest = await theManifest({ 'pylock.toml': lock });
    expect(manifest).toMatchObject({ path: 'pylock.toml', format: 'pylock', problems: [] });
    expect(scopesOf(manifest)).toEqual(['a p', 'b p', 'g p', 't d', 'u p', 'z p']);
    expect(ways(manifest)[1]).toBe('a@1 > b@1');
    expect(manifest.packages.map(({ source }) => source)).toEqual([
      'registry',
      'registry',
      'git',
      'registry',
      'registry',
      'url',
    ]);
  });

  test('of another name stands beside the main one', async () => {
    const lock = '[[packages]]\nname = "a"\nversion = "1"';
    const manifests = await inventory({
      'pylock.prod.toml': lock,
      'pylock.toml': lock,
      'pyproject.toml': '[project]\ndependencies = ["a"]',
    });
    expect(manifests.map(({ path, lockfile }) => [path, lockfile])).toEqual([
      ['pylock.prod.toml', 'pylock.prod.toml'],
      ['pyproject.toml', 'pylock.toml'],
    ]);
  });
});

describe('setup.py and setup.cfg', () => {
  const code = 'from setuptools import setup\nsetup(name="x", install_requires=["a"])\n';

  test('the first is code and is never run', async () => {
    const { path, problems } = await theManifest({ 'lib/setup.py': code });
    expect(path).toBe('lib/setup.py');
    expect(problems).toEqual([expect.stringContaining('`lib/setup.py` is code, which is never run')]);
  });

  test.each([
    'from setuptools import setup\nsetup(name="x")\n',
    'from setuptools import setup\nsetup(name="x", python_requires=">=3.8", setup_requires=["wheel"])\n',
    'def setup(app):\n    app.requires = 1\n',
    '# setup(requires)\n',
  ])('%j asks for nothing', async (text) => {
    expect(await inventory({ 'setup.py': text })).toEqual([]);
  });

  test('the first is quiet beside what tells the dependencies', async () => {
    for (const beside of ['requirements.txt', 'requirements/base.txt']) {
      const manifests = await inventory({ 'setup.py': code, [beside]: 'a==1' });
      expect(manifests.map(({ path }) => path)).toEqual([beside]);
    }
    const project = await inventory({ 'setup.py': code, 'pyproject.toml': '[project]\ndependencies = ["a"]' });
    expect(project.map(({ path }) => path)).toEqual(['pyproject.toml']);
  });

  test('the first plainly hides them where a list installs it and does not name them', async () => {
    const manifests = await inventory({ 'setup.py': code, 'requirements.txt': '-e .\nb==1\n' });
    expect(manifests.map(({ path }) => path)).toEqual(['requirements.txt', 'setup.py']);
    const reads = code.replace('["a"]', 'open("requirements.txt").readlines()');
    expect(await inventory({ 'setup.py': reads, 'requirements.txt': '-e .\nb==1\n' })).toHaveLength(1);
  });

  test('the second can be read', async () => {
    const manifest = await theManifest({
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'setup.cfg': [
        '[metadata]',
        'name = x',
        '[options]',
        'install_requires =',
        '    a>=1; python_version < "3.9"',
        '    # comment',
        '    b==2',
        'python_requires = >=3.8',
        '[options.extras_require]',
        'test = c',
        '[tool:pytest]',
        'requires = nothing',
      ].join('\n'),
    });
    expect(manifest.path).toBe('setup.cfg');
    expect(pinsOf(manifest)).toEqual(['b==2']);
    expect(manifest.unlocked).toEqual([
      { name: 'a', wanted: '>=1', location: { path: 'setup.cfg', startLine: 5, startColumn: 5 } },
      {
        name: 'c',
        wanted: '',
        location: { path: 'setup.cfg', startLine: 10, startColumn: 8 },
        scope: 'development',
      },
    ]);
    expect(await inventory({ 'setup.cfg': '[flake8]\nmax-line-length = 100\n' })).toEqual([]);
  });
});
