import { afterEach, describe, expect, it } from 'vitest';
import { runAction } from '../support/bundle.ts';
import { type GitHubServer, startGitHubServer } from '../support/github-server.ts';
import { type ShopRepository, shopRepository } from '../support/shop-repository.ts';

// The bundle brings GitHub's clients along: what tests/publishers/ shows of the sources must hold of what is shipped.

const opened: { readonly shop: ShopRepository; readonly server: GitHubServer }[] = [];

afterEach(async () => {
  for (const { shop, server } of opened.splice(0)) {
    await server.close();
    await shop.remove();
  }
});

describe('the bundled Action', () => {
  it.each([
    ['may write', { checks: 'write', issues: 'write', 'security-events': 'write' }, 'created', 'uploaded'],
    ['may not', {}, 'no-permission', 'no-permission'],
  ] as const)('tells GitHub by its API where the token %s', async (_name, permissions, told, uploaded) => {
    const [shop, server] = [await shopRepository(), await startGitHubServer({ state: { permissions } })];
    opened.push({ shop, server });
    const run = await runAction(shop.path, {
      name: 'schedule',
      payload: {},
      sha: await shop.git('rev-parse', 'HEAD'),
      inputs: {
        only: 'env-groups',
        offline: 'false',
        'github-token': server.token,
        'check-run': 'true',
        'upload-sarif': 'true',
        comment: 'true',
      },
      env: { GITHUB_API_URL: server.url, GITHUB_REF: 'refs/heads/main', GITHUB_JOB: 'gate' },
    });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.outputs['reports']).toBe(`comment=not-for-this-event check-run=${told} sarif=${uploaded}`);
    expect(run.stdout.replace(`::add-mask::${server.token}`, '')).not.toContain(server.token);
    expect(server.state.checkRuns.map(({ name }) => name)).toEqual(told === 'created' ? ['Aduana (gate)'] : []);
  });
});
