/** Whether a condition lets a run through; `unknown`: it depends on something that no file tells. */
export type Truth = 'true' | 'false' | 'unknown';

/**
 * What an `if:` comes to on an event, as far as it can be told: `github.event_name`, `always()`, `success()`, `cancelled()` and
 * `failure()` in a run in which nothing failed before. Everything else is unknown. Never throws.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export const conditionOn = (condition: string, event: string): Truth => {
  const tokens = tokensOf(condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1'));
  if (tokens === undefined) return 'unknown';
  const reading: Reading = { tokens, next: 0, event };
  const value = either(reading, 0);
  return reading.next === tokens.length ? truthOf(value) : 'unknown';
};

/** Whether it lets a job run although one that it needs failed or was skipped. */
export const runsWhateverHappened = (condition: string): boolean => /\b(?:always|cancelled)\s*\(/i.test(condition);

interface Reading {
  readonly tokens: readonly string[];
  next: number;
  readonly event: string;
}

type Value = { readonly known: false } | { readonly known: true; readonly value: string | boolean };

const UNKNOWN: Value = { known: false };
const MAX_DEPTH = 50;

const tokensOf = (text: string): readonly string[] | undefined => {
  if (text.length > 2000) return undefined;
  const found = text.match(/'(?:[^']|'')*'|&&|\|\||[!=]=|[<>]=?|[!(),]|[\w.*[\]-]+|\S/g) ?? [];
  return found.length === 0 ? undefined : found;
};

const either = (reading: Reading, depth: number): Value => chain(reading, depth, '||', both);

const both = (reading: Reading, depth: number): Value => chain(reading, depth, '&&', compared);

const chain = (
  reading: Reading,
  depth: number,
  operator: '&&' | '||',
  part: (reading: Reading, depth: number) => Value,
): Value => {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const truths = [part(reading, depth)];
  while (reading.tokens[reading.next] === operator) {
    reading.next += 1;
    truths.push(part(reading, depth));
  }
  const [first] = truths;
  if (truths.length === 1 && first !== undefined) return first;
  const decisive = operator === '&&' ? 'false' : 'true';
  const all = truths.map(truthOf);
  if (all.includes(decisive)) return { known: true, value: decisive === 'true' };
  return all.includes('unknown') ? UNKNOWN : { known: true, value: decisive === 'false' };
};

const compared = (reading: Reading, depth: number): Value => {
  const left = negated(reading, depth);
  const operator = reading.tokens[reading.next];
  if (operator !== '==' && operator !== '!=') return left;
  reading.next += 1;
  const right = negated(reading, depth);
  if (!left.known || !right.known) return UNKNOWN;
  const same = String(left.value).toLowerCase() === String(right.value).toLowerCase();
  return { known: true, value: (operator === '==') === same };
};

const negated = (reading: Reading, depth: number): Value => {
  if (reading.tokens[reading.next] !== '!') return single(reading, depth);
  reading.next += 1;
  const truth = depth > MAX_DEPTH ? 'unknown' : truthOf(negated(reading, depth + 1));
  return truth === 'unknown' ? UNKNOWN : { known: true, value: truth === 'false' };
};

const single = (reading: Reading, depth: number): Value => {
  const token = reading.tokens[reading.next];
  reading.next += 1;
  if (token === undefined) return UNKNOWN;
  if (token === '(') {
    const inner = either(reading, depth + 1);
    reading.next += 1;
    return inner;
  }
  if (token.startsWith("'")) return { known: true, value: token.slice(1, -1).replaceAll("''", "'") };
  if (token === 'true' || token === 'false') return { known: true, value: token === 'true' };
  if (token === 'github.event_name') return { known: true, value: reading.event };
  return reading.tokens[reading.next] === '(' ? called(token, reading) : UNKNOWN;
};

const STATUS: Readonly<Record<string, boolean>> = { always: true, success: true, failure: false, cancelled: false };

const called = (name: string, reading: Reading): Value => {
  let open = 0;
  const start = reading.next;
  do {
    if (reading.tokens[reading.next] === '(') open += 1;
    if (reading.tokens[reading.next] === ')') open -= 1;
    reading.next += 1;
  } while (open > 0 && reading.next < reading.tokens.length);
  const status = Object.hasOwn(STATUS, name) ? STATUS[name] : undefined;
  return status === undefined || reading.next !== start + 2 ? UNKNOWN : { known: true, value: status };
};

const truthOf = (value: Value): Truth => {
  if (!value.known) return 'unknown';
  return value.value === false || value.value === '' ? 'false' : 'true';
};
