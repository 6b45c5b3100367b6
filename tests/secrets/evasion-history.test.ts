import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryIn, type ThrowawayRepository, throwawayRepository } from '../readers/throwaway-repository.ts';
import { ALL_ENGINES, MAIN_ENGINE, scan } from './scan.ts';
import { commitRawPath, LINE, SECRET, type Trick, throwawayPath, tryTrick } from './tricks.ts';

// Ways to keep a secret out of what `git log -p` shows, or out of what a scanner makes of it.

const committed = ({ write, commit }: ThrowawayRepository, files: Readonly<Record<string, string>>): string => {
  for (const [path, content] of Object.entries(files)) write(path, content);
  return commit();
};

const removed = ({ git, commit }: ThrowawayRepository, path: string): string => {
  git('rm', '--quiet', '--', path);
  return commit();
};

const simple = (
  name: string,
  files: Readonly<Record<string, string>>,
  path: string,
  more: Partial<Trick> = {},
): Trick => ({
  name,
  path,
  outcome: 'found',
  plant: (repository) => void committed(repository, files),
  ...more,
});

const passing = (name: string, path: string, more: Partial<Trick> = {}): Trick => ({
  name,
  path,
  outcome: 'found',
  inFinalTree: false,
  plant: (repository) => {
    committed(repository, { [path]: `one\n${LINE}`, 'other.txt': 'one\n' });
    removed(repository, path);
  },
  ...more,
});

/** A branch beside main with one commit of its own, and main with another; the checkout is main. */
const branched = (repository: ThrowawayRepository, ...names: readonly string[]): void => {
  const { git } = repository;
  for (const name of names) {
    git('checkout', '--quiet', '-b', name, 'main');
    committed(repository, { [`${name}.txt`]: `${name}\n` });
  }
  git('checkout', '--quiet', 'main');
  committed(repository, { 'main.txt': 'main\n' });
};

const mergeWith = (
  repository: ThrowawayRepository,
  names: readonly string[],
  files: Readonly<Record<string, string>>,
) => {
  repository.git('merge', '--quiet', '--no-commit', '--no-ff', ...names);
  committed(repository, files);
};

