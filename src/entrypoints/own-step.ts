import type { InputTexts } from '../workflow-change/inputs.ts';

/** The step of a workflow that a run is. */
export interface OwnStep {
  /** The workflow's file; absent where the runner does not say. */
  readonly workflow?: string;
  /** The id of the job, which may be one of a reusable workflow. */
  readonly job?: string;
  /** What the run is given, by the names of action.yml; '' where nothing is. */
  readonly inputs: InputTexts;
}

/**
 * The step that this run is, by the runner's word. Undefined where the workflow lies in another repository: an organisation that
 * requires one decides about its inputs itself.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const ownStepIn = (
  { GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '', GITHUB_JOB: job }: NodeJS.ProcessEnv,
  inputs: InputTexts,
): OwnStep | undefined => {
  const [, owner = '', path] = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^@]+)@/.exec(ref) ?? [];
  if (path === undefined) return { inputs, ...(job === undefined ? {} : { job }) };
  if (owner.toLowerCase() !== repository.toLowerCase()) return undefined;
  return { workflow: path, inputs, ...(job === undefined ? {} : { job }) };
};
