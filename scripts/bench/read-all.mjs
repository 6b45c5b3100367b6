import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

// Reads files of the working folder once, as text and some at a time: what no check of the code can do without. All that git knows, or
// those that differ from the commit that is named.
const [since] = process.argv.slice(2);
const asked = since === undefined ? ['ls-files', '-z'] : ['diff', '--name-only', '-z', since];
const paths = execFileSync('git', asked, { encoding: 'utf8', maxBuffer: 1 << 28 })
  .split('\0')
  .filter(Boolean);
const left = paths.values();
const worker = async () => {
  for (const path of left) await readFile(path, 'utf8');
};
await Promise.all(Array.from({ length: 16 }, worker));
