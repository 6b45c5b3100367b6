import type { Locked } from './lock.ts';
import { nameAndRest, sourceOf, sourceOfTarball } from './references.ts';
import { type Branch, branchAt, textAt } from './tree.ts';

/** The layout of a pnpm-lock.yaml. */
export type PnpmVersion = 5 | 6 | 9;

export const pnpmVersions = (written: string | undefined): PnpmVersion | undefined =>
  ([5, 6, 9] as const).find((known) => written?.split('.', 1)[0] === String(known));

/**
 * The key of the list `packages` that a reference means; undefined: code of the repository itself. Without what pnpm adds for
 * peers where the list has it not.
 * https://github.com/pnpm/pnpm/blob/main/deps/path/src/index.ts (`refToRelative`)
 */
export const referenceKey = (name: string, reference: string, version: PnpmVersion): string | undefined => {
  if (reference.startsWith('link:')) return undefined;
  if (version !== 9) {
    const isKey = reference.startsWith('file:') || withoutPeers(reference).includes('/');
    return isKey ? reference : `/${name}${version === 5 ? '/' : '@'}${reference}`;
  }
  const plain = withoutPeers(reference);
  if (plain.startsWith('@')) return plain;
  const at = plain.indexOf('@');
  const colon = plain.indexOf(':');
  return name === '' || (at !== -1 && (colon === -1 || at < colon)) ? plain : `${name}@${plain}`;
};

/** `a@1.0.0` of `a@1.0.0(b@2.0.0)(patch_hash=x)`. */
const withoutPeers = (key: string): string => {
  const at = key.indexOf('(');
  return at === -1 ? key : key.slice(0, at);
};

/** The package that a key and its entry stand for. */
export const packageOf = (
  key: string,
  entry: Branch,
  version: PnpmVersion,
): Pick<Locked, 'name' | 'version' | 'source'> => {
  const resolution = branchAt(entry, 'resolution');
  const { name, rest } = namedByKey(withoutPeers(key), version);
  const isRegistry = name !== '' && sourceOf(rest) === 'registry' && !rest.includes(':');
  const type = textAt(resolution, 'type');
  const tarball = textAt(resolution, 'tarball') ?? rest;
  const elsewhere = rest.includes(':') && sourceOf(rest) === 'registry' ? 'url' : sourceOfTarball(name, tarball);
  return {
    name: textAt(entry, 'name') ?? name,
    version: isRegistry ? rest : (textAt(entry, 'version') ?? rest),
    source: isRegistry ? 'registry' : type === 'git' ? 'git' : type === 'directory' ? 'path' : elsewhere,
  };
};

const namedByKey = (key: string, version: PnpmVersion): { readonly name: string; readonly rest: string } => {
  if (version === 9) return nameAndRest(key);
  const slash = key.indexOf('/');
  // `registry.example/name/1.0.0`: what stands before the first slash is the registry where it is not the usual one.
  const local = /^[\w.-]+(?::\d+)?\//.test(key) || slash === 0 ? key.slice(slash + 1) : undefined;
  if (local === undefined) return { name: '', rest: key };
  if (version === 6) return nameAndRest(local);
  const last = local.lastIndexOf('/');
  return { name: local.slice(0, Math.max(0, last)), rest: local.slice(last + 1).replace(/_.*$/s, '') };
};
