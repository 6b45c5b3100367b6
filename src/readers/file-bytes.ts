import type { FileEntry, Files, FileText } from './ports.ts';

/** A file's content as it is, or why it cannot be read. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly problem: 'missing' | 'not-a-file' | 'too-large' | 'unreadable' };

/** Files whose content can also be had as bytes, whatever it is. */
export interface ReadableFiles extends Files {
  readBytes(path: string, maxBytes: number): Promise<FileBytes>;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

export const textOf = (read: FileBytes): FileText => {
  if (!read.ok) return read;
  try {
    const text = UTF_8.decode(read.bytes);
    return text.includes('\0') ? { ok: false, problem: 'holds-nul' } : { ok: true, text };
  } catch {
    return { ok: false, problem: 'not-utf-8' };
  }
};

/** By UTF-16 code units: the same order on every machine. */
export const sortedByPath = (entries: readonly FileEntry[]): readonly FileEntry[] =>
  [...entries].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