const TRICKS: readonly Trick[] = [
  simple(
    'an attribute that calls the file binary',
    { '.gitattributes': '*.env binary\n', 'prod.env': LINE },
    'prod.env',
    {
      hiddenBy: ['.gitattributes binary'],
      engines: ALL_ENGINES,
    },
  ),
  simple(
    'an attribute that hides it from diffs',
    { '.gitattributes': 'conf/** -diff\n', 'conf/a/b.txt': LINE },
    'conf/a/b.txt',
    {
      hiddenBy: ['.gitattributes -diff'],
    },
  ),
  simple('an attribute in a folder of its own', { 'x/.gitattributes': 'y.txt -diff\n', 'x/y.txt': LINE }, 'x/y.txt', {
    hiddenBy: ['.gitattributes -diff'],
  }),
  simple(
    'an attribute that turns it into another text',
    { '.gitattributes': '*.txt diff=quiet\n', 'a.txt': LINE },
    'a.txt',
  ),
  simple('the comment that gitleaks obeys', { 'a.txt': `${LINE.trim()} # gitleaks:allow\n` }, 'a.txt', {
    hiddenBy: ['gitleaks:allow'],
    engines: ALL_ENGINES,
  }),
  simple('an entry in .gitleaksignore', { '.gitleaksignore': 'a.txt:github-pat:1\n', 'a.txt': LINE }, 'a.txt', {
    hiddenBy: ['.gitleaksignore'],
    engines: ALL_ENGINES,
  }),
  simple(
    'a .gitleaks.toml that lets everything go',
    { '.gitleaks.toml': "[allowlist]\nregexes = ['.*']\npaths = ['.*']\n", 'a.txt': LINE },
    'a.txt',
    {
      hiddenBy: ['.gitleaks.toml'],
      scope: (commits) => ({ mode: 'range', ...commits }),
      engines: ALL_ENGINES,
    },
  ),
  simple('a .gitleaks.toml without rules', { '.gitleaks.toml': 'title = "none"\n', 'a.txt': LINE }, 'a.txt', {
    hiddenBy: ['.gitleaks.toml'],
    scope: (commits) => ({ mode: 'range', ...commits }),
  }),
  simple(
    'a .gitleaks.toml that lets its path go',
    { '.gitleaks.toml': "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['^a']\n", 'a.txt': LINE },
    'a.txt',
    { hiddenBy: ['.gitleaks.toml'], scope: (commits) => ({ mode: 'range', ...commits }) },
  ),
  simple(
    'a .gitleaks.toml that lets other paths go',
    { '.gitleaks.toml': "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['^b']\n", 'a.txt': LINE },
    'a.txt',
  ),
  simple(
    'a .gitleaks.toml that reads another file',
    { '.gitleaks.toml': "[extend]\npath = '/etc/passwd'\n", 'a.txt': LINE },
    'a.txt',
  ),
  simple('a folder of other people’s code', { 'node_modules/x/index.js': LINE }, 'node_modules/x/index.js', {
    engines: ALL_ENGINES,
  }),
  simple('a folder named vendor', { 'vendor/github.com/x/y.go': LINE }, 'vendor/github.com/x/y.go'),
  simple('a virtual environment', { 'env/lib/python3.12/site.py': LINE }, 'env/lib/python3.12/site.py'),
  simple('a lock file', { 'package-lock.json': LINE }, 'package-lock.json'),
  simple('the name of a picture', { 'logo.png': LINE }, 'logo.png'),
  simple('the name of a font', { 'a.woff2': LINE }, 'a.woff2'),
  simple('the name of a library', { 'js/jquery.min.js': LINE }, 'js/jquery.min.js'),
  simple('the name of a config that gitleaks passes over', { 'conf/gitleaks.toml': LINE }, 'conf/gitleaks.toml'),
  simple('a name with the ending of an archive in it', { 'app.gz.txt': LINE }, 'app.gz.txt', { engines: ALL_ENGINES }),
  simple('a name with the ending of another one', { 'app.brand.ts': LINE }, 'app.brand.ts'),
  simple('a name with a line break', { 'a\nb.txt': LINE }, 'a\nb.txt'),
  simple('a name with quotes', { 'a"b\'c.txt': LINE }, 'a"b\'c.txt'),
  simple('a name with a tab', { 'a\tb.txt': LINE }, 'a\tb.txt'),
  simple('a name that starts with a dash', { '--output=x': LINE }, '--output=x', { engines: ALL_ENGINES }),
  simple('a name that looks like two', { 'a b/a': LINE, 'x b/x b/x': 'one\n' }, 'a b/a'),
  simple('a name with blanks at its ends', { ' a ': LINE }, ' a '),
  simple('a name that is no ASCII', { 'contraseñas/clave ünïcode.txt': LINE }, 'contraseñas/clave ünïcode.txt'),
  simple(
    'a name that could be a line of a log',
    { '2:18AM INF 0 commits scanned.': LINE },
    '2:18AM INF 0 commits scanned.',
  ),
  simple('a text like the header of a commit', { 'a.txt': `commit ${'0'.repeat(40)}\nAuthor: x\n\n${LINE}` }, 'a.txt'),
  passing('a file that the range adds and deletes', 'a.txt', { engines: ALL_ENGINES }),
  passing('a name that ends in a backslash, in a file that is deleted again', 'x\\'),
  passing('a name with quotes, in a file that is deleted again', 'a"b.txt'),
  passing('a picture’s name, in a file that is deleted again', 'a.png', { engines: ALL_ENGINES }),
  passing('a folder of other people’s code that is deleted again', 'node_modules/x/index.js'),
  {
    ...passing('UTF-16 that is deleted again', 'a.txt'),
    plant: (repository) => {
      repository.write('a.txt', Buffer.from(`one\n${LINE}`, 'utf16le'));
      repository.commit();
      removed(repository, 'a.txt');
    },
  },
  {
    ...passing('a commit with an odd name beside it', 'a.txt'),
    plant: (repository) => {
      committed(repository, { 'odd\\': '@@ -0,0 +1 @@\n+commit x\n-- a\n++ b\n', 'a.txt': LINE });
      removed(repository, 'a.txt');
    },
  },
  {
    name: 'a name that is no UTF-8',
    path: 'caf\\351.txt',
    outcome: 'found',
    plant: (repository) => commitRawPath(repository, Buffer.from('caf\xe9.txt', 'latin1'), LINE),
    engines: ALL_ENGINES,
  },
  {
    name: 'what a merge adds by itself',
    path: 'evil.txt',
    outcome: 'found',
    plant: (repository) => {
      branched(repository, 'side');
      mergeWith(repository, ['side'], { 'evil.txt': LINE });
    },
    engines: ALL_ENGINES,
  },
  {
    name: 'what a merge adds by itself and the next commit takes away',
    path: 'evil.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      branched(repository, 'side');
      mergeWith(repository, ['side'], { 'evil.txt': LINE });
      removed(repository, 'evil.txt');
    },
    engines: ALL_ENGINES,
  },
  {
    name: 'a merge of three branches',
    path: 'evil.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      branched(repository, 'left', 'right');
      mergeWith(repository, ['left', 'right'], { 'evil.txt': LINE });
      removed(repository, 'evil.txt');
    },
  },
  {
    name: 'a merged branch whose tree is thrown away',
    path: 'side.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      repository.git('checkout', '--quiet', '-b', 'side');
      committed(repository, { 'side.txt': LINE });
      repository.git('checkout', '--quiet', 'main');
      committed(repository, { 'main.txt': 'main\n' });
      repository.git('merge', '--quiet', '--strategy=ours', '-m', 'ours', 'side');
    },
  },
  {
    name: 'a link that becomes a file',
    path: 'config',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      const place = join(repository.folder, 'config');
      symlinkSync('elsewhere', place);
      repository.commit();
      rmSync(place);
      committed(repository, { config: LINE });
      removed(repository, 'config');
    },
  },
  {
    name: 'the target of a link',
    path: 'config',
    outcome: 'found',
    plant: (repository) => {
      symlinkSync(SECRET.value, join(repository.folder, 'config'));
      repository.commit();
    },
    engines: ALL_ENGINES,
  },
  {
    name: 'a file that is renamed and changed',
    path: 'new.txt',
    outcome: 'found',
    plant: (repository) => {
      committed(repository, { 'old.txt': 'one\ntwo\nthree\nfour\nfive\nsix\n' });
      repository.git('mv', 'old.txt', 'new.txt');
      committed(repository, { 'new.txt': `one\ntwo\nthree\nfour\nfive\nsix\n${LINE}` });
    },
  },
  {
    name: 'a change of mode beside it',
    path: 'run.sh',
    outcome: 'found',
    plant: (repository) => {
      committed(repository, { 'run.sh': LINE, 'mode.sh': 'true\n' });
      chmodSync(join(repository.folder, 'run.sh'), 0o755);
      chmodSync(join(repository.folder, 'mode.sh'), 0o755);
      repository.commit();
    },
  },
  {
    name: 'the 37th of 100 commits',
    path: 'step-37.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      for (let step = 1; step <= 100; step++) {
        if (step === 38) repository.git('rm', '--quiet', 'step-37.txt');
        committed(repository, { [`step-${step}.txt`]: step === 37 ? LINE : `step ${step}\n` });
      }
    },
  },
  {
    name: 'a revert inside the range',
    path: 'a.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      committed(repository, { 'a.txt': 'one\n' });
      committed(repository, { 'a.txt': `one\n${LINE}` });
      repository.git('revert', '--no-edit', 'HEAD');
    },
  },
  {
    name: 'commits that are empty or only delete',
    path: 'a.txt',
    outcome: 'found',
    plant: (repository) => {
      repository.commit('empty');
      committed(repository, { 'a.txt': LINE, 'b.txt': 'b\n', 'empty.txt': '' });
      removed(repository, 'b.txt');
      removed(repository, 'empty.txt');
      repository.commit('empty again');
    },
  },
  {
    name: 'a message that reads like a diff',
    path: 'a.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      repository.write('a.txt', LINE);
      repository.commit(`commit ${'1'.repeat(40)}\ndiff --git a/x b/x\n@@ -0,0 +1 @@\n+x\n${'m'.repeat(70_000)}`);
      removed(repository, 'a.txt');
    },
  },
  {
    name: 'the first commit of the repository',
    path: 'first.txt',
    outcome: 'found',
    inFinalTree: false,
    scope: ({ head }) => ({ mode: 'history', head }),
    plant: (repository) => {
      repository.git('checkout', '--quiet', '--orphan', 'fresh');
      committed(repository, { 'first.txt': LINE });
      removed(repository, 'first.txt');
    },
    engines: ALL_ENGINES,
  },
  {
    name: 'another root that is merged in',
    path: 'other.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      repository.git('checkout', '--quiet', '--orphan', 'other');
      committed(repository, { 'other.txt': LINE });
      removed(repository, 'other.txt');
      repository.git('checkout', '--quiet', 'main');
      repository.git('merge', '--quiet', '--allow-unrelated-histories', '-m', 'in', 'other');
    },
  },
  {
    name: 'a replaced object',
    path: 'a.txt',
    outcome: 'found',
    plant: (repository) => {
      committed(repository, { 'a.txt': LINE, 'b.txt': 'harmless\n' });
      repository.git('replace', repository.git('rev-parse', 'HEAD:a.txt'), repository.git('rev-parse', 'HEAD:b.txt'));
    },
  },
  {
    name: 'a graft',
    path: 'a.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      const base = repository.git('rev-parse', 'HEAD');
      committed(repository, { 'a.txt': LINE });
      const head = removed(repository, 'a.txt');
      mkdirSync(join(repository.folder, '.git/info'), { recursive: true });
      writeFileSync(join(repository.folder, '.git/info/grafts'), `${head} ${base}\n`);
    },
  },
  {
    name: 'attributes and settings of the clone',
    path: 'a.txt',
    outcome: 'found',
    inFinalTree: false,
    plant: (repository) => {
      const { folder, git } = repository;
      mkdirSync(join(folder, '.git/info'), { recursive: true });
      appendFileSync(join(folder, '.git/info/attributes'), '* -diff\n');
      git('config', 'diff.external', 'true');
      git('config', 'diff.noprefix', 'true');
      git('config', 'core.quotePath', 'false');
      committed(repository, { 'a.txt': LINE });
      removed(repository, 'a.txt');
    },
  },
];

