import { matchesPath, pathPattern } from './path-pattern.ts';

/** Where GitHub looks for the file, in this order. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * Who owns a path: those of the last line whose pattern matches it; nobody where no line does, or that line names nobody.
 * Source: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export const ownersOf = (text: string, path: string): readonly string[] => {
  let owners: readonly string[] = [];
  for (const line of text.split('\n')) {
    const [pattern = '', ...named] = withoutComment(line).split(/\s+/);
    if (pattern === '' || !matches(pattern, path)) continue;
    owners = named.filter((name) => /^@[\w./-]+$|^[^@\s]+@[^@\s]+$/.test(name));
  }
  return owners;
};

const withoutComment = (line: string): string => line.replace(/(?:^|\s)#.*$/, '').trim();

/** `!` and `[ ]` mean nothing there: such a line covers no path. */
const isForeign = (pattern: string): boolean => /^!|[[\]\\]/.test(pattern) || pattern.length > 500;

const matches = (pattern: string, path: string): boolean => {
  if (isForeign(pattern)) return false;
  const isFolderOnly = pattern.endsWith('/');
  const name = isFolderOnly ? pattern.slice(0, -1) : pattern;
  const isAnywhere = !name.includes('/');
  const whole = isAnywhere ? name : name.startsWith('/') ? name : `/${name}`;
  if (!isFolderOnly && matchesPath(pathPattern(whole), path)) return true;
  // `docs/*` is about what lies in the folder itself; `docs` and `*` are about everything below what they match too.
  if (!isFolderOnly && whole.includes('/') && whole.endsWith('*')) return false;
  return foldersOf(path).some((folder) => matchesPath(pathPattern(whole), folder));
};

const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, n) => parts.slice(0, n + 1).join('/'));
};
