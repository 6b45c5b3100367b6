import { blockList, blockMap, flowList, flowMap, yamlText } from './yaml-text.ts';

export const DEPENDABOT = '.github/dependabot.yml';

/** An ecosystem as Dependabot names it and the folders of its manifests, relative to the root, which is ''. */
export interface UpdatedEcosystem {
  readonly ecosystem: string;
  readonly folders: readonly string[];
}

/** Dependabot's file with one entry for each ecosystem. */
export const dependabotText = (ecosystems: readonly UpdatedEcosystem[]): string =>
  yamlText(
    blockMap([
      { key: 'version', value: 2 },
      {
        key: 'updates',
        value: blockList(
          ecosystems
            .flatMap(oneFolderEach)
            .map(({ ecosystem, folders }) =>
              blockMap([
                { key: 'package-ecosystem', value: ecosystem },
                folders.length === 1
                  ? { key: 'directory', value: `/${folders[0]}` }
                  : { key: 'directories', value: flowList(folders.map((folder) => `/${folder}`)) },
                { key: 'schedule', value: flowMap([{ key: 'interval', value: 'weekly' }]) },
                { key: 'cooldown', value: flowMap([{ key: 'default-days', value: 7 }]) },
              ]),
            ),
        ),
      },
    ]),
    [
      'Brings in security patches. The cooldown keeps versions out that are younger than a week; security updates do not wait.',
    ],
  );

/** Under `directories` a star is a pattern. */
const oneFolderEach = (updated: UpdatedEcosystem): readonly UpdatedEcosystem[] =>
  updated.folders.some((folder) => folder.includes('*'))
    ? updated.folders.map((folder) => ({ ...updated, folders: [folder] }))
    : [updated];
