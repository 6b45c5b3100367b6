import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { execa } from 'execa';
import { gitEnvironment } from '../example-repository.ts';
import { randomNumbers, rewriteLines, type SourceText, sourceText } from './source-text.ts';

export const COMMITS = 2000;
export const FILES = 10_000;

/** Raise it whenever the same numbers would give another repository: the cache goes by it. */
const EDITION = 1;
const ADDED_PER_COMMIT = 3;
const CHANGED_PER_COMMIT = 3;
const FIRST_COMMIT_FILES = FILES - ADDED_PER_COMMIT * (COMMITS - 1);
const FIRST_COMMIT_TIME = Date.UTC(2026, 0, 1) / 1000;

/** A repository of 2,000 commits and 10,000 files with the example's Blueprint and policy: made once, then kept in `cache`. */
export const largeRepository = async (cache: string, example: string): Promise<string> => {
  const kept = join(cache, `repository-${EDITION}`);
  if (await exists(kept)) return kept;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'unfinished-'));
  try {
    const git = { cwd: folder, env: gitEnvironment, extendEnv: false } as const;
    await execa('git', ['init', '--quiet', '--initial-branch=main'], git);
    const importer = execa('git', ['fast-import', '--quiet', '--done'], { ...git, stdin: 'pipe' });
    await Promise.all([writeHistory(importer.stdin, await blueprintAndPolicy(example)), importer]);
    await execa('git', ['reset', '--quiet', '--hard', 'main'], git);
    await rename(folder, kept);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return kept;
};

const blueprintAndPolicy = (example: string): Promise<readonly SourceText[]> =>
  Promise.all(
    ['render.yaml', 'aduana.yml'].map(async (path) => {
      const text = await readFile(join(example, path), 'utf8');
      return { path, lines: text.trimEnd().split('\n') };
    }),
  );

const writeHistory = async (stream: Writable, first: readonly SourceText[]): Promise<void> => {
  const random = randomNumbers(20_261_120);
  const files = Array.from({ length: FIRST_COMMIT_FILES - first.length }, (_, index) => sourceText(index, random));
  await write(stream, commit(0, [...first, ...files]));
  for (let number = 1; number < COMMITS; number++) {
    const changed = new Set<SourceText>();
    while (changed.size < CHANGED_PER_COMMIT) {
      const index = Math.floor(random() * files.length);
      const file = files[index] as SourceText;
      rewriteLines(file, index, random);
      changed.add(file);
    }
    const added = Array.from({ length: ADDED_PER_COMMIT }, (_, offset) => sourceText(files.length + offset, random));
    files.push(...added);
    await write(stream, commit(number, [...changed, ...added]));
  }
  stream.end('done\n');
};

const commit = (number: number, files: readonly SourceText[]): string => {
  const message = `Change ${number}`;
  const time = FIRST_COMMIT_TIME + number * 3600;
  const header = `commit refs/heads/main\ncommitter Bench <bench@example.com> ${time} +0000\ndata ${message.length}\n${message}\n`;
  return (
    header + files.map(({ path, lines }) => `M 100644 inline ${path}\n${dataOf(`${lines.join('\n')}\n`)}`).join('')
  );
};

const dataOf = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

const write = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain');
};

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
