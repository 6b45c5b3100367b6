import { compare } from '@renovatebot/pep440';
import semver from 'semver';
import type { Ecosystem } from '../model/dependency.ts';
import { isVersion } from './python-packages/package-version.ts';

const LONGEST_VERSION = 200;

/** Of the fixed versions that Snyk names for all branches of a package, those above the installed one, lowest first. */
export const fixesAbove = (ecosystem: Ecosystem, installed: string, fixedIn: readonly string[]): readonly string[] => {
  const { isOne, order } = VERSIONS[ecosystem];
  const known = [...new Set(fixedIn)].filter((version) => version.length <= LONGEST_VERSION && isOne(version));
  if (!isOne(installed)) return known.sort(order);
  return known.filter((version) => order(version, installed) > 0).sort(order);
};

const VERSIONS = {
  npm: { isOne: (version: string) => semver.valid(version) !== null, order: semver.compare },
  PyPI: { isOne: isVersion, order: compare },
} as const;
