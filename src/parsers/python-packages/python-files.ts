import { nameOf } from './source.ts';

/** What a file is to pip and its like, by its name. */
export type PythonFile =
  | 'requirements'
  | 'input'
  | 'pyproject'
  | 'pipfile'
  | 'setup.py'
  | 'setup.cfg'
  | 'uv'
  | 'poetry'
  | 'pdm'
  | 'pipenv'
  | 'pylock';

/** Undefined for all others. A constraints file asks for nothing by itself. */
export const pythonFileAt = (path: string): PythonFile | undefined => {
  const name = nameOf(path);
  const exact = BY_NAME.get(name);
  if (exact !== undefined) return exact;
  if (/^pylock\.[^.]+\.toml$/.test(name)) return 'pylock';
  const [, stem = '', ending] = /^(.*)\.(txt|in|lock)$/i.exec(name) ?? [];
  if (ending === undefined || /(?:^|[-_.])constraints?(?:[-_.]|$)/i.test(stem)) return undefined;
  const isRequirements = /^requirements?(?:[-_.\d]|$)/i.test(stem) || /[-_.]requirements?$/i.test(stem);
  const isInFolder =
    /(?:^|\/)requirements\/[^/]*$/.test(path) && !/^(?:readme|license|licence|notice|changelog|changes)/i.test(stem);
  if (ending === 'lock') return /^requirements(?:-dev)?$/.test(stem) ? 'requirements' : undefined;
  if (!isRequirements && !isInFolder) return undefined;
  return ending.toLowerCase() === 'in' ? 'input' : 'requirements';
};

const BY_NAME: ReadonlyMap<string, PythonFile> = new Map([
  ['pyproject.toml', 'pyproject'],
  ['Pipfile', 'pipfile'],
  ['setup.py', 'setup.py'],
  ['setup.cfg', 'setup.cfg'],
  ['uv.lock', 'uv'],
  ['poetry.lock', 'poetry'],
  ['pdm.lock', 'pdm'],
  ['Pipfile.lock', 'pipenv'],
  ['pylock.toml', 'pylock'],
]);
