import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type ActionRun, runAction } from '../support/bundle.ts';
import { CHANGE_EVENTS, type ChangeRepository, changeRepository } from '../support/change-repository.ts';
import { bundledChanges } from './bundled-ways.ts';

// What the runner runs is not talked out of its verdict by the change that it judges: the bundle of dist/action on node24, with the
// inputs that the workflow of the change gives. Many ways in one change, so that one run tells about all of them.

const ENGINE = process.env['ADUANA_TEST_GITLEAKS'] ?? '';
const EVENTS = Object.entries(CHANGE_EVENTS);

interface Judged {
  readonly run: ActionRun;
  readonly report?: Report;
}

const judge = async (
  change: ChangeRepository,
  event: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Judged> => {
  const told = CHANGE_EVENTS[event]?.(change);
  if (told === undefined) throw new Error(`no event ${event}`);
  await change.shop.git('switch', '--quiet', '--detach', told.sha);
  const env = { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/gate.yml@refs/pull/1/merge', GITHUB_JOB: 'gate' };
  const run = await runAction(change.shop.path, { ...told, inputs, env });
  const path = run.outputs['report-file'];
  return { run, ...(path === undefined ? {} : { report: JSON.parse(await readFile(path, 'utf8')) as Report }) };
};

describe.each(bundledChanges(ENGINE).map((one) => [one.what, one] as const))('%s', (_, one) => {
  const judged = new Map<string, Judged>();
  let change: ChangeRepository;

  beforeAll(async () => {
    change = await changeRepository(one.base, one.change);
    for (const [event] of EVENTS) judged.set(event, await judge(change, event, one.inputs(ENGINE)));
  }, 300_000);

  afterAll(() => change.shop.remove());

  it.each(EVENTS)('does not pass on %s', (event) => {
    const { run, report } = judged.get(event) ?? {};
    if (one.refused !== undefined) {
      expect(run).toMatchObject({ code: 2 });
      expect(run?.stdout).toContain(one.refused);
    } else {
      expect(run).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
      expect(report?.verdict).toMatchObject({ conclusion: 'fail', blocks: true });
    }
  });

  const cells = one.ways.flatMap((way) => EVENTS.map(([event]) => [way.what, event, way] as const));

  it.each(cells)('%s: has no effect on %s, and is named', (_what, event, { blocked, named }) => {
    const findings = judged.get(event)?.report?.findings ?? [];
    const told = findings.map(({ message, location }) => `${location.path} ${message}`).join('\n');
    if (typeof named === 'string') expect(told).toContain(named);
    else expect(told).toMatch(named);
    if (blocked === undefined || (ENGINE === '' && blocked[0].startsWith('secrets/'))) return;
    const [rule, path] = blocked;
    const blocking = findings.filter(({ disposition }) => disposition.kind === 'blocking');
    expect(blocking.map(({ ruleId, location }) => `${ruleId} ${location.path}`)).toContain(`${rule} ${path}`);
  });
});
