import { fieldsOf, listOf, readJson } from './json-fields.ts';

/** What a `tsconfig.json` or `jsconfig.json` itself says about where modules are; what it extends is not joined in. */
export interface TsConfig {
  /** As written, relative to the file that says it. */
  readonly extends: readonly string[];
  readonly references: readonly string[];
  readonly baseUrl?: string;
  readonly paths?: ReadonlyMap<string, readonly string[]>;
  readonly outDir?: string;
  readonly rootDir?: string;
}

/** Takes comments and trailing commas. Never throws. https://www.typescriptlang.org/tsconfig */
export const parseTsConfig = (text: string): TsConfig => {
  const root = fieldsOf(readJson(text));
  const options = fieldsOf(root.get('compilerOptions'));
  const above = root.get('extends');
  const references = root.get('references');
  return {
    extends: typeof above === 'string' ? [above] : listOf(above),
    references: Array.isArray(references) ? listOf(references.map((item) => fieldsOf(item).get('path'))) : [],
    ...text1(options, 'baseUrl'),
    ...text1(options, 'outDir'),
    ...text1(options, 'rootDir'),
    ...(options.has('paths')
      ? { paths: new Map([...fieldsOf(options.get('paths'))].map(([pattern, targets]) => [pattern, listOf(targets)])) }
      : {}),
  };
};

const text1 = <K extends string>(options: ReadonlyMap<string, unknown>, key: K): Partial<Record<K, string>> => {
  const value = options.get(key);
  return typeof value === 'string' ? ({ [key]: value } as Record<K, string>) : {};
};
