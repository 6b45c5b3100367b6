import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file that is either whole or not there. A link that stands at `path` is replaced, never followed, so that a
 * repository cannot redirect what is written.
 */
export const writeWhole = async (path: string, content: string): Promise<void> => {
  const draft = `${path}.${randomUUID()}.tmp`;
  const file = await open(draft, 'wx', 0o644);
  try {
    await file.writeFile(content);
    await file.close();
    await rename(draft, path);
  } catch (error) {
    await file.close();
    await rm(draft, { force: true });
    throw error;
  }
};
