import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const PROJECT = join(import.meta.dirname, '..');

// What https://pre-commit.com reads: a hook of the kind `script` is a file of this repository that can be run as it is.

test('the hook for pre-commit starts the bundle, which git keeps as a program, on what is staged', async () => {
  const [hook, ...others] = parse(readFileSync(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(others).toEqual([]);
  expect(hook).toMatchObject({ id: 'aduana', language: 'script', pass_filenames: false, always_run: true });
  const [program = '', ...args] = hook.entry.split(' ');
  expect(args).toEqual(['check', '--staged']);
  expect(readFileSync(join(PROJECT, program), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const { stdout } = await execa('git', ['ls-files', '--stage', '--', program], { cwd: PROJECT });
  expect(stdout).toMatch(/^100755 /);
});
