import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// Our own workflows, held to what we ask of others.

const FOLDER = join(import.meta.dirname, '../.github/workflows');

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

const read = (name: string): Workflow => {
  const found = workflows.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no workflow ${name}`);
  return found.workflow;
};

describe.each(workflows)('the workflow $name', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);

  test('starts with no permission, and no job can write', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions = {} } of jobs)
      expect(['{}', '{"contents":"read"}']).toContain(JSON.stringify(permissions));
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

  test('and over all history every week', () => {
    expect(Object.keys(read('weekly.yml').on)).toContain('schedule');
    expect(read('weekly.yml').jobs['aduana']?.steps.at(-1)).toMatchObject({ uses: './', with: { history: true } });
  });
});
