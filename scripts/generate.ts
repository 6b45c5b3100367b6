import { outdatedFiles, writeGenerated } from './generate/generate.ts';

// `npm run generate` writes what can be derived; with --check it only compares, and fails on any difference.
const project = process.cwd();

if (process.argv.includes('--check')) {
  const outdated = await outdatedFiles(project);
  for (const { path } of outdated) console.error(`outdated: ${path}`);
  if (outdated.length > 0) {
    console.error('Run `npm run generate` and commit what it changes.');
    process.exitCode = 1;
  }
} else {
  for (const path of await writeGenerated(project)) console.log(`wrote ${path}`);
}
