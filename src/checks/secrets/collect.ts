import type { Collected } from '../../model/check.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileEntry, Files, Ports } from '../../readers/ports.ts';
import type { SecretFacts } from './facts.ts';
import { isEnvFile, isKeyFile, keyStoreKind } from './file-kinds.ts';
import { readEnvFiles, readPrivateKeys } from './read-named-files.ts';

/** Scans for secrets with the engine, and looks at every file whose name alone says that it does not belong in Git. */
export const collect = async (
  { files, secretScanner }: Pick<Ports, 'files' | 'secretScanner'>,
  policy: Policy,
): Promise<Collected<SecretFacts>> => {
  const [scan, entries] = await Promise.all([secretScanner.scan(policy.secretScan), files.list()]);
  const named = await namedFiles(files, entries);
  const coverage = [...scan.coverage, { what: 'file names', expected: entries.length, examined: entries.length }];
  if (scan.nothingToLookAt === true && entries.length === 0) {
    const reason = 'There is neither a file nor a commit to look at. Check the folder, and that it is checked out.';
    return { status: 'unavailable', cause: 'nothing-to-look-at', reason, coverage };
  }
  return {
    status: 'ready',
    facts: { leaks: scan.leaks, ...named },
    coverage,
    ...(scan.shortfalls.length === 0 ? {} : { shortfall: scan.shortfalls.join(' ') }),
  };
};

const namedFiles = async (files: Files, entries: readonly FileEntry[]): Promise<Omit<SecretFacts, 'leaks'>> => {
  const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const [envFiles, privateKeys] = await Promise.all([
    readEnvFiles(files, paths.filter(isEnvFile)),
    readPrivateKeys(files, paths.filter(isKeyFile)),
  ]);
  const keyStores = paths.flatMap((path) => {
    const what = keyStoreKind(path);
    return what === undefined ? [] : [{ path, what }];
  });
  return { envFiles, privateKeys, keyStores };
};
