import type { Policy } from '../model/policy.ts';

export const SPECIMEN =
  'It stands among examples, templates, documentation or test data, and no service of the policy has its source there.';

const SPECIMENS =
  /(?:^|\/)(?:(?:__)?fixtures?(?:__)?|test[-_]?data|examples?|samples?|templates?|scaffolds?|docs?|documentation)\/|(?:^|\/)(?:docs?[-_.]requirements|requirements[-_.]docs?)\.(?:txt|in)$/;

/**
 * By its folder nobody deploys it. Where a service has its source in such a folder that is no longer so: `examples/api/` of a
 * service is as good as any other.
 */
export const isSpecimen = (path: string, services: Policy['services']): boolean =>
  services
    .flatMap(({ source }) => source.map((folder) => folder.replace(/^(?:\.?\/)+|^\.$/, '').replace(/\/+$/, '')))
    .filter((folder) => folder !== '' && path.startsWith(`${folder}/`))
    .concat('')
    .every((folder) => SPECIMENS.test(folder === '' ? path : path.slice(folder.length + 1)));
