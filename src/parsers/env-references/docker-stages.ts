import type { EnvRead } from '../source-code/module-facts.ts';
import { scriptEvents } from './docker-scripts.ts';
import type { DockerInstruction, Piece } from './dockerfile-instructions.ts';
import type { EnvReference } from './env-references.ts';
import { environmentReads } from './shell-events.ts';

/** What a variable is when nobody gives it from outside. */
export type Preset = NonNullable<EnvRead['fallback']> | undefined;

type Start = 'CMD' | 'ENTRYPOINT' | 'HEALTHCHECK';

/** One `FROM` and what follows it. */
export interface DockerStage {
  /** Its name, or its number from 0, as `docker build --target` takes it. */
  readonly name: string;
  /** Names that ENV has given so far, also in the stages it stands on. */
  readonly env: Map<string, Preset>;
  /** Names that ARG lets in; they end with the stage. */
  readonly args: Map<string, Preset>;
  /** What is run when the container starts: its own, or those of the stage it stands on. */
  readonly start: Map<Start, DockerInstruction>;
}

/** Something an instruction says, at an offset. */
export type AtOffset<T> = Omit<T, 'location'> & { readonly pos: number };

export interface DockerBuild {
  readonly stages: readonly DockerStage[];
  readonly reads: readonly AtOffset<EnvReference>[];
  readonly given: readonly { readonly name: Piece; readonly of: string }[];
}

/** Goes through the instructions as a build does. */
export const buildOf = (instructions: readonly DockerInstruction[]): DockerBuild => {
  const before: DockerStage = { name: '', env: new Map(), args: new Map(), start: new Map() };
  const stages: DockerStage[] = [];
  const reads: AtOffset<EnvReference>[] = [];
  const given: { name: Piece; of: string }[] = [];
  for (const instruction of instructions) {
    reads.push(...usesOf(instruction, stages.at(-1) ?? before, before));
    if (instruction.keyword === 'FROM') stages.push(stageOf(instruction, stages));
    const stage = stages.at(-1) ?? before;
    if (isStart(instruction.keyword)) stage.start.set(instruction.keyword, instruction);
    for (const { name, value } of instruction.properties) {
      if (instruction.keyword === 'ENV') {
        stage.env.set(name.text, presetOf(value));
        given.push({ name, of: stage.name });
      } else if (instruction.keyword === 'ARG') {
        const preset = value === undefined ? before.args.get(name.text) : presetOf(value);
        stage.args.set(name.text, preset);
        reads.push({ ...namedRead(name, 'dockerfile-build-arg', preset), of: stage.name });
      }
    }
  }
  return { stages, reads, given };
};

const isStart = (keyword: string): keyword is Start => ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'].includes(keyword);

/** The stage that `FROM` opens. It inherits what an earlier stage of that name holds. */
const stageOf = (from: DockerInstruction, earlier: readonly DockerStage[]): DockerStage => {
  const [image = '', as = '', name = ''] = from.rest.text.trim().split(/\s+/, 3);
  const base = earlier.find((stage) => stage.name === image.toLowerCase());
  return {
    name: as.toLowerCase() === 'as' && name !== '' ? name.toLowerCase() : String(earlier.length),
    env: new Map(base?.env),
    args: new Map(),
    start: new Map(base?.start),
  };
};

/** The build arguments that an instruction uses. In RUN a variable of the script itself is none. */
const usesOf = (
  instruction: DockerInstruction,
  stage: DockerStage,
  before: DockerStage,
): readonly AtOffset<EnvReference>[] => {
  const { keyword, variables } = instruction;
  if (isStart(keyword) || keyword === 'ONBUILD') return [];
  const { args } = keyword === 'FROM' ? before : stage;
  const names = keyword === 'RUN' ? namesInScript(instruction) : variables;
  return names
    .filter(({ text }) => args.has(text) && !stage.env.has(text))
    .map((name) => ({ ...namedRead(name, 'dockerfile-build', args.get(name.text)), of: stage.name }));
};

const namesInScript = (instruction: DockerInstruction): readonly Piece[] =>
  environmentReads(scriptEvents(instruction)).flatMap(({ names, pos }) =>
    names.kind === 'name' ? [{ text: names.name, pos, exact: true }] : [],
  );

const namedRead = (name: Piece, how: EnvReference['how'], fallback: Preset): AtOffset<EnvReference> => ({
  names: { kind: 'name', name: name.text },
  how,
  pos: name.pos,
  ...(fallback && { fallback }),
});

/** What ENV or ARG says about a value, without the value. */
const presetOf = (value: string | undefined): Preset => {
  if (value === undefined) return undefined;
  const bare = value.replace(/^(["'])(.*)\1$/s, '$2');
  if (bare === '') return 'empty';
  return bare.includes('$') ? 'other' : 'literal';
};
