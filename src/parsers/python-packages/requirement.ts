import { addressOf } from './address.ts';
import { isPackageName, normalisedName } from './package-name.ts';
import { isVersion } from './package-version.ts';

/** What a line or a string asks for. */
export interface Requirement {
  /** Normalised by PEP 503. */
  readonly name: string;
  /** Normalised too. */
  readonly extras: readonly string[];
  /** The one version that fulfils it; for git the commit or tag. Absent when several may. */
  readonly version?: string;
  /** What is asked for, as written, without name, marker and credentials; empty: any version. */
  readonly wanted: string;
  readonly source: 'registry' | 'git' | 'url' | 'path';
  readonly marker?: string;
}

/**
 * Reads a dependency specifier; undefined when it is none.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export const parseRequirement = (text: string): Requirement | undefined => {
  const [, written = '', extras, rest = ''] = HEAD.exec(text.trim()) ?? [];
  if (!isPackageName(written)) return undefined;
  const name = normalisedName(written);
  const named = { name, extras: extrasIn(extras) };
  if (rest.startsWith('@')) {
    const { before, marker } = splitAtMarker(rest.slice(1).trim(), ' ;');
    const { name: _, ...address } = addressOf(before.trim());
    return { ...named, ...address, ...withMarker(marker) };
  }
  const { before, marker } = splitAtMarker(rest, ';');
  const wanted = before.trim().replace(/^\((.*)\)$/, '$1');
  const specifiers =
    wanted === ''
      ? []
      : wanted
          .replace(/,\s*$/, '')
          .split(',')
          .map((part) => part.trim());
  if (!specifiers.every(isSpecifier)) return undefined;
  return {
    ...named,
    ...withVersion(pinIn(specifiers)),
    wanted: wanted.slice(0, 200),
    source: 'registry',
    ...withMarker(marker),
  };
};

/** The one version among specifiers that is asked for with `==` or `===`. */
const pinIn = (specifiers: readonly string[]): string | undefined =>
  specifiers
    .filter((specifier) => specifier.startsWith('==') && !specifier.endsWith('.*'))
    .map((specifier) => specifier.replace(/^===?\s*/, ''))
    .find(isVersion);

const isSpecifier = (text: string): boolean => {
  const [, operator = '', version = ''] = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(text) ?? [];
  if (operator === '' || version.length > 200) return false;
  if (operator === '===' || version.includes('${')) return true;
  const isWildcard = version.endsWith('.*') && (operator === '==' || operator === '!=');
  return isVersion(isWildcard ? version.slice(0, -2) : version);
};

export const extrasIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((extra) => normalisedName(extra.trim()))
    .filter((extra) => extra !== '');

const splitAtMarker = (text: string, separator: string): { readonly before: string; readonly marker?: string } => {
  const end = text.indexOf(separator);
  if (end === -1) return { before: text };
  return { before: text.slice(0, end), marker: text.slice(end + separator.length).trim() };
};

const withMarker = (marker: string | undefined) => (marker === undefined || marker === '' ? {} : { marker });
const withVersion = (version: string | undefined) => (version === undefined ? {} : { version });

/** Name, extras, rest. No two parts can take the same character, so it costs no more than the length. */
const HEAD = /^([A-Za-z0-9._-]+)\s*(?:\[([^\][]*)\]\s*)?([@;=<>!~(].*)?$/s;
