import { UNSEEN } from '../visible.ts';

/**
 * JSON that means exactly `value` and does nothing to whoever prints it: what cannot be seen, and the `##[` that a runner obeys,
 * are written as JSON escapes.
 */
export const inertJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent)
    .replace(UNSEEN, escapeUnits)
    .replace(/##(?=\[)/g, '#\\u0023');

/** A newline is layout here: inside a string it is an escape already. */
const escapeUnits = (character: string): string =>
  character === '\n'
    ? character
    : character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
