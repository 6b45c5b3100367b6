import { optionsOf } from './options.ts';

/** Programs that start the program that follows, with those of their options that take a value. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  exec: ['-a'],
  time: [],
  nohup: [],
  command: [],
  nice: ['-n'],
  timeout: ['-s', '-k', '--signal', '--kill-after'],
  sudo: ['-u', '-g', '--user'],
  env: ['-u', '-C', '-S', '--chdir'],
  tini: ['-p', '-e'],
  'dumb-init': [],
  catatonit: [],
  gosu: [],
  'su-exec': [],
  setpriv: [],
  stdbuf: ['-i', '-o', '-e'],
  'with-contenv': [],
  'cross-env': [],
  dotenv: ['-e', '-f', '--file', '-p', '-v', '-c'],
  dotenvx: ['-f', '--env-file', '-e', '--env'],
  'env-cmd': ['-f', '-e', '-r'],
  doppler: ['-p', '--project', '-c', '--config', '-t', '--token'],
  infisical: ['--env', '--projectId', '--path', '--token'],
  op: ['--env-file'],
  chamber: [],
  varlock: [],
  npx: ['-p', '--package'],
  bunx: [],
  pnpx: [],
  poetry: ['-C', '--directory', '-P', '--project'],
  pipenv: [],
  pdm: ['-p', '--project'],
  rye: [],
  hatch: ['-e', '--env'],
  uvx: ['--from', '--with', '-p', '--python'],
  uv: [
    '--with',
    '--extra',
    '--group',
    '--only-group',
    '--no-group',
    '--env-file',
    '-p',
    '--python',
    '--project',
    '--directory',
    '--package',
    '--index',
    '--with-requirements',
    '--with-editable',
    '--no-extra',
  ],
  bundle: [],
  conda: ['-n', '--name', '-p', '--prefix'],
  micromamba: ['-n', '-p'],
  'ddtrace-run': [],
  'newrelic-admin': [],
  'opentelemetry-instrument': [
    '--service_name',
    '--traces_exporter',
    '--metrics_exporter',
    '--logs_exporter',
    '--exporter_otlp_endpoint',
  ],
  'aws-lambda-rie': [],
  'heroku-exec': [],
  watchmedo: ['-d', '--directory', '-p', '--pattern', '--patterns'],
  'wait-for-it': ['-h', '-p', '-t', '--host', '--port', '--timeout'],
  'wait-for-it.sh': ['-h', '-p', '-t', '--host', '--port', '--timeout'],
  'wait-for': ['-t', '--timeout'],
  dockerize: ['-wait', '-timeout', '-template', '-stdout', '-stderr'],
};

/** What stands between such a program and the one it starts. */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  poetry: /^run$/,
  pipenv: /^run$/,
  pdm: /^run$/,
  rye: /^run$/,
  hatch: /^run$/,
  uv: /^run$/,
  bundle: /^exec$/,
  conda: /^run$/,
  micromamba: /^run$/,
  dotenvx: /^run$/,
  doppler: /^run$/,
  infisical: /^run$/,
  op: /^run$/,
  varlock: /^run$/,
  chamber: /^exec$/,
  'newrelic-admin': /^run-program$/,
  watchmedo: /^auto-restart$/,
};

/** Wrappers with an own argument before the program: a time, a user, an address. */
const ONE_MORE = new Set(['timeout', 'gosu', 'su-exec', 'wait-for-it', 'wait-for-it.sh', 'wait-for', 'chamber']);

export interface Unwrapped {
  /** The program in front, without the folder of installed tools, and its arguments; empty where none is left. */
  readonly words: readonly string[];
  /** What `--directory` or `-C` of a wrapper says. */
  readonly folder?: string;
}

/** Takes the prefixes off a command until the program stands in front that does the work. */
export const unwrapped = (words: readonly string[]): Unwrapped => {
  let rest: readonly string[] = words.filter((word, i) => i > 0 || word !== '');
  let folder: string | undefined;
  for (let round = 0; round < MOST_PREFIXES; round++) {
    const [first = '', ...args] = rest;
    const program = bareName(first);
    const withValue = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : undefined;
    if (withValue === undefined) return { words: [program, ...args], ...(folder === undefined ? {} : { folder }) };
    const next = inner(program, args, withValue);
    if (next === undefined) return { words: [program, ...args], ...(folder === undefined ? {} : { folder }) };
    rest = next.words;
    folder = next.folder ?? folder;
  }
  return { words: [] };
};

const MOST_PREFIXES = 12;

const inner = (program: string, args: readonly string[], withValue: readonly string[]): Unwrapped | undefined => {
  const { values, positionals } = optionsOf(args, withValue, true);
  const between = BETWEEN[program];
  const folder = values.get('--directory') ?? values.get('-C') ?? values.get('--chdir');
  let rest: readonly string[] = positionals;
  if (between !== undefined) {
    if (!between.test(rest[0] ?? '')) return undefined;
    const options = optionsOf(rest.slice(1), withValue, true);
    if (program === 'uv' && (options.values.has('-m') || options.values.has('--module'))) {
      rest = ['python', '-m', ...options.positionals];
    } else rest = options.positionals;
  }
  if (ONE_MORE.has(program)) rest = rest.slice(1);
  if (program === 'env' || program === 'cross-env') rest = afterAssignments(rest);
  if (rest[0] === '--') rest = rest.slice(1);
  return { words: rest, ...(folder === undefined || program === 'watchmedo' ? {} : { folder }) };
};

/** `./node_modules/.bin/tsx`, `.venv/bin/python3.12`, `/usr/local/bin/node` by their names alone; a path of the project stays. */
const bareName = (program: string): string => {
  const installed =
    /(?:^|\/)(?:node_modules\/\.bin|\.?v?env\/bin|usr\/(?:local\/)?s?bin|opt\/[\w./-]*bin|bin)\/([^/]+)$/;
  const [, name = program] = /^\/?bin\/(?:ba|da)?sh$/.test(program)
    ? [program, program.slice(program.lastIndexOf('/') + 1)]
    : program.startsWith('/') || /node_modules\/\.bin|v?env\/bin/.test(program)
      ? (installed.exec(program) ?? [])
      : [];
  return /^(?:python|pip)[\d.]*$/.test(name) ? name.replace(/[\d.]+$/, '') : name.replace(/@[\w.^~-]+$/, '');
};

const afterAssignments = (words: readonly string[]): readonly string[] => {
  const program = words.findIndex((word) => !/^[A-Za-z_]\w*\+?=$/.test(word));
  return program < 0 ? [] : words.slice(program);
};
