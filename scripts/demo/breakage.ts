import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RuleId } from '../../src/model/finding.ts';
import type { LiveGitHubFixture } from '../../tests/support/github-state.ts';
import type { RenderState } from '../../tests/support/render-state.ts';
import { git } from '../example-repository.ts';

/** One way to break the example that one rule must catch. */
export interface Breakage {
  readonly rule: RuleId;
  /** What somebody did, in a few words. */
  readonly what: string;
  /** What the gate is told beside the range. */
  readonly flags?: readonly string[];
  /** The gate has a token for Snyk, and Snyk answers. */
  readonly hasSnyk?: true;
  /** What was there before, and is merged: the change starts from it. */
  readonly before?: (example: BrokenExample) => Promise<void>;
  /** Render is asked, and has this. */
  readonly render?: RenderState;
  /** GitHub is asked, and says this. */
  readonly gitHub?: LiveGitHubFixture;
  readonly apply: (example: BrokenExample) => Promise<void>;
}

/** A copy of the example that may be broken. Paths are relative to it. What is left uncommitted is committed afterwards. */
export interface BrokenExample {
  write(path: string, content: string | Buffer): Promise<void>;
  /** Puts `after` in the place of `before`, which must be there exactly once: a breakage that breaks nothing is a defect. */
  edit(path: string, before: string, after: string): Promise<void>;
  remove(path: string): Promise<void>;
  commit(message: string): Promise<void>;
}

export const brokenExample = (folder: string): BrokenExample => ({
  async write(path, content) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  },
  async edit(path, before, after) {
    const text = await readFile(join(folder, path), 'utf8');
    if (text.split(before).length !== 2) throw new Error(`${path} does not hold this once: ${before}`);
    await writeFile(
      join(folder, path),
      text.replace(before, () => after),
    );
  },
  async remove(path) {
    await rm(join(folder, path));
  },
  async commit(message) {
    await git(folder, 'add', '--all', '--force');
    await git(folder, 'commit', '--quiet', `--message=${message}`);
  },
});
