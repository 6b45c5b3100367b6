import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';
import { differencesOf } from './build/compare-folders.ts';

// `npm run build` makes dist/; with --check it builds elsewhere and fails unless dist/ holds exactly the same bytes.
const project = process.cwd();
const dist = join(project, 'dist');

if (process.argv.includes('--check')) {
  const rebuilt = await mkdtemp(join(tmpdir(), 'aduana-dist-'));
  try {
    await bundle(project, rebuilt);
    const differences = await differencesOf(rebuilt, dist);
    for (const difference of differences) console.error(difference);
    if (differences.length > 0) {
      console.error('dist/ is not what the sources give. Run `npm run build` and commit it.');
      process.exitCode = 1;
    }
  } finally {
    await rm(rebuilt, { recursive: true, force: true });
  }
} else {
  await bundle(project, dist);
}
