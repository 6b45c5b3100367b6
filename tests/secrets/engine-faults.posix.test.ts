import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ScanScope } from '../../src/readers/gitleaks/secret-scanner.ts';
import type { SecretScan } from '../../src/readers/ports.ts';
import { throwawayFolder, throwawayRepository } from '../readers/throwaway-repository.ts';
import { nativeEngineAt, scan } from './scan.ts';

// What an engine can do wrong. None of it may end in a scan without a shortfall.

const FAKE = join(import.meta.dirname, 'fake-engine.cjs');

const scanWithFake = async (
  mode: string,
  passes: 'commits and files' | 'files',
  timeoutSeconds = 60,
): Promise<SecretScan> => {
  const repository = throwawayRepository();
  repository.write('README.md', 'A shop.\n');
  const base = repository.commit('base');
  repository.write('a.txt', 'one\n');
  const head = repository.commit('more');
  const scope: ScanScope = passes === 'files' ? { mode: 'tree' } : { mode: 'range', base, head };
  const engine = nativeEngineAt(process.execPath, [FAKE, mode]);
  return scan({ folder: repository.folder, scope, engine: { status: 'found', engine }, timeoutSeconds });
};

const FAULTS = [
  'nothing printed, exit 0',
  'nothing printed, exit 1',
  'nothing printed, exit 2',
  'nothing printed, our exit code',
  'exit 126, unknown flag',
  'a report, exit 0',
  'a report, exit 1',
  'no leaks, exit 0',
  'killed by SIGKILL',
  'killed by SIGSEGV',
  'killed by SIGTERM',
  'a report, then killed',
  'endless output',
  'endless log',
  'an object instead of a list',
  'an empty list',
  'null',
  'half of a report',
  'a page of HTML',
  'entries of another shape',
  'a report in SARIF',
  'two reports',
  'the first canary alone',
  'the last canary alone',
  'another canary',
  'the canaries under another kind',
  'the canaries in another place',
  'a log without counts',
  'a log without the bytes',
  'a log that counts other leaks',
  'an error in the log',
  'an error of git in the log',
  'a partial scan',
  'a file left out',
  'a fatal error',
];

const FAULTS_OF_FILES = ['a log that counts fewer bytes', 'a log that counts no bytes'];

const FAULTS_OF_COMMITS = [
  'a log that counts fewer commits',
  'a log that counts more commits',
  'a log without the commits',
  'a log that counts commits twice',
];

describe('an engine that does everything right', () => {
  test.for(['commits and files', 'files'] as const)('leaves no shortfall over %s', async (passes) => {
    const { shortfalls, coverage } = await scanWithFake('honest', passes);
    expect(shortfalls).toEqual([]);
    for (const { expected, examined } of coverage) if (expected !== undefined) expect(examined).toBe(expected);
  });
});

describe('an engine that does one thing wrong over files', () => {
  test.for([...FAULTS, ...FAULTS_OF_FILES])('is seen through: %s', async (fault) => {
    await expectShortfall(scanWithFake(fault, 'files'), 1);
  });

  test.for(['it hangs', 'it hangs after its report'])('is seen through: %s', async (fault) => {
    await expectShortfall(scanWithFake(fault, 'files', 1), 1);
  });
});

describe('an engine that does one thing wrong over commits and files', () => {
  test.for([...FAULTS, ...FAULTS_OF_COMMITS])('is seen through: %s', async (fault) => {
    await expectShortfall(scanWithFake(fault, 'commits and files'), FAULTS_OF_COMMITS.includes(fault) ? 1 : 2);
  });
});

test('an engine that is not there is seen through', async () => {
  const engine = nativeEngineAt(join(throwawayFolder(), 'gitleaks'));
  await expectShortfall(
    scan({ folder: throwawayFolder(), scope: { mode: 'tree' }, engine: { status: 'found', engine } }),
    1,
  );
});

test('an engine that may not be run is seen through', async () => {
  const program = join(throwawayFolder(), 'gitleaks');
  writeFileSync(program, '#!/bin/sh\nexit 87\n');
  chmodSync(program, 0o644);
  const engine = nativeEngineAt(program);
  await expectShortfall(
    scan({ folder: throwawayFolder(), scope: { mode: 'tree' }, engine: { status: 'found', engine } }),
    1,
  );
});

test('an engine that cannot be had is a shortfall with the way out', async () => {
  const reason = 'No usable gitleaks: there is none on PATH.';
  const result = await scan({
    folder: throwawayFolder(),
    scope: { mode: 'tree' },
    engine: { status: 'missing', reason },
  });
  expect(result).toEqual({ leaks: [], coverage: [], shortfalls: [reason] });
});

test('an interrupted scan ends at once and says so', async () => {
  const repository = throwawayRepository();
  repository.write('a.txt', 'one\n');
  repository.commit();
  const aborting = new AbortController();
  const engine = nativeEngineAt(process.execPath, [FAKE, 'it hangs']);
  setTimeout(() => aborting.abort(), 1000);
  const scanning = scan({
    folder: repository.folder,
    scope: { mode: 'tree' },
    engine: { status: 'found', engine },
    signal: aborting.signal,
  });
  await expectShortfall(scanning, 1);
});

/** One for each pass that went wrong, and none of the engine's own words in it. */
const expectShortfall = async (scanning: Promise<SecretScan>, count: number): Promise<void> => {
  const { shortfalls, coverage } = await scanning;
  expect(shortfalls.length).toBeGreaterThanOrEqual(count);
  expect(shortfalls.join(' ')).toContain('gitleaks 8.30.1');
  expect(shortfalls.join(' ')).not.toMatch(/fatal: bad object|Bad Gateway|permission denied/);
  expect(coverage.some(({ expected, examined }) => expected !== examined)).toBe(true);
};
