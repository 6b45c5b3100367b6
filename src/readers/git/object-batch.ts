import { failureOf, type Git, GitFailure } from './git.ts';

export interface Blob {
  readonly objectId: string;
  readonly content: Buffer;
}

/** No single object above this is taken into memory. */
const MAX_OBJECT_BYTES = 512 * 1024 * 1024;

/**
 * Reads objects with one `git cat-file --batch`, in the order of `ids`, no faster than they are consumed.
 * Throws GitFailure for an object that is not there, is larger than 512 MiB, or when git stops early.
 */
export const readBlobs = async function* (git: Git, ids: readonly string[]): AsyncGenerator<Blob, void, undefined> {
  if (ids.length === 0) return;
  const args = ['cat-file', '--batch', '--buffer'];
  const { chunks, end } = git.stream(args, `${ids.join('\n')}\n`);
  const bytes = byteReader(chunks);
  try {
    for (const id of ids) {
      const header = await bytes.line();
      if (header === undefined) throw failureOf(args, await end);
      const size = sizeOf(header, id);
      if (size > MAX_OBJECT_BYTES) throw new GitFailure(`The object ${id} is larger than 512 MiB.`);
      const content = await bytes.take(size);
      if (content === undefined || (await bytes.take(1)) === undefined) throw failureOf(args, await end);
      yield { objectId: id, content };
    }
  } finally {
    await bytes.close();
  }
};

/** Sizes in bytes by object id. Throws GitFailure for an object that is not there. */
export const readBlobSizes = async (git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const sizes = new Map<string, number>();
  if (ids.length === 0) return sizes;
  const args = ['cat-file', '--batch-check', '--buffer'];
  const { chunks, end } = git.stream(args, `${ids.join('\n')}\n`);
  const bytes = byteReader(chunks);
  try {
    for (const id of ids) {
      const header = await bytes.line();
      if (header === undefined) throw failureOf(args, await end);
      sizes.set(id, sizeOf(header, id));
    }
  } finally {
    await bytes.close();
  }
  return sizes;
};

/** A header is `<id> <type> <size>`, or `<id> missing`. */
const sizeOf = (header: string, id: string): number => {
  const [, type, size] = header.split(' ');
  if (type === 'missing' || size === undefined) {
    throw new GitFailure(
      `The object ${id} is not in this clone. If it is a partial clone, check out without \`filter:\`; otherwise run \`git fsck\`.`,
    );
  }
  return Number(size);
};

const byteReader = (chunks: AsyncIterable<Buffer>) => {
  const source = chunks[Symbol.asyncIterator]();
  let pending: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer | undefined> => {
    const next = await source.next();
    return next.done === true ? undefined : next.value;
  };
  return {
    async line(): Promise<string | undefined> {
      for (;;) {
        const at = pending.indexOf(0x0a);
        if (at !== -1) {
          const line = pending.toString('latin1', 0, at);
          pending = pending.subarray(at + 1);
          return line;
        }
        const chunk = await more();
        if (chunk === undefined) return undefined;
        pending = Buffer.concat([pending, chunk]);
      }
    },
    async take(count: number): Promise<Buffer | undefined> {
      const kept = [pending];
      let have = pending.length;
      while (have < count) {
        const chunk = await more();
        if (chunk === undefined) return undefined;
        kept.push(chunk);
        have += chunk.length;
      }
      const all = kept.length === 1 ? pending : Buffer.concat(kept);
      pending = all.subarray(count);
      return all.subarray(0, count);
    },
    close: async () => {
      await source.return?.();
    },
  };
};
