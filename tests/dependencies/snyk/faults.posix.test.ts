import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../../src/readers/commands.ts';
import type { EngineAnswer, EngineCause } from '../../../src/readers/ports.ts';
import type { SnykOptions } from '../../../src/readers/snyk/snyk-engine.ts';
import { throwawayFolder } from '../../readers/throwaway-repository.ts';
import { look, TOKEN } from './look.ts';
import { manifestOf } from './manifests.ts';

// What a Snyk CLI can do wrong. None of it may end in an answer that looks clean.

const FAKE = join(import.meta.dirname, 'fake-cli.cjs');

const SHOP = manifestOf('npm', ['lodash@4.17.20', 'express@4.17.1', 'express@4.17.1 > qs@6.7.0']);

interface Fake {
  readonly path: string;
  /** Every start of it. */
  starts(): readonly {
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly folder: string;
    readonly files: readonly string[];
  }[];
}

const fake = (mode: string): Fake => {
  const folder = throwawayFolder();
  const [path, record] = [join(folder, 'snyk'), join(folder, 'record')];
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${FAKE}' '${mode}' '${record}' "$@"\n`);
  chmodSync(path, 0o755);
  const lines = () => (existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : []);
  return { path, starts: () => lines().map((line) => JSON.parse(line)) };
};

const lookWith = (mode: string, more: Partial<SnykOptions> = {}): Promise<EngineAnswer> =>
  look([SHOP], { path: fake(mode).path, ...more });

const FAULTS: Readonly<Record<string, EngineCause>> = {
  'nothing printed, exit 0': 'broken-answer',
  'nothing printed, exit 1': 'broken-answer',
  'nothing printed, exit 2': 'broken-answer',
  'nothing printed, exit 3': 'broken-answer',
  'exit 126': 'broken-answer',
  'an empty object, exit 0': 'broken-answer',
  'an empty object, exit 1': 'broken-answer',
  'an empty list, exit 0': 'broken-answer',
  'an empty list, exit 1': 'broken-answer',
  null: 'broken-answer',
  'half of a report': 'broken-answer',
  'a page of HTML': 'broken-answer',
  'a report in SARIF': 'broken-answer',
  'a report without the organisation': 'broken-answer',
  'a report that says both': 'broken-answer',
  'entries of another shape': 'broken-answer',
  'a severity that nobody knows': 'broken-answer',
  'two reports': 'broken-answer',
  'two projects': 'broken-answer',
  'a project and one that failed': 'broken-answer',
  'a report, exit 0': 'broken-answer',
  'a report, exit 2': 'broken-answer',
  'a clean report, exit 0': 'broken-answer',
  'a clean report, exit 1': 'broken-answer',
  'the canary in another version': 'broken-answer',
  'another package instead of the canary': 'broken-answer',
  'the canary as a licence': 'broken-answer',
  'packages that nobody asked about': 'broken-answer',
  'a count below the list': 'broken-answer',
  'a count below the question': 'broken-answer',
  'no supported project': 'broken-answer',
  'a project that failed': 'broken-answer',
  'a project that failed, in a list': 'broken-answer',
  'a graph that it refuses': 'broken-answer',
  'killed by SIGKILL': 'broken-answer',
  'killed by SIGSEGV': 'broken-answer',
  'a report, then killed': 'broken-answer',
  'endless output': 'broken-answer',
  'endless log': 'broken-answer',
  'a list as deep as can be': 'broken-answer',
  'a talkative one': 'broken-answer',
  'not authorised': 'unauthorised',
  'not authorised, said in words': 'unauthorised',
  'an organisation that it does not know': 'unauthorised',
  'out of tests': 'quota',
  'too many requests': 'quota',
  'the service is closed': 'outage',
  'the service asks to come back': 'outage',
  'no such host': 'outage',
  'no connection': 'outage',
  'a foreign certificate': 'outage',
  'the service is down': 'outage',
  'a connection that was cut': 'outage',
  'a service that answers nothing': 'broken-answer',
  'a service that answers something else': 'broken-answer',
  'no version': 'not-installed',
};

