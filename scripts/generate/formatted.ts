import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import type { GeneratedFile } from './generated-file.ts';

/** The files as Biome wants them under the project's own settings; kinds it does not know stay as they are. */
export const formatted = async (
  files: readonly GeneratedFile[],
  project: string,
): Promise<readonly GeneratedFile[]> => {
  const copy = await mkdtemp(join(tmpdir(), 'aduana-generate-'));
  try {
    const settings = JSON.parse(await readFile(join(project, 'biome.json'), 'utf8'));
    await writeFile(
      join(copy, 'biome.json'),
      JSON.stringify({
        files: { includes: ['**/*.ts', '**/*.json'] },
        formatter: settings.formatter,
        javascript: settings.javascript,
      }),
    );
    for (const { path, content } of files) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), content);
    }
    const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
    await execa(process.execPath, [biome, 'check', '--write', '--linter-enabled=false', '.'], { cwd: copy });
    return await Promise.all(
      files.map(async ({ path }) => ({ path, content: await readFile(join(copy, path), 'utf8') })),
    );
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};
