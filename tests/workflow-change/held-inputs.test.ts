import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../src/entrypoints/action-inputs.ts';
import { runGate } from '../../src/entrypoints/gate.ts';
import { scopeOfEvent } from '../../src/entrypoints/github-event.ts';
import { ownStepIn } from '../../src/entrypoints/own-step.ts';
import type { Report } from '../../src/model/report.ts';
import { CHANGE_EVENTS, type ChangeRepository, changeRepository, type Writing } from '../support/change-repository.ts';
import { fakeSecret } from '../support/fake-secrets.ts';

// GitHub runs the workflow of the change: what it gives the gate's step counts only as far as it is no looser than in the base.

const GATE = '.github/workflows/gate.yml';

const gate = (inputs: string, job = 'gate'): string => `on:
  push: { branches: [main] }
  pull_request:
  merge_group:
permissions: {}
jobs:
  ${job}:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@${'a'.repeat(40)}
        with: { fetch-depth: 0 }
      - uses: aduana-security/aduana@${'a'.repeat(40)}
        with: { ${inputs} }
`;

const render = (more: string) =>
  `services:\n  - type: worker\n    name: shop-worker\n    runtime: node\n    startCommand: node a.js\n    envVars:\n      - { key: OPENAI_API_KEY, sync: false }\n${more}`;

const LITERAL = `      - { key: MAIL_PASSWORD, value: "${fakeSecret('github-pat').value}" }\n`;
const POLICY = 'version: 1\nsecrets:\n  OPENAI_API_KEY: { class: ai }\n';

const BASE: Writing = { 'aduana.yml': POLICY, 'render.yaml': render(''), 'a.js': 'process.env.OPENAI_API_KEY;\n' };

type Inputs = Readonly<Record<string, string>>;

/** The run of a change whose workflow gives the step `inputs`. */
const judge = async (
  change: ChangeRepository,
  inputs: Inputs,
  eventOf = CHANGE_EVENTS['pull_request'],
  env: NodeJS.ProcessEnv = { GITHUB_WORKFLOW_REF: `acme/shop/${GATE}@refs/pull/1/merge`, GITHUB_JOB: 'gate' },
): Promise<Report> => {
  const event = eventOf?.(change) ?? { name: 'none', payload: {}, sha: '' };
  await change.shop.git('switch', '--quiet', '--detach', event.sha);
  const scope = scopeOfEvent(event.name, event.payload, event.sha);
  const texts = new Map(Object.entries(inputs));
  const reading = readInputs((name) => texts.get(name) ?? '');
  const ownStep = ownStepIn({ GITHUB_REPOSITORY: 'acme/shop', ...env }, texts);
  if (!scope.ok || !reading.ok) throw new Error('refused');
  const { history: _, ...given } = reading.inputs;
  const result = await runGate({
    ...given,
    scope: scope.request,
    folder: change.shop.path,
    ...(ownStep === undefined ? {} : { ownStep }),
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: join(tmpdir(), 'aduana-test-cache'),
    environment: process.env,
    signal: new AbortController().signal,
    today: '2026-12-15',
  });
  if (result.status !== 'reported') throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.report;
};

const blocking = (report: Report): readonly string[] =>
  report.findings.filter(({ disposition }) => disposition.kind === 'blocking').map(({ ruleId }) => ruleId);

const held = (report: Report): string | undefined =>
  report.checks.find(({ id }) => id === 'policy')?.coverage.find(({ what }) => what.startsWith('inputs of the Action'))
    ?.note;

const opened: ChangeRepository[] = [];

const open = async (base: Writing, change: Writing): Promise<ChangeRepository> => {
  const made = await changeRepository({ ...BASE, ...base }, change);
  opened.push(made);
  return made;
};

afterEach(async () => {
  for (const { shop } of opened.splice(0)) await shop.remove();
});

/** What the runs of this file are about: a literal secret that the change brings in. */
const ABOUT = { only: 'env-groups,policy', offline: 'true' };
const OWN = 'only: "env-groups,policy", offline: true';
const FAULT = { 'render.yaml': render(LITERAL) };