describe('a Snyk CLI that does everything right', () => {
  test.for(['honest', 'honest, without a list', 'prototype names'])('is believed: %s', async (mode) => {
    expect(await lookWith(mode)).toEqual({
      status: 'answered',
      engine: 'snyk 1.1307.4',
      looks: [
        { status: 'scanned', manifest: 'package.json', examined: 3, missed: [], vulnerabilities: [], licences: [] },
      ],
    });
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a Snyk CLI that fails is never taken for a clean answer', () => {
  test.for(Object.entries(FAULTS))('%s: %s', async ([mode, cause]) => {
    const answer = await lookWith(mode);
    expect(answer).toMatchObject({ status: 'unavailable', cause, reason: expect.stringMatching(/^[A-Z`].{20,}\.$/) });
    expect(JSON.stringify(answer)).not.toContain(TOKEN);
    expect(JSON.stringify(answer)).not.toContain(Buffer.from(TOKEN).toString('base64').slice(0, 20));
  });

  test.for(['it hangs', 'it hangs after its report'])('%s', async (mode) => {
    expect(await lookWith(mode, { timeoutSeconds: 2 })).toMatchObject({ status: 'unavailable', cause: 'outage' });
  });

  test('a list that is shorter than the question: what is not in it is named', async () => {
    expect(await lookWith('a list without one package')).toMatchObject({
      looks: [
        {
          status: 'scanned',
          examined: 2,
          missed: ['lodash@4.17.20'],
          missedBecause: expect.stringContaining('left them out'),
        },
      ],
    });
  });

  test('a count without a list proves nothing when it is smaller than the question', async () => {
    expect(await lookWith('a count below the question')).toMatchObject({
      reason: 'Snyk says that it looked at 3 of 4 packages and not at which.',
    });
  });

  test('an upgrade on another way than ours is not told', async () => {
    const answer = await lookWith('an upgrade on another way');
    const [found] = answer.status === 'answered' ? answer.looks : [];
    const [vulnerability] = found?.status === 'scanned' ? found.vulnerabilities : [];
    expect(vulnerability?.advisory.id).toBe('CVE-2020-0001');
    expect(vulnerability).not.toHaveProperty('upgrade');
  });

  test('a package that cannot be asked about is named, and the others are looked at', async () => {
    const manifest = manifestOf('npm', ['lodash@4.17.20', '../../x@1.0.0']);
    expect(await look([manifest], { path: fake('honest').path })).toMatchObject({
      looks: [{ examined: 1, missed: ['../../x@1.0.0'], missedBecause: expect.stringContaining('No registry') }],
    });
  });

  test('what is planted may be what is installed: then it is a finding', async () => {
    const manifest = manifestOf('npm', ['growl@1.8.2', 'hoek@4.2.0']);
    expect(await look([manifest], { path: fake('honest').path })).toMatchObject({
      looks: [{ examined: 2, missed: [], vulnerabilities: [{ name: 'hoek', version: '4.2.0' }] }],
    });
  });

  test('the run is interrupted', async () => {
    const stopped = AbortSignal.abort();
    expect(await lookWith('honest', { signal: stopped })).toMatchObject({ status: 'unavailable' });
  });
});

describe('a Snyk CLI that cannot be run', () => {
  const answerFor = (path: string, more: Partial<SnykOptions> = {}) => look([SHOP], { path, ...more });
  const notInstalled = {
    status: 'unavailable',
    cause: 'not-installed',
    reason: expect.stringMatching(/^No usable Snyk/),
  };

  test('is not there', async () => {
    expect(await answerFor(join(throwawayFolder(), 'snyk'))).toMatchObject(notInstalled);
  });

  test('may not be executed', async () => {
    const { path } = fake('honest');
    chmodSync(path, 0o644);
    expect(await answerFor(path)).toMatchObject(notInstalled);
  });

  test('is a folder', async () => {
    const path = join(throwawayFolder(), 'snyk');
    mkdirSync(path);
    expect(await answerFor(path)).toMatchObject(notInstalled);
  });

  test('lies in the checked folder: it is not started', async () => {
    const { path, starts } = fake('honest');
    expect(await answerFor(path, { folder: join(path, '..') })).toMatchObject(notInstalled);
    expect(starts()).toEqual([]);
  });
});

describe('what is refused before anything is started', () => {
  test.for([
    ['foreign code', { untrusted: 'a pull request from a fork' }, 'untrusted-code'],
    ['no token', { token: '' }, 'no-token'],
    ['offline', { offline: true }, 'offline'],
  ] as const)('%s', async ([, options, cause]) => {
    const { path, starts } = fake('honest');
    expect(await look([SHOP], { path, ...options })).toMatchObject({ status: 'unavailable', cause });
    expect(starts()).toEqual([]);
  });
});

describe('several manifests', () => {
  const OTHER = manifestOf('npm', ['fails@1.0.0'], { path: 'other/package.json' });

  test('one that Snyk cannot test does not take the others with it', async () => {
    const { path } = fake('one manifest fails');
    const answer = await look([SHOP, OTHER, SHOP], { path });
    expect(answer.status === 'answered' && answer.looks.map(({ manifest, status }) => [manifest, status])).toEqual([
      ['package.json', 'scanned'],
      ['other/package.json', 'not-scanned'],
      ['package.json', 'scanned'],
    ]);
  });

  test('a token that is not accepted is not tried again for each', async () => {
    const { path, starts } = fake('not authorised');
    expect(await look([SHOP, OTHER, SHOP, SHOP, OTHER], { path })).toMatchObject({ cause: 'unauthorised' });
    expect(starts().length).toBeLessThanOrEqual(3);
  });

  test('a token that is not accepted in the end is an answer of nothing, not of a part', async () => {
    const { path } = fake('one manifest is not allowed');
    expect(await look([SHOP, SHOP, SHOP, OTHER], { path })).toMatchObject({ cause: 'unauthorised' });
  });

  test('with nothing to ask about, Snyk is not asked', async () => {
    const { path, starts } = fake('honest');
    expect(await look([manifestOf('npm', [])], { path })).toMatchObject({
      looks: [{ status: 'scanned', examined: 0 }],
    });
    expect(starts().filter(({ args }) => args[0] === 'test')).toEqual([]);
  });
});

describe('the token', () => {
  const secrets = {
    GITHUB_TOKEN: 'ghs-of-the-run',
    INPUT_SNYK_TOKEN: TOKEN,
    SNYK_TOKEN: TOKEN,
    NPM_TOKEN: 'npm-token',
  };

  test('reaches the child that tests, and not the one that is asked for its version', async () => {
    const { path, starts } = fake('honest');
    await look([SHOP], { path, commands: createCommands({ environment: { ...process.env, ...secrets } }) });
    const [version, run] = starts();
    expect(version?.args).toEqual(['--version']);
    expect(JSON.stringify(version)).not.toContain(TOKEN);
    expect(run?.env['SNYK_TOKEN']).toBe(TOKEN);
    expect(JSON.stringify(run?.args)).not.toContain(TOKEN);
    expect(JSON.stringify(run?.env)).not.toMatch(/ghs-of-the-run|npm-token|INPUT_/);
  });

  test('lies in no file when the run has ended', async () => {
    const { path, starts } = fake('a talkative one');
    const answer = await look([SHOP], { path });
    expect(JSON.stringify(answer)).not.toContain(TOKEN);
    const run = starts()[1];
    for (const place of [run?.folder, run?.env['HOME'], run?.env['TMPDIR']]) {
      expect(place).toMatch(/aduana-/);
      expect(existsSync(place ?? '')).toBe(false);
    }
  });
});

describe('what Snyk is shown', () => {
  test('a folder of two files, a home of its own and a PATH that leads nowhere', async () => {
    const { path, starts } = fake('honest');
    const folder = throwawayFolder();
    for (const name of ['.snyk', '.npmrc', 'package.json', 'package-lock.json']) writeFileSync(join(folder, name), 'x');
    await look([SHOP], {
      path,
      folder,
      environment: { SNYK_CFG_ORG: 'acme', SNYK_API: 'http://api.example', SNYK_CFG_API: 'other', DEBUG: '*' },
    });
    const run = starts()[1];
    expect(run?.files.toSorted()).toEqual(['package-lock.json', 'package.json']);
    expect(run?.folder.startsWith(folder)).toBe(false);
    expect(run?.env).toMatchObject({ SNYK_CFG_ORG: 'acme', SNYK_DISABLE_ANALYTICS: '1', SNYK_CI: '1' });
    expect(run?.env).not.toHaveProperty('SNYK_CFG_API');
    expect(run?.env).not.toHaveProperty('SNYK_HTTP_PROTOCOL_UPGRADE');
    expect(run?.env).not.toHaveProperty('DEBUG');
    expect(run?.env['PATH']).toBe(join(run?.env['HOME'] ?? '', 'bin'));
    expect(run?.args).toContain('--ignore-policy');
  });
});
