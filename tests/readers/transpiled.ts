import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A module of `src` and what it imports as JavaScript, for a test that needs a process of its own. Gives the file's path. */
export const transpiled = (module: string): string => {
  mkdirSync(join(ROOT, 'tmp'), { recursive: true });
  const out = mkdtempSync(join(ROOT, 'tmp', 'transpiled-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const done = new Set<string>();
  const emit = (file: string): string => {
    const target = join(out, relative(ROOT, file)).replace(/\.ts$/, '.js');
    if (done.has(file)) return target;
    done.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, imported] of source.matchAll(/^(?!import type).*from '(\.[^']+\.ts)'/gm)) {
      emit(resolve(dirname(file), imported ?? ''));
    }
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
    return target;
  };
  return emit(join(ROOT, module));
};
