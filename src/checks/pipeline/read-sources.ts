import { parseAction, parseWorkflow } from '../../parsers/github-workflow/parse-workflow.ts';
import type { Workflow } from '../../parsers/github-workflow/workflow.ts';
import type { FileEntry, Files } from '../../readers/ports.ts';
import { folderOf, type Sources } from './find-gate.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const MAX_BYTES = 1024 * 1024;

export interface ReadSources {
  readonly sources: Sources;
  /** Every workflow file, read or not. */
  readonly paths: readonly string[];
  /** Those that are no YAML which GitHub would run. */
  readonly unread: readonly string[];
}

/** The workflows of a repository and the local actions that they may use. */
export const readSources = async (files: Files): Promise<ReadSources> => {
  const entries = await files.list();
  const paths = entries.map(({ path }) => path).filter((path) => WORKFLOW.test(path));
  const read = await Promise.all(
    paths.map(async (path) => {
      const text = await files.readText(path, MAX_BYTES);
      return text.ok ? parseWorkflow(text.text, path) : { problems: [{ message: text.problem }] };
    }),
  );
  const workflows = read.flatMap((one): Workflow[] => ('workflow' in one && one.workflow ? [one.workflow] : []));
  return {
    sources: {
      workflows: new Map(workflows.map((one) => [one.path, one])),
      actions: await actionsOf(files, entries),
    },
    paths,
    unread: paths.filter((_, i) => (read[i]?.problems.length ?? 1) > 0),
  };
};

/** Local actions by their folder: what a step `uses: ./folder` runs. */
const actionsOf = async (files: Files, entries: readonly FileEntry[]): Promise<Sources['actions']> => {
  const paths = entries.filter(({ path, kind }) => kind === 'file' && ACTION.test(path)).map(({ path }) => path);
  const known = await Promise.all(
    paths.map(async (path) => {
      const text = await files.readText(path, MAX_BYTES);
      const action = text.ok ? parseAction(text.text, path) : undefined;
      const folder = folderOf(`./${path.replace(ACTION, '')}`);
      return action === undefined ? [] : [[folder, { isGate: action.name === 'Aduana', steps: action.steps }] as const];
    }),
  );
  return new Map(known.flat());
};
