import type { Location } from '../../model/location.ts';
import { type Position, valueAt, type YamlMap, type YamlNode } from '../located-yaml.ts';
import { conditionsOf } from './conditions.ts';
import type { DependabotEntry, DependabotProblem } from './config.ts';
import { textOf, textsOf } from './texts.ts';

type At = (place: Position) => Location;

export interface Entries {
  readonly entries: readonly DependabotEntry[];
  readonly problems: readonly DependabotProblem[];
}

/** The entries that can be told, and what is wrong with any. */
export const entriesOf = (updates: YamlNode | undefined, at: At): Entries => {
  const items = updates?.kind === 'list' ? updates.items : [];
  const problems: DependabotProblem[] = [];
  const entries: DependabotEntry[] = [];
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const tell = (message: string, place: Position = item) =>
      problems.push({ message: `has an entry (number ${index + 1}) ${message}`, location: at(place) });
    if (item.kind !== 'map') {
      tell('that is no mapping');
      continue;
    }
    const ecosystem = textOf(valueAt(item, 'package-ecosystem'));
    const directories = directoriesOf(item);
    for (const message of mistakesOf(item, ecosystem, directories)) tell(message);
    if (ecosystem === undefined) continue;
    for (const { path } of directories) {
      const key = [ecosystem, path, textOf(valueAt(item, 'target-branch')) ?? ''].join('\0');
      if (seen.has(key)) tell(`for \`${ecosystem}\` in \`/${path}\` for the second time, which GitHub refuses`);
      seen.add(key);
    }
    const allow = valueAt(item, 'allow');
    entries.push({
      ecosystem: MISNAMED.get(ecosystem) ?? ecosystem,
      directories,
      ignore: conditionsOf(valueAt(item, 'ignore'), at),
      ...(allow?.kind === 'list' ? { allow: conditionsOf(allow, at) } : {}),
      location: at(item),
    });
  }
  return { entries, problems };
};

const INTERVALS = new Set(['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron']);

/** Names that people write for an ecosystem and GitHub refuses. Any other unknown name may be a new one. */
const MISNAMED: ReadonlyMap<string, string> = new Map([
  ...['yarn', 'pnpm', 'node', 'nodejs', 'javascript'].map((name) => [name, 'npm'] as const),
  ...['python', 'poetry', 'pipenv', 'pip-compile', 'pypi'].map((name) => [name, 'pip'] as const),
  ...['github-action', 'github_actions', 'actions'].map((name) => [name, 'github-actions'] as const),
]);

const mistakesOf = function* (
  item: YamlMap,
  ecosystem: string | undefined,
  directories: DependabotEntry['directories'],
): Generator<string> {
  if (ecosystem === undefined) yield 'without `package-ecosystem`';
  const right = MISNAMED.get(ecosystem ?? '');
  if (right !== undefined) yield `whose \`package-ecosystem\` is \`${ecosystem}\`: GitHub calls it \`${right}\``;
  if (directories.length === 0) yield 'without `directory` or `directories`';
  if (directories.some(({ path, isGlob }) => !isGlob && path.includes('*'))) {
    yield 'with a `*` in `directory`, where it has no meaning: write `directories`';
  }
  const schedule = valueAt(item, 'schedule');
  const interval = schedule?.kind === 'map' ? textOf(valueAt(schedule, 'interval')) : undefined;
  if (interval === undefined) {
    if (valueAt(item, 'multi-ecosystem-group') === undefined) yield 'without `schedule.interval`';
  } else if (!INTERVALS.has(interval)) {
    yield `whose \`interval\` is none of ${[...INTERVALS].join(', ')}`;
  }
};

const directoriesOf = (item: YamlMap): DependabotEntry['directories'] => {
  const one = textOf(valueAt(item, 'directory'));
  const several = textsOf(valueAt(item, 'directories'));
  return [
    ...(one === undefined ? [] : [{ path: bare(one), isGlob: false }]),
    ...several.map((path) => ({ path: bare(path), isGlob: true })),
  ];
};

const bare = (folder: string): string => {
  const path = folder.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  return path === '.' ? '' : path;
};
