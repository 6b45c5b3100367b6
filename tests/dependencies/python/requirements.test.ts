import { describe, expect, test } from 'vitest';
import { inventory, pinsOf, scopesOf, theManifest, unlockedOf } from './repository.ts';

describe('a requirements file', () => {
  test('is its own lockfile when every line is pinned', async () => {
    const manifest = await theManifest({ 'requirements.txt': '# top\nflask==3.0.0\n  Jinja2 == 3.1.4 # why\n' });
    expect(manifest).toMatchObject({ path: 'requirements.txt', format: 'requirements', lockfile: 'requirements.txt' });
    expect(pinsOf(manifest)).toEqual(['flask==3.0.0', 'jinja2==3.1.4']);
    expect(manifest.packages.map(({ location }) => [location.startLine, location.startColumn])).toEqual([
      [2, 1],
      [3, 3],
    ]);
    expect(manifest.packages[0]?.via).toEqual(['flask@3.0.0']);
    expect(manifest.unlocked).toEqual([]);
    expect(manifest.problems).toEqual([]);
  });

  test('tells what it leaves open, and then has no lockfile', async () => {
    const manifest = await theManifest({ 'requirements.txt': 'a==1.0\nb\nc>=2,<3\nd~=1.4\ne==1.*\nf!=2\ng (>=1)\n' });
    expect(manifest.lockfile).toBeUndefined();
    expect(pinsOf(manifest)).toEqual(['a==1.0']);
    expect(unlockedOf(manifest)).toEqual(['b', 'c >=2,<3', 'd ~=1.4', 'e ==1.*', 'f !=2', 'g >=1']);
    expect(manifest.unlocked[2]?.location).toEqual({ path: 'requirements.txt', startLine: 4, startColumn: 1 });
  });

  test.each([
    ['a===1.0', 'a==1.0'],
    ['a==1.0,<2', 'a==1.0'],
    ['a[x,y]==1.0', 'a==1.0'],
    ['a [x] == 1.0 ; python_version < "3.9"', 'a==1.0'],
    ['a(==1.0)', 'a==1.0'],
    ['A_b.-C==1.0', 'a-b-c==1.0'],
    ['a==1!2.0.post1.dev3+local.7', 'a==1!2.0.post1.dev3+local.7'],
    ['a==1.0 --hash=sha256:00 --hash=sha256:11', 'a==1.0'],
    ['a==1.0 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11', 'a==1.0'],
    ['a==1.0 --config-settings="x=y"', 'a==1.0'],
    ['a\\\n==\\\n1.0', 'a==1.0'],
    ['a==1.0\r', 'a==1.0'],
    ['a==1.0 # b==2', 'a==1.0'],
  ])('reads %j', async (line, pin) => {
    const manifest = await theManifest({ 'requirements.txt': line });
    expect(pinsOf(manifest)).toEqual([pin]);
    expect(manifest.problems).toEqual([]);
  });

  test('ends lines where Python does, but counts them as an editor does', async () => {
    const manifest = await theManifest({ 'requirements.txt': 'a==1 # x\u2028b==2\fc==3\nd==4' });
    expect(pinsOf(manifest)).toEqual(['a==1', 'b==2', 'c==3', 'd==4']);
    expect(manifest.packages.map(({ location }) => location.startLine)).toEqual([1, 1, 1, 2]);
  });

  test('keeps the marker of a line, and both versions of two lines with markers', async () => {
    const manifest = await theManifest({
      'requirements.txt': 'a==1 ; python_version < "3.9"\na==2 ; python_version >= "3.9"\n',
    });
    expect(manifest.packages.map(({ version, marker }) => [version, marker])).toEqual([
      ['1', 'python_version < "3.9"'],
      ['2', 'python_version >= "3.9"'],
    ]);
  });

  test('takes options of pip for what they are, and never repeats an address', async () => {
    const options = [
      '--index-url https://user:s3cret@index.example/simple',
      '-i https://index.example/simple',
      '--extra-index-url=https://index.example',
      '--find-links ./wheels',
      '-f wheels',
      '--no-binary :all:',
      '--only-binary=:none:',
      '--pre',
      '--require-hashes',
      '--trusted-host index.example',
      '--use-feature=fast-deps',
      '--no-index',
    ];
    const manifest = await theManifest({ 'requirements.txt': [...options, 'a==1'].join('\n') });
    expect(pinsOf(manifest)).toEqual(['a==1']);
    expect(manifest.problems).toEqual([]);
    expect(JSON.stringify(manifest)).not.toContain('s3cret');
  });

  test('tells where a package comes from', async () => {
    const commit = '7fc59da2c4dff919db2095a0f0e47101b657131d';
    const manifest = await theManifest({
      'requirements.txt': [
        `a @ git+https://token:x-oauth@git.example/o/a.git@${commit}`,
        'git+ssh://git@git.example/o/b.git@v1.2.3#egg=b',
        '-e git+https://git.example/o/c@main#egg=c',
        'd @ https://files.example/d-1.5-py3-none-any.whl?key=s3cret#sha256=00',
        'https://files.example/e-2.0.tar.gz',
        './wheels/f-3.1-py3-none-any.whl',
        '-e ./lib',
        '.',
        'https://files.example/zipball/main',
      ].join('\n'),
    });
    expect(manifest.packages.map(({ name, version, source }) => [name, version, source])).toEqual([
      ['a', commit, 'git'],
      ['b', 'v1.2.3', 'git'],
      ['d', '1.5', 'url'],
      ['e', '2.0', 'url'],
      ['f', '3.1', 'path'],
    ]);
    expect(unlockedOf(manifest)).toEqual([
      'c git+https://git.example/o/c@main',
      'https://files.example/zipball/main https://files.example/zipball/main',
    ]);
    expect(manifest.problems).toEqual([]);
    expect(JSON.stringify(manifest)).not.toMatch(/s3cret|x-oauth/);
  });

  test.each([
    'git+https://user:s3cret@git.example/a@main#egg=a',
    'git+https://s3cret@git.example/a#egg=a',
    'a @ https://user:s3cret@files.example/a.zip?token=s3cret#s3cret',
    'a @ https://user:half/s3cret@files.example/a.zip',
    'https://s3cret@files.example/main',
  ])('tells what is open without credentials: %s', async (line) => {
    const manifest = await theManifest({ 'requirements.txt': line });
    expect(manifest.unlocked).toHaveLength(1);
    expect(JSON.stringify(manifest)).not.toContain('s3cret');
    expect(JSON.stringify(manifest)).toContain('.example/');
  });

  test('leaves a version open that comes from a variable', async () => {
    const manifest = await theManifest({ 'requirements.txt': 'a==${VERSION}\n' });
    expect(unlockedOf(manifest)).toEqual(['a ==${VERSION}']);
  });

  test.each([
    'what is this',
    'a=1.0',
    'a==',
    'a==1.0 b==2.0',
    'a==1..0',
    '--nonsense',
    '@',
    'a[x==1',
    '-',
    'ünicode==1',
  ])('does not pass over %j', async (line) => {
    const manifest = await theManifest({ 'requirements.txt': `x==1\n${line}\n` });
    expect(manifest.problems).toEqual([
      'Line 2 of `requirements.txt` is nothing that pip understands: correct it or take it out.',
    ]);
    expect(manifest.lockfile).toBeUndefined();
  });

  test('that is no text, or the middle of a merge, is a problem', async () => {
    expect((await theManifest({ 'requirements.txt': null })).problems).toEqual([
      '`requirements.txt` cannot be read as text: save it as UTF-8.',
    ]);
    const merge = '<<<<<<< HEAD\na==1\n=======\na==2\n>>>>>>> other\n';
    expect((await theManifest({ 'requirements.txt': merge })).problems).toEqual([
      '`requirements.txt` holds the marks of an unfinished merge: finish it.',
    ]);
  });

  test('is found by the names that people give it', async () => {
    const names = [
      'dev-requirements.txt',
      'requirements-test.txt',
      'requirements.dev.txt',
      'requirements/prod.txt',
      'requirements_lint.txt',
      'svc/requirements.txt',
    ];
    const others = [
      'constraints.txt',
      'notes.txt',
      'requirements.md',
      'requirements/README.txt',
      'requirementsfoo.txt',
    ];
    const manifests = await inventory(Object.fromEntries([...names, ...others].map((name) => [name, 'a==1'])));
    expect(manifests.map(({ path }) => path)).toEqual(names);
  });

  test('is for development when its name says so', async () => {
    const files = ['requirements-dev.txt', 'requirements-lint.txt', 'test-requirements.txt', 'requirements/docs.txt'];
    for (const file of files) expect(scopesOf(await theManifest({ [file]: 'a==1' })), file).toEqual(['a d']);
    for (const file of ['requirements.txt', 'tests/requirements.txt', 'requirements-portal.txt'])
      expect(scopesOf(await theManifest({ [file]: 'a==1' })), file).toEqual(['a p']);
  });
});

