import { scriptsOfPage } from '../../../parsers/html-scripts.ts';
import { folderOf, joined, under } from './paths.ts';
import type { Repository } from './repository.ts';
import { isAside, isSource, moduleFile } from './source-files.ts';

const CODE = '\\.(?:[cm]?[jt]sx?|vue|svelte|astro)$';

const APP_FILE =
  'page|layout|route|template|loading|error|not-found|global-error|global-not-found|default|sitemap|robots|manifest|forbidden|unauthorized|(?:opengraph|twitter)-image|(?:apple-)?icon';

/** The files that each framework loads by their names, as patterns over paths from its folder. */
const LOADED: Readonly<Record<string, RegExp>> = {
  // https://nextjs.org/docs/app/getting-started/project-structure
  next: new RegExp(
    `^(?:(?:src/)?app/(?:.*/)?(?:${APP_FILE})${CODE}|(?:src/)?pages/.*${CODE}|(?:src/)?(?:middleware|proxy|instrumentation(?:-client)?|mdx-components)${CODE}|next\\.config${CODE}|server${CODE})`,
  ),
  // Nuxt imports by itself what stands in its folders. https://nuxt.com/docs/guide/directory-structure
  nuxt: new RegExp(
    `^(?:(?:app|src)/)?(?:(?:server|pages|components|composables|layouts|middleware|plugins|utils|stores|shared|modules)/.*|app|error|app\\.config|nuxt\\.config)${CODE}`,
  ),
  astro: new RegExp(`^(?:src/(?:pages/.*|middleware(?:/index)?|content\\.config|actions/index)|astro\\.config)${CODE}`),
  svelte: new RegExp(`^(?:src/(?:routes/.*\\+.*|hooks[\\w.]*|service-worker)|(?:svelte|vite)\\.config)${CODE}`),
  remix: new RegExp(
    `^(?:app/(?:root|routes|entry\\.\\w+|routes/.*)|(?:vite|remix|react-router)\\.config|server(?:/index)?)${CODE}`,
  ),
  vite: new RegExp(`^vite\\.config${CODE}`),
  'react-scripts': new RegExp(`^(?:src/(?:index|setupProxy)|craco\\.config|config-overrides)${CODE}`),
  gatsby: new RegExp(`^(?:gatsby-\\w+|src/(?:pages|api|templates)/.*)${CODE}`),
  'vue-cli': new RegExp(`^(?:src/main|vue\\.config)${CODE}`),
  angular: new RegExp(`^(?:projects/[^/]+/)?(?:src/(?:main(?:\\.server)?|polyfills)|server)${CODE}`),
  nest: new RegExp(`^src/main${CODE}`),
  webpack: new RegExp(`^(?:webpack[\\w.]*\\.config[\\w.]*|src/(?:index|main))${CODE}`),
  rsbuild: new RegExp(`^(?:rsbuild\\.config|src/(?:index|main))${CODE}`),
  expo: new RegExp(`^(?:(?:src/)?app/.*|App|index|app\\.config|metro\\.config)${CODE}`),
  vinxi: new RegExp(`^(?:app\\.config|(?:app|src)/(?:routes/.*|client|ssr|server|router|entry-\\w+|app))${CODE}`),
  knex: new RegExp(`^(?:knexfile|src/knexfile)${CODE}`),
  keystone: new RegExp(`^keystone${CODE}`),
  payload: new RegExp(`^(?:src/)?payload\\.config${CODE}`),
  probot: new RegExp(`^(?:src/)?index${CODE}`),
  eleventy: new RegExp(`^(?:\\.eleventy|eleventy\\.config)${CODE}`),
  storybook: new RegExp(`^\\.storybook/.*${CODE}`),
  alembic: /^(?:[\w-]+\/)?(?:alembic|migrations|db)\/env\.py$/,
  'every-file': new RegExp(CODE),
};

/** Frameworks whose page names their code. */
const HAS_PAGE = new Set(['vite', 'static', 'svelte', 'vue-cli', 'rsbuild', 'webpack']);

/** What a framework loads of a folder, sorted; empty where nothing there is named as it wants. */
export const frameworkFiles = async (
  repository: Repository,
  folder: string,
  framework: string,
): Promise<readonly string[]> => {
  const pattern =
    LOADED[framework === 'vite' && repository.isFolder(under(folder, 'src/routes')) ? 'svelte' : framework];
  const start = folder === '' ? 0 : folder.length + 1;
  const named =
    pattern === undefined
      ? []
      : repository
          .filesUnder(folder)
          .filter((path) => !isAside(path) && !/\.d\.[cm]?ts$/.test(path) && pattern.test(path.slice(start)));
  const pages = HAS_PAGE.has(framework) ? await pageScripts(repository, folder) : [];
  return [...named, ...pages];
};

/** The scripts of the pages that stand in a folder, `public/` or `src/`. */
const pageScripts = async (repository: Repository, folder: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const inner of ['', 'public', 'src', 'client', 'frontend']) {
    const page = under(folder, under(inner, 'index.html'));
    const text = repository.isFile(page) ? await repository.text(page) : undefined;
    for (const source of text === undefined ? [] : scriptsOfPage(text)) {
      for (const base of source.startsWith('/')
        ? [folder, folderOf(page), under(folder, 'public')]
        : [folderOf(page)]) {
        const path = joined(base, source.replace(/^\/+/, ''));
        const file = path === undefined ? undefined : await moduleFile(repository, path);
        if (file !== undefined && isSource(file)) found.push(file);
      }
    }
  }
  return found;
};

/** What a folder is by its manifest and its files, where no command says it. */
export const frameworkOfFolder = async (repository: Repository, folder: string): Promise<string | undefined> => {
  const manifest = await repository.manifest(folder);
  const known: readonly (readonly [string, string])[] = [
    ['next', 'next'],
    ['nuxt', 'nuxt'],
    ['astro', 'astro'],
    ['@sveltejs/kit', 'svelte'],
    ['@remix-run/react', 'remix'],
    ['@react-router/dev', 'remix'],
    ['gatsby', 'gatsby'],
    ['react-scripts', 'react-scripts'],
    ['@vue/cli-service', 'vue-cli'],
    ['@angular/core', 'angular'],
    ['vite', 'vite'],
  ];
  const found = known.find(([dependency]) => manifest?.dependencies.has(dependency));
  if (found !== undefined) return found[1];
  return repository.isFile(under(folder, 'index.html')) ? 'static' : undefined;
};
