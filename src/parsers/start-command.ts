import { readShell, type ShellCommand, type ShellScript } from './shell-script.ts';
import { isNodeProgram, nodeStarts, whereOf } from './start-command/node-programs.ts';
import { isPackageManager, packageManagerStarts } from './start-command/package-managers.ts';
import { unwrapped } from './start-command/prefixes.ts';
import { isPythonProgram, pythonStarts } from './start-command/python-programs.ts';
import { FOREIGN, frameworkOf, isQuiet } from './start-command/quiet-programs.ts';
import { type Call, type Start, type Where, within } from './start-command/start.ts';

export type { Start } from './start-command/start.ts';

/**
 * What a command line starts, in the order written; empty where nothing of it is code of the project (`npm ci`). Package scripts are
 * named, not looked up. What cannot be told is `unknown`, in words that repeat no value. Never throws.
 */
export const startsOf = (script: ShellScript, where: Partial<Where> = {}): readonly Start[] =>
  startsIn(script, where, 0);

/** The same for the words of one command, as an image's `CMD ["node", "x.js"]` gives them. */
export const startsOfWords = (words: readonly string[], where: Partial<Where> = {}): readonly Start[] =>
  startsOfCommand({ words, settings: {} }, { ...NOWHERE, ...where }, 0);

const NOWHERE: Where = { folder: '', pythonPath: [], settings: {} };

const DEEPEST = 6;

const startsIn = ({ commands, isCut }: ShellScript, where: Partial<Where>, depth: number): readonly Start[] => {
  const here = { ...NOWHERE, ...where };
  const starts: Start[] = [];
  let folder = here.folder;
  for (const command of commands) {
    const [program, target = ''] = command.words;
    if (program === 'cd' || program === 'pushd') folder = /[$~]/.test(target) ? folder : within(folder, target);
    else starts.push(...startsOfCommand(command, { ...here, folder }, depth));
  }
  if (isCut) starts.push({ ...here, kind: 'unknown', why: 'the command is too long or too deeply nested to be read' });
  return starts;
};

const startsOfCommand = ({ words, settings }: ShellCommand, where: Where, depth: number): readonly Start[] => {
  const { words: rest, folder } = unwrapped(words);
  const [program = '', ...args] = rest;
  if (program === '') return [];
  const pythonPath = settings['PYTHONPATH']?.split(':').filter((part) => part !== '' && !part.startsWith('$')) ?? [];
  const call: Call = {
    program,
    args,
    folder: folder === undefined ? where.folder : within(where.folder, folder),
    pythonPath: [...where.pythonPath, ...pythonPath],
    settings: { ...where.settings, ...settings },
  };
  if (depth > DEEPEST)
    return [{ ...whereOf(call), kind: 'unknown', why: 'commands are nested too deep to be followed' }];
  const nested = (text: string): readonly Start[] => startsIn(readShell(text), whereOf(call), depth + 1);
  const again = (inner: readonly string[], inFolder = call.folder): readonly Start[] =>
    startsOfCommand({ words: inner, settings }, { ...where, folder: inFolder }, depth + 1);
  return startsOfCall(call, nested, again);
};

const startsOfCall = (
  call: Call,
  nested: (text: string) => readonly Start[],
  again: (words: readonly string[], folder?: string) => readonly Start[],
): readonly Start[] => {
  const { program, args } = call;
  if (/^(?:ba|z|da|a)?sh$/.test(program)) return shellStarts(call, nested);
  if (program === 'concurrently') return concurrentStarts(call, nested);
  if ((program === '.' || program === 'source') && /\.sh$/.test(args[0] ?? '')) return [shellFile(call, args[0] ?? '')];
  if (isPackageManager(program)) return packageManagerStarts(call, (words, folder) => again(words, folder));
  if (isNodeProgram(program)) return nodeStarts(call, nested);
  if (isPythonProgram(program)) return pythonStarts(call, (words) => again(words));
  const framework = frameworkOf(program);
  if (framework !== undefined)
    return [{ ...whereOf(call), folder: frameworkFolder(call), kind: 'framework', framework }];
  if (isQuiet(program)) return [];
  return ownProgramStarts(call);
};

const shellStarts = (call: Call, nested: (text: string) => readonly Start[]): readonly Start[] => {
  const c = call.args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
  if (c >= 0) return nested(call.args[c + 1] ?? '');
  const path = call.args.find((arg) => !arg.startsWith('-'));
  return path === undefined ? [] : [shellFile(call, path)];
};

const shellFile = (call: Call, path: string): Start =>
  /[$*]/.test(path)
    ? { ...whereOf(call), kind: 'unknown', why: `the script that is run is made up at run time: \`${path}\`` }
    : { ...whereOf(call), kind: 'file', path, language: 'shell' };

/** `concurrently "npm:start" "node worker.js"`; `npm:dev:*` is every script of that form. */
const concurrentStarts = (call: Call, nested: (text: string) => readonly Start[]): readonly Start[] => {
  const flags = [
    '-n',
    '--names',
    '-c',
    '--prefix-colors',
    '-p',
    '--prefix',
    '-s',
    '--success',
    '--restart-tries',
    '-m',
  ];
  return call.args
    .filter((arg, i) => !arg.startsWith('-') && !flags.includes(call.args[i - 1] ?? ''))
    .flatMap((arg): readonly Start[] => {
      const [, script] = /^(?:npm|yarn|pnpm|bun|node):(\S+)/.exec(arg) ?? [];
      return script === undefined ? nested(arg) : [{ ...whereOf(call), kind: 'package-script', script }];
    });
};

/** `next start apps/web`, `vite build --root apps/web`: a folder behind the verb is where the framework works. */
const frameworkFolder = ({ folder, args }: Call): string => {
  const [, second] = args.filter((arg) => !arg.startsWith('-'));
  const root = args[args.indexOf('--root') + 1];
  const named = args.includes('--root') ? root : /^[\w@.-]+(?:\/[\w@.-]+)*$/.test(second ?? '') ? second : undefined;
  return named === undefined || /^\d+$|\./.test(named.replace(/^\.+\/?/, '')) ? folder : within(folder, named);
};

const ownProgramStarts = (call: Call): readonly Start[] => {
  const { program } = call;
  const where = whereOf(call);
  if (Object.hasOwn(FOREIGN, program)) {
    return [{ ...where, kind: 'unknown', why: `\`${program}\` runs ${FOREIGN[program]}, which is not read` }];
  }
  if (/[$*]/.test(program) || program === '•••') {
    return [{ ...where, kind: 'unknown', why: 'the program that is started is made up at run time' }];
  }
  if (program.endsWith('.py')) return [{ ...where, kind: 'file', path: program, language: 'python' }];
  if (/\.[cm]?[jt]sx?$/.test(program)) return [{ ...where, kind: 'file', path: program, language: 'javascript' }];
  if (/\.(?:ba)?sh$/.test(program)) return [{ ...where, kind: 'file', path: program, language: 'shell' }];
  return [{ ...where, kind: 'program', program }];
};
