export interface Options {
  /** Each option with its last value; an empty text where it has none. */
  readonly values: ReadonlyMap<string, string>;
  readonly all: (...names: readonly string[]) => readonly string[];
  readonly positionals: readonly string[];
}

/**
 * Splits arguments into options and the rest. `withValue` lists the options whose value is the next argument; `--x=y` is one too.
 * With `stopAtFirst` everything from the first positional on is positional: the arguments of a program that is started.
 */
export const optionsOf = (args: readonly string[], withValue: readonly string[], stopAtFirst = false): Options => {
  const given: [string, string][] = [];
  const positionals: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      positionals.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      if (stopAtFirst) {
        positionals.push(...args.slice(i));
        break;
      }
      positionals.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const joined = withValue.find((name) => /^-\w$/.test(name) && arg.startsWith(name) && arg.length > 2);
    if (equals > 0) given.push([arg.slice(0, equals), arg.slice(equals + 1)]);
    else if (withValue.includes(arg)) given.push([arg, args[++i] ?? '']);
    else if (joined !== undefined && !arg.startsWith('--')) given.push([joined, arg.slice(2)]);
    else given.push([arg, '']);
  }
  const values = new Map(given);
  return {
    values,
    positionals,
    all: (...names) => given.filter(([name]) => names.includes(name)).map(([, value]) => value),
  };
};

/** The words of a text: how tables of names are written. */
export const listed = (names: string): readonly string[] => names.trim().split(/\s+/);
