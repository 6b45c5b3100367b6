import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { createExampleRepository, PROJECT } from './example-repository.ts';
import { knownAdvisories } from './known-advisories.ts';

// `npm run example`: the example as a real git repository, and the gate on all its history, as anybody would run it. Advisories are
// those that lie in this repository; `npm run example -- --history --osv-url https://api.osv.dev` asks the real OSV.
const flags = process.argv.slice(2);
const advisories = await knownAdvisories();
const repository = await createExampleRepository();
try {
  const gate = join(PROJECT, 'dist/cli/index.js');
  const { exitCode } = await execa(
    process.execPath,
    [gate, 'check', repository, ...advisories.flags, ...(flags.length === 0 ? ['--history'] : flags)],
    {
      stdio: 'inherit',
      env: advisories.environment,
      reject: false,
    },
  );
  process.exitCode = exitCode ?? 3;
} finally {
  await rm(repository, { recursive: true, force: true });
}
