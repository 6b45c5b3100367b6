import type { Location } from '../model/location.ts';
import type { DependabotConfig } from './dependabot/config.ts';
import { entriesOf } from './dependabot/entries.ts';
import { type Position, parseYaml, valueAt } from './located-yaml.ts';

export type { DependabotCondition, DependabotConfig, DependabotEntry } from './dependabot/config.ts';

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
