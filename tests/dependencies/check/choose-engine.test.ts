import { describe, expect, test } from 'vitest';
import { askEngines } from '../../../src/checks/dependencies/ask-engines.ts';
import { join } from '../../../src/checks/dependencies/choose-engine.ts';
import type { Manifest } from '../../../src/model/dependency.ts';
import type { DependencyPolicy } from '../../../src/model/policy.ts';
import type { EngineAnswer } from '../../../src/readers/ports.ts';
import { answered, engineThat, manifestOf, packageOf, scanned, unavailable, vulnerabilityOf } from './support/words.ts';

// Who is asked about what, and when a manifest counts as looked at.

const api = manifestOf([packageOf('lodash@4.17.20'), packageOf('react@19.3.1')], { path: 'api/package.json' });
const web = manifestOf([packageOf('vite@8.3.8')], { path: 'web/package.json' });
const empty = manifestOf([], { path: 'tools/package.json' });
const fromFolder = manifestOf([packageOf('mine@1.0.0', { source: 'path' })], { path: 'mine/package.json' });

const all = (engine: string) => (manifests: readonly Manifest[]) =>
  answered(
    engine,
    manifests.map((one) => scanned(one)),
  );
const noToken = () => unavailable('snyk', 'no-token', 'Snyk has no token.');
const outage = () => unavailable('OSV (api.osv.dev)', 'outage', 'OSV did not answer.');

const run = async (
  choice: DependencyPolicy['engine'],
  snyk: (manifests: readonly Manifest[]) => EngineAnswer,
  osv: (manifests: readonly Manifest[]) => EngineAnswer,
  manifests: readonly Manifest[] = [api, web],
) => {
  const [one, other] = [engineThat(snyk), engineThat(osv)];
  const asked = await askEngines({ snyk: one.engine, osv: other.engine }, manifests, choice);
  return { snyk: one.questions, osv: other.questions, looked: join(manifests, asked, choice) };
};

const gapsOf = ({ looked }: Awaited<ReturnType<typeof run>>) => looked.map(({ gaps }) => gaps);

test('what an engine missed is named, with its reason and the way out', async () => {
  const part = scanned(api, {
    examined: 1,
    missed: ['react@19.3.1'],
    missedBecause: 'Its advisory did not come. Run it again.',
  });
  const result = await run('osv', noToken, () => answered('osv', [part]), [api]);
  expect(gapsOf(result)).toEqual([
    ['osv looked at 1 of 2 packages, not at `react@19.3.1`. Its advisory did not come. Run it again.'],
  ]);
});

describe('auto', () => {
  test('asks Snyk about everything and OSV about nothing when Snyk looked at everything', async () => {
    const result = await run('auto', all('snyk'), all('osv'));
    expect(result.snyk).toEqual([['api/package.json', 'web/package.json']]);
    expect(result.osv).toEqual([]);
    expect(gapsOf(result)).toEqual([[], []]);
  });

  test('asks OSV about everything when Snyk is not to be had', async () => {
    const result = await run('auto', noToken, all('osv'));
    expect(result.osv).toEqual([['api/package.json', 'web/package.json']]);
    expect(result.looked.map(({ engines }) => engines)).toEqual([['osv'], ['osv']]);
    expect(gapsOf(result)).toEqual([[], []]);
  });

  test.each<[string, (manifest: Manifest) => ReturnType<typeof scanned>]>([
    ['drops it', (one) => ({ status: 'not-scanned', manifest: one.path, reason: 'Snyk does not know it.' })],
    ['names packages it missed', (one) => scanned(one, { examined: 1, missed: ['react@19.3.1'] })],
    ['counts fewer packages than there are', (one) => scanned(one, { examined: 1 })],
    ['speaks of another manifest in its place', (one) => scanned({ ...one, path: 'elsewhere/package.json' })],
  ])('asks OSV about the one manifest where Snyk %s', async (_, lookAtApi) => {
    const snyk = () => answered('snyk', [lookAtApi(api), scanned(web)]);
    const whole = await run('auto', snyk, all('osv'));
    expect(whole.osv).toEqual([['api/package.json']]);
    expect(gapsOf(whole)).toEqual([[], []]);
    const broken = await run('auto', snyk, outage);
    expect(broken.looked[0]?.gaps).toContain('OSV did not answer.');
    expect(broken.looked[0]?.gaps).toHaveLength(2);
    expect(broken.looked[1]?.gaps).toEqual([]);
  });

  test('says both reasons when neither source answers', async () => {
    expect(gapsOf(await run('auto', noToken, outage))).toEqual([
      ['Snyk has no token.', 'OSV did not answer.'],
      ['Snyk has no token.', 'OSV did not answer.'],
    ]);
  });

  test('takes two parts for the whole only when nothing is left between them', async () => {
    const missing = (engine: string, missed: string) => () =>
      answered(engine, [scanned(api, { examined: 1, missed: [missed] })]);
    const between = await run('auto', missing('snyk', 'react@19.3.1'), missing('osv', 'lodash@4.17.20'), [api]);
    expect(gapsOf(between)).toEqual([[]]);
    const same = await run('auto', missing('snyk', 'react@19.3.1'), missing('osv', 'react@19.3.1'), [api]);
    expect(same.looked[0]?.gaps).toHaveLength(2);
    const short = () => answered('osv', [scanned(api, { examined: 1 })]);
    expect((await run('auto', missing('snyk', 'react@19.3.1'), short, [api])).looked[0]?.gaps).toHaveLength(2);
  });
});

