import type { Ecosystem, InstalledPackage, Manifest } from '../../../src/model/dependency.ts';

/** A manifest with these packages of the registry, each spelled `name@version`. */
export const manifest = (path: string, ecosystem: Ecosystem, packages: readonly string[]): Manifest => ({
  path,
  ecosystem,
  format: ecosystem === 'npm' ? 'npm' : 'requirements',
  files: [path],
  packages: packages.map((spelled) => installed(path, spelled)),
  unlocked: [],
  problems: [],
});

export const installed = (path: string, spelled: string): InstalledPackage => {
  const at = spelled.lastIndexOf('@');
  return {
    name: spelled.slice(0, at),
    version: spelled.slice(at + 1),
    location: { path, startLine: 1, startColumn: 1 },
    via: [spelled],
    scope: 'production',
    source: 'registry',
  };
};

export const NODE = manifest('web/package.json', 'npm', [
  'axios@0.21.1',
  'debug@4.4.2',
  'jsonwebtoken@8.5.1',
  'left-pad@1.3.0',
  'lodash@4.17.20',
  'minimist@0.2.1',
  'minimist@1.2.5',
  'qs@6.5.2',
  'ua-parser-js@0.7.29',
]);

export const PYTHON = manifest('api/requirements.txt', 'PyPI', [
  'django@3.2.12',
  'idna@3.10',
  'jinja2@2.10',
  'py@1.11.0',
  'pyyaml@5.3.1',
  'requests@2.25.1',
  'urllib3@1.26.4',
]);
