import { takeInventory } from '../checks/dependencies/inventory.ts';
import { updateNeedsOf } from '../checks/dependencies/update-needs.ts';
import { updatesOf } from '../checks/dependencies/updates.ts';
import { collect as collectPipeline } from '../checks/pipeline/collect.ts';
import { isSound } from '../checks/pipeline/facts.ts';
import { DEFAULT_POLICY } from '../config/parse-policy.ts';
import { DEPENDABOT, dependabotText, type UpdatedEcosystem } from '../proposal/dependabot-text.ts';
import {
  GATE_WORKFLOW,
  gateWorkflow,
  type ProposedWorkflow,
  WEEKLY_WORKFLOW,
  type WeeklyTime,
  weeklyWorkflow,
} from '../proposal/workflow-text.ts';
import type { ReadableFiles } from '../readers/file-bytes.ts';
import { overlaidFiles } from '../readers/overlaid-files.ts';
import type { Ports } from '../readers/ports.ts';
import { isTaken } from './write-new.ts';

export interface InitRequest {
  readonly folder: string;
  readonly workflow: ProposedWorkflow;
  readonly weekly: WeeklyTime;
}

/** A file beside the policy: its text, or why it is not written. */
export interface ProposedFile {
  readonly path: string;
  readonly text?: string;
  readonly leftBecause?: string;
}

type FilePorts = Pick<Ports, 'files' | 'pathMatches' | 'today'>;

/** The workflows and Dependabot's file, as far as the repository has none that does the same. */
export const filesBesidePolicy = async (ports: FilePorts, request: InitRequest): Promise<readonly ProposedFile[]> => {
  const { folder, workflow, weekly } = request;
  const workflows = await workflowsNeeded(ports);
  const gate = await proposed(folder, GATE_WORKFLOW, workflows.gate ?? gateWorkflow(workflow));
  const week = await proposed(folder, WEEKLY_WORKFLOW, workflows.weekly ?? weeklyWorkflow(workflow, weekly));
  const texts = new Map([gate, week].flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])));
  const after = { ...ports, files: overlaidFiles(ports.files as ReadableFiles, texts) };
  return [gate, week, ...(await dependabot(after, folder))];
};

interface Left {
  readonly leftBecause: string;
}

const proposed = async (folder: string, path: string, content: string | Left): Promise<ProposedFile> => {
  if (await isTaken(folder, path)) return { path, leftBecause: 'it is there already' };
  return typeof content === 'string' ? { path, text: content } : { path, ...content };
};

/** What existing workflows, whatever their names, do already. */
const workflowsNeeded = async (ports: FilePorts): Promise<{ readonly gate?: Left; readonly weekly?: Left }> => {
  const collected = await collectPipeline(ports, DEFAULT_POLICY);
  if (collected.status !== 'ready') return {};
  const { waysIn, scheduled } = collected.facts;
  const [first] = waysIn.flatMap(({ runs }) => runs.filter(isSound));
  const isGuarded = waysIn.every(({ runs }) => runs.some(isSound));
  const weekly = scheduled.find((run) => isSound(run) && (run.everyDays ?? 8) <= 7);
  return {
    ...(isGuarded && first !== undefined ? { gate: doneBy(first.workflow) } : {}),
    ...(weekly === undefined ? {} : { weekly: doneBy(weekly.workflow) }),
  };
};

const doneBy = (workflow: string): Left => ({ leftBecause: `${workflow} does this already` });

const dependabot = async ({ files, pathMatches }: FilePorts, folder: string): Promise<readonly ProposedFile[]> => {
  const inventory = await takeInventory(files, { leaveOut: [] }, pathMatches);
  const { uncovered } = await updatesOf(inventory, undefined, []);
  if (!uncovered.some(({ subject }) => subject === 'no-config')) return [];
  const needs = (await updateNeedsOf(inventory, [])).filter(({ neverBlocks }) => neverBlocks === undefined);
  const ecosystems = new Map<string, Set<string>>();
  for (const {
    ecosystems: [name],
    folder: path,
  } of needs) {
    ecosystems.set(name, (ecosystems.get(name) ?? new Set()).add(path));
  }
  const entries = [...ecosystems].flatMap(([ecosystem, folders]): readonly UpdatedEcosystem[] => [
    { ecosystem, folders: [...folders].sort() },
  ]);
  return entries.length === 0 ? [] : [await proposed(folder, DEPENDABOT, dependabotText(entries))];
};