const named = (tricks: readonly Trick[]) => tricks.map((trick) => [trick.name, trick] as const);

describe.each(ALL_ENGINES)('with the %s engine', (engine) => {
  const tricks = TRICKS.filter(({ engines = [MAIN_ENGINE] }) => engines.includes(engine));
  test.for(named(tricks))('a secret does not hide in %s', async ([, trick]) => tryTrick(trick, engine));
});

describe('in all history', () => {
  const tricks = TRICKS.filter(({ scope }) => scope === undefined);
  test.for(named(tricks))('a secret does not hide in %s', async ([, trick]) => tryTrick(trick, MAIN_ENGINE, 'history'));
});

test('a submodule is another repository, which is said', async () => {
  const other = repositoryIn(throwawayPath());
  other.git('init', '--quiet');
  committed(other, { 'a.txt': LINE });
  const repository = throwawayRepository();
  const base = committed(repository, { 'README.md': 'A shop.\n' });
  repository.git('submodule', '--quiet', 'add', other.folder, 'sub');
  const head = repository.commit();
  const { coverage, leaks, shortfalls } = await scan({
    folder: repository.folder,
    scope: { mode: 'range', base, head },
  });
  expect(leaks).toEqual([]);
  expect(shortfalls).toEqual([]);
  expect(coverage.find(({ what }) => what === 'submodules')?.note).toContain('1 in all');
});

