import type { Job, Workflow } from '../../parsers/github-workflow/workflow.ts';

/** A name with gaps: what stands between its parts is only known when the job runs. One part: the name itself. */
export type NamePattern = readonly string[];

/** However deep reusable workflows call each other; GitHub takes ten. */
const DEPTH = 4;

/**
 * The names that the checks of a job have, and for a job that calls a reusable workflow those of the called jobs that `isWanted`.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idname
 */
export const checkNamesOf = (
  job: Job,
  workflows: ReadonlyMap<string, Workflow>,
  isWanted: (job: Job, workflow: Workflow) => boolean,
  depth = 0,
): readonly NamePattern[] => {
  const own = ownNames(job);
  if (job.uses === undefined) return own;
  const called = workflows.get(job.uses.text.replace(/^\.\//, ''));
  const inner =
    called === undefined || depth > DEPTH || !job.uses.text.startsWith('./')
      ? [['', '']]
      : called.jobs
          .filter((one) => isWanted(one, called))
          .flatMap((one) => checkNamesOf(one, workflows, isWanted, depth + 1));
  return own.flatMap((outer) => inner.map((name) => joined(outer, name)));
};

/** `test`, or for each run of a matrix `test (22, ubuntu)`; an expression in a name may come to anything. */
const ownNames = ({ id, name, hasMatrix }: Job): readonly NamePattern[] => {
  const parts = (name?.text ?? id).split(/\$\{\{[\s\S]*?\}\}/);
  return hasMatrix ? [parts, [...parts.slice(0, -1), `${parts.at(-1) ?? ''} (`, ')']] : [parts];
};

const joined = (outer: NamePattern, inner: NamePattern): NamePattern => [
  ...outer.slice(0, -1),
  `${outer.at(-1) ?? ''} / ${inner[0] ?? ''}`,
  ...inner.slice(1),
];

/** Whether a name may come of it: each part in its turn, the first at the start and the last at the end. */
export const mayBeNamed = (name: string, pattern: NamePattern): boolean => {
  const [first = '', ...others] = pattern;
  if (others.length === 0) return name === first;
  const last = others.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= name.length;
};

/** Whether it tells nothing at all, such as `${{ matrix.name }}`. */
export const isAnyName = (pattern: NamePattern): boolean => pattern.length > 1 && pattern.join('').trim() === '';

/** With `…` for what is not known, such as `test (…)`. */
export const nameInWords = (pattern: NamePattern): string => pattern.join('…');
