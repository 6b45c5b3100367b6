import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The floors of ARCHITECTURE.md are held by a tool. A tool that looks at nothing is content too, so each floor is broken here
// once, in a copy of the sources.

const PROJECT = join(import.meta.dirname, '..');

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const RULE = 'src/checks/planted/rules/first-fault';

/** Each floor: the file that breaks it, and what that file holds. */
const BREACHES: Readonly<Record<string, { readonly file: string; readonly code: string }>> = {
  'model-is-the-ground': { file: 'src/model/planted.ts', code: "import '../parsers/located-yaml.ts';" },
  'parsers-are-low': { file: 'src/parsers/planted.ts', code: "import type { Ports } from '../readers/ports.ts';" },
  'readers-are-low': { file: 'src/readers/planted.ts', code: "import '../gate/verdict.ts';" },
  'checks-see-ports-only': { file: 'src/checks/planted/collect.ts', code: "import '../../readers/commands.ts';" },
  'config-is-policy-only': { file: 'src/config/planted.ts', code: "import '../checks/checks.generated.ts';" },
  'policy-change-is-pure': { file: 'src/policy-change/planted.ts', code: "import '../parsers/located-yaml.ts';" },
  'workflow-change-is-pure': { file: 'src/workflow-change/planted.ts', code: "import '../config/parse-policy.ts';" },
  'proposal-is-pure': { file: 'src/proposal/planted.ts', code: "import '../config/parse-policy.ts';" },
  'gate-sees-the-model-only': { file: 'src/gate/planted.ts', code: "import '../config/parse-policy.ts';" },
  'reporters-see-the-model-only': { file: 'src/reporters/planted.ts', code: "import '../gate/verdict.ts';" },
  'publishers-tell-github': { file: 'src/publishers/planted.ts', code: "import '../gate/verdict.ts';" },
  'rules-are-pure': { file: `${RULE}/rule.ts`, code: "import '../../../../parsers/located-yaml.ts';" },
  'checks-do-not-know-each-other': { file: 'src/checks/planted/check.ts', code: "import '../policy/facts.ts';" },
  'io-only-in-readers-and-entrypoints': { file: 'src/parsers/planted-read.ts', code: "import 'node:fs';" },
  'digests-only-at-the-edges': { file: 'src/gate/planted-digest.ts', code: "import 'node:crypto';" },
  'github-only-in-entrypoints': { file: 'src/reporters/planted-github.ts', code: "import '@actions/core';" },
  'product-stands-alone': { file: 'src/model/planted-test.ts', code: "import '../../tests/planted.ts';" },
  'no-dev-dependency': { file: 'src/entrypoints/planted.ts', code: "import 'vitest';" },
  'not-to-unresolvable': { file: 'src/model/planted-nothing.ts', code: "import './not-there.ts';" },
  'no-circular': { file: 'src/model/planted-circle.ts', code: "import './planted-circle-back.ts';" },
};

/** Ways around a floor that its first breach does not show. */
const MORE_BREACHES: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['rules-are-pure', `${RULE}/digest.ts`, "import 'node:crypto';"],
  ['rules-are-pure', `${RULE}/package.ts`, "import 'yaml';"],
  ['rules-are-pure', `${RULE}/neighbour.ts`, "import '../second-fault/rule.ts';"],
  ['rules-are-pure', `${RULE}/ports.ts`, "import type { Ports } from '../../../../readers/ports.ts';"],
  [
    'gate-sees-the-model-only',
    'src/gate/planted-check.ts',
    "export type { RunnableCheck } from '../checks/run-check.ts';",
  ],
  ['reporters-see-the-model-only', 'src/reporters/planted-load.ts', "await import('../entrypoints/exit-code.ts');"],
  ['publishers-tell-github', 'src/publishers/planted-http.ts', "import '../readers/http/http-client.ts';"],
  ['io-only-in-readers-and-entrypoints', 'src/publishers/planted-ask.ts', "import 'undici';"],
  ['github-only-in-entrypoints', 'src/publishers/planted-action.ts', "import '@actions/github';"],
  ['io-only-in-readers-and-entrypoints', 'src/config/planted-run.ts', "import 'execa';"],
  ['io-only-in-readers-and-entrypoints', 'src/checks/dependencies/planted-ask.ts', "import 'undici';"],
  ['io-only-in-readers-and-entrypoints', 'src/checks/dependencies/planted-again.ts', "import 'p-retry';"],
  ['io-only-in-readers-and-entrypoints', 'src/reporters/planted-fs.ts', "import 'fs/promises';"],
  ['io-only-in-readers-and-entrypoints', 'src/gate/planted-os.ts', "import 'node:os';"],
];

const SCENERY: Readonly<Record<string, string>> = {
  'tests/planted.ts': 'export {};',
  'src/checks/planted/rules/second-fault/rule.ts': 'export {};',
  'src/model/planted-circle-back.ts': "import './planted-circle.ts';",
};

const depcruise = (folder: string, outputType: 'json' | 'err') =>
  execa(
    process.execPath,
    [
      join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      outputType,
    ],
    { cwd: folder, reject: false },
  );

const cruise = async (folder: string): Promise<Cruise> => JSON.parse((await depcruise(folder, 'json')).stdout);

const sourcesOf = async (folder: string): Promise<number> =>
  (await readdir(join(folder, 'src'), { recursive: true })).filter(
    (name) => /\.ts$/.test(name) && !/\bfixtures\b/.test(name),
  ).length;

describe('the floors', () => {
  let folder: string;
  let clean: Cruise;
  let broken: Cruise;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aduana-floors-'));
    for (const part of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
      await cp(join(PROJECT, part), join(folder, part), { recursive: true });
    }
    await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    clean = await cruise(folder);
    const breaches = Object.values(BREACHES).map(({ file, code }) => [file, code] as const);
    const more = MORE_BREACHES.map(([, file, code]) => [file, code] as const);
    for (const [file, code] of [...Object.entries(SCENERY), ...breaches, ...more]) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), `${code}\n`);
    }
    broken = await cruise(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const rulesBrokenBy = (file: string) =>
    broken.summary.violations.filter(({ from, to }) => from === file || to === file).map(({ rule }) => rule.name);

  test('are looked at in every source file, and hold', async () => {
    expect(clean.summary.violations).toEqual([]);
    expect(clean.summary.totalCruised).toBeGreaterThanOrEqual(await sourcesOf(PROJECT));
  });

  test('fail the command when one is broken', async () => {
    expect((await depcruise(folder, 'err')).exitCode).toBeGreaterThan(0);
  });

  test.each(Object.entries(BREACHES))('%s is seen to be broken', (name, { file }) => {
    expect(rulesBrokenBy(file)).toContain(name);
  });

  test.each(MORE_BREACHES)('%s is seen to be broken by %s too', (name, file) => {
    expect(rulesBrokenBy(file)).toContain(name);
  });

  test('are all broken once in this test', async () => {
    const { default: config } = await import(pathToFileURL(join(PROJECT, '.dependency-cruiser.mjs')).href);
    expect(Object.keys(BREACHES).sort()).toEqual(config.forbidden.map(({ name }: { name: string }) => name).sort());
  });
});
