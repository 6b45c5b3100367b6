import { isPackageName, normalisedName } from './package-name.ts';
import { isVersion } from './package-version.ts';

/** A package that does not come from an index. */
export interface Address {
  /** Normalised by PEP 503; absent when the address does not tell it. */
  readonly name?: string;
  /** From the name of a wheel or an archive; for git the commit or tag. */
  readonly version?: string;
  /** The address without credentials, query and fragment. */
  readonly wanted: string;
  readonly source: 'git' | 'url' | 'path';
}

/** True for what pip takes as an address or a path rather than as a name. */
export const looksLikeAddress = (text: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/|git\+|hg\+|svn\+|bzr\+|file:)/i.test(text) ||
  /^\.{0,2}[/\\]|^\.{1,2}(?:$|\[)|^~\//.test(text) ||
  /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i.test(text.replace(/[#?].*$/s, '')) ||
  /^[^\s@=<>!~;[]*\//.test(text);

/** Source: https://pip.pypa.io/en/stable/topics/vcs-support/ */
export const addressOf = (text: string): Address => {
  const [bare = '', fragment = ''] = splitOnce(text, '#');
  const wanted = bare
    .replace(/\?.*$/s, '')
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)(?:[^/]*@|[^/@:]*:(?!\d+\/)[^@]*@)/i, '$1')
    .slice(0, 200);
  const egg = /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment)?.[1];
  if (/^(?:git|hg|svn|bzr)\+/i.test(bare)) return versioned(wanted, egg);
  const source = /^(?:file:|[^a-z]|[a-z]?:?\\)/i.test(bare) || !bare.includes('://') ? 'path' : 'url';
  return { ...fromFile(wanted), ...named(egg), wanted, source };
};

const versioned = (wanted: string, egg: string | undefined): Address => {
  const [, scheme = '', rest = ''] = /^([^/]*\/\/)?(.*)$/s.exec(wanted) ?? [];
  const cut = rest.lastIndexOf('@');
  const isReference = cut > rest.indexOf('/');
  const reference = cut > 0 && isReference ? rest.slice(cut + 1) : '';
  const place = (cut > 0 && isReference ? rest.slice(0, cut) : rest).replace(/\.git$/, '');
  const lastPart = place.slice(place.lastIndexOf('/') + 1);
  const source = scheme.toLowerCase().includes('file:') ? 'path' : 'git';
  return { ...named(egg ?? lastPart), ...(isFixedReference(reference) ? { version: reference } : {}), wanted, source };
};

/** A commit, or what looks like a tag; a branch moves. */
const isFixedReference = (reference: string): boolean =>
  /^[0-9a-f]{7,64}$/i.test(reference) || /^[\w./-]{0,60}?\d+\.\d+[\w.+-]{0,60}$/.test(reference);

const fromFile = (wanted: string): { readonly name?: string; readonly version?: string } => {
  const file = wanted.slice(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('\\')) + 1);
  const wheel = /^([^-]+)-([^-]+)-[^/]+\.whl$/i.exec(file);
  const archive = /^(.+)-([^-]+)\.(?:tar\.gz|tgz|zip|tar\.bz2)$/i.exec(file);
  const [, name, version = ''] = wheel ?? archive ?? [];
  return { ...named(name), ...(isVersion(version) ? { version } : {}) };
};

const named = (name: string | undefined) =>
  name !== undefined && isPackageName(name) ? { name: normalisedName(name) } : {};

const splitOnce = (text: string, mark: string): readonly string[] => {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
};
