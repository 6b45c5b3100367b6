import { looksLikeFile, whereOf } from './node-programs.ts';
import { listed, optionsOf } from './options.ts';
import { FILE_RUNNERS, LOADERS, type Loader } from './python-loaders.ts';
import { type Call, type Start, within } from './start.ts';

/** Where `flask run` and `fastapi run` look without being told. https://flask.palletsprojects.com/en/stable/cli/ · https://fastapi.tiangolo.com/fastapi-cli/ */
const FLASK_DEFAULTS = ['wsgi', 'app'];
const FASTAPI_DEFAULTS = ['main', 'app', 'api', 'app.main', 'app.app', 'app.api'];

export const isPythonProgram = (program: string): boolean =>
  program === 'python' ||
  program === 'pypy' ||
  program === 'fastapi' ||
  program === 'rq' ||
  program === 'alembic' ||
  program === 'manage.py' ||
  Object.hasOwn(LOADERS, aliasOf(program)) ||
  Object.hasOwn(FILE_RUNNERS, program);

const aliasOf = (program: string): string =>
  ({ 'waitress-serve': 'waitress', 'huey_consumer.py': 'huey_consumer' })[program] ?? program;

/** What Python, or a program written in it, starts; `again` reads what stands behind `-m`. */
export const pythonStarts = (call: Call, again: (words: readonly string[]) => readonly Start[]): readonly Start[] => {
  const program = aliasOf(call.program);
  if (program === 'python' || program === 'pypy') return interpreterStarts(call, again);
  if (program === 'manage.py') return [fileStart(call, 'manage.py')];
  if (program === 'alembic') return [{ ...whereOf(call), kind: 'framework', framework: 'alembic' }];
  if (program === 'rq') return rqStarts(call);
  if (program === 'fastapi') return fastapiStarts(call);
  const runs = Object.hasOwn(FILE_RUNNERS, program) ? FILE_RUNNERS[program] : undefined;
  if (runs !== undefined) return fileRunnerStarts(call, runs);
  return loaderStarts({ ...call, program }, LOADERS[program] ?? { values: [] });
};

const interpreterStarts = (call: Call, again: (words: readonly string[]) => readonly Start[]): readonly Start[] => {
  const { args } = call;
  const m = args.findIndex(
    (arg, i) =>
      arg === '-m' &&
      args.slice(0, i).every((before, j) => before.startsWith('-') || /^-[XW]$/.test(args[j - 1] ?? '')),
  );
  if (m >= 0) {
    const [module = '', ...rest] = args.slice(m + 1);
    if (module === 'debugpy')
      return interpreterStarts({ ...call, args: rest.slice(Math.max(rest.indexOf('-m'), 0)) }, again);
    if (isPythonProgram(module)) return again([module, ...rest]);
    if (QUIET_MODULES.has(module)) return [];
    return [moduleStart(call, `${module}`)];
  }
  const { positionals, values } = optionsOf(args, ['-X', '-W', '-c', '--check-hash-based-pycs'], true);
  if (values.has('-c'))
    return [{ ...whereOf(call), kind: 'unknown', why: `\`${call.program}\` is given its code on the command line` }];
  const [path] = positionals;
  if (path === undefined)
    return values.size > 0 ? [] : [{ ...whereOf(call), kind: 'unknown', why: `\`${call.program}\` is given no file` }];
  if (/(?:^|\/)(?:setup\.py)$/.test(path)) return [];
  return [fileStart(call, path)];
};

const QUIET_MODULES = new Set(
  listed(
    `pip venv ensurepip http.server compileall pytest unittest build pipenv poetry spacy nltk.downloader playwright json.tool virtualenv uv prisma`,
  ),
);

