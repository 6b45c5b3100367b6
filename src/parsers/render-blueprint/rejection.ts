import type { EnvGroup, EnvVar, Service } from './blueprint.ts';

/**
 * Why Render refuses an item, in words that continue "it …"; undefined where nothing is known against it.
 * Mirrors what Render's validator answers. https://render.com/docs/blueprint-spec#environment-variables
 */
export const rejectionOf = (item: EnvVar, kind: (Service | EnvGroup)['kind']): string | undefined => {
  const { key, value, sync, generateValue, fromGroup, fromDatabase, fromService, isBare, misshapen } = item;
  if (misshapen !== undefined) return MISSHAPEN[misshapen];
  if (kind === 'env-group' && (fromGroup ?? fromDatabase ?? fromService) !== undefined) {
    return `takes its value from ${fromGroup ? 'another group' : fromDatabase ? 'a database' : 'a service'}, which a group cannot`;
  }
  if (fromGroup !== undefined) return key === undefined ? undefined : 'has both `key` and `fromGroup`';
  if (key === undefined) return 'has no `key`';
  if (value !== undefined && sync === false) return 'has both `value` and `sync`';
  if (generateValue === true && sync === false) return 'has both `generateValue` and `sync`';
  return isBare ? 'has a key and no value' : undefined;
};

const MISSHAPEN: Readonly<Record<NonNullable<EnvVar['misshapen']>, string>> = {
  'no-mapping': 'is no mapping with `key` and `value`',
  'no-list': 'stands in a mapping, but `envVars` is a list of `key` and `value`',
  'no-scalar': 'has a list or mapping as its value',
  'under-env': 'stands under `env`, which names the runtime: variables belong under `envVars`',
};
