import semver from 'semver';
import type { InstalledPackage } from '../../model/dependency.ts';

type Source = InstalledPackage['source'];

/** No registry takes longer names, versions or ranges, and patterns over more cost more than their length. */
const LONGEST = 500;

const LOCAL = /^(?:file|link|portal|workspace|exec):|^\.{0,2}\/|^\.{1,2}$|^~\/|^[A-Za-z]:[\\/]/;
const GIT = /^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)|^https?:.*\.git(?:[#?]|$)|^https?:.*#commit=/;
const SHORT_GIT = /^[\w.-]+\/[\w.-]+(?:#.*)?$/;

/**
 * Where a dependency comes from, by what stands behind its name.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies
 */
export const sourceOf = (reference: string): Source => {
  const wanted = reference.slice(0, LONGEST);
  if (LOCAL.test(wanted)) return 'path';
  if (GIT.test(wanted) || SHORT_GIT.test(wanted)) return 'git';
  return /^https?:/.test(wanted) ? 'url' : 'registry';
};

/**
 * Where a resolved address leads. In a registry of any brand the tarball lies under `/-/` or `/download/`, or else in a folder
 * that is named after the package; of a repository's archive only its host could say so.
 */
export const sourceOfTarball = (name: string, resolved: string): Source => {
  const source = sourceOf(resolved);
  if (source !== 'url') return source;
  const address = resolved.replace(/%2f/gi, '/');
  if (/\/(?:-|download)\//.test(address)) return 'registry';
  return address.includes(`/${name}/`) && !/\/(?:tar\.gz|archive|tarball|releases)\//.test(address)
    ? 'registry'
    : 'url';
};

/** `real` and `1.2.3` of `npm:real@1.2.3`; undefined when it is no alias. */
export const aliasOf = (wanted: string): { readonly name: string; readonly wanted: string } | undefined => {
  if (!wanted.startsWith('npm:') || wanted.length > LONGEST) return undefined;
  const { name, rest } = nameAndRest(wanted.slice('npm:'.length));
  return name === '' || (rest === '' && semver.validRange(name, true) !== null) ? undefined : { name, wanted: rest };
};

/** Splits `name@rest` and `@scope/name@rest` at the first `@` behind the name. */
export const nameAndRest = (text: string): { readonly name: string; readonly rest: string } => {
  const at = text.indexOf('@', 1);
  return at === -1 ? { name: text, rest: '' } : { name: text.slice(0, at), rest: text.slice(at + 1) };
};

/** Whether a locked package is one that `wanted` asks for; of what is no range of versions only the name is known. */
export const isWanted = (locked: { readonly name: string; readonly version: string }, wanted: string): boolean => {
  const alias = aliasOf(wanted);
  if (alias !== undefined) return alias.name === locked.name && isWanted(locked, alias.wanted);
  const range = wanted.startsWith('npm:') ? wanted.slice('npm:'.length) : wanted;
  if (range.length > LONGEST) return false;
  if (semver.validRange(range, true) === null) return true;
  return semver.satisfies(locked.version, range, { loose: true });
};

/** A URL without user, password and query, any of which may be a credential. */
export const withoutCredentials = (reference: string): string =>
  reference.replace(/\/\/[^/\s]*@/g, '//').replace(/\?[^#]*/, '');

const NAME = /^(?:@[\w.~!'()*-]+\/)?[\w.~!'()*-]+$/;

/** Whether a text can be the name of a package. https://github.com/npm/validate-npm-package-name */
export const isName = (text: string): boolean => text.length <= 214 && NAME.test(text) && !/^\.{1,2}$/.test(text);

/** Whether a registry can have this version; elsewhere a short text without control characters will do. */
export const isVersion = (text: string, source: Source): boolean =>
  text.length <= LONGEST && /^[\x21-\x7E]+$/.test(text) && (source !== 'registry' || semver.valid(text, true) !== null);
