import { listed, optionsOf } from './options.ts';
import type { Call, Start } from './start.ts';

const NODE_VALUES = listed(
  `-r --require --import --loader --experimental-loader -C --conditions -e --eval -p --print --env-file --env-file-if-exists --run --title --watch-path --icu-data-dir --inspect-port --tsconfig -P --project -O --compiler-options --ignore -i -w --watch -x --exec --ext --delay --config -c --max-old-space-size --stack-trace-limit --preload --cwd --import-map --port`,
);

/** Options of the same letter that take no value in this program. */
const WITHOUT_VALUE: Readonly<Record<string, readonly string[]>> = {
  node: ['-c', '--watch', '-w', '-i', '-x', '-P', '-O'],
  tsx: ['-c', '--watch', '-w', '-i', '-x', '-O'],
  'ts-node': ['-w', '-x', '--watch'],
  bun: ['--watch', '-w', '-i', '-x', '-P', '-O'],
  deno: ['--watch', '-w', '-i', '-x', '-P', '-O', '-r', '-e'],
};

const RUNNERS = new Set(
  listed(
    `node nodejs tsx ts-node ts-node-esm ts-node-script ts-node-dev tsnd nodemon node-dev swc-node esno esmo vite-node jiti babel-node esr sucrase-node esbuild-runner zx supervisor`,
  ),
);

export const isNodeProgram = (program: string): boolean =>
  RUNNERS.has(program) || /^(?:bun|deno|pm2(?:-runtime|-docker)?|forever)$/.test(program);

/** What `node`, a TypeScript runner, Bun, Deno or pm2 starts; `nested` reads a command given as an argument. */
export const nodeStarts = (call: Call, nested: (text: string) => readonly Start[]): readonly Start[] => {
  const { program } = call;
  if (program.startsWith('pm2')) return pm2Starts(call);
  if (program === 'bun' || program === 'deno') return runtimeStarts(call, nested);
  if (program === 'forever') return runStarts({ ...call, args: call.args.filter((arg) => arg !== 'start') }, nested);
  const [first] = call.args;
  const watches = program === 'tsx' && first === 'watch';
  return runStarts(watches ? { ...call, args: call.args.slice(1) } : call, nested);
};

