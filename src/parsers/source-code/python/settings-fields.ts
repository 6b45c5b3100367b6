import type { Syntax } from '../syntax.ts';
import { argumentOf, keywordOf } from './arguments.ts';
import type { PythonModule } from './module.ts';
import { LISTS } from './node-types.ts';
import type { SettingsConfig } from './settings-config.ts';
import type { Template } from './template.ts';

/** A field of a settings class. */
export interface SettingsField {
  readonly name: Syntax;
  readonly annotation: Syntax;
  /** What stands for it when nothing is given; undefined where it must be given. */
  readonly fallback: Syntax | undefined;
  /** The call of `Field`, as the value or inside of `Annotated`. */
  readonly field: Syntax | undefined;
}

const NO_FIELD = /^(?:\w+\.)?ClassVar\b/;

/** The annotated names of a class's own body; private ones, constants of the class and pydantic's own are none. */
export const fieldsOf = (module: PythonModule, definition: Syntax): readonly SettingsField[] =>
  (definition.field('body')?.named ?? []).flatMap((statement): readonly SettingsField[] => {
    const assignment = statement.type === 'assignment' ? statement : statement.named[0];
    const [name, annotation] = [assignment?.field('left'), assignment?.field('type')];
    if (assignment?.type !== 'assignment' || name?.type !== 'identifier' || !annotation) return [];
    if (name.text.startsWith('_') || name.text === 'model_config' || NO_FIELD.test(annotation.text)) return [];
    const value = assignment.field('right');
    if (value && pydanticName(module, value) === 'PrivateAttr') return [];
    const isField = value !== undefined && pydanticName(module, value) === 'Field';
    const field = isField ? value : annotatedField(module, annotation);
    return [
      {
        name,
        annotation,
        field,
        fallback: isField ? fieldFallback(value) : (value ?? (field && fieldFallback(field))),
      },
    ];
  });

/** `Field` for a call of pydantic's `Field`. */
const pydanticName = (module: PythonModule, node: Syntax): string | undefined => {
  const called = node.type === 'call' ? node.field('function') : undefined;
  return called && /^pydantic(?:\.\w+)*\.(\w+)$/.exec(module.values.pathOf(called) ?? '')?.[1];
};

const annotatedField = (module: PythonModule, annotation: Syntax): Syntax | undefined => {
  if (!/Annotated\b/.test(annotation.text)) return undefined;
  const todo: Syntax[] = [annotation];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (pydanticName(module, node) === 'Field') return node;
    todo.push(...node.named);
  }
  return undefined;
};

const fieldFallback = (field: Syntax): Syntax | undefined =>
  argumentOf(field, 0, 'default') ?? keywordOf(field, 'default_factory');

/** The names by which one field is asked for; a template with a hole where they cannot be told. */
export const namesOfField = (
  module: PythonModule,
  { name, field }: SettingsField,
  config: SettingsConfig,
  isFirstVersion: boolean,
): readonly Template[] => {
  const prefix: Template = config.prefix === undefined ? [{}] : config.prefix === '' ? [] : [config.prefix];
  const own: Template = [...prefix, name.text];
  const given = isFirstVersion ? firstAliases(field, config.fields.get(name.text)) : aliasesOf(field);
  if (given === undefined) return [own];
  const aliases = textsOf(module, given).map((alias) => (config.prefixesAliases ? [...prefix, ...alias] : alias));
  return config.byNameToo && !isFirstVersion ? [...aliases, own] : aliases;
};

/** In version 1 only `env` names variables. Source: https://docs.pydantic.dev/1.10/usage/settings/ */
const firstAliases = (field: Syntax | undefined, configured: Syntax | undefined): Syntax | undefined =>
  (field && keywordOf(field, 'env')) ?? configured;

const aliasesOf = (field: Syntax | undefined): Syntax | undefined =>
  field && (keywordOf(field, 'validation_alias') ?? keywordOf(field, 'alias'));

/** A text, a list of texts, `AliasChoices('A', 'B')`, `AliasPath('A', 0)`. */
const textsOf = (module: PythonModule, node: Syntax): readonly Template[] => {
  if (LISTS.has(node.type)) return node.named.flatMap((item) => module.templates.of(item));
  const kind = pydanticName(module, node);
  const given = node.field('arguments')?.named ?? [];
  if (kind === 'AliasChoices') return given.flatMap((choice) => textsOf(module, choice));
  if (kind === 'AliasPath') return given.slice(0, 1).flatMap((first) => module.templates.of(first));
  return module.templates.of(node);
};
