import { listed } from './options.ts';

/** How a Python program is told which module to load. */
export interface Loader {
  readonly values: readonly string[];
  /** Options whose value names the module; absent: the first positional does. */
  readonly named?: readonly string[];
  /** Words in front of the module: `flask run`, `celery worker`. */
  readonly verbs?: readonly string[];
  readonly folders?: readonly string[];
  /** Every positional names a module. */
  readonly each?: boolean;
}

const BIND = listed('-b --bind -h --host -p --port -w --workers -k --worker-class -t --timeout -c --config');

export const LOADERS: Readonly<Record<string, Loader>> = {
  uvicorn: {
    values: [
      ...BIND,
      ...listed(
        `--app-dir --log-level --loop --http --ws --env-file --log-config --root-path --reload-dir --limit-concurrency --timeout-keep-alive --forwarded-allow-ips --ssl-keyfile --ssl-certfile --interface --uds --fd`,
      ),
    ],
    folders: ['--app-dir'],
  },
  gunicorn: {
    values: [
      ...BIND,
      ...listed(
        `--chdir --pythonpath --log-level --access-logfile --error-logfile --threads -n --name --preload-app --max-requests --max-requests-jitter --keep-alive --graceful-timeout -e --env --worker-tmp-dir --worker-connections --forwarded-allow-ips --log-file --user -u --group -g --pid --access-logformat --limit-request-line`,
      ),
    ],
    folders: ['--pythonpath'],
  },
  hypercorn: { values: [...BIND, '--access-logfile', '--log-level', '--root-path'] },
  granian: { values: [...BIND, '--interface', '--log-level', '--loop', '--working-dir'] },
  daphne: { values: [...BIND, '-e', '-u', '--fd', '-v', '--access-log', '--root-path'] },
  waitress: { values: ['--listen', '--host', '--port', '--threads', '--call', '--url-prefix'] },
  flask: { values: ['--app', '-A', '--env-file', '-e', '-h', '--host', '-p', '--port'], named: ['--app', '-A'] },
  celery: {
    values: listed(
      `-A --app -b --broker -Q --queues -c --concurrency -P --pool -l --loglevel -n --hostname -s --schedule --workdir -E -S --scheduler --max-tasks-per-child --autoscale --time-limit -O`,
    ),
    named: ['-A', '--app'],
  },
  dramatiq: {
    values: ['-p', '--processes', '-t', '--threads', '--path', '-P', '-Q', '--queues', '--log-file', '--pid-file'],
    each: true,
    folders: ['-P', '--path'],
  },
  huey_consumer: { values: ['-w', '--workers', '-k', '--worker-type', '-l', '--logfile'] },
  arq: { values: ['--watch', '--custom-log-dict'] },
  taskiq: { values: ['-w', '--workers', '--log-level'], verbs: ['worker', 'scheduler'], each: true },
  faststream: { values: ['-w', '--workers', '--log-level', '--app-dir'], verbs: ['run'], folders: ['--app-dir'] },
  sanic: { values: ['-H', '--host', '-p', '--port', '-w', '--workers'] },
  litestar: {
    values: ['--app', '--app-dir', '-H', '--host', '-p', '--port', '-W', '--wc'],
    named: ['--app'],
    folders: ['--app-dir'],
  },
};

/** Programs whose Python file is a path, and the verbs in front of it. */
export const FILE_RUNNERS: Readonly<Record<string, readonly string[]>> = {
  streamlit: ['run'],
  chainlit: ['run'],
  panel: ['serve'],
  bokeh: ['serve'],
  mcp: ['run', 'dev'],
  fastmcp: ['run'],
  marimo: ['run', 'edit'],
  gradio: [],
};
