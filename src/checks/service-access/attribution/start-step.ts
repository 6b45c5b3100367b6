import type { Location } from '../../../model/location.ts';
import { within } from '../../../parsers/start-command/start.ts';
import type { Start } from '../../../parsers/start-command.ts';
import type { Ground } from './ground.ts';

/** A command of a service, and where what it names is looked for. */
export interface Command {
  readonly ground: Ground;
  /** The service's folder, in which modules are looked for too. */
  readonly root: string;
  readonly location: Location;
  /** `the start command`, as the subject of a sentence. */
  readonly subject: string;
  /** Of a build only what is found counts: a compiler is no code of the service. */
  readonly findsOnly?: boolean;
}

/** What one start comes to: files, more commands, or the reason why neither. */
export interface Step {
  readonly entries?: readonly string[];
  /** Folders that Python looks in first. */
  readonly pythonFolders?: readonly string[];
  readonly next?: readonly Next[];
  readonly why?: string;
}

export interface Next {
  readonly starts: readonly Start[];
  readonly command: Command;
  /** A script or a package's script: what is entered once on each way. */
  readonly key: string;
}

/** Where the command stands, and what `PYTHONPATH` or `--app-dir` names. */
export const pythonFoldersOf = ({ folder, pythonPath }: Start, { ground }: Command): readonly string[] =>
  [...pythonPath.map((path) => within(folder, path)), hereOf(folder)].flatMap((path) => ground.inRepository(path));

export const hereOf = (folder: string): string => (folder === '' ? '.' : folder);
