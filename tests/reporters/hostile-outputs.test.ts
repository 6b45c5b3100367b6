import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publish } from '../../src/entrypoints/publish.ts';
import { HOSTILE_FIELDS, withPayload } from './support/hostile-fields.ts';
import { PAYLOADS } from './support/payloads.ts';
import { obeyedCommands } from './support/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'aduana-outputs-'));
const files = {
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  GITHUB_STATE: join(folder, 'state'),
  GITHUB_ENV: join(folder, 'env'),
};

beforeEach(() => {
  for (const [name, file] of Object.entries(files)) {
    writeFileSync(file, '');
    vi.stubEnv(name, file);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of commands as the runner reads it. Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs */
const pairsOf = (content: string): Readonly<Record<string, string>> => {
  const lines = content.split(/\r?\n/);
  const pairs: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, key, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (key === undefined || delimiter === undefined) {
      const equals = line.indexOf('=');
      expect(equals, line).toBeGreaterThan(0);
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(delimiter, at + 1);
    expect(end, line).toBeGreaterThan(at);
    pairs[key] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return pairs;
};

test.each(PAYLOADS.map((payload, position) => [JSON.stringify(payload).slice(0, 60), position] as const))(
  'the outputs and the log of the Action are ours when every field says %s',
  async (_, position) => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    const report = withPayload(Object.keys(HOSTILE_FIELDS), PAYLOADS[position] ?? '');
    await publish(report, { RUNNER_TEMP: folder, ...files });
    const {
      'sarif-file': sarif = '',
      'report-file': json = '',
      ...others
    } = pairsOf(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
    expect(others).toMatchObject({ verdict: 'incomplete', blocking: '1', advisory: '1', excepted: '1' });
    for (const value of Object.values(others)) expect(value).toMatch(/^[a-z0-9-]*$/);
    expect(dirname(dirname(sarif))).toBe(folder);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(report);
    expect(readFileSync(files.GITHUB_ENV, 'utf8') + readFileSync(files.GITHUB_STATE, 'utf8')).toBe('');
    for (const { name } of obeyedCommands(printed.join(''))) expect(['error', 'warning', 'notice']).toContain(name);
  },
);
