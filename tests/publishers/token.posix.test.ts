import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../support/github-server.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';
import { runGate } from './run-of-the-action.ts';

const PROJECT = join(import.meta.dirname, '../..');

const opened: { readonly shop: ShopRepository; readonly server: GitHubServer; readonly folder: string }[] = [];

afterEach(async () => {
  for (const { shop, server, folder } of opened.splice(0)) {
    await server.close();
    await shop.remove();
    await rm(folder, { recursive: true, force: true });
  }
});

const open = async () => {
  const [shop, server] = [
    await shopRepository(),
    await startGitHubServer({ state: { permissions: { checks: 'write' } } }),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'aduana-token-'));
  opened.push({ shop, server, folder });
  const sha = await shop.git('rev-parse', 'HEAD');
  return { shop, server, folder, event: { name: 'schedule', payload: {}, sha, ref: 'refs/heads/main' } };
};

describe('the token for GitHub', () => {
  it('reaches no other program', async () => {
    const { shop, server, folder, event } = await open();
    const seen = join(folder, 'seen');
    const real = (await execa('which', ['git'])).stdout;
    await writeFile(join(folder, 'git'), `#!/bin/sh\nenv >> '${seen}'\necho "$@" >> '${seen}'\nexec '${real}' "$@"\n`);
    await chmod(join(folder, 'git'), 0o755);
    const inputs = { 'github-token': server.token, 'check-run': 'true' };
    const env = {
      GITHUB_API_URL: server.url,
      GITHUB_TOKEN: server.token,
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    };
    const run = await runGate(shop.path, event, inputs, { env });
    expect(run.outputs['reports']).toBe('check-run=created');
    const told = await readFile(seen, 'utf8');
    expect(told).toContain('rev-parse');
    expect(told).not.toContain(server.token);
  });

  it('is masked first of all, and stands in nothing that is written or sent', async () => {
    const { shop, server, event } = await open();
    const inputs = { 'github-token': server.token, 'check-run': 'true' };
    const run = await runGate(shop.path, event, inputs, { env: { GITHUB_API_URL: server.url } });
    expect(run.log.split('\n')[0]).toBe(`::add-mask::${server.token}`);
    const rest = run.log.split('\n').slice(1).join('\n');
    expect(`${rest}${run.summary}${run.json}${JSON.stringify(run.outputs)}`).not.toContain(server.token);
    for (const { body, path } of server.requests) expect(`${path}${JSON.stringify(body)}`).not.toContain(server.token);
  });
});

describe('a run that is interrupted while it tells GitHub', () => {
  it('ends at once, with everything else written', async () => {
    const { shop, server, folder, event } = await open();
    server.faults.push({ fails: 'hangs' });
    const file = (name: string) => join(folder, name);
    for (const name of ['output', 'summary']) await writeFile(file(name), '');
    await writeFile(file('event.json'), '{}');
    const run = execa(process.execPath, ['--import', 'tsx', join(PROJECT, 'src/entrypoints/action.ts')], {
      cwd: PROJECT,
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: shop.path,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_SHA: event.sha,
        GITHUB_REF: event.ref,
        GITHUB_API_URL: server.url,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: folder,
        RUNNER_TOOL_CACHE: folder,
        INPUT_ONLY: 'env-groups',
        'INPUT_GITHUB-TOKEN': server.token,
        'INPUT_CHECK-RUN': 'true',
        'INPUT_UPLOAD-SARIF': 'true',
      },
      reject: false,
      timeout: 50_000,
    });
    await vi.waitFor(() => expect(server.requests.length).toBeGreaterThan(0), { timeout: 40_000, interval: 50 });
    expect(await readFile(file('output'), 'utf8')).toMatch(/verdict<<\S+\npass\n/);
    expect(await readFile(file('summary'), 'utf8')).toContain('Aduana');
    run.kill('SIGINT');
    const { exitCode } = await run;
    expect(exitCode).toBe(130);
    expect(await readFile(file('output'), 'utf8')).toContain('check-run=timed-out sarif=timed-out');
  });
});
