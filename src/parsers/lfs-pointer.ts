/** What stands in git for a file that is kept in Git LFS. */
export interface LfsPointer {
  /** SHA-256 of the content, in hex. */
  readonly oid: string;
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const parseLfsPointer = (content: Buffer): LfsPointer | undefined => {
  if (content.length > 1024 || !content.subarray(0, VERSION.length).equals(VERSION)) return undefined;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(content.toString('latin1'))?.[1];
  return oid === undefined ? undefined : { oid };
};

const VERSION = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
