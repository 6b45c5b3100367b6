import { describe, expect, test } from 'vitest';
import { callersOfAccessors } from '../../src/checks/service-access/attribution/accessor-callers.ts';
import type { LoadedModule } from '../../src/checks/service-access/service-code.ts';
import type { ModuleFacts, ModuleImport } from '../../src/parsers/source-code/module-facts.ts';

const place = { line: 1, column: 1 };

/** A file that imports; `x as y` passes on under another name. */
const file = (
  path: string,
  more: Partial<ModuleFacts>,
  resolved: Readonly<Record<string, string>> = {},
): LoadedModule => ({
  path,
  facts: {
    language: 'typescript',
    reads: [],
    handovers: [],
    imports: [],
    accessors: [],
    accessorCalls: [],
    words: [],
    unreadable: [],
    ...more,
  },
  chain: [path],
  resolved: new Map(Object.entries(resolved)),
});

const imports = (from: string, names: readonly string[], more: Partial<ModuleImport> = {}): ModuleImport => ({
  from,
  names,
  place,
  ...more,
});

const accessor = (name: string, exported = true) => ({ name, exported, argument: 0, place });

const callersIn = (...files: readonly LoadedModule[]) =>
  callersOfAccessors(new Map(files.map((one) => [one.path, one])));

const ENV = file('env.ts', { accessors: [accessor('requireEnv'), accessor('hidden', false)] });
const main = (names: readonly string[], from = './env', path = 'env.ts', callsUntold = true) =>
  file('main.ts', { imports: [imports(from, names)], ...(callsUntold ? { callsUntold: true } : {}) }, { [from]: path });

describe('files whose calls are asked for', () => {
  test.each([
    ['the function itself', ['requireEnv'], ['main.ts']],
    ['a namespace', ['*'], ['main.ts']],
    ['a default, which may be an object of functions', ['default'], ['main.ts']],
    ['another name of the file', ['port'], []],
    ['a function that the file keeps to itself', ['hidden'], []],
  ])('import %s', (_, names, callers) => {
    expect(callersIn(ENV, main(names))).toEqual(callers);
  });

  test('are those alone whose calls were not told yet', () => {
    expect(callersIn(ENV, main(['requireEnv'], './env', 'env.ts', false))).toEqual([]);
  });

  test.each([
    [{ names: ['*'] }, 'requireEnv', ['main.ts']],
    [{ names: ['requireEnv'] }, 'requireEnv', ['main.ts']],
    [{ names: ['requireEnv'], renamed: [['requireEnv', 'need']] as const }, 'need', ['main.ts']],
    [{ names: ['port'] }, 'requireEnv', []],
  ])('may get it passed on by %j as %s', (passed, name, callers) => {
    const barrel = file(
      'barrel.ts',
      { imports: [imports('./env', passed.names, { ...passed, reexports: true })] },
      { './env': 'env.ts' },
    );
    expect(callersIn(ENV, barrel, main([name], './barrel', 'barrel.ts'))).toEqual(callers);
  });

  test('import a function that passes its argument on', () => {
    const relay = { ...accessor('need'), callee: 'requireEnv', calleeArgument: 0 };
    const need = file('need.ts', { relays: [relay] });
    expect(callersIn(need, main(['need'], './need', 'need.ts'))).toEqual(['main.ts']);
  });

  test('end where files pass names on in a circle', () => {
    const circle = (path: string, other: string) =>
      file(path, { imports: [imports('./o', ['*'], { reexports: true })] }, { './o': other });
    expect(callersIn(circle('a.ts', 'b.ts'), circle('b.ts', 'a.ts'), main(['need'], './a', 'a.ts'))).toEqual([]);
  });

  test('may name a module of a Python package', () => {
    const caller = file(
      'main.py',
      { imports: [imports('pkg', ['env'])], callsUntold: true },
      { pkg: 'pkg/__init__.py', 'pkg.env': 'pkg/env.py' },
    );
    expect(
      callersIn(file('pkg/__init__.py', {}), file('pkg/env.py', { accessors: [accessor('need')] }), caller),
    ).toEqual(['main.py']);
  });
});
