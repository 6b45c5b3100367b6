import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

/** A file of a tree that is made up: a name and the object it has. */
export interface MadeFile {
  readonly name: string;
  readonly objectId: string;
}

/** Writes loose objects into one object folder: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export interface ObjectWriter {
  blob(content: Buffer): Promise<string>;
  /** A commit of these files in the folder `prefix` (`''` or `a/b/`), with the date 0. */
  commit(files: readonly MadeFile[], prefix: string, parents: readonly string[]): Promise<string>;
}

export const objectWriter = (objectFolder: string, format: 'sha1' | 'sha256'): ObjectWriter => {
  const write = async (type: 'blob' | 'tree' | 'commit', content: Buffer): Promise<string> => {
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const id = createHash(format).update(whole).digest('hex');
    const folder = join(objectFolder, id.slice(0, 2));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, id.slice(2)), await promisify(deflate)(whole, { level: 1 }));
    return id;
  };
  const tree = (entries: readonly { readonly mode: string; readonly name: string; readonly id: string }[]) =>
    write(
      'tree',
      Buffer.concat(
        entries.map(({ mode, name, id }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])),
      ),
    );
  return {
    blob: (content) => write('blob', content),
    async commit(files, prefix, parents) {
      const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
      let id = await tree(sorted.map(({ name, objectId }) => ({ mode: '100644', name, id: objectId })));
      for (const folder of prefix
        .split('/')
        .filter((part) => part !== '')
        .reverse()) {
        id = await tree([{ mode: '40000', name: folder, id }]);
      }
      const lines = [`tree ${id}`, ...parents.map((parent) => `parent ${parent}`), AUTHOR, COMMITTER, '', ''];
      return write('commit', Buffer.from(lines.join('\n')));
    },
  };
};

const AUTHOR = 'author Aduana <aduana@localhost> 0 +0000';
const COMMITTER = 'committer Aduana <aduana@localhost> 0 +0000';
