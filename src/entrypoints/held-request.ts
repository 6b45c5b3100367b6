import { readSources } from '../checks/pipeline/read-sources.ts';
import { createCommands } from '../readers/commands.ts';
import { commitFiles } from '../readers/commit-files.ts';
import { openRepository } from '../readers/git/repository.ts';
import type { Files } from '../readers/ports.ts';
import { gatesOf } from '../workflow-change/compare-gates.ts';
import { checksThatRun, type InputTexts, isExpression, looserInputs, textsOf } from '../workflow-change/inputs.ts';
import { type ActionInputs, readInputs } from './action-inputs.ts';
import type { GateRequest } from './gate-request.ts';
import { inputRules } from './input-directions.ts';
import type { OwnStep } from './own-step.ts';
import { type PolicyOrigin, policyOrigin } from './policy-origin.ts';
import { resolveScope } from './resolve-scope.ts';
import { withHistory } from './scope-request.ts';

/**
 * The request as the workflow of the base would make it, wherever the change gives the gate's own step looser inputs: GitHub runs
 * the workflow of the change, and a gate that listens to it is no gate. What is given otherwise and no looser stays. A base that
 * does not run the gate, or gives an input by an expression, says nothing about it.
 * Throws CouldNotLook when git fails.
 */
export const heldRequest = async (request: GateRequest): Promise<GateRequest> => {
  const { ownStep } = request;
  if (ownStep === undefined) return request;
  const base = await baseOf(request);
  if (base === undefined) return request;
  if (base.origin.kind === 'unreachable') return heldTo(new Map(), ['on-incomplete'], request, ownStep);
  const texts = await textsAt(base.origin.files, base.filesNow, request, ownStep);
  if (texts === undefined) return request;
  const looser = looserInputs(texts.before, texts.now, inputRules())
    .filter(({ name, canBeHeld }) => canBeHeld && isKnown(name, texts.before))
    .map(({ name }) => name);
  return { ...heldTo(texts.before, looser, request, ownStep), ...configOf(texts.before) };
};

interface Base {
  readonly origin: Exclude<PolicyOrigin, { kind: 'tree' }>;
  readonly filesNow: Files;
}

/** Undefined where no change is judged, and where the run itself will say why it cannot look. */
const baseOf = async ({ folder, scope, offline, environment, signal }: GateRequest): Promise<Base | undefined> => {
  const opened = await openRepository(folder, createCommands({ environment, signal }), { offline });
  if (opened.status !== 'opened') return undefined;
  const { repository } = opened;
  const resolved = await resolveScope(scope, repository);
  if ('problem' in resolved || resolved.scope.head === undefined) return undefined;
  const origin = await policyOrigin(scope, resolved.scope, repository);
  return origin.kind === 'tree' ? undefined : { origin, filesNow: commitFiles(repository, resolved.scope.head) };
};

interface Texts {
  readonly before: InputTexts;
  readonly now: InputTexts;
}

/**
 * What the step is given in the base, and now. The inputs of a reusable workflow of another repository are those of the job that
 * calls it: what it makes of them nobody here knows, so that the change's file is the measure.
 */
const textsAt = async (
  files: Files,
  filesNow: Files,
  { scope }: GateRequest,
  step: OwnStep,
): Promise<Texts | undefined> => {
  const gates = gatesOf((await readSources(files)).sources).filter(({ found }) => found.call.uses !== undefined);
  const ofFile = gates.filter(({ workflow }) => workflow.path === step.workflow);
  const ofJob = ofFile.filter(({ found }) => step.job === found.job || step.job === found.jobs.at(-1)?.id);
  const ofEvent = gates.filter(({ workflow }) => workflow.triggers.some(({ event }) => event === scope.trigger));
  const nearest = [ofJob, ofFile, ofEvent].find((some) => some.length > 0) ?? [];
  const candidates = nearest.map(({ found }) => found).slice(0, 20);
  const [called] = candidates.filter(({ call }) => call.uses?.text.includes('/.github/workflows/'));
  if (called !== undefined) {
    const now = gatesOf((await readSources(filesNow)).sources).find(
      ({ found }) => found.workflow === step.workflow && found.job === called.job,
    );
    return now === undefined ? undefined : { before: textsOf(called.call.inputs), now: textsOf(now.found.call.inputs) };
  }
  const rules = inputRules();
  return candidates
    .map(({ call }): Texts => ({ before: textsOf(call.inputs), now: step.inputs }))
    .map((texts) => ({ texts, looser: looserInputs(texts.before, texts.now, rules).length }))
    .sort((a, b) => a.looser - b.looser)[0]?.texts;
};

const isKnown = (name: string, before: InputTexts): boolean =>
  (name === 'only' || name === 'skip' ? ['only', 'skip'] : [name]).every((one) => !isExpression(before.get(one) ?? ''));

/** The policy of the base lies where the workflow of the base says. */
const configOf = (before: InputTexts): Pick<GateRequest, 'configBefore'> => {
  const path = before.get('config') ?? '';
  return isExpression(path) ? {} : { configBefore: path === '' ? {} : { path } };
};

const heldTo = (
  before: InputTexts,
  names: readonly string[],
  request: GateRequest,
  { inputs }: OwnStep,
): GateRequest => {
  if (names.length === 0) return request;
  const texts = new Map(inputs);
  for (const name of names) {
    if (name !== 'config') texts.set(name, isReadable(name, before.get(name) ?? '') ? (before.get(name) ?? '') : '');
  }
  if (names.includes('only') || names.includes('skip')) {
    const [was = [], is = []] = [checksThatRun(before, inputRules()), checksThatRun(inputs, inputRules())];
    texts.set('only', [...new Set([...was, ...is])].join(','));
    texts.set('skip', '');
  }
  const reading = readInputs((name) => texts.get(name) ?? '');
  if (!reading.ok) return request;
  return { ...withInputs(request, reading.inputs), ...milderBar(names, request), heldInputs: names };
};

const isReadable = (name: string, text: string): boolean => readInputs((one) => (one === name ? text : '')).ok;

/** What the change asks for may still be stricter than what holds without it. */
const milderBar = (names: readonly string[], { failOn }: GateRequest): Pick<GateRequest, 'failOnAtMost'> =>
  names.includes('fail-on') && failOn !== undefined ? { failOnAtMost: failOn } : {};

/** The request with exactly these inputs, as far as the run can be held to them. */
const withInputs = (request: GateRequest, inputs: ActionInputs): GateRequest => {
  const { failOn: _, onIncomplete: __, gitleaksPath: ___, snykPath: ____, osvUrl: _____, ...rest } = request;
  const { only, skip, failOn, onIncomplete, gitleaksPath, snykPath, osvUrl, offline, history } = inputs;
  return {
    ...rest,
    only,
    skip,
    ...(failOn === undefined ? {} : { failOn }),
    ...(onIncomplete === undefined ? {} : { onIncomplete }),
    ...(gitleaksPath === undefined ? {} : { gitleaksPath }),
    ...(snykPath === undefined ? {} : { snykPath }),
    ...(osvUrl === undefined ? {} : { osvUrl }),
    offline,
    scope: withHistory(request.scope, history),
  };
};
