import { scriptEvents } from './docker-scripts.ts';
import { buildOf, type DockerStage } from './docker-stages.ts';
import { dockerInstructions } from './dockerfile-instructions.ts';
import { type EnvReference, type EnvReferences, NO_REFERENCES, tooLong } from './env-references.ts';
import { environmentReads, type ShellRead } from './shell-events.ts';
import { locationsIn } from './text-lines.ts';

/**
 * The variables that a Dockerfile reads: build arguments where ARG names them (`dockerfile-build-arg`) and where the build uses them
 * (`dockerfile-build`), and what the start command of the last stage asks of the container's environment (`dockerfile-start`).
 * ENV gives a variable, and is the fallback of the start command, because the platform's value wins over it.
 * A `$X` that no ARG names is no read of the build: nothing from outside gets there. Never throws.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export const dockerfileReferences = (text: string, path: string): EnvReferences => {
  const refused = tooLong(text, path, LONGEST_DOCKERFILE);
  if (refused) return refused;
  const at = locationsIn(text, path);
  const { stages, reads, given } = buildOf(dockerInstructions(text.replace(/\r(?!\n)/g, ' ')));
  const last = stages.at(-1);
  const starts = [...(last?.start.values() ?? [])].map(scriptEvents);
  return {
    ...NO_REFERENCES,
    reads: [
      ...reads.map(({ pos, ...read }) => ({ ...read, location: at(pos) })),
      ...starts.flatMap(environmentReads).map((read) => ({ ...startRead(read, last), location: at(read.pos) })),
    ],
    given: given.map(({ name, of }) => ({ name: name.text, how: 'dockerfile-env', location: at(name.pos), of })),
    handovers: starts.flatMap(({ handovers }) => handovers.map(({ to, pos }) => ({ to, location: at(pos) }))),
    problems: starts.flatMap(({ problems }) => problems.map(({ message, pos }) => ({ message, location: at(pos) }))),
  };
};

const startRead = ({ names, fallback }: ShellRead, stage: DockerStage | undefined): Omit<EnvReference, 'location'> => {
  const preset = names.kind === 'name' ? stage?.env.get(names.name) : undefined;
  const otherwise = preset === undefined || preset === 'empty' ? (fallback ?? preset) : preset;
  return {
    names,
    how: 'dockerfile-start',
    ...(otherwise && { fallback: otherwise }),
    ...(stage && { of: stage.name }),
  };
};

/** The library's time grows with the square of the length. */
const LONGEST_DOCKERFILE = 60_000;