describe('an input that the change makes looser', () => {
  let change: ChangeRepository;

  beforeAll(async () => {
    change = await changeRepository({ ...BASE, [GATE]: gate(OWN) }, { ...FAULT, [GATE]: gate('skip: env-groups') });
  });

  afterAll(() => change.shop.remove());

  it.each(Object.entries(CHANGE_EVENTS))('is as the base gives it on %s', async (_, eventOf) => {
    const report = await judge(change, { ...ABOUT, skip: 'env-groups' }, eventOf);
    expect(blocking(report)).toContain('env-groups/literal-secret');
    expect(held(report)).toBe('skip');
    expect(report.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('no longer lets the gate run `env-groups`'),
    );
  });

  it.each<[string, Inputs, string]>([
    ['only', { only: 'policy' }, 'only'],
    ['skip', { skip: 'env-groups' }, 'skip'],
    ['fail-on', { 'fail-on': 'critical' }, 'fail-on'],
    ['a check that there is not', { only: 'secretz' }, 'only'],
  ])('%s', async (_, inputs, name) => {
    const report = await judge(change, { ...ABOUT, ...inputs });
    expect(blocking(report)).toContain('env-groups/literal-secret');
    expect(held(report)).toBe(name);
  });

  it('in a job of another name, in a file of another name, and where the runner names neither', async () => {
    for (const env of [
      { GITHUB_WORKFLOW_REF: `acme/shop/${GATE}@refs/pull/1/merge`, GITHUB_JOB: 'renamed' },
      { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/new.yml@refs/pull/1/merge', GITHUB_JOB: 'gate' },
      {},
    ]) {
      const report = await judge(change, { ...ABOUT, skip: 'env-groups' }, CHANGE_EVENTS['pull_request'], env);
      expect(blocking(report)).toContain('env-groups/literal-secret');
    }
  });

  it('is no business of ours where the workflow is that of another repository', async () => {
    const env = { GITHUB_WORKFLOW_REF: `acme/required/${GATE}@refs/heads/main`, GITHUB_JOB: 'gate' };
    const report = await judge(change, { ...ABOUT, skip: 'env-groups' }, CHANGE_EVENTS['pull_request'], env);
    expect(blocking(report)).toEqual([]);
    expect(held(report)).toBeUndefined();
  });
});

describe('other inputs that a change makes looser', () => {
  it('on-incomplete: what could not be looked at blocks as before', async () => {
    const base = { [GATE]: gate(OWN), 'aduana.yml': `${POLICY}blueprints: [render.yaml, infra/render.yaml]\n` };
    const change = await open(base, { 'b.md': 'b\n' });
    const report = await judge(change, { ...ABOUT, 'on-incomplete': 'warn' });
    expect(report.verdict).toMatchObject({ conclusion: 'incomplete', blocks: true });
    expect(held(report)).toBe('on-incomplete');
  });

  it('on-incomplete: also where the base is not in the clone', async () => {
    const change = await open({ [GATE]: gate(OWN) }, { 'b.md': 'b\n' });
    const far = (): ReturnType<NonNullable<(typeof CHANGE_EVENTS)[string]>> => ({
      name: 'push',
      payload: { before: 'd'.repeat(40), after: change.head },
      sha: change.head,
    });
    const report = await judge(change, { ...ABOUT, 'on-incomplete': 'warn' }, far);
    expect(report.verdict).toMatchObject({ conclusion: 'incomplete', blocks: true });
  });

  it('config: the policy lies where the workflow of the base says, also beside a laxer one of the base', async () => {
    const lax = 'version: 1\nfail-on: critical\n';
    const change = await open({ [GATE]: gate(OWN), 'examples/lax.yml': lax }, FAULT);
    const report = await judge(change, { ...ABOUT, config: 'examples/lax.yml' });
    expect(blocking(report)).toContain('env-groups/literal-secret');
    expect(held(report)).toBe('config');
  });

  it('history: all of it is looked at where the base says so', async () => {
    const change = await open({ [GATE]: gate(`${OWN}, history: true`) }, { 'b.md': 'b\n' });
    const report = await judge(change, { ...ABOUT, history: 'false' });
    expect(report.scope.mode).toBe('history');
    expect(held(report)).toBe('history');
  });

  it('gitleaks-path and osv-url: what the base gives is used, or the verified default', async () => {
    const inputs = { 'gitleaks-path': '/no/such/gitleaks', 'osv-url': 'https://osv.example.com' };
    const change = await open({ [GATE]: gate(OWN) }, { 'b.md': 'b\n' });
    expect(held(await judge(change, { ...ABOUT, ...inputs }))).toBe('gitleaks-path, osv-url');
  });

  it('a milder bar than the policy of the base holds, and a stricter one', async () => {
    const change = await open({ [GATE]: gate(OWN), 'aduana.yml': `${POLICY}fail-on: critical\n` }, FAULT);
    expect(blocking(await judge(change, ABOUT))).toEqual([]);
    expect(blocking(await judge(change, { ...ABOUT, 'fail-on': 'low' }))).toContain('env-groups/literal-secret');
  });
});

describe('an input that is as the change gives it', () => {
  it.each<[string, string | undefined, Inputs]>([
    ['where it is as in the base', `${OWN}, fail-on: critical`, { 'fail-on': 'critical' }],
    ['where the base does not run the gate', undefined, { 'fail-on': 'critical' }],
    ['where the base gives it by an expression', `${OWN}, fail-on: "\${{ vars.BAR }}"`, { 'fail-on': 'critical' }],
  ])('%s', async (_, before, inputs) => {
    const base = before === undefined ? {} : { [GATE]: gate(before) };
    const change = await open(base, FAULT);
    const report = await judge(change, { ...ABOUT, ...inputs });
    expect(blocking(report)).toEqual([]);
    expect(held(report)).toBeUndefined();
  });

  it('where a reusable workflow of others makes its own of what it is given', async () => {
    const call = (inputs: string) =>
      `on: pull_request\njobs:\n  gate:\n    uses: aduana-security/aduana/.github/workflows/gate.yml@${'a'.repeat(40)}\n    with: { ${inputs} }\n`;
    const same = await open({ [GATE]: call('render: true') }, { ...FAULT, [GATE]: call('render: true') });
    const looser = await open({ [GATE]: call('render: true') }, { ...FAULT, [GATE]: call('fail-on: critical') });
    const env = { GITHUB_WORKFLOW_REF: `acme/shop/${GATE}@refs/pull/1/merge`, GITHUB_JOB: 'inner' };
    const inputs = { ...ABOUT, 'fail-on': 'critical' };
    expect(blocking(await judge(same, inputs, CHANGE_EVENTS['pull_request'], env))).toEqual([]);
    expect(blocking(await judge(looser, inputs, CHANGE_EVENTS['pull_request'], env))).toContain(
      'env-groups/literal-secret',
    );
  });
});
