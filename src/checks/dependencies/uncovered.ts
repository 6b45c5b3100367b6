import type { DependabotConfig, DependabotEntry } from '../../parsers/dependabot.ts';
import { matchesPath, pathPattern } from '../../parsers/path-pattern.ts';
import type { UpdateFault } from './facts.ts';
import { namesOf } from './names-of.ts';
import type { UpdateNeed } from './update-needs.ts';

/** The needs that no entry of Dependabot's file meets. Without a file there is one fault, however many needs there are. */
export const uncoveredIn = (
  config: DependabotConfig | undefined,
  needs: readonly UpdateNeed[],
): readonly UpdateFault[] => {
  if (needs.length === 0) return [];
  if (config === undefined) return [noConfig(needs)];
  const { entries } = config;
  if (entries === undefined) return [];
  return needs.filter((need) => !entries.some((entry) => meets(entry, need))).map(uncovered);
};

const noConfig = (needs: readonly UpdateNeed[]): UpdateFault => ({
  subject: 'no-config',
  message: `\`.github/dependabot.yml\` is not there, so nothing brings security patches in for ${namesOf([...new Set(needs.map(({ ecosystems }) => ecosystems[0]))])}`,
  fix: `Write \`.github/dependabot.yml\` with \`version: 2\` and an entry for each of: ${needs.slice(0, 5).map(inWords).join(', ')}${needs.length > 5 ? ', …' : ''}.`,
  location: { path: '.github/dependabot.yml', startLine: 1, startColumn: 1 },
  ...(needs.every(({ neverBlocks }) => neverBlocks !== undefined) ? neverBlocking(needs[0]) : {}),
});

const uncovered = (need: UpdateNeed): UpdateFault => ({
  subject: `${need.ecosystems[0]}:/${need.folder}`,
  message: `\`${need.path}\` is in no entry of Dependabot's file: nothing brings security patches in for it`,
  fix: `Add an entry to \`.github/dependabot.yml\`: ${inWords(need)}.`,
  location: { path: need.path, startLine: 1, startColumn: 1 },
  ...neverBlocking(need),
});

const neverBlocking = (need: UpdateNeed | undefined) =>
  need?.neverBlocks === undefined ? {} : { neverBlocks: need.neverBlocks };

const inWords = ({ ecosystems, folder }: UpdateNeed): string => `\`${ecosystems[0]}\` in \`/${folder}\``;

const meets = (entry: DependabotEntry, need: UpdateNeed): boolean =>
  need.ecosystems.includes(entry.ecosystem) &&
  foldersThatServe(need).some((folder) =>
    entry.directories.some(({ path, isGlob }) => path === folder || (isGlob && matchesFolder(folder, path))),
  );

/**
 * Workflows are found from the root and from their own folder; requirements also from the folder above.
 * Source: https://github.com/dependabot/dependabot-core (`file_fetcher.rb` of github_actions and python)
 */
const foldersThatServe = ({ ecosystems, folder, path }: UpdateNeed): readonly string[] => {
  if (ecosystems[0] === 'github-actions') return ['', '.github/workflows'];
  const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  return /\.(?:txt|in)$/.test(path) && folder !== '' ? [folder, above] : [folder];
};

/** What ends in two stars means the folder in front of them too. */
const matchesFolder = (folder: string, glob: string): boolean => {
  const [, above] = /^(?:(.*)\/)?\*\*(?:\/\*)?$/.exec(glob) ?? [];
  const isAllBelow = above !== undefined || /^\*\*(?:\/\*)?$/.test(glob);
  return (
    (isAllBelow && folder === (above ?? '')) ||
    glob === '**' ||
    (folder !== '' && matchesPath(pathPattern(`/${glob}`), folder))
  );
};
