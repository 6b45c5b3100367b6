import type { Syntax } from '../syntax.ts';
import { keywordOf } from './arguments.ts';
import type { PythonModule } from './module.ts';
import { plainText } from './strings.ts';

/** How a settings class makes names of its fields. */
export interface SettingsConfig {
  /** Undefined where it is worked out when the program runs. */
  readonly prefix: string | undefined;
  readonly caseSensitive: boolean;
  readonly nestedDelimiter: string | undefined;
  /** A field with an alias is found by its own name too. */
  readonly byNameToo: boolean;
  /** The prefix stands before aliases as well (`env_prefix_target`). */
  readonly prefixesAliases: boolean;
  /** Names that `class Config: fields` gives, by field. */
  readonly fields: ReadonlyMap<string, Syntax>;
}

export const DEFAULT_CONFIG: SettingsConfig = {
  prefix: '',
  caseSensitive: false,
  nestedDelimiter: undefined,
  byNameToo: false,
  prefixesAliases: false,
  fields: new Map(),
};

/**
 * The config of a class, over that of the class it stands on: `model_config`, `class Config`, and keywords of the class.
 * Source: https://docs.pydantic.dev/latest/concepts/pydantic_settings/
 */
export const settingsConfigOf = (module: PythonModule, definition: Syntax, base: SettingsConfig): SettingsConfig => {
  const options = new Map<string, Syntax>();
  for (const statement of definition.field('body')?.named ?? []) {
    for (const [name, value] of optionsIn(statement)) options.set(name, value);
  }
  for (const given of definition.field('superclasses')?.named ?? []) {
    const [name, value] = [given.field('name'), given.field('value')];
    if (given.type === 'keyword_argument' && name && value) options.set(name.text, value);
  }
  return configFrom(module, options, base);
};

/** The config that the call of a settings class overrides: `Settings(_env_prefix='X_')`. */
export const calledConfigOf = (
  module: PythonModule,
  call: Syntax,
  base: SettingsConfig,
): SettingsConfig | undefined => {
  const options = new Map<string, Syntax>();
  for (const name of ['env_prefix', 'case_sensitive', 'env_nested_delimiter']) {
    const value = keywordOf(call, `_${name}`);
    if (value) options.set(name, value);
  }
  return options.size === 0 ? undefined : configFrom(module, options, base);
};

const configFrom = (
  module: PythonModule,
  options: ReadonlyMap<string, Syntax>,
  base: SettingsConfig,
): SettingsConfig => {
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = options.get(name);
    return value === undefined ? otherwise : value.type === 'true';
  };
  const target = textOf(module, options.get('env_prefix_target'), '');
  return {
    prefix: textOf(module, options.get('env_prefix'), base.prefix),
    caseSensitive: flag('case_sensitive', base.caseSensitive),
    nestedDelimiter: textOf(module, options.get('env_nested_delimiter'), base.nestedDelimiter),
    byNameToo: flag('populate_by_name', false) || flag('validate_by_name', false) || base.byNameToo,
    prefixesAliases: options.has('env_prefix_target') ? target !== 'variable' : base.prefixesAliases,
    fields: fieldsIn(options.get('fields')) ?? base.fields,
  };
};

/** What `model_config = …` and `class Config: …` set. */
const optionsIn = (statement: Syntax): readonly (readonly [string, Syntax])[] => {
  if (statement.type === 'class_definition' && statement.field('name')?.text === 'Config') {
    return (statement.field('body')?.named ?? []).flatMap(assignmentIn);
  }
  const [[name, value] = ['', undefined]] = assignmentIn(statement);
  if (name !== 'model_config' || value === undefined) return [];
  const parts = value.type === 'call' ? (value.field('arguments')?.named ?? []) : value.named;
  return parts.flatMap((part): readonly (readonly [string, Syntax])[] => {
    const [key, given] = [part.field('name') ?? part.field('key'), part.field('value')];
    const option = key && (key.type === 'identifier' ? key.text : plainText(key));
    return option !== undefined && given ? [[option, given]] : [];
  });
};

const assignmentIn = (statement: Syntax): readonly (readonly [string, Syntax])[] => {
  const assignment = statement.type === 'assignment' ? statement : statement.named[0];
  const [left, right] = [assignment?.field('left'), assignment?.field('right')];
  return assignment?.type === 'assignment' && left && right ? [[left.text, right]] : [];
};

/** The one text that an option is; undefined where that cannot be told. */
const textOf = (module: PythonModule, value: Syntax | undefined, otherwise: string | undefined): string | undefined => {
  if (value === undefined) return otherwise;
  const [only, ...more] = module.templates.of(value);
  return only && more.length === 0 && only.every((part) => typeof part === 'string') ? only.join('') : undefined;
};

/** `fields = {'x': {'env': 'X'}}` and `fields = {'x': 'X'}`. */
const fieldsIn = (dictionary: Syntax | undefined): ReadonlyMap<string, Syntax> | undefined =>
  dictionary &&
  new Map(
    dictionary.named.flatMap((pair): readonly (readonly [string, Syntax])[] => {
      const [key, value] = [pair.field('key'), pair.field('value')];
      const name = key && plainText(key);
      const env = value?.named.find((inner) => inner.field('key')?.text.slice(1, -1) === 'env')?.field('value');
      return name !== undefined && env ? [[name, env]] : [];
    }),
  );