describe('an include', () => {
  test('is relative to the file that holds it', async () => {
    const [base, dev] = await inventory({
      'requirements/base.txt': 'a==1\n',
      'requirements/dev.txt': '-r base.txt\n--requirement=../more/list.lst\nb==2\n',
      'more/list.lst': '-rinner/x.txt\nc==3',
      'more/inner/x.txt': 'd==4',
    });
    expect(base?.path).toBe('requirements/base.txt');
    expect(dev?.files).toEqual(['more/inner/x.txt', 'more/list.lst', 'requirements/base.txt', 'requirements/dev.txt']);
    expect(dev === undefined ? [] : scopesOf(dev)).toEqual(['a p', 'b d', 'c p', 'd p']);
    expect(dev?.packages[0]?.location.path).toBe('requirements/base.txt');
    expect(dev?.problems).toEqual([]);
  });

  test('of constraints pins what is asked for and brings in nothing', async () => {
    const manifest = await theManifest({
      'requirements.txt': '-c constraints.txt\nA\nb>=1\nc\n',
      'constraints.txt': 'a==1.5\nb==2.5\nunused==9\nc<4\n',
    });
    expect(pinsOf(manifest)).toEqual(['a==1.5', 'b==2.5']);
    expect(manifest.packages[0]?.location).toEqual({ path: 'constraints.txt', startLine: 1, startColumn: 1 });
    expect(unlockedOf(manifest)).toEqual(['c']);
    expect(manifest.files).toEqual(['constraints.txt', 'requirements.txt']);
  });

  test.each([
    ['-r ../../other/requirements.txt', /from outside of the repository/],
    ['-r /etc/passwd', /from outside of the repository/],
    ['-r C:\\list.txt', /from outside of the repository/],
    ['-r missing.txt', /`svc\/missing.txt` is included and is not in the repository/],
    ['-r', /is not in the repository/],
    ['-r https://user:s3cret@lists.example/all.txt', /from an address/],
    ['-r ${LIST}.txt', /by a variable/],
    ['-r requirements.txt', /which includes it in turn/],
    ['-r loop.lst', /which includes it in turn/],
    ['-r binary.lst', /cannot be read as text/],
  ])('%s is a problem', async (line, problem) => {
    const manifest = await theManifest({
      'svc/requirements.txt': `a==1\n${line}\n`,
      'svc/loop.lst': '-r requirements.txt\n',
      'svc/binary.lst': null,
    });
    expect(manifest.problems).toHaveLength(1);
    expect(manifest.problems[0]).toMatch(problem);
    expect(manifest.problems[0]).not.toContain('s3cret');
    expect(manifest.lockfile).toBeUndefined();
    expect(pinsOf(manifest)).toEqual(['a==1']);
  });

  test('twice by two ways is no circle', async () => {
    const manifests = await inventory({
      'requirements.txt': '-r left.lst\n-r right.lst\n',
      'left.lst': '-r base.lst',
      'right.lst': '-r base.lst',
      'base.lst': 'a==1',
    });
    expect(manifests.map(pinsOf)).toEqual([['a==1']]);
    expect(manifests[0]?.problems).toEqual([]);
  });
});

