import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runGate } from '../src/entrypoints/gate.ts';

// Our own workflows, held to what we ask of others.

const PROJECT = join(import.meta.dirname, '..');
const FOLDER = join(PROJECT, '.github/workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

/** The only jobs that can write, and what. */
const WRITERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'release.yml publish': { contents: 'write', 'id-token': 'write', attestations: 'write' },
  'weekly.yml aduana': { contents: 'read', actions: 'read', issues: 'write' },
};

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

const read = (name: string): Workflow => {
  const found = workflows.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no workflow ${name}`);
  return found.workflow;
};

describe.each(workflows)('the workflow $name', ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);

  test('starts with no permission, and no job can write but those that are known to', () => {
    expect(workflow.permissions).toEqual({});
    for (const [id, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const writes = WRITERS[`${name} ${id}`];
      if (writes !== undefined) expect(permissions).toEqual(writes);
      else expect(Object.values(permissions).filter((level) => level !== 'read')).toEqual([]);
    }
  });

  test('ends by itself', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('pins every action of others to a commit and says which version that is', () => {
    const uses = [...text.matchAll(/uses: (\S+)(.*)$/gm)].filter(([, action]) => !action?.startsWith('./'));
    for (const [line, action, comment] of uses) {
      expect(action, line).toMatch(/@[0-9a-f]{40}$/);
      expect(comment, line).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  test('keeps no credential in the checkout', () => {
    const checkouts = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('puts nothing that a sender chooses into a shell', () => {
    expect(text).not.toMatch(/run:.*\$\{\{/);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
});

describe('we gate ourselves', () => {
  test('on every way into the main branch', () => {
    expect(Object.keys(read('gate.yml').on).sort()).toEqual(['merge_group', 'pull_request', 'push']);
    expect(read('gate.yml').jobs['aduana']?.steps.at(-1)).toEqual({ uses: './' });
  });

  test('and over all history every week, with an issue while something blocks', () => {
    expect(Object.keys(read('weekly.yml').on)).toContain('schedule');
    expect(read('weekly.yml').jobs['aduana']?.steps.at(-1)).toMatchObject({
      uses: './',
      with: { history: true, 'tracking-issue': true },
    });
  });

  test('and our own check of the pipeline finds nothing against our workflows', async () => {
    const result = await runGate({
      folder: PROJECT,
      scope: { mode: 'tree', trigger: 'local' },
      only: ['pipeline'],
      skip: [],
      offline: true,
      allowWebAssembly: false,
      repositoryRequired: false,
      cacheFolder: join(tmpdir(), 'aduana-test-cache'),
      environment: process.env,
      signal: new AbortController().signal,
      today: '2026-12-15',
    });
    if (result.status !== 'reported') throw new Error(JSON.stringify(result));
    expect(result.report.findings.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
    expect(result.report.checks.find(({ id }) => id === 'pipeline')).toMatchObject({ status: 'completed' });
  });
});

describe('a release', () => {
  const { on, jobs } = read('release.yml');
  const { verify, publish } = jobs;

  test('is made by a tag that names a version, and by nothing else', () => {
    expect(on).toEqual({ push: { tags: ['v*.*.*'] } });
  });

  test('comes after everything was run once more, and the tag was looked at', () => {
    expect(publish).toMatchObject({ needs: 'verify', environment: 'release' });
    const commands = verify?.steps.map(({ run }) => run ?? '').join('\n') ?? '';
    for (const part of ['.ci/run', 'verification.verified', '--is-ancestor', 'package.json']) {
      expect(commands).toContain(part);
    }
    expect(readFileSync(join(PROJECT, '.ci/run'), 'utf8')).toContain('build:check');
  });

  test('installs and runs nothing of the project where it can write', () => {
    const commands = publish?.steps.map(({ run }) => run ?? '').join('\n') ?? '';
    expect(commands).not.toMatch(/\b(?:npm|npx|node|tsx|\.ci)\b/);
    expect(publish?.steps.map(({ uses }) => uses?.replace(/@.*/, ''))).toContain('actions/attest');
    expect(commands).toContain('--verify-tag');
  });

  test('moves no tag', () => {
    const all = workflows.map(({ text }) => text).join('\n');
    expect(all).not.toMatch(/git (?:tag|push)|--force/);
  });
});
