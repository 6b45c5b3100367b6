import { isSkippedByGitleaks } from '../../parsers/gitleaks-skipped-paths.ts';

/**
 * A name for a copy that no engine passes over and no file system stumbles on. Of the real name only that is kept which the
 * engine's own rules ask for; under a team's config, whose rules may ask for any name, all of a harmless one.
 */
export const neutralName = (number: number, path: string, underTeamConfig: boolean): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = underTeamConfig ? harmless(name) : (ASKED_FOR.exec(name)?.[0] ?? '.txt').toLowerCase();
  return `${String(number).padStart(8, '0')}${ending}`;
};

/** https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml, each `path =` of a rule with a pattern. */
const ASKED_FOR = /(?:\.(?:php|tf|hcl|ya?ml)|nuget\.config)$/i;

const harmless = (name: string): string =>
  /^[\w.-]{1,100}$/.test(name) && !isSkippedByGitleaks(name) && !LIKE_AN_ARCHIVE.test(name) ? `-${name}` : '.txt';

/**
 * gitleaks takes a file for an archive when one of these stands anywhere in its name, and leaves it out without a word:
 * https://github.com/mholt/archives/blob/v0.1.2/formats.go
 */
export const LIKE_AN_ARCHIVE = /\.(?:zip|tar|gz|bz2|xz|7z|rar|br|lz4|lz|mz|sz|s2|zz|zst)/i;
