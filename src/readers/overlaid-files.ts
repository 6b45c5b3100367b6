import { type ReadableFiles, sortedByPath, textOf } from './file-bytes.ts';

/** `files` as they would be with these texts written among them. */
export const overlaidFiles = (files: ReadableFiles, texts: ReadonlyMap<string, string>): ReadableFiles => {
  if (texts.size === 0) return files;
  const readBytes: ReadableFiles['readBytes'] = async (path, maxBytes) => {
    const text = texts.get(path);
    if (text === undefined) return files.readBytes(path, maxBytes);
    const bytes = Buffer.from(text);
    return bytes.length > maxBytes ? { ok: false, problem: 'too-large' } : { ok: true, bytes };
  };
  return {
    async list() {
      const others = (await files.list()).filter(({ path }) => !texts.has(path));
      return sortedByPath([...others, ...[...texts.keys()].map((path) => ({ path, kind: 'file' as const }))]);
    },
    readBytes,
    readText: async (path, maxBytes) =>
      texts.has(path) ? textOf(await readBytes(path, maxBytes)) : files.readText(path, maxBytes),
  };
};
