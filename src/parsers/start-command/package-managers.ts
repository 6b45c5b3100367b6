import { whereOf } from './node-programs.ts';
import { listed, optionsOf } from './options.ts';
import { type Call, type Start, within } from './start.ts';

export const isPackageManager = (program: string): boolean => Object.hasOwn(MANAGERS, program);

const FOLDER = ['--prefix', '-C', '--dir', '--cwd'];
const FILTER = ['-w', '--workspace', '--filter', '-F', '--filter-prod', '--scope'];

/** Commands of the package managers that start no code of the project's own. */
const QUIET = new Set([
  '',
  ...listed(
    ` ci install i add remove update upgrade up audit dedupe prune config set cache link pack publish rebuild version view why ls list outdated store fetch import deploy login plugin test t bootstrap clean-install approve-builds env patch init create policies constraints dlx`,
  ),
]);

type Reading = (words: readonly string[], folder: string) => readonly Start[];

const MANAGERS: Readonly<Record<string, (call: Call, again: Reading) => readonly Start[]>> = {
  npm: (call, again) => npmStarts(call, again),
  pnpm: (call, again) => pnpmStarts(call, again),
  yarn: (call, again) => yarnStarts(call, again),
  turbo: (call) => turboStarts(call),
  lerna: (call) => turboStarts(call),
  'npm-run-all': (call) => eachScript(call),
  'run-s': (call) => eachScript(call),
  'run-p': (call) => eachScript(call),
};

/** The scripts of a package that `npm`, `pnpm`, `yarn`, `turbo` or `npm-run-all` runs; `again` reads what they execute instead. */
export const packageManagerStarts = (call: Call, again: Reading): readonly Start[] =>
  MANAGERS[call.program]?.(call, again) ?? [];

const eachScript = (call: Call): readonly Start[] =>
  call.args
    .filter((arg) => !arg.startsWith('-'))
    .map((script) => ({ ...whereOf(call), kind: 'package-script', script }));

const npmStarts = (call: Call, again: Reading): readonly Start[] => {
  const { values, all, positionals } = optionsOf(call.args, [
    ...FOLDER,
    '-w',
    '--workspace',
    '--loglevel',
    '-p',
    '--package',
  ]);
  const [verb = '', ...rest] = positionals;
  const folder = folderOf(call, values);
  const packages = all('-w', '--workspace');
  const every = values.has('--workspaces') || values.has('-ws') ? ['*'] : [];
  if (verb === 'exec' || verb === 'x')
    return again(
      call.args.slice(call.args.indexOf(verb) + 1).filter((arg) => arg !== '--'),
      folder,
    );
  const script =
    verb === 'run' || verb === 'run-script' || verb === 'rum'
      ? (rest[0] ?? '')
      : /^(?:start|restart|stop)$/.test(verb)
        ? verb
        : '';
  if (script === '') return QUIET.has(verb) ? [] : [unknown(call, verb)];
  const optional = values.has('--if-present');
  return [scriptStart(call, folder, script, [...packages, ...every], undefined, optional)];
};

const pnpmStarts = (call: Call, again: Reading): readonly Start[] => {
  const { values, all, positionals } = optionsOf(
    call.args,
    [...FOLDER, ...FILTER.slice(2), '--loglevel', '--reporter', '--workspace-concurrency'],
    true,
  );
  const folder = folderOf(call, values);
  const packages = all('--filter', '-F', '--filter-prod');
  const every = packages.length === 0 && (values.has('-r') || values.has('--recursive')) ? ['*'] : [];
  const root = values.has('-w') || values.has('--workspace-root');
  const [verb = '', ...rest] = positionals;
  if (verb === 'exec' || verb === 'dlx') {
    return packages.length + every.length > 0
      ? [unknown(call, `--filter … ${verb}`)]
      : again(
          rest.filter((arg) => arg !== '--'),
          folder,
        );
  }
  if (verb === 'run' || verb === 'run-script') {
    const inner = optionsOf(rest, FILTER.slice(2), true);
    const named = [...packages, ...inner.all('--filter', '-F')];
    const [script = '', ...more] = inner.positionals;
    return [
      scriptStart(
        call,
        folder,
        script,
        [...named, ...every],
        undefined,
        inner.values.has('--if-present') || more.length < 0,
      ),
    ];
  }
  if (QUIET.has(verb)) return [];
  return [scriptStart(call, root ? '' : folder, verb, [...packages, ...every], positionals)];
};

const yarnStarts = (call: Call, again: Reading): readonly Start[] => {
  const { values, positionals } = optionsOf(call.args, FOLDER, true);
  const folder = folderOf(call, values);
  const [verb = '', ...rest] = positionals;
  if (verb === 'workspace') {
    const [name = '', ...inner] = rest;
    const words = inner[0] === 'run' ? inner.slice(1) : inner;
    const [script = ''] = words;
    return QUIET.has(script) ? [] : [scriptStart(call, folder, script, [name], words)];
  }
  if (verb === 'workspaces') {
    const run = rest.indexOf('run');
    return run < 0 ? [] : [scriptStart(call, folder, rest[run + 1] ?? '', ['*'])];
  }
  if (verb === 'exec' || verb === 'dlx')
    return again(
      rest.filter((arg) => arg !== '--'),
      folder,
    );
  const words = verb === 'run' ? optionsOf(rest, [], true).positionals : positionals;
  const [script = ''] = words;
  return QUIET.has(script) ? [] : [scriptStart(call, folder, script, [], words)];
};

/** `turbo run start --filter=api`, `turbo start`, `lerna run start --scope=api`. */
const turboStarts = (call: Call): readonly Start[] => {
  const { all, values, positionals } = optionsOf(
    call.args,
    listed(`--filter -F --scope --cwd --concurrency --env-mode --output-logs --log-order --ui`),
  );
  const scripts = positionals[0] === 'run' ? positionals.slice(1) : positionals;
  const named = all('--filter', '-F', '--scope');
  if (scripts.length === 0 || /^(?:prune|login|link|bootstrap|version)$/.test(scripts[0] ?? '')) return [];
  return scripts.map((written) => {
    const [pkg = '', task] = written.split('#');
    const packages = task === undefined ? (named.length === 0 ? ['*'] : named) : [pkg];
    return scriptStart(call, folderOf(call, values), task ?? written, packages);
  });
};

const folderOf = (call: Call, values: ReadonlyMap<string, string>): string => {
  const named = FOLDER.map((name) => values.get(name)).find((value) => value !== undefined && value !== '');
  return named === undefined ? call.folder : within(call.folder, named);
};

const scriptStart = (
  call: Call,
  folder: string,
  script: string,
  packages: readonly string[] = [],
  program?: readonly string[],
  optional = false,
): Start => ({
  ...whereOf(call),
  folder,
  kind: 'package-script',
  script,
  ...(packages.length === 0 ? {} : { packages }),
  ...(program === undefined ? {} : { program }),
  ...(optional ? { optional } : {}),
});

const unknown = (call: Call, verb: string): Start => ({
  ...whereOf(call),
  kind: 'unknown',
  why: `\`${call.program} ${verb}\` is no command that is known`,
});
