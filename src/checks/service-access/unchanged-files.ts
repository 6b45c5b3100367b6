import type { Policy } from '../../model/policy.ts';
import type { FileEntry, Ports } from '../../readers/ports.ts';

/**
 * Which files are as they were before the change under test, and judged by what decided before: what such a file says on its own was
 * judged when it came in, and is judged again by every run that has no change under test. None, where
 *
 * - there is no change, or it touches the policy or a Blueprint, by which a file that nobody touched may be judged otherwise;
 * - an exception of this check names a finding and no path: it is to be known whether the finding is still there.
 *
 * A file that such an exception names by its path is not among them either. Throws what listing the files before throws.
 */
export const unchangedFiles = async (
  { filesBefore, pathMatches }: Pick<Ports, 'filesBefore' | 'pathMatches'>,
  entries: readonly FileEntry[],
  { path, exceptions }: Pick<Policy, 'path' | 'exceptions'>,
  blueprints: readonly { readonly path: string }[],
): Promise<(entry: FileEntry) => boolean> => {
  const ours = exceptions.filter(({ rule }) => rule.startsWith('service-access/'));
  if (filesBefore === undefined || ours.some((exception) => exception.path === undefined)) return () => false;
  const before = new Map((await filesBefore.list()).map((entry) => [entry.path, entry]));
  const isSame = (entry: FileEntry | undefined): boolean => {
    const then = entry && before.get(entry.path);
    return entry?.contentId !== undefined && then?.contentId === entry.contentId && then.kind === entry.kind;
  };
  const now = new Map(entries.map((entry) => [entry.path, entry]));
  const deciding = [...(path === undefined ? [] : [path]), ...blueprints.map((blueprint) => blueprint.path)];
  if (!deciding.every((one) => isSame(now.get(one)))) return () => false;
  return (entry) => isSame(entry) && !ours.some((exception) => pathMatches(entry.path, exception.path ?? ''));
};
