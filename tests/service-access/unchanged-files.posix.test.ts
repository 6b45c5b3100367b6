import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runGate } from '../../src/entrypoints/gate.ts';
import { repositoryIn, type ThrowawayRepository, throwawayFolder } from '../readers/throwaway-repository.ts';

// A change is judged by what it touches and by what services load; files that nobody loads and nobody touched wait for the branch's run.

const POLICY =
  'version: 1\nsecrets:\n  JWT_SECRET: { class: auth }\nservices:\n  api: { may-hold: { classes: [auth] } }\n';
const BLUEPRINT =
  'services:\n  - { type: worker, name: api, runtime: node, startCommand: node api/main.ts, envVars: [{ key: JWT_SECRET, sync: false }] }\n';
const DEFAULT = "export const secret = process.env.JWT_SECRET || 'dev';\n";

const OLD = ['loose/old.ts', 'api/loaded.ts'];

const shop = (policy = POLICY): ThrowawayRepository => {
  const repository = repositoryIn(throwawayFolder());
  repository.git('init', '--quiet', '--initial-branch=main');
  for (const [path, text] of Object.entries({
    'aduana.yml': policy,
    'render.yaml': BLUEPRINT,
    'api/main.ts': "import './loaded.ts';\n",
    'api/loaded.ts': DEFAULT,
    'loose/old.ts': DEFAULT,
    'loose/touched.ts': 'export {};\n',
  }))
    repository.write(path, text);
  repository.commit('before');
  return repository;
};

const judge = async ({ folder }: ThrowawayRepository, trigger = 'pull_request') => {
  const result = await runGate({
    folder,
    scope: { mode: 'range', trigger, bases: ['HEAD~1'], otherwise: 'refuse', head: 'HEAD', expectedHeads: [] },
    only: ['service-access'],
    skip: [],
    offline: true,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: join(tmpdir(), 'aduana-test-cache'),
    environment: process.env,
    signal: new AbortController().signal,
    today: '2027-01-15',
  });
  if (result.status !== 'reported') throw new Error(JSON.stringify(result));
  const { findings, checks } = result.report;
  return {
    paths: findings
      .filter(({ ruleId }) => ruleId === 'service-access/secret-default-in-code')
      .map(({ location }) => location.path)
      .sort(),
    unused: findings.filter(({ ruleId }) => ruleId === 'policy/unused-exception').length,
    coverage: checks
      .find(({ id }) => id === 'service-access')
      ?.coverage.find(({ what }) => what === 'source files in all'),
  };
};

const changed = (path: string, text: string, policy?: string): ThrowawayRepository => {
  const repository = shop(policy);
  repository.write(path, text);
  repository.commit();
  return repository;
};

describe('a file that no service loads', () => {
  test('is left to the run of the branch where the change does not touch it, and that is said', async () => {
    const { paths, coverage } = await judge(changed('README.md', 'More.\n'));
    expect(paths).toEqual(['api/loaded.ts']);
    expect(coverage).toEqual({
      what: 'source files in all',
      examined: 2,
      note: '2 more that no service loads are as they were before this change: runs on the branch judge them',
    });
  });

  test.each([
    ['touched', 'loose/touched.ts', DEFAULT],
    ['new', 'loose/new.ts', DEFAULT],
  ])('is judged where it is %s', async (_, path, text) => {
    expect((await judge(changed(path, text))).paths).toEqual(['api/loaded.ts', path]);
  });

  test('is judged where it takes the place of a link', async () => {
    const repository = shop();
    repository.git('rm', '--quiet', 'loose/old.ts');
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${repository.git('rev-parse', 'HEAD:api/loaded.ts')},loose/old.ts`,
    );
    repository.git('commit', '--quiet', '-m', 'a link');
    repository.write('loose/old.ts', DEFAULT);
    repository.git('add', 'loose/old.ts');
    repository.git('commit', '--quiet', '-m', 'a file of the same bytes');
    expect((await judge(repository)).paths).toContain('loose/old.ts');
  });

  test.each([
    ['the policy', 'aduana.yml', `${POLICY}# More.\n`],
    ['a Blueprint', 'render.yaml', `${BLUEPRINT}# More.\n`],
    ['the number of Blueprints', 'render.preview.yaml', BLUEPRINT.replaceAll('api', 'web')],
  ])('is judged where the change touches %s', async (_, path, text) => {
    expect((await judge(changed(path, text))).paths).toEqual(OLD.toSorted());
  });

  test('is judged by a push', async () => {
    const { paths, coverage } = await judge(changed('README.md', 'More.\n'), 'push');
    expect(paths).toEqual(OLD.toSorted());
    expect(coverage).toEqual({ what: 'source files in all', examined: 4 });
  });
});

describe('an exception of something in such a file', () => {
  const exception = (which: string) =>
    `${POLICY}exceptions:\n  - { rule: service-access/secret-default-in-code, ${which}, reason: known and looked at, expires: 2027-02-01 }\n`;

  test('is still used where it names the file', async () => {
    const { paths, unused } = await judge(changed('README.md', 'More.\n', exception('path: loose/**')));
    expect(paths).toEqual(OLD.toSorted());
    expect(unused).toBe(0);
  });

  test('is still used where it names the finding', async () => {
    const { paths } = await judge(
      changed('README.md', 'More.\n', exception('fingerprint: 0123456789abcdef0123456789abcdef')),
    );
    expect(paths).toEqual(OLD.toSorted());
  });
});
