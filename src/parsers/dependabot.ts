import type { Location } from '../model/location.ts';
import { entriesOf } from './dependabot/entries.ts';
import { type Position, parseYaml, valueAt } from './located-yaml.ts';

/** What an entry says about some dependencies. */
export interface DependabotCondition {
  /** A name, in which `*` stands for anything; absent: every name. */
  readonly name?: string;
  readonly type?: string;
  /** Version ranges as written; empty: all versions. */
  readonly versions: readonly string[];
  readonly updateTypes: readonly string[];
  readonly location: Location;
}

/** One entry under `updates`. */
export interface DependabotEntry {
  /** By GitHub's name, also where the file has another. */
  readonly ecosystem: string;
  /** Folders relative to the root, without a slash at either end; the root is ''. `isGlob`: `*` and `**` have their meaning. */
  readonly directories: readonly { readonly path: string; readonly isGlob: boolean }[];
  readonly ignore: readonly DependabotCondition[];
  /** Undefined: everything is allowed. */
  readonly allow?: readonly DependabotCondition[];
  readonly location: Location;
}

export interface DependabotProblem {
  readonly message: string;
  readonly location: Location;
}

export interface DependabotConfig {
  readonly path: string;
  /** Absent when nothing of the file can be read. */
  readonly entries?: readonly DependabotEntry[];
  /** Why GitHub refuses the file, or why an entry has no effect. A sentence's end, to be read after a name. */
  readonly problems: readonly DependabotProblem[];
}

/**
 * Reads `.github/dependabot.yml`. Never throws. What is not listed as a mistake is let pass: GitHub adds ecosystems and options.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
export const parseDependabot = (text: string, path: string): DependabotConfig => {
  const at = ({ line, column }: Position): Location => ({ path, startLine: line, startColumn: column });
  const { root, problems: broken } = parseYaml(text);
  if (broken.length > 0) return { path, problems: broken.map((one) => ({ message: one.message, location: at(one) })) };
  const start = { line: 1, column: 1 };
  if (root?.kind !== 'map')
    return { path, problems: [{ message: 'holds no `version` and no `updates`', location: at(start) }] };
  const version = valueAt(root, 'version');
  const updates = valueAt(root, 'updates');
  const { entries, problems } = entriesOf(updates, at);
  return {
    path,
    entries,
    problems: [
      ...(version?.kind === 'scalar' && String(version.value) === '2'
        ? []
        : [{ message: 'has no `version: 2`, without which GitHub reads nothing', location: at(version ?? start) }]),
      ...(updates?.kind === 'list' ? [] : [{ message: 'has no list `updates`', location: at(updates ?? start) }]),
      ...problems,
    ],
  };
};
