import type { Start } from '../../../parsers/start-command.ts';
import type { Unproved } from './module-graph.ts';
import type { Repository } from './repository.ts';
import { startedFile, startedFramework, startedModule } from './start-file.ts';
import { startedProgram, startedScript } from './start-package.ts';
import type { Command, Next, Step } from './start-step.ts';

/** What the commands of a service come to. */
export interface Started {
  readonly entries: readonly string[];
  /** Folders that Python looks in first. */
  readonly pythonFolders: readonly string[];
  readonly unproved: readonly Unproved[];
}

export const NOTHING_STARTED: Started = { entries: [], pythonFolders: [], unproved: [] };

export const together = (...all: readonly Started[]): Started => ({
  entries: [...new Set(all.flatMap(({ entries }) => entries))],
  pythonFolders: [...new Set(all.flatMap(({ pythonFolders }) => pythonFolders))],
  unproved: all.flatMap(({ unproved }) => unproved),
});

/** No chain of scripts that people write is longer than a few. */
const MOST_STARTS = 500;

/** Follows what a command starts, through scripts and manifests, to files of the repository. */
export const startedFiles = async (
  repository: Repository,
  starts: readonly Start[],
  command: Command,
): Promise<Started> => {
  const found: Step[] = [];
  const unproved: Unproved[] = [];
  const entered = new Set<string>();
  const todo: Next[] = [{ starts, command, key: '' }];
  let count = 0;
  for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
    if (entered.has(next.key)) continue;
    entered.add(next.key);
    for (const start of next.starts) {
      if (++count > MOST_STARTS) break;
      const step = await stepOf(repository, start, next.command);
      found.push(step);
      todo.push(...(step.next ?? []));
      const isTold = step.why !== undefined && command.findsOnly !== true;
      if (isTold) unproved.push({ why: `${command.subject}: ${step.why}`, location: command.location });
    }
  }
  if (count > MOST_STARTS)
    unproved.push({ why: `${command.subject} starts too much to be followed`, location: command.location });
  return together({
    entries: found.flatMap(({ entries }) => entries ?? []),
    pythonFolders: found.flatMap(({ pythonFolders }) => pythonFolders ?? []),
    unproved,
  });
};

const stepOf = async (repository: Repository, start: Start, command: Command): Promise<Step> => {
  switch (start.kind) {
    case 'unknown':
      return { why: start.why };
    case 'file':
      return startedFile(repository, start, command);
    case 'python-module':
      return startedModule(repository, start, command);
    case 'package-script':
      return startedScript(repository, start, command);
    case 'framework':
      return startedFramework(repository, start, command);
    case 'program':
      return startedProgram(repository, start, command);
  }
};
