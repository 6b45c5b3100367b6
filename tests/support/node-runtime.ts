import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The node of `action.yml`, or the oldest that the command line promises to run on. */
export type Runtime = 'action' | 'oldest';

const LINES = { action: '24', oldest: '20' } as const;

const PACKAGES = join(import.meta.dirname, '../runtimes/node_modules');

/**
 * The program file of a runtime. `npm test` installs them as packages of their own (`tests/runtimes`), outside every PATH.
 * Where a platform has no such package, the running node serves.
 */
export const nodeRuntime = (runtime: Runtime): string => {
  const { platform, arch, execPath } = process;
  const folder = join(PACKAGES, `node-${LINES[runtime]}-${platform}-${arch}`);
  const installed = join(folder, platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  return existsSync(installed) ? installed : execPath;
};
