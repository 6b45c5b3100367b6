import { DockerfileParser, type Instruction, JSONInstruction, PropertyInstruction } from 'dockerfile-ast';

/** A text of an instruction and where it starts; not `exact` where escapes make offsets in it say nothing about the file. */
export interface Piece {
  readonly text: string;
  readonly pos: number;
  readonly exact: boolean;
}

export interface DockerInstruction {
  readonly keyword: string;
  /** What follows the keyword and its flags, as written. */
  readonly rest: Piece;
  /** The words of the exec form, such as `["sh", "-c", "…"]`. */
  readonly exec?: readonly Piece[];
  /** The names of ENV and ARG, each with the value as written; undefined where there is none. */
  readonly properties: readonly { readonly name: Piece; readonly value: string | undefined }[];
  /** Variables that are put in before the instruction is run. */
  readonly variables: readonly Piece[];
}

/** The instructions of a Dockerfile in order, with offsets of the text. `text` has no carriage return without a line feed. */
export const dockerInstructions = (text: string): readonly DockerInstruction[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offsetOf = ({ line, character }: { readonly line: number; readonly character: number }): number =>
    Math.min((starts[line] ?? text.length) + character, text.length);
  const dockerfile = DockerfileParser.parse(text);
  const escapeCharacter = dockerfile.getEscapeCharacter();
  return dockerfile
    .getInstructions()
    .map((instruction) => readInstruction(instruction, text, escapeCharacter, offsetOf));
};

type OffsetOf = (position: { readonly line: number; readonly character: number }) => number;

const readInstruction = (
  instruction: Instruction,
  text: string,
  escapeCharacter: string,
  offsetOf: OffsetOf,
): DockerInstruction => {
  const end = offsetOf(instruction.getRange().end);
  const [first] = instruction.getArguments();
  const pos = first ? offsetOf(first.getRange().start) : end;
  const exec = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : [];
  const properties = instruction instanceof PropertyInstruction ? instruction.getProperties() : [];
  return {
    keyword: instruction.getKeyword(),
    rest: { text: asShell(text.slice(pos, end), escapeCharacter), pos, exact: true },
    ...(exec.length > 0 && {
      exec: exec.map((word) => {
        // The library's own value has lost its spaces.
        const range = word.getJSONRange();
        const written = text.slice(offsetOf(range.start), offsetOf(range.end));
        return {
          text: written.replace(/\\(["\\/])/g, '$1'),
          pos: offsetOf(range.start),
          exact: !written.includes('\\'),
        };
      }),
    }),
    properties: properties.map((property) => ({
      name: { text: property.getName(), pos: offsetOf(property.getNameRange().start), exact: true },
      value: property.getValue() ?? undefined,
    })),
    variables: instruction
      .getVariables()
      .map((variable) => ({ text: variable.getName(), pos: offsetOf(variable.getRange().start), exact: true })),
  };
};

/** Docker drops whole comment lines inside an instruction, which a shell would take for the end of the command. Keeps every offset. */
const asShell = (written: string, escapeCharacter: string): string =>
  written
    .split('\n')
    .map((line, i) => {
      if (i > 0 && /^\s*#/.test(line)) return `${' '.repeat(line.length - 1)}\\`;
      return escapeCharacter === '`' ? line.replace(/`(\s*)$/, '\\$1') : line;
    })
    .join('\n');
