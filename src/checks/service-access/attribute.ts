import type { AccessService } from './access-service.ts';
import { entryFiles, rootOf } from './attribution/entry-files.ts';
import { moduleGraph } from './attribution/module-graph.ts';
import { pythonRoots } from './attribution/python-roots.ts';
import { repositoryOf } from './attribution/repository.ts';
import type { ServiceCode } from './service-code.ts';
import type { SourceTree } from './source-tree.ts';

/**
 * Which files of the repository each service runs, in the order of the services: from the files it starts with, along their imports.
 * A file is read once for all services, which are followed side by side, so that their files are read together. Throws what the
 * tree's reader throws, nothing of its own.
 */
export const attribute = async ({
  services,
  tree,
}: {
  readonly services: readonly AccessService[];
  readonly tree: SourceTree;
}): Promise<readonly ServiceCode[]> => {
  const repository = repositoryOf(tree);
  const codeOf = async (service: AccessService): Promise<ServiceCode> => {
    const { entries, foundBy, pythonFolders, unproved } = await entryFiles(repository, service);
    const roots = await pythonRoots(repository, pythonFolders, rootOf(service.defined[0]));
    const graph = await moduleGraph(repository, entries, roots);
    return {
      service,
      foundBy,
      entries: entries.filter((path) => graph.modules.get(path)?.chain.length === 1),
      modules: graph.modules,
      unproved: [...unproved, ...graph.unproved],
    };
  };
  return Promise.all(services.map(codeOf));
};
