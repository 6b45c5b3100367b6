import type { Policy } from '../../model/policy.ts';
import { isSpecimen, SPECIMEN } from '../../parsers/specimen.ts';
import type { Ports } from '../../readers/ports.ts';
import type { ExposureFacts, Standing } from './facts.ts';
import { FILE_KINDS, type FileKind, type FileReading } from './file-kinds.ts';

const MAX_BYTES = 1024 * 1024;

export interface NetworkFile {
  readonly path: string;
  readonly kind: FileKind;
  /** Absent where it could not be read. */
  readonly reading?: FileReading;
}

/** Every file that may open something to the outside, read once, in the order of their paths. */
export const networkFiles = async ({ files }: Pick<Ports, 'files'>): Promise<readonly NetworkFile[]> => {
  const entries = await files.list();
  const found = await Promise.all(
    entries.map(async ({ path, kind: fileKind }): Promise<readonly NetworkFile[]> => {
      const kinds = fileKind === 'file' ? FILE_KINDS.filter(({ isNamedSo }) => isNamedSo(path)) : [];
      if (kinds.length === 0) return [];
      const read = await files.readText(path, MAX_BYTES);
      if (!read.ok) {
        const certain = kinds.find(({ isOne }) => isOne === undefined);
        return certain === undefined ? [] : [{ path, kind: certain }];
      }
      const kind = kinds.find(({ isOne }) => isOne?.(read.text) ?? true);
      if (kind === undefined) return [];
      const reading = kind.read(read.text, path);
      return [{ path, kind, ...(reading === undefined ? {} : { reading }) }];
    }),
  );
  return found.flat();
};

/** What the files say together. */
export const saidBy = (
  found: readonly NetworkFile[],
  policy: Policy,
  pathMatches: Ports['pathMatches'],
): Pick<ExposureFacts, 'openings' | 'plainListeners' | 'supabase' | 'unclear'> => {
  const standing = (path: string): Standing =>
    isSpecimen(path, policy.services) || isTest(path) ? { neverBlocks: SPECIMEN } : {};
  const runs = (path: string) =>
    isCompose(path) && !PRODUCTION.test(path) && !policy.exposure.deployed.some((glob) => pathMatches(path, glob))
      ? ('development' as const)
      : ('production' as const);
  return {
    openings: found.flatMap(({ path, reading }) =>
      (reading?.openings ?? []).map((opening) => ({ ...opening, runs: runs(path), ...standing(path) })),
    ),
    plainListeners: found.flatMap(({ path, reading }) =>
      reading?.listeners?.endsTls === true
        ? reading.listeners.plain.map((listener) => ({ ...listener, ...standing(path) }))
        : [],
    ),
    supabase: found.flatMap(({ path, reading }) =>
      reading?.supabase === undefined ? [] : [{ ...reading.supabase, ...standing(path) }],
    ),
    unclear: found.flatMap(({ path, reading }) => {
      if (runs(path) === 'development') return [];
      const location = { path, startLine: 1, startColumn: 1 };
      const unread = reading === undefined ? [{ message: `\`${path}\` cannot be read`, location }] : [];
      const broken = (reading?.problems ?? []).map(({ message, location: at }) => ({
        message: `\`${path}\` cannot be read whole: ${message}`,
        location: at,
      }));
      return [...unread, ...broken, ...(reading?.unclear ?? [])].map((one) => ({ ...one, ...standing(path) }));
    }),
  };
};

/** A path of test code. */
export const isTest = (path: string): boolean =>
  /(?:^|\/)(?:__tests__|tests?|e2e|spec)\/|(?:^|\/)test_[^/]+\.py$|[._](?:test|spec)\.[cm]?[jt]sx?$/.test(path);

const isCompose = (path: string): boolean => FILE_KINDS[0]?.isNamedSo(path) ?? false;

/** Compose files that say by their name that they are deployed. */
const PRODUCTION =
  /(?:^|\/)(?:docker-)?compose[.-](?:[\w-]+[.-])?(?:prod|production|live|deploy|release)(?:[.-]|\.ya?ml$)/i;
