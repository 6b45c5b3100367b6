import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { outdatedFiles } from './generate/generate.ts';

// `npm run generate` writes what can be derived; with --check it only compares, and fails on any difference.
const checkOnly = process.argv.includes('--check');
const project = process.cwd();
const outdated = await outdatedFiles(project);

for (const { path, content } of outdated) {
  const file = join(project, path);
  if (checkOnly) console.error(`outdated: ${path}`);
  else if (content === undefined) await rm(file);
  else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    console.log(`wrote ${path}`);
  }
}

if (checkOnly && outdated.length > 0) {
  console.error('Run `npm run generate` and commit what it changes.');
  process.exitCode = 1;
}