const runStarts = (call: Call, nested: (text: string) => readonly Start[]): readonly Start[] => {
  const none = WITHOUT_VALUE[call.program] ?? [];
  const { values, all, positionals } = optionsOf(
    call.args,
    NODE_VALUES.filter((name) => !none.includes(name)),
    true,
  );
  const loaded = all('-r', '--require', '--import', '--loader', '--experimental-loader', '--preload')
    .filter((path) => /^\.{1,2}\//.test(path))
    .map((path) => file(call, path));
  const exec = values.get('--exec') ?? (call.program === 'nodemon' ? values.get('-x') : undefined);
  const script = values.get('--run');
  if (script !== undefined) return [...loaded, { ...whereOf(call), kind: 'package-script', script }];
  if (exec !== undefined) return [...loaded, ...nested([exec, ...positionals].join(' '))];
  if (['-e', '--eval', '-p', '--print'].some((name) => values.has(name))) {
    return [
      ...loaded,
      { ...whereOf(call), kind: 'unknown', why: `\`${call.program}\` is given its code on the command line` },
    ];
  }
  if (values.has('--version') || values.has('-v') || values.has('--help')) return loaded;
  if (values.has('--test')) return loaded;
  const [path] = positionals;
  if (path === undefined)
    return [...loaded, { ...whereOf(call), kind: 'unknown', why: `\`${call.program}\` is given no file` }];
  return [...loaded, file(call, path)];
};

const runtimeStarts = (call: Call, nested: (text: string) => readonly Start[]): readonly Start[] => {
  const { positionals, values } = optionsOf(
    call.args,
    ['--cwd', '--filter', '-F', '--config', '-c', '--env-file', '--preload', '-r'],
    true,
  );
  const [verb = '', ...rest] = positionals;
  const folder = values.get('--cwd') ?? call.folder;
  const inFolder = { ...whereOf(call), folder };
  const packages = values.get('--filter') ?? values.get('-F');
  if (QUIET_VERBS.has(verb) || verb === '') return [];
  if (/^(?:x|exec)$/.test(verb)) return nested(rest.join(' '));
  if (call.program === 'deno') {
    if (verb === 'task') return [{ ...inFolder, kind: 'package-script', script: rest[0] ?? '' }];
    if (verb === 'run' || verb === 'serve') return runStarts({ ...call, folder, args: rest }, nested);
    return looksLikeFile(verb) ? [file({ ...call, folder }, verb)] : unknownVerb(call, verb);
  }
  const named = verb === 'run' ? optionsOf(rest, ['--filter', '-F'], true) : undefined;
  const target = named === undefined ? verb : (named.positionals[0] ?? '');
  const filter = packages ?? named?.values.get('--filter') ?? named?.values.get('-F');
  if (looksLikeFile(target))
    return runStarts({ ...call, folder, args: [...call.args.slice(0, call.args.indexOf(verb)), target] }, nested);
  return [
    {
      ...inFolder,
      kind: 'package-script',
      script: target,
      ...(filter === undefined ? {} : { packages: [filter] }),
      program: named === undefined ? positionals : named.positionals,
    },
  ];
};

const QUIET_VERBS = new Set(
  listed(
    `install i add remove update build test upgrade cache check fmt lint compile types pm link publish outdated init create audit bundle doc info completions repl`,
  ),
);

/** `pm2 start x.js`, `pm2-runtime start ecosystem.config.js`, `pm2 start npm -- start`. */
const pm2Starts = (call: Call): readonly Start[] => {
  const args = call.args[0] === 'start' || call.args[0] === 'startOrReload' ? call.args.slice(1) : call.args;
  if (call.program === 'pm2' && args === call.args) return [];
  const split = args.indexOf('--');
  const { positionals, values } = optionsOf(
    split < 0 ? args : args.slice(0, split),
    listed(`-n --name -i --instances --interpreter --node-args --env --cwd --max-memory-restart -l --log -o -e`),
  );
  const folder = values.get('--cwd') ?? call.folder;
  const [target] = positionals;
  if (target === undefined) return [{ ...whereOf(call), kind: 'unknown', why: '`pm2` is given no file' }];
  if (/^(?:npm|yarn|pnpm)$/.test(target)) {
    const [first = 'start', second = ''] = split < 0 ? [] : args.slice(split + 1);
    return [{ ...whereOf(call), folder, kind: 'package-script', script: first === 'run' ? second : first }];
  }
  if (/\.(?:config\.[cm]?js|json|ya?ml)$/.test(target)) {
    return [{ ...whereOf(call), kind: 'unknown', why: `what \`pm2\` starts is written in \`${target}\`` }];
  }
  return [file({ ...call, folder }, target)];
};

const file = (call: Call, path: string): Start =>
  /[$*]/.test(path)
    ? {
        ...whereOf(call),
        kind: 'unknown',
        why: `the file that \`${call.program}\` starts is made up at run time: \`${path}\``,
      }
    : {
        ...whereOf(call),
        kind: 'file',
        path,
        language: path.endsWith('.py') ? 'python' : path.endsWith('.sh') ? 'shell' : 'javascript',
      };

const unknownVerb = (call: Call, verb: string): readonly Start[] => [
  { ...whereOf(call), kind: 'unknown', why: `\`${call.program} ${verb}\` is no command that is known` },
];

export const looksLikeFile = (word: string): boolean => /\.[cm]?[jt]sx?$/.test(word) || /^\.{0,2}\//.test(word);

export const whereOf = ({ folder, pythonPath, settings }: Call) => ({ folder, pythonPath, settings });
