import { listOf, readJson } from './json-fields.ts';
import { readShell } from './shell-script.ts';
import { type Start, startsOf, startsOfWords } from './start-command.ts';

/** A `COPY` or `ADD` of one stage, in words as written. */
export interface DockerCopy {
  readonly sources: readonly string[];
  /** Absolute in the image. */
  readonly target: string;
  /** The name or number of the stage it copies from; absent: the build context. */
  readonly from?: string;
}

export interface DockerStage {
  readonly name?: string;
  readonly base: string;
  readonly copies: readonly DockerCopy[];
  /** Absolute; absent where the base image's holds. */
  readonly workdir?: string;
  readonly pythonPath: readonly string[];
  readonly entrypoint?: DockerRun;
  readonly command?: DockerRun;
}

/** What is run when a container starts, and where it is written. No text of it is kept. */
export interface DockerRun {
  readonly starts: readonly Start[];
  /** The exec form: an entrypoint is given the command's words as arguments. */
  readonly words?: readonly string[];
  readonly line: number;
}

/**
 * The stages of a Dockerfile as far as they say which files of the context become the image and what it starts. Never throws; an
 * instruction in another form is left out. https://docs.docker.com/reference/dockerfile/
 */
export const parseDockerfile = (text: string): readonly DockerStage[] => {
  const stages: { -readonly [K in keyof DockerStage]: DockerStage[K] }[] = [];
  const settings = new Map<string, string>();
  for (const { line, instruction, rest } of instructionsOf(text)) {
    const stage = stages.at(-1);
    if (instruction === 'ARG') noteArgument(rest, settings);
    else if (instruction === 'FROM') stages.push(stageOf(rest, settings));
    else if (stage === undefined) continue;
    else if (instruction === 'WORKDIR') stage.workdir = inImage(unquoted(filled(rest, settings)), stage.workdir);
    else if (instruction === 'COPY' || instruction === 'ADD')
      stage.copies = [...stage.copies, ...copyOf(filled(rest, settings), stage.workdir)];
    else if (instruction === 'ENV') stage.pythonPath = [...stage.pythonPath, ...pythonPathOf(rest, settings)];
    else if (instruction === 'CMD') stage.command = runOf(rest, line);
    else if (instruction === 'ENTRYPOINT') stage.entrypoint = runOf(rest, line);
  }
  return stages;
};

function* instructionsOf(
  text: string,
): Generator<{ line: number; instruction: string; rest: string }, void, undefined> {
  const lines = text.slice(0, MOST_CHARACTERS).split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1;
    const [, word, first = ''] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(lines[i] ?? '') ?? [];
    if (word === undefined) continue;
    const parts = [first];
    while (/\\\s*$/.test(parts.at(-1) ?? '') && i + 1 < lines.length) {
      const next = lines[++i] ?? '';
      if (!/^\s*(?:#|$)/.test(next)) parts.push(next);
    }
    const rest = parts
      .map((part) => part.replace(/\\\s*$/, ' '))
      .join('')
      .trim();
    const [, mark] = /<<-?["']?(\w+)/.exec(rest) ?? [];
    if (mark !== undefined) while (i + 1 < lines.length && lines[++i]?.trim() !== mark);
    yield { line, instruction: word.toUpperCase(), rest };
  }
}

const MOST_CHARACTERS = 256 * 1024;

const stageOf = (rest: string, settings: ReadonlyMap<string, string>): DockerStage => {
  const words = filled(rest, settings)
    .split(/\s+/)
    .filter((word) => !word.startsWith('--'));
  const [base = '', as, name] = words;
  return { base, copies: [], pythonPath: [], ...(as?.toLowerCase() === 'as' && name !== undefined ? { name } : {}) };
};

const noteArgument = (rest: string, settings: Map<string, string>): void => {
  const [, name, value] = /^(\w+)=(\S*)/.exec(rest) ?? [];
  if (name !== undefined && value !== undefined) settings.set(name, unquoted(value));
};

const copyOf = (rest: string, workdir: string | undefined): readonly DockerCopy[] => {
  const words = rest.startsWith('[') ? listFrom(rest) : rest.split(/\s+/);
  const flags = words.filter((word) => word.startsWith('--'));
  const places = (
    rest.replace(/^(?:--\S+\s+)+/, '').startsWith('[') ? listFrom(rest.replace(/^(?:--\S+\s+)+/, '')) : words
  )
    .filter((word) => !word.startsWith('--'))
    .map(unquoted);
  const target = places.at(-1);
  if (target === undefined || places.length < 2) return [];
  const from = flags.find((flag) => flag.startsWith('--from='))?.slice(7);
  const keepsFolder = /\/$|^\.{0,2}$/.test(target) && !target.endsWith('//');
  const absolute = inImage(target, workdir);
  return [
    {
      sources: places.slice(0, -1),
      target: keepsFolder && absolute !== '/' ? `${absolute}/` : absolute,
      ...(from === undefined ? {} : { from }),
    },
  ];
};

/** `ENV PYTHONPATH=/app:/app/src` and the older `ENV PYTHONPATH /app`; no other variable is looked at. */
const pythonPathOf = (rest: string, settings: ReadonlyMap<string, string>): readonly string[] => {
  const [, value = ''] = /(?:^|\s)PYTHONPATH[= ]("[^"]*"|'[^']*'|\S+)/.exec(rest) ?? [];
  return unquoted(filled(value, settings))
    .split(':')
    .filter((path) => path !== '' && !path.startsWith('$'));
};

const runOf = (rest: string, line: number): DockerRun => {
  const words = rest.startsWith('[') ? listFrom(rest) : undefined;
  if (words === undefined) return { starts: startsOf(readShell(rest)), line };
  const [program, option, script] = words;
  const isShell = /^(?:\/bin\/)?(?:ba|da|a)?sh$/.test(program ?? '') && /^-[a-z]*c$/.test(option ?? '');
  return { starts: isShell ? startsOf(readShell(script ?? '')) : startsOfWords(words), words, line };
};

const listFrom = (text: string): readonly string[] => listOf(readJson(text));

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2');

const filled = (text: string, settings: ReadonlyMap<string, string>): string =>
  text.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (whole, braced, fallback, plain) => settings.get(braced ?? plain) ?? fallback ?? whole,
  );

/** A path of the image made absolute, `.` and `..` worked out. */
export const inImage = (path: string, workdir = '/'): string => {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${workdir}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
};
