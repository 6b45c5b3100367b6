import type { CoverageRow } from '../model/coverage.ts';
import { formatCount } from './counted.ts';

/** `12 of 12 commits of the range`: read aloud, it says whether anything was left out. */
export const coverageWords = ({ what, expected, examined }: CoverageRow): string =>
  expected === undefined
    ? `${formatCount(examined)} ${what}`
    : `${formatCount(examined)} of ${formatCount(expected)} ${what}`;

/** Something that was there was not looked at, or more was looked at than was there. */
export const isShort = ({ expected, examined }: CoverageRow): boolean =>
  expected !== undefined && expected !== examined;
