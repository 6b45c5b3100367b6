import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSkippedByGitleaks } from '../../src/parsers/gitleaks-skipped-paths.ts';
import { createCommands } from '../../src/readers/commands.ts';
import { neutralName } from '../../src/readers/gitleaks/export-name.ts';
import { segmentsOf } from '../../src/readers/gitleaks/export-segments.ts';
import { throwawayFolder } from '../readers/throwaway-repository.ts';
import { fakeSecret } from '../support/fake-secrets.ts';
import { findTestEngine, MAIN_ENGINE } from './scan.ts';

const LINE = `token ${fakeSecret('github-pat', 9).value}\n`;

/** What raw gitleaks finds a secret in, out of files that all hold the same one. */
const foundByRawEngine = async (paths: readonly string[]): Promise<ReadonlySet<string>> => {
  const folder = throwawayFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), LINE);
  }
  const found = await findTestEngine(MAIN_ENGINE);
  if (found.status !== 'found') throw new Error(found.reason);
  const { program, leadingArgs } = found.engine;
  const args = [
    ...leadingArgs,
    'dir',
    '--no-banner',
    '--report-format',
    'json',
    '--report-path',
    '-',
    '--exit-code',
    '0',
    '.',
  ];
  const result = await createCommands().run({ program, args, folder, timeoutSeconds: 60 });
  if (result.status !== 'exited') throw new Error(result.status);
  return new Set((JSON.parse(result.stdout.toString()) as { File: string }[]).map(({ File }) => File));
};

/** Paths of every entry of the engine's list of what it passes over, and neighbours of them. */
const CANDIDATES = [
  'gitleaks.toml a/.gitleaks.toml xgitleaks.tomlx a.bmp A.JPEG a.svg a.tiff a.eot a.otf a.ttf a.woff a.woff2 a.doc a.docx a.xls',
  'a.pdf a.bin a.socket a.vsidx a.v2 a.suo a.wsuo a.xdll a.pdb a.exe a.gltf go.mod x/go.sum go.work go.work.sum lego.mod',
  'vendor/modules.txt vendor/github.com/a/b.go x/vendor/golang.org/x/c.go vendor/gopkg.in/d vendor/k8s.io/e vendor/bundle/f vendor/ruby/g',
  'gradlew gradlew.bat gradle.lockfile mvnw mvnw.cmd .mvn/wrapper/MavenWrapperDownloader.java node_modules/a b/node_modules/c/d.js',
  'deno.lock npm-shrinkwrap.json package-lock.json pnpm-lock.yaml yarn.lock bower_components/a angular.js bootstrap.min.js',
  'bootstrap-5.1.bundle.min.js.map jquery.js jquery-ui.min.js jqueryui.js plotly-1.2.min.js swagger-ui.js swaggerui-bundle.js javascript.json Pipfile.lock poetry.lock',
  'env/lib/a venv/lib64/b VirtualEnv/Lib/c lib/python3.11/d lib64/python2.7/e python/3.9/lib/f foo_bar-1.2.dist-info/METADATA',
  'a.gem verification-metadata.xml Database.refactorlog databaseXrefactorlog src/a.ts README.md vendor.txt env.ts lib/python.py',
]
  .join(' ')
  .split(' ');

test('every path that the engine passes over is looked at under another name', async () => {
  const found = await foundByRawEngine(CANDIDATES);
  const missed = CANDIDATES.filter((path) => !found.has(path));
  expect(missed.length).toBeGreaterThan(50);
  expect(missed.filter((path) => !isSkippedByGitleaks(path))).toEqual([]);
});

test('no copy has a name that the engine passes over', async () => {
  const odd = [
    'a.gz.txt',
    'a.brand.ts',
    'a.s2',
    'x.tar',
    'nuget.config',
    'main.tf',
    'secret.YAML',
    'naïve.php',
    '-x',
    'a b',
  ];
  const names = [...CANDIDATES, ...odd].flatMap((path, n) => [
    `a/${neutralName(n, path, false)}`,
    `b/${neutralName(n, path, true)}`,
  ]);
  const found = await foundByRawEngine(names);
  expect(names.filter((name) => !found.has(name))).toEqual([]);
});

test('the parts of a text overlap, follow each other and say where they begin', () => {
  const line = fc.oneof(fc.string({ maxLength: 40 }), fc.constant('x'.repeat(50_000)), fc.constant(''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const text = Buffer.from(lines.join('\n'));
      let covered = 0;
      for (const { bytes, startLine, startColumn } of segmentsOf(text)) {
        expect(bytes.length).toBeLessThanOrEqual(96_000);
        const before = text
          .toString('latin1')
          .split('\n')
          .slice(0, startLine - 1);
        const start = before.reduce((sum, one) => sum + one.length + 1, 0) + startColumn;
        expect(text.subarray(start, start + bytes.length).equals(bytes)).toBe(true);
        if (covered > 0) expect(start).toBeLessThanOrEqual(covered - 10_000);
        covered = start + bytes.length;
      }
      expect(covered).toBe(text.length);
    }),
    { numRuns: 100 },
  );
});
