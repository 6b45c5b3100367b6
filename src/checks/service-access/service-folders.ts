import type { Service } from '../../parsers/render-blueprint/blueprint.ts';
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

/** The Dockerfile that a service of a Blueprint is built from, where it is one of the repository. */
export const dockerfileOf = ({ program }: Service, isFile: ReadonlySet<string>): string | undefined => {
  const { runtime, dockerfilePath, dockerCommand } = program;
  const isImage = runtime === undefined ? (dockerfilePath ?? dockerCommand) !== undefined : runtime.value === 'docker';
  const written = dockerfilePath?.value ?? 'Dockerfile';
  const places = [joined(joined('', program.rootDir?.value ?? '') ?? '', written), joined('', written)];
  return isImage ? places.find((path) => path !== undefined && isFile.has(path)) : undefined;
};
