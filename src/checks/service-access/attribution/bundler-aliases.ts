import { joined, under } from './paths.ts';
import type { Repository } from './repository.ts';

export interface Alias {
  readonly name: string;
  /** A path of the repository. */
  readonly target: string;
}

const CONFIGS = [
  'vite',
  'webpack',
  'vue',
  'astro',
  'svelte',
  'nuxt',
  'craco',
  'rsbuild',
  'electron.vite',
  'vitest',
].flatMap((tool) => ['ts', 'js', 'mjs', 'mts', 'cjs'].map((ending) => `${tool}.config.${ending}`));

/** A name beside a path that is joined to the configuration's own folder, or a path from the root: nothing that has to be run. */
const LITERAL =
  /(?:['"]([@~$#]?[\w/@.-]{0,60})['"]|\b([\w$]{1,60}))\s{0,9}:\s{0,9}(?:(?:path\s{0,4}\.\s{0,4})?(?:resolve|join)\(\s{0,9}(?:__dirname|import\.meta\.dirname|process\.cwd\(\))\s{0,9},\s{0,9}['"]([^'"\n]{1,200})['"]|fileURLToPath\(\s{0,9}new URL\(\s{0,9}['"]([^'"\n]{1,200})['"]|['"](\.{0,2}\/[^'"\n]{1,200})['"])/g;

/** `resolve.alias` of the bundlers' configurations in a folder, where a name stands beside a literal path. */
export const bundlerAliases = (repository: Repository, folder: string): Promise<readonly Alias[]> =>
  repository.remember(`aliases of ${folder}`, async () => {
    const aliases: Alias[] = [];
    for (const config of CONFIGS) {
      const path = under(folder, config);
      const text = repository.isFile(path) ? await repository.text(path) : undefined;
      if (text === undefined) continue;
      const start = text.search(/\balias\b/);
      if (start < 0) continue;
      for (const [, quoted, plain, inFolder, url, rooted] of text.slice(start, start + 4000).matchAll(LITERAL)) {
        const name = quoted ?? plain;
        const written = inFolder ?? url ?? rooted;
        const target = written === undefined ? undefined : joined(folder, written);
        if (name !== undefined && name !== '' && target !== undefined) aliases.push({ name, target });
      }
    }
    return aliases;
  });
