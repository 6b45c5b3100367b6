import { readlink, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileBytes } from '../file-bytes.ts';
import type { Repository } from '../git/repository.ts';
import { isWithin } from '../is-within.ts';
import type { FileEntry } from '../ports.ts';
import { openExport } from './export-files.ts';
import { contentOf } from './lfs-content.ts';
import { ArchiveCount, type Looked, type ScanContext, submoduleRows } from './scan-context.ts';
import { scanFiles } from './scan-files.ts';
import { tooLargeProblem, type Unread } from './scan-shortfalls.ts';

/** Looks at the working files as they stand. */
export const lookAtTree = async (
  context: ScanContext,
  folder: string,
  repository: Repository | undefined,
): Promise<Looked> => {
  const { files, maxBytes, maxMegabytes, tools, underTeamConfig } = context;
  const entries = await files.list();
  const exporter = await openExport(join(context.workFolder, 'files'), underTeamConfig);
  const archives = new ArchiveCount();
  const unread: Unread[] = [];
  const look = async ({ path, kind }: FileEntry): Promise<void> => {
    if (kind === 'submodule') return;
    const content = kind === 'symlink' ? await linkText(folder, path) : await files.readBytes(path, maxBytes);
    if (!content.ok) {
      unread.push({ path, problem: problemOf(content.problem, maxMegabytes) });
      return;
    }
    const said = await contentOf(content.bytes, repository, maxBytes);
    archives.add(said);
    unread.push(...said.problems.map((problem) => ({ path, problem })));
    await exporter.add({ path, inFinalTree: true }, said);
  };
  await eachOf(entries, look);
  const submodules = entries.filter(({ kind }) => kind === 'submodule').length;
  const words = { what: 'files', expected: entries.length - submodules };
  return {
    passes: [await scanFiles(exporter, words, tools, underTeamConfig)],
    unread,
    coverage: [...archives.rows(), ...submoduleRows(submodules)],
    ageOf: () => 0,
    isEmpty: entries.length === 0,
  };
};

const AT_ONCE = 16;

const eachOf = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

/** Where a link points, as text: it is what git keeps of it. */
const linkText = async (folder: string, path: string): Promise<FileBytes> => {
  const place = join(folder, path);
  try {
    if (!isWithin(await realpath(dirname(place)), await realpath(folder))) return { ok: false, problem: 'not-a-file' };
    return { ok: true, bytes: await readlink(place, 'buffer') };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
};

const problemOf = (problem: 'missing' | 'not-a-file' | 'too-large' | 'unreadable', maxMegabytes: number): string => {
  switch (problem) {
    case 'missing':
      return 'it was gone when it was to be read';
    case 'not-a-file':
      return 'it is no regular file';
    case 'too-large':
      return tooLargeProblem(maxMegabytes);
    case 'unreadable':
      return 'it may not be read';
  }
};
