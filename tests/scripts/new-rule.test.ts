import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');

const PARTS = [
  'src',
  'scripts',
  'schema',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'biome.json',
  'action.yml',
];

describe('npm run new-rule', () => {
  let project: string;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'aduana-new-rule-'));
    for (const part of PARTS) await cp(join(PROJECT, part), join(project, part), { recursive: true });
    await cp(join(PROJECT, 'README.md'), join(project, 'README.md'));
    await symlink(join(PROJECT, 'node_modules'), join(project, 'node_modules'), 'junction');
  });

  afterAll(() => rm(project, { recursive: true, force: true }));

  const node = (...args: readonly string[]) => execa(process.execPath, args, { cwd: project, reject: false });
  const newRule = (id: string) => node(join(project, 'node_modules/tsx/dist/cli.mjs'), 'scripts/new-rule.ts', id);

  test('makes a folder to fill in, registers it, and tells what to do next', async () => {
    const { stdout, exitCode } = await newRule('policy/planted-fault');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('wrote src/checks/policy/rules/planted-fault/rule.ts');
    expect(stdout).toContain('wrote src/checks/policy/rules.generated.ts');
    expect(stdout).toContain('fixtures/bad/smallest-case');
    const registry = await readFile(join(project, 'src/checks/policy/rules.generated.ts'), 'utf8');
    expect(registry).toContain("'planted-fault': plantedFault");
    const page = await readFile(join(project, 'src/checks/policy/rules/planted-fault/README.md'), 'utf8');
    expect(page).toMatch(/^# TODO: a noun phrase/);
  });

  test('makes code that compiles as it is', async () => {
    const { stdout } = await node(
      join(project, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '-p',
      'tsconfig.build.json',
    );
    expect(stdout.split('\n').filter((line) => line.includes('planted-fault'))).toEqual([]);
  });

  test.each([
    ['policy/planted-fault', 'exists'],
    ['no-such-check/planted-fault', 'There is no check'],
    ['policy', 'Usage'],
    ['policy/OneWord', 'Usage'],
    ['../policy/planted-fault', 'Usage'],
  ])('refuses %s and says why', async (id, reason) => {
    const { stderr, exitCode } = await newRule(id);
    expect(stderr).toContain(reason);
    expect(exitCode).toBe(2);
  });
});