test('both: an engine that did not answer is a gap, however much the other one saw', async () => {
  expect(gapsOf(await run('both', all('snyk'), all('osv')))).toEqual([[], []]);
  expect(gapsOf(await run('both', noToken, all('osv')))).toEqual([['Snyk has no token.'], ['Snyk has no token.']]);
  expect(gapsOf(await run('both', all('snyk'), outage))).toEqual([['OSV did not answer.'], ['OSV did not answer.']]);
});

test.each(['snyk', 'osv'] as const)('%s: nobody else is asked in its place', async (choice) => {
  const result = await run(choice, noToken, outage);
  expect(choice === 'snyk' ? result.osv : result.snyk).toEqual([]);
  expect(gapsOf(result)).toEqual(
    choice === 'snyk'
      ? [['Snyk has no token.'], ['Snyk has no token.']]
      : [['OSV did not answer.'], ['OSV did not answer.']],
  );
});

test.each(['auto', 'snyk', 'osv', 'both'] as const)(
  '%s: nobody is asked where there is nothing to look up',
  async (choice) => {
    const result = await run(choice, noToken, outage, [empty, fromFolder]);
    expect([result.snyk, result.osv]).toEqual([[], []]);
    expect(gapsOf(result)).toEqual([[], []]);
  },
);

test('what two engines found of one package is one finding where they share any name', async () => {
  const bySnyk = vulnerabilityOf(
    'lodash@4.17.20',
    { id: 'SNYK-JS-LODASH-1040724', aliases: ['CVE-2021-23337'], severity: 'medium', score: 5 },
    { upgrade: 'lodash@4.17.21', fixedIn: [] },
  );
  const byOsv = vulnerabilityOf('lodash@4.17.20', {
    id: 'GHSA-35jh-r3h4-6jhm',
    aliases: ['CVE-2021-23337'],
    score: 7.2,
  });
  const other = vulnerabilityOf('lodash@4.17.20', { id: 'CVE-2020-28500', aliases: [] });
  const { looked } = await run(
    'both',
    () => answered('snyk', [scanned(api, { vulnerabilities: [bySnyk] })]),
    () => answered('osv', [scanned(api, { vulnerabilities: [byOsv, other] })]),
    [api],
  );
  expect(looked[0]?.vulnerabilities).toEqual([
    {
      name: 'lodash',
      version: '4.17.20',
      advisory: expect.objectContaining({
        id: 'CVE-2021-23337',
        aliases: ['GHSA-35jh-r3h4-6jhm', 'SNYK-JS-LODASH-1040724'],
        severity: 'high',
        score: 7.2,
      }),
      fixedIn: ['4.17.21'],
      upgrade: 'lodash@4.17.21',
    },
    other,
  ]);
});

test('an advisory that shares a name with two others shows that all three are one', async () => {
  const named = (id: string, ...aliases: string[]) => vulnerabilityOf('lodash@4.17.20', { id, aliases });
  const vulnerabilities = [named('PYSEC-1'), named('GHSA-1'), named('CVE-1', 'GHSA-1', 'PYSEC-1')];
  const { looked } = await run('osv', noToken, () => answered('osv', [scanned(api, { vulnerabilities })]), [api]);
  expect(looked[0]?.vulnerabilities.map(({ advisory }) => [advisory.id, ...advisory.aliases])).toEqual([
    ['CVE-1', 'GHSA-1', 'PYSEC-1'],
  ]);
});
