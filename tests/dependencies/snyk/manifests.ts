import type { Ecosystem, InstalledPackage, Manifest, ManifestFormat } from '../../../src/model/dependency.ts';

const FORMATS: Readonly<Record<Ecosystem, ManifestFormat>> = { npm: 'npm', PyPI: 'requirements' };

/** A manifest of packages given as ways: `express@4.17.1 > qs@6.7.0`, the package itself last. */
export const manifestOf = (ecosystem: Ecosystem, ways: readonly string[], more: Partial<Manifest> = {}): Manifest => {
  const path = more.path ?? (ecosystem === 'npm' ? 'package.json' : 'requirements.txt');
  return {
    path,
    ecosystem,
    format: FORMATS[ecosystem],
    lockfile: path,
    files: [path],
    packages: ways.map((way) => packageOf(way.split(' > '), path)),
    unlocked: [],
    problems: [],
    ...more,
  };
};

const packageOf = (via: readonly string[], path: string): InstalledPackage => {
  const [, name = '', version = ''] = /^(.+)@([^@]*)$/.exec(via.at(-1) ?? '') ?? [];
  return {
    name,
    version,
    via,
    scope: 'production',
    source: 'registry',
    location: { path, startLine: 1, startColumn: 1 },
  };
};
