import { posix } from 'node:path';
import type { Policy } from '../../model/policy.ts';
import type { RotatingSecret } from '../../model/rotation.ts';
import { parseWorkflow } from '../../parsers/github-workflow/parse-workflow.ts';
import { readShell } from '../../parsers/shell-script.ts';
import { type Start, startsOf } from '../../parsers/start-command.ts';
import type { Files, Ports } from '../../readers/ports.ts';
import type { Renewal } from './facts.ts';
import { modulePaths, type ReachSources, reach } from './reach.ts';

type RenewalPorts = Pick<Ports, 'files' | 'blueprints' | 'sourceCode' | 'belowRoot'>;

/** Something that starts by the clock. */
interface Scheduled {
  readonly starts: readonly Start[];
  /** Words of the commands of a workflow, among which a renewing call may stand itself. */
  readonly words: readonly string[];
  /** Folders from which it starts and in which Python looks. */
  readonly roots: readonly string[];
}

/**
 * Whether something that runs by the clock reaches code that renews each secret which ends by itself: a cron job of a Blueprint, or a
 * workflow with `schedule`.
 */
export const renewalsOf = async (
  secrets: readonly RotatingSecret[],
  ports: RenewalPorts,
  policy: Pick<Policy, 'blueprints'>,
): Promise<readonly Renewal[]> => {
  const ending = secrets.filter(({ expires, never }) => expires && never === undefined);
  if (ending.length === 0) return [];
  const entries = await ports.files.list();
  const paths = new Set(entries.flatMap(({ kind, path }) => (kind === 'file' ? [path] : [])));
  const scheduled = [...(await cronJobs(ports, policy)), ...(await scheduledWorkflows(ports.files, paths))];
  const sources = { files: ports.files, sourceCode: ports.sourceCode, paths };
  const renewals: Renewal[] = [];
  for (const secret of ending) renewals.push(await renewalOf(secret, scheduled, sources, ports.belowRoot === true));
  return renewals;
};

const renewalOf = async (
  secret: RotatingSecret,
  scheduled: readonly Scheduled[],
  sources: ReachSources,
  belowRoot: boolean,
): Promise<Renewal> => {
  let why = belowRoot ? 'the workflows lie outside of the folder that is looked at' : undefined;
  for (const { starts, words, roots } of scheduled) {
    if (words.some((word) => secret.renewedBy.some((wanted) => word.includes(wanted)))) {
      return { secret, proof: { kind: 'proved' } };
    }
    if (words.some((word) => /^https?:/.test(word))) why ??= 'a step of a schedule calls an address';
    const followed = starts.map((start) => entriesOf(start, roots, sources.paths));
    const reached = await reach(
      followed.flatMap((found) => found ?? []),
      secret.renewedBy,
      roots,
      sources,
    );
    if (reached.kind === 'found') return { secret, proof: { kind: 'proved' } };
    if (reached.kind === 'unknown') why ??= reached.why;
    if (followed.includes(undefined)) why ??= 'what a schedule starts cannot be followed to a file';
  }
  if (why !== undefined) return { secret, proof: { kind: 'unknown', why } };
  return { secret, proof: { kind: scheduled.length === 0 ? 'no-schedule' : 'not-reached' } };
};

const cronJobs = async (
  { blueprints: repository }: RenewalPorts,
  { blueprints: listed }: Pick<Policy, 'blueprints'>,
): Promise<readonly Scheduled[]> => {
  const { blueprints } = await repository.read(listed);
  return blueprints
    .flatMap(({ services }) => services)
    .filter(({ type }) => type === 'cron')
    .map(({ program, rootDir = '' }) => {
      const { startCommand, dockerCommand } = program;
      const command = startCommand ?? dockerCommand;
      const starts = command === undefined ? [UNKNOWN] : startsOf(command.script, { folder: rootDir });
      return { starts, words: [], roots: rootDir === '' ? [''] : [rootDir, ''] };
    });
};

const UNKNOWN: Start = { kind: 'unknown', why: 'it has no start command', folder: '', pythonPath: [], settings: {} };

const MAX_BYTES = 1_000_000;

const scheduledWorkflows = async (files: Files, paths: ReadonlySet<string>): Promise<readonly Scheduled[]> => {
  const found: Scheduled[] = [];
  for (const path of paths) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue;
    const read = await files.readText(path, MAX_BYTES);
    const { workflow } = read.ok ? parseWorkflow(read.text, path) : {};
    if (workflow?.triggers.some(({ crons }) => crons.length > 0) !== true) continue;
    const texts = workflow.jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run?.text ?? []));
    const calls = workflow.jobs.some(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)].some(isOwn));
    const scripts = texts.map(readShell);
    const starts = scripts.flatMap((script) => startsOf(script));
    found.push({
      starts: calls ? [...starts, UNKNOWN] : starts,
      words: scripts.flatMap(({ commands }) => commands.flatMap(({ words }) => words)),
      roots: [''],
    });
  }
  return found;
};

/** A workflow or an action of the repository itself, which may do anything. */
const isOwn = (uses: { readonly text: string } | undefined): boolean => uses?.text.startsWith('./') === true;

/** The files of the repository that something starts; undefined where that cannot be told. */
const entriesOf = (
  start: Start,
  roots: readonly string[],
  paths: ReadonlySet<string>,
): readonly string[] | undefined => {
  if (start.kind === 'file') {
    const path = posix.normalize(posix.join(start.folder, start.path));
    return paths.has(path) ? [path] : undefined;
  }
  if (start.kind !== 'python-module') return undefined;
  const inner = start.module.replaceAll('.', '/');
  const found = [start.folder, ...roots].map((root) => modulePaths(posix.join(root, inner), paths));
  return found.find((some) => some.length > 0);
};
