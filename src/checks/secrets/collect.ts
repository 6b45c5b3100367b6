import type { Collected } from '../../model/check.ts';
import type { Policy } from '../../model/policy.ts';
import { rotationSince } from '../../parsers/leak-rotation.ts';
import { parseLedger } from '../../parsers/rotation-ledger.ts';
import type { FileEntry, Files, Leak, Ports } from '../../readers/ports.ts';
import type { SecretFacts } from './facts.ts';
import { isEnvFile, isKeyFile, keyStoreKind } from './file-kinds.ts';
import { readEnvFiles, readPrivateKeys } from './read-named-files.ts';

/** Scans for secrets with the engine, and looks at every file whose name alone says that it does not belong in Git. */
export const collect = async (
  ports: Pick<Ports, 'files' | 'filesBefore' | 'secretScanner' | 'today'>,
  policy: Policy,
): Promise<Collected<SecretFacts>> => {
  const { files, secretScanner } = ports;
  const [scan, entries] = await Promise.all([secretScanner.scan(policy.secretScan), files.list()]);
  const named = await namedFiles(files, entries);
  const coverage = [...scan.coverage, { what: 'file names', expected: entries.length, examined: entries.length }];
  if (scan.nothingToLookAt === true && entries.length === 0) {
    const reason = 'There is neither a file nor a commit to look at. Check the folder, and that it is checked out.';
    return { status: 'unavailable', cause: 'nothing-to-look-at', reason, coverage };
  }
  return {
    status: 'ready',
    facts: { leaks: scan.leaks, replaced: await replacedOf(scan.leaks, ports, policy), ...named },
    coverage,
    ...(scan.shortfalls.length === 0 ? {} : { shortfall: scan.shortfalls.join(' ') }),
  };
};

const LEDGER_BYTES = 1024 * 1024;

/** A change brings its own ledger along, so in a pull request nothing of it is taken for granted: there the branch can be rewritten. */
const replacedOf = async (
  leaks: readonly Leak[],
  { files, filesBefore, today }: Pick<Ports, 'files' | 'filesBefore' | 'today'>,
  { rotation }: Policy,
): Promise<SecretFacts['replaced']> => {
  const gone = leaks.filter(({ inFinalTree }) => !inFinalTree);
  if (rotation === undefined || filesBefore !== undefined || gone.length === 0) return new Map();
  const read = await files.readText(rotation.ledger, LEDGER_BYTES);
  const { rotations } = parseLedger(read.ok ? read.text : '', rotation.ledger);
  const declared = new Set(rotation.secrets.map(({ name }) => name));
  const known = rotations.filter(({ name }) => declared.has(name));
  return new Map(
    gone.flatMap((leak) => {
      const since = rotationSince(leak, known, today);
      return since === undefined ? [] : [[leak, { name: since.name, on: since.on.day }] as const];
    }),
  );
};

const namedFiles = async (
  files: Files,
  entries: readonly FileEntry[],
): Promise<Omit<SecretFacts, 'leaks' | 'replaced'>> => {
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
