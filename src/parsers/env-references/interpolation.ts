import type { EnvRead } from '../source-code/module-facts.ts';

/** A `$X` or `${X…}` of a text that compose fills in from the environment. */
export interface Interpolation {
  readonly name: string;
  /** What stands there up to the name: enough to find it again. */
  readonly written: string;
  readonly fallback?: NonNullable<EnvRead['fallback']>;
}

/**
 * The variables that compose puts into a value; `$$` is a dollar sign. What stands in a default is looked at too.
 * Source: https://docs.docker.com/reference/compose-file/interpolation/
 */
export const interpolationsOf = (text: string): readonly Interpolation[] => {
  const found: Interpolation[] = [];
  for (const match of text.matchAll(/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)(:?[-?+])?/g)) {
    const [written, plain, braced, operator = ''] = match;
    const name = plain ?? braced;
    if (name === undefined) continue;
    const fallback = operator.endsWith('-') ? fallbackIn(text, match.index + written.length) : undefined;
    found.push({ name, written, ...(fallback && { fallback }) });
  }
  return found;
};

const fallbackIn = (text: string, from: number): Interpolation['fallback'] => {
  const next = /[}$]/.exec(text.slice(from, from + 1000));
  if (next?.index === 0 && next[0] === '}') return 'empty';
  return next?.[0] === '}' ? 'literal' : 'other';
};