const loaderStarts = (call: Call, loader: Loader): readonly Start[] => {
  const { values, all, positionals } = optionsOf(call.args, loader.values);
  const folders = all(...(loader.folders ?? [])).flatMap((value) => value.split(','));
  const chdir = values.get('--chdir') ?? values.get('--workdir') ?? values.get('--working-dir');
  const inFolder: Call = {
    ...call,
    folder: chdir === undefined ? call.folder : within(call.folder, chdir),
    pythonPath: [...call.pythonPath, ...folders],
  };
  const rest = loader.verbs?.includes(positionals[0] ?? '') ? positionals.slice(1) : positionals;
  const named = loader.named?.map((name) => values.get(name)).find((value) => value !== undefined && value !== '');
  const config = configStarts(inFolder, values.get('-c') ?? values.get('--config'));
  if (call.program === 'flask') return [...flaskStarts(inFolder, named)];
  if (loader.named !== undefined) {
    const module = named ?? call.settings['CELERY_APP'];
    return module === undefined ? [noModule(call)] : [targetStart(inFolder, module)];
  }
  const targets = loader.each ? rest : rest.slice(0, 1);
  if (targets.length === 0) return config.length > 0 ? config : values.has('--version') ? [] : [noModule(call)];
  return [...config, ...targets.map((target) => targetStart(inFolder, target))];
};

/** Gunicorn executes its configuration, and `gunicorn.conf.py` without being told. https://docs.gunicorn.org/en/stable/settings.html */
const configStarts = (call: Call, path: string | undefined): readonly Start[] =>
  call.program === 'gunicorn' && path?.endsWith('.py') ? [fileStart(call, path.replace(/^file:/, ''))] : [];

const flaskStarts = (call: Call, named: string | undefined): readonly Start[] => {
  const app = named ?? call.settings['FLASK_APP'];
  if (app !== undefined) return [targetStart(call, app)];
  const [module = '', ...alternatives] = FLASK_DEFAULTS;
  return [moduleStart(call, module, alternatives)];
};

const fastapiStarts = (call: Call): readonly Start[] => {
  const { positionals, values } = optionsOf(call.args, [
    '--host',
    '--port',
    '--workers',
    '--root-path',
    '--app',
    '-e',
    '--entrypoint',
  ]);
  const [verb = '', path] = positionals;
  if (verb !== 'run' && verb !== 'dev') return [];
  const entry = values.get('--entrypoint') ?? values.get('-e');
  if (entry !== undefined) return [targetStart(call, entry)];
  if (path !== undefined) return [fileStart(call, path)];
  const [module = '', ...alternatives] = FASTAPI_DEFAULTS;
  return [moduleStart(call, module, alternatives)];
};

const rqStarts = (call: Call): readonly Start[] => [
  { ...whereOf(call), kind: 'unknown', why: '`rq` runs whatever functions the queue names' },
];

const fileRunnerStarts = (call: Call, verbs: readonly string[]): readonly Start[] => {
  const positionals = call.args.filter((arg, i) => !arg.startsWith('-') && (i > 0 || !verbs.includes(arg)));
  const path = positionals.find((word) => /\.py(?::\w+)?$/.test(word));
  return [path === undefined ? noModule(call) : fileStart(call, path.replace(/:\w+$/, ''))];
};

/** `pkg.mod:app`, `pkg.mod:create_app()`, `app/main.py:app` or `pkg.mod`. */
const targetStart = (call: Call, target: string): Start => {
  const [module = ''] = target.split(/[:(]/);
  if (module.endsWith('.py') || (module.includes('/') && !looksLikeFile(module))) return fileStart(call, module);
  // Celery takes an attribute, or a package's module `celery`; arq and huey an attribute at the end.
  const parent = module.slice(0, Math.max(module.lastIndexOf('.'), 0));
  const alternatives =
    call.program === 'celery'
      ? [`${module}.celery`, parent]
      : /^(?:arq|huey_consumer|flask)$/.test(call.program)
        ? [parent]
        : [];
  return moduleStart(
    call,
    module,
    alternatives.filter((other) => other !== ''),
  );
};

const moduleStart = (call: Call, module: string, alternatives: readonly string[] = []): Start =>
  /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(module)
    ? { ...whereOf(call), kind: 'python-module', module, ...(alternatives.length === 0 ? {} : { alternatives }) }
    : { ...whereOf(call), kind: 'unknown', why: `the module that \`${call.program}\` loads is no name: \`${module}\`` };

const fileStart = (call: Call, path: string): Start =>
  /[$*]/.test(path)
    ? {
        ...whereOf(call),
        kind: 'unknown',
        why: `the file that \`${call.program}\` starts is made up at run time: \`${path}\``,
      }
    : { ...whereOf(call), kind: 'file', path, language: 'python' };

const noModule = (call: Call): Start => ({
  ...whereOf(call),
  kind: 'unknown',
  why: `\`${call.program}\` is not told which module to load`,
});
