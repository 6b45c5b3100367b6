/** Programs that start no code of the project: tools of the shell, installers, compilers, clients, servers of static files. */
const QUIET = new Set(
  `: . [ [[ alias apk apt apt-get ar asdf awk aws base64 basename bc biome black break brew bundle c++ caddy cat cc certbot chmod chown cmake
  composer continue coreutils corepack cp curl cut date dirname docker dpkg drizzle-kit echo esbuild eslint eval exit export expr false ffmpeg
  find flyctl fnm freeze g++ gcc gcloud getopts git gpg grep gunzip gzip head hostname husky http-server id isort jest jq kill ldconfig ln local
  locale-gen logger ls lsof make-dir mkdir mktemp mise mv mypy mysql n nc netstat nginx node-gyp node-pre-gyp nproc nvm oxlint patch-package pg_dump
  pg_isready pg_restore pip pip-compile playwright printenv printf prettier prisma ps psql pwd puppeteer pyenv pylint pytest rclone read readlink
  realpath redis-cli redis-server return rimraf rm rmdir rsync rtx ruff rustup sass sed seq serve set shellcheck shift shopt simple-git-hooks sleep
  sort source sqlite3 ssh ssh-keyscan stat strip supabase svelte-kit swc tail tailwindcss tar tee test touch tr trap true tsc tsc-alias tsup type
  tsdown ulimit umask uname uniq unset unzip update-ca-certificates useradd vitest vue-tsc wait wc wget which whoami xargs xz yes zip babel ncc
  @vercel/ncc rollup unbuild pkgroll microbundle postcss lightningcss copyfiles cpx cpy shx del-cli mkdirp graphql-codegen openapi-typescript orval
  openapi-generator-cli prisma-client-py typeorm-ts-node sequelize-cli tsx-cli ldd cargo rustc gem virtualenv uv poetry pipenv pdm rye hatch conda
  concurrently-version ngrok`.split(/\s+/),
);

/** Frameworks that find their code by the names of files, and the programs that start or build with them. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  next: 'next',
  nuxt: 'nuxt',
  nuxi: 'nuxt',
  vite: 'vite',
  astro: 'astro',
  remix: 'remix',
  'remix-serve': 'remix',
  'remix-vite': 'remix',
  'react-router': 'remix',
  'react-router-serve': 'remix',
  'react-scripts': 'react-scripts',
  craco: 'react-scripts',
  gatsby: 'gatsby',
  'vue-cli-service': 'vue-cli',
  ng: 'angular',
  nest: 'nest',
  parcel: 'static',
  webpack: 'webpack',
  'webpack-cli': 'webpack',
  rspack: 'webpack',
  rsbuild: 'rsbuild',
  expo: 'expo',
  vinxi: 'vinxi',
  knex: 'knex',
  strapi: 'every-file',
  medusa: 'every-file',
  redwood: 'every-file',
  keystone: 'keystone',
  payload: 'payload',
  probot: 'probot',
  eleventy: 'eleventy',
  'graphile-worker': 'every-file',
  storybook: 'storybook',
  wrangler: 'every-file',
};

export const isQuiet = (program: string): boolean => QUIET.has(program);

export const frameworkOf = (program: string): string | undefined =>
  Object.hasOwn(FRAMEWORKS, program) ? FRAMEWORKS[program] : undefined;

/** Programs whose language is not read. */
export const FOREIGN: Readonly<Record<string, string>> = {
  ruby: 'Ruby',
  rails: 'Ruby',
  rake: 'Ruby',
  puma: 'Ruby',
  rackup: 'Ruby',
  sidekiq: 'Ruby',
  unicorn: 'Ruby',
  'bin/rails': 'Ruby',
  go: 'Go',
  air: 'Go',
  java: 'Java',
  mvn: 'Java',
  gradle: 'Java',
  './gradlew': 'Java',
  php: 'PHP',
  'php-fpm': 'PHP',
  'apache2-foreground': 'PHP',
  mix: 'Elixir',
  elixir: 'Elixir',
  iex: 'Elixir',
  dotnet: '.NET',
  perl: 'Perl',
  swift: 'Swift',
  lua: 'Lua',
  Rscript: 'R',
  julia: 'Julia',
};
