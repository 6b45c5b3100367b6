import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGate } from '../../src/entrypoints/gate.ts';
import type { ScopeRequest } from '../../src/entrypoints/scope-request.ts';
import type { Report } from '../../src/model/report.ts';
import type { FixtureRepository } from './fixture-repository.ts';
import { serveGitHub } from './github-state.ts';
import { type OsvServer, startOsvServer } from './osv-server.ts';
import { RENDER_KEY, serveRender } from './render-state.ts';
import { type SnykServer, startSnykServer } from './snyk-server.ts';

/** The day on which fixtures are judged, for exceptions and their ends. */
const FIXTURE_DAY = '2027-01-15';

let osv: Promise<OsvServer> | undefined;
let snyk: Promise<SnykServer> | undefined;

/** Packages to which the team of the loopback Snyk objects. */
const OBJECTED_LICENCES = { 'ckeditor5@44.0.0': 'GPL-2.0-or-later', 'pyqt5@5.15.11': 'GPL-3.0' };

/**
 * What the product reports on a miniature repository when it runs one check. The check of the policy judges what the others
 * found, so it runs with them. Advisories come from a loopback OSV with real records; the run speaks for the branch `main`. A
 * fixture whose policy names Snyk has a token, and the real CLI asks a loopback Snyk; one with a
 * `render.json` has a key of Render, and a loopback Render is asked; one with a `github.json` a token, and a loopback GitHub.
 */
export const judgeFixture = async (
  { path: folder, base, render, gitHub }: Pick<FixtureRepository, 'path' | 'base' | 'render' | 'gitHub'>,
  checkId: string,
): Promise<Report> => {
  osv ??= startOsvServer();
  const gitleaksPath = process.env['ADUANA_TEST_GITLEAKS'];
  const live = render === undefined ? undefined : await serveRender(render);
  const github = gitHub === undefined ? undefined : await serveGitHub(gitHub);
  const result = await runGate({
    folder,
    scope: scopeOf(base),
    only: checkId === 'policy' ? [] : [checkId],
    skip: [],
    ...(gitleaksPath ? { gitleaksPath } : {}),
    osvUrl: (await osv).url,
    ...(live === undefined ? {} : { renderApiKey: RENDER_KEY, renderApiUrl: live.url }),
    ...(github === undefined
      ? {}
      : { gitHub: { token: github.token, apiUrl: github.url, repository: github.state.repository } }),
    protectedBranch: 'main',
    offline: false,
    allowWebAssembly: true,
    repositoryRequired: true,
    cacheFolder: join(tmpdir(), 'aduana-test-cache'),
    ...(await snykOf(folder)),
    signal: new AbortController().signal,
    today: FIXTURE_DAY,
  });
  await live?.close();
  await github?.close();
  if (result.status !== 'reported') throw new Error(`the fixture is refused: ${JSON.stringify(result)}`);
  return result.report;
};

const scopeOf = (base: string | undefined): ScopeRequest =>
  base === undefined
    ? { mode: 'tree', trigger: 'local' }
    : { mode: 'range', trigger: 'local', bases: [base], otherwise: 'refuse', head: 'HEAD', expectedHeads: [] };

const snykOf = async (folder: string) => {
  const environment = { ...process.env, NO_PROXY: '127.0.0.1' };
  const policy = await readFile(join(folder, 'aduana.yml'), 'utf8').catch(() => '');
  if (!/^ +engine: (?:snyk|both)$/m.test(policy)) return { environment };
  snyk ??= startSnykServer({ licences: OBJECTED_LICENCES });
  return { environment: { ...environment, SNYK_API: (await snyk).url }, snykToken: 'a-token-of-no-use' };
};