describe('a compiled requirements file', () => {
  const compiled = [
    '#',
    '# This file is autogenerated by pip-compile with Python 3.12',
    '#    pip-compile --output-file=requirements.txt requirements.in',
    '#',
    'click==8.1.7',
    '    # via flask',
    'flask==3.0.0 \\',
    '    --hash=sha256:00',
    '    # via -r requirements.in',
    'markupsafe==2.1.5',
    '    # via',
    '    #   jinja2',
    '    #   werkzeug',
    'jinja2==3.1.4  # via flask',
    '',
    '# The following packages are considered to be unsafe in a requirements file:',
    '# setuptools',
  ].join('\n');

  test('is the lockfile of its input, and tells the way to each package', async () => {
    const manifest = await theManifest({ 'requirements.in': 'flask\n', 'requirements.txt': compiled });
    expect(manifest).toMatchObject({
      path: 'requirements.in',
      lockfile: 'requirements.txt',
      files: ['requirements.in', 'requirements.txt'],
      unlocked: [],
      problems: [],
    });
    expect(manifest.packages.map(({ via }) => via.join(' > '))).toEqual([
      'flask@3.0.0 > click@8.1.7',
      'flask@3.0.0',
      'flask@3.0.0 > jinja2@3.1.4',
      'flask@3.0.0 > jinja2@3.1.4 > markupsafe@2.1.5',
    ]);
  });

  test('that does not know a line of its input is out of date', async () => {
    const manifest = await theManifest({
      'requirements.in': 'flask\nrequests>=2\npywin32; sys_platform == "win32"\n',
      'requirements.txt': compiled,
    });
    expect(manifest.unlocked).toEqual([
      { name: 'requests', wanted: '>=2', location: { path: 'requirements.in', startLine: 2, startColumn: 1 } },
    ]);
  });

  test('of a project is the lockfile of that project, unless it has another', async () => {
    const pyproject = '[project]\nname = "p"\ndependencies = ["flask"]\n';
    const list = compiled
      .replace('requirements.in\n', 'pyproject.toml\n')
      .replace('-r requirements.in', 'p (pyproject.toml)');
    const manifest = await theManifest({ 'svc/pyproject.toml': pyproject, 'svc/requirements.txt': list });
    expect(manifest).toMatchObject({ path: 'svc/pyproject.toml', lockfile: 'svc/requirements.txt', unlocked: [] });
    const both = await inventory({ 'pyproject.toml': pyproject, 'requirements.txt': list, 'uv.lock': 'version = 1\n' });
    expect(both.map(({ path, lockfile }) => [path, lockfile])).toEqual([
      ['pyproject.toml', 'uv.lock'],
      ['requirements.txt', 'requirements.txt'],
    ]);
  });

  test('that is missing leaves its input open', async () => {
    const manifests = await inventory({ 'requirements.in': '-r base.in\nb\n', 'base.in': 'a' });
    expect(manifests.map(({ path }) => path)).toEqual(['requirements.in']);
    expect(manifests.map(unlockedOf)).toEqual([['b', 'a']]);
  });
});
