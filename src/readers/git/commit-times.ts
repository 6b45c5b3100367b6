import type { Repository } from './repository.ts';

/** When each commit was made, in milliseconds since 1970, by its own word. A commit whose word cannot be read is left out. */
export const commitTimes = async (
  repository: Pick<Repository, 'readBlobs'>,
  commits: Iterable<string>,
): Promise<ReadonlyMap<string, number>> => {
  const times = new Map<string, number>();
  for await (const { objectId, content } of repository.readBlobs([...new Set(commits)])) {
    const [head = ''] = content.toString('latin1').split('\n\n', 1);
    const seconds = /^committer .*> (\d{1,11}) [+-]\d{4}$/m.exec(head)?.[1];
    if (seconds !== undefined) times.set(objectId, Number(seconds) * 1000);
  }
  return times;
};
