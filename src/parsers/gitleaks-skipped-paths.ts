/**
 * True for every path that gitleaks passes over in silence under its default config, and for some more: what this says yes to
 * is looked at under another name. The engine's list: https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml
 */
export const isSkippedByGitleaks = (path: string): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    FOLDERS.test(path) ||
    EXTENSIONS.test(name) ||
    NAME_PARTS.some((part) => path.includes(part)) ||
    NAME_ENDS.some((end) => name.endsWith(end)) ||
    LIBRARIES.test(name)
  );
};

/**
 * True for names of lock files: long lists of integrity hashes, which look like keys to a rule that goes by randomness.
 */
export const isLockFile = (path: string): boolean =>
  LOCK_FILES.has(path.slice(path.lastIndexOf('/') + 1).toLowerCase());

const LOCK_FILES: ReadonlySet<string> = new Set(
  [
    'bun.lock cargo.lock composer.lock deno.lock flake.lock gemfile.lock go.sum go.work.sum gradle.lockfile mix.lock',
    'npm-shrinkwrap.json package-lock.json .package-lock.json packages.lock.json paket.lock pdm.lock pipfile.lock',
    'pixi.lock pnpm-lock.yaml poetry.lock podfile.lock pubspec.lock uv.lock yarn.lock verification-metadata.xml',
  ].flatMap((line) => line.split(' ')),
);

/** Folders of other people's code, at any depth. */
const FOLDERS =
  /(?:^|\/)(?:node_modules|bower_components|vendor|\.git)(?:\/|$)|(?:env|virtualenv)\/lib|lib(?:64)?\/python|python\/[23]|\.dist-info(?:\/|$)/i;

const EXTENSIONS = new RegExp(
  `\\.(?:${[
    'bmp|gif|jpe?g|png|svg|tiff?',
    'eot|[ot]tf|woff2?',
    'docx?|xlsx?|pdf|bin|socket|vsidx|v2|suo|wsuo|.?dll|pdb|exe|gltf',
    'gem',
  ].join('|')})$`,
  'i',
);

const NAME_PARTS = ['gitleaks.toml', 'verification-metadata.xml', 'refactorlog', 'MavenWrapperDownloader'];

const NAME_ENDS = [
  ...['go.mod', 'go.sum', 'go.work', 'go.work.sum', 'gradlew', 'gradlew.bat', 'gradle.lockfile', 'mvnw', 'mvnw.cmd'],
  ...['deno.lock', 'npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'Pipfile.lock'],
  ...['poetry.lock', 'javascript.json'],
];

/** Names of browser libraries, whatever stands in the file. */
const LIBRARIES = /(?:angular|bootstrap|jquery|plotly|swagger).*\.js(?:\.map)?$/;
