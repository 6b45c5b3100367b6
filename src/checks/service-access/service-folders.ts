import type { AccessService } from './access-service.ts';
import { joined } from './attribution/paths.ts';

/** The folders a service's code lives in, as the policy or the Blueprint says; the root of the repository is an empty text. */
export const foldersOf = ({ declared, defined }: AccessService): readonly string[] => {
  const written = [
    ...(declared?.source ?? []),
    ...defined.flatMap(({ program }) => (program.rootDir === undefined ? [] : [program.rootDir.value])),
  ];
  return [...new Set(written.flatMap((folder) => joined('', folder) ?? []))];
};