test('a clone that is too shallow for its base still shows what stands in its files', async () => {
  const origin = throwawayRepository();
  committed(origin, { 'README.md': 'A shop.\n' });
  committed(origin, { 'a.txt': LINE });
  committed(origin, { 'b.txt': 'b\n' });
  const folder = throwawayPath();
  origin.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, folder);
  const clone = repositoryIn(folder);
  const head = clone.git('rev-parse', 'HEAD');
  const { leaks } = await scan({ folder, scope: { mode: 'range', head } });
  expect(leaks.map(({ path }) => path)).toEqual(['a.txt']);
});

test('a branch that was rewritten is looked at from where it leaves its base', async () => {
  const repository = throwawayRepository();
  const base = committed(repository, { 'README.md': 'A shop.\n' });
  committed(repository, { 'old.txt': 'the branch as it was\n' });
  repository.git('reset', '--quiet', '--hard', base);
  committed(repository, { 'new.txt': LINE });
  const head = removed(repository, 'new.txt');
  const { leaks, shortfalls } = await scan({ folder: repository.folder, scope: { mode: 'range', base, head } });
  expect(shortfalls).toEqual([]);
  expect(leaks.map(({ path, inFinalTree }) => [path, inFinalTree])).toEqual([['new.txt', false]]);
});
