import type { Location } from '../model/location.ts';
import type { Variables } from '../parsers/github-workflow/workflow.ts';
import type { Gate, GateChange } from './gate-change.ts';

/** Which way one input of the Action loosens. An input that is given as '' is not given. */
export type InputDirection =
  /** Together with the other one: which checks run. */
  | { readonly kind: 'checks' }
  /** The strictest first; `usual` holds where it is not given. */
  | { readonly kind: 'ordered'; readonly strictestFirst: readonly string[]; readonly usual: string }
  /** Nobody can tell which of two values looks at less. */
  | { readonly kind: 'any-change' }
  /** To give it, or to give another one, leads away from the verified default. */
  | { readonly kind: 'giving' }
  /** Without it less is asked; the run cannot bring it back. */
  | { readonly kind: 'taking-away' }
  /** It says where a report goes and changes no verdict. */
  | { readonly kind: 'none' };

export interface InputRules {
  readonly directions: Readonly<Record<string, InputDirection>>;
  /** The ids of all checks. */
  readonly checks: readonly string[];
}

/** The inputs of a step by their names, as text. */
export type InputTexts = ReadonlyMap<string, string>;

export interface LooserInput {
  readonly name: string;
  readonly how: string;
  /** The run itself can keep to what the base gives. */
  readonly canBeHeld: boolean;
}

/** The inputs with which the gate looks at less than before. What an expression gives is not known here: only another one is named. */
export const looserInputs = (before: InputTexts, after: InputTexts, rules: InputRules): readonly LooserInput[] => [
  ...fewerChecks(before, after, rules),
  ...Object.entries(rules.directions).flatMap(([name, direction]): readonly LooserInput[] => {
    const [was, is] = [textOf(before, name), textOf(after, name)];
    if (was === is || direction.kind === 'checks') return [];
    const how = howOf(name, was, is, direction);
    return how === undefined ? [] : [{ name, how, canBeHeld: direction.kind !== 'taking-away' }];
  }),
];

/** What each input of the gate's step comes to, in the words of a report, and those that the jobs around it hand on under its names. */
export const inputChanges = (before: Gate, after: Gate, rules: InputRules): readonly GateChange[] => {
  if (before.found.call.uses === undefined || after.found.call.uses === undefined) return [];
  return [
    ...changesBetween(before.found.call.inputs, after.found.call, after.found.location, rules),
    ...callersOf(after).flatMap((job, i) =>
      changesBetween(callersOf(before)[i]?.inputs ?? NONE, job, job.location, rules).map(
        (change): GateChange => ({ ...change, counts: 'when-run' }),
      ),
    ),
  ];
};

const NONE: Variables = new Map();

/** The jobs that call a workflow in which the step stands. */
const callersOf = ({ found }: Gate) => found.jobs.filter(({ uses }) => uses !== undefined && uses !== found.call.uses);

const changesBetween = (
  before: Variables,
  { inputs }: { readonly inputs: Variables },
  elsewhere: Location,
  rules: InputRules,
): readonly GateChange[] =>
  looserInputs(textsOf(before), textsOf(inputs), rules).map(({ name, how, canBeHeld }) => ({
    item: `input:${name}`,
    how,
    location: inputs.get(name)?.location ?? elsewhere,
    counts: canBeHeld ? 'held' : 'when-run',
  }));

export const textsOf = (inputs: Variables): InputTexts =>
  new Map([...inputs].map(([name, { text }]) => [name.toLowerCase(), text.trim()]));

/** The checks that run; undefined where an expression says which. */
export const checksThatRun = (
  texts: InputTexts,
  { checks }: Pick<InputRules, 'checks'>,
): readonly string[] | undefined => {
  const [only, skip] = [textOf(texts, 'only'), textOf(texts, 'skip')];
  if (isExpression(only) || isExpression(skip)) return undefined;
  const [named, left] = [wordsOf(only), wordsOf(skip)];
  return checks.filter((id) => (named.length === 0 || named.includes(id)) && !left.includes(id));
};

export const isExpression = (text: string): boolean => text.includes('${{');

const textOf = (texts: InputTexts, name: string): string => texts.get(name) ?? '';

const wordsOf = (text: string): readonly string[] => text.split(/[\s,]+/).filter((word) => word !== '');

const fewerChecks = (before: InputTexts, after: InputTexts, rules: InputRules): readonly LooserInput[] => {
  const changed = ['only', 'skip'].filter((name) => textOf(before, name) !== textOf(after, name));
  const name = changed.includes('skip') && textOf(after, 'skip') !== '' ? 'skip' : changed[0];
  if (name === undefined) return [];
  const [was, is] = [checksThatRun(before, rules), checksThatRun(after, rules)];
  if (is === undefined || was === undefined) {
    return [{ name, how: `says by an expression which checks the gate runs (\`${name}\`)`, canBeHeld: true }];
  }
  const lost = was.filter((id) => !is.includes(id));
  const how = `no longer lets the gate run ${lost.map((id) => `\`${id}\``).join(', ')} (\`${name}\`)`;
  return lost.length === 0 ? [] : [{ name, how, canBeHeld: true }];
};

const howOf = (name: string, was: string, is: string, direction: InputDirection): string | undefined => {
  const input = `\`${name}\``;
  switch (direction.kind) {
    case 'any-change':
      return is === '' ? `no longer gives the gate ${input}` : `gives the gate another ${input}`;
    case 'giving':
      return is === '' ? undefined : `gives the gate another ${input}`;
    case 'taking-away':
      return is === '' ? `no longer gives the gate ${input}` : undefined;
    case 'ordered':
      return milder(input, was, is, direction);
    default:
      return undefined;
  }
};

const milder = (
  input: string,
  was: string,
  is: string,
  { strictestFirst, usual }: Extract<InputDirection, { kind: 'ordered' }>,
): string | undefined => {
  if (isExpression(was) || isExpression(is)) return `says by an expression what ${input} of the gate is`;
  const rank = (text: string) => strictestFirst.indexOf(text === '' ? usual : text);
  if (rank(is) >= 0 && rank(is) <= rank(was)) return undefined;
  const shown = (text: string) => (text === '' ? 'what holds without it' : `\`${text.slice(0, 20)}\``);
  return `takes ${input} of the gate from ${shown(was)} to ${shown(is)}`;
};
