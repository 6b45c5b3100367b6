import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neutralName } from './export-name.ts';
import { segmentsOf } from './export-segments.ts';
import type { FileContent } from './file-content.ts';

/** A file that is copied out for the engine. */
export interface ExportedFile {
  readonly path: string;
  /** False for what is only in the history. */
  readonly inFinalTree: boolean;
  /** The commit that has it, where it is looked at for that commit's sake. */
  readonly commit?: string;
}

/** One copy: a part of a file, or all of it. */
export interface ExportedCopy extends ExportedFile, Pick<FileContent, 'members'> {
  /** Where the part begins in the file's text. */
  readonly startLine: number;
  readonly startColumn: number;
  /** Empty lines in front. */
  readonly padding: number;
}

/** Neutral copies of files, and the way back from a copy to the file it shows. */
export interface Export {
  readonly folder: string;
  /** All bytes that were written. */
  readonly bytes: number;
  readonly files: number;
  /** By the copy's path, relative to `folder`, with `/`. */
  readonly copies: ReadonlyMap<string, ExportedCopy>;
}

export interface Exporter {
  add(file: ExportedFile, content: FileContent): Promise<void>;
  /** A file that stands first or last in the order in which the engine walks. */
  plant(place: 'first' | 'last', text: string): Promise<string>;
  done(): Export;
}

const COPIES_PER_FOLDER = 1000;

/** Writes numbered copies into `folder`: `c0001/00000007.yaml`. An engine sees nothing of where a file stood. */
export const openExport = async (folder: string, underTeamConfig: boolean): Promise<Exporter> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const copies = new Map<string, ExportedCopy>();
  let bytes = 0;
  let files = 0;
  const made = new Map<string, Promise<unknown>>();
  const write = async (path: string, content: Buffer): Promise<void> => {
    const parent = path.slice(0, path.indexOf('/'));
    const making = made.get(parent) ?? mkdir(join(folder, parent), { recursive: true, mode: 0o700 });
    made.set(parent, making);
    await making;
    bytes += content.length;
    await writeFile(join(folder, path), content, { mode: 0o600, flag: 'wx' });
  };
  return {
    async add(file, { text, members }) {
      files++;
      if (text.length === 0) return;
      for (const segment of segmentsOf(text)) {
        const number = copies.size;
        const parent = `c${String(Math.floor(number / COPIES_PER_FOLDER)).padStart(6, '0')}`;
        const path = `${parent}/${neutralName(number, file.path, underTeamConfig)}`;
        const padding = paddingFor(segment.bytes);
        copies.set(path, { ...file, members, padding, startLine: segment.startLine, startColumn: segment.startColumn });
        await write(path, Buffer.concat([Buffer.alloc(padding, '\n'), segment.bytes]));
      }
    },
    async plant(place, text) {
      const path = place === 'first' ? 'a/canary.txt' : 'z/canary.txt';
      await write(path, Buffer.from(`\n${text}`));
      return path;
    },
    done: () => ({ folder, bytes, files, copies }),
  };
};

/**
 * With an empty line in front no file begins like a program or a PDF, which the engine leaves out. Three kinds it tells by bytes
 * further in; these must not come to stand there. https://github.com/h2non/filetype/tree/v1.1.3/matchers
 */
const paddingFor = (content: Buffer): number =>
  [1, 2, 3, 4].find((padding) => !MAGIC_FURTHER_IN.some(([at, word]) => startsAt(content, at - padding, word))) ?? 1;

const MAGIC_FURTHER_IN: readonly (readonly [number, string])[] = [
  [257, 'ustar'],
  [128, 'DICM'],
  [32_769, 'CD001'],
];

const startsAt = (content: Buffer, at: number, word: string): boolean =>
  content.toString('latin1', at, at + word.length) === word;
