import type { Syntax } from '../syntax.ts';
import type { PythonModule } from './module.ts';
import type { SettingsConfig } from './settings-config.ts';
import { fieldsOf, type SettingsField } from './settings-fields.ts';
import type { Template } from './template.ts';

/** Models in models that are followed; one that holds itself would have no end. */
const DEEPEST = 4;

/**
 * The variables of a model's own fields, where a delimiter is set: `DATABASE__PASSWORD`. A model of another file has a pattern.
 * Source: https://docs.pydantic.dev/latest/concepts/pydantic_settings/#parsing-environment-variable-values
 */
export const nestedNames = (
  module: PythonModule,
  name: Template,
  { annotation }: Pick<SettingsField, 'annotation'>,
  config: SettingsConfig,
  depth = 0,
): readonly Template[] => {
  const { nestedDelimiter } = config;
  if (nestedDelimiter === undefined || depth > DEEPEST) return [];
  return typesIn(annotation).flatMap((type): readonly Template[] => {
    const value = module.values.of(type);
    if (value.kind === 'definition' && value.node.type === 'class_definition') {
      return fieldsOf(module, value.node).flatMap((field) => {
        const nested = [...name, nestedDelimiter, field.name.text];
        return [nested, ...nestedNames(module, nested, field, config, depth + 1)];
      });
    }
    return value.kind === 'entity' && isForeignModel(value.path) ? [[...name, nestedDelimiter, {}]] : [];
  });
};

/** The names of classes in an annotation. */
const typesIn = (annotation: Syntax): readonly Syntax[] => {
  const found: Syntax[] = [];
  const todo: Syntax[] = [annotation];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'identifier' && /^[A-Z]/.test(node.text)) found.push(node);
    else if (node.type !== 'call') todo.push(...node.named);
  }
  return found;
};

/** A class of the project: relative, or of no library that gives plain values. */
const isForeignModel = (path: string): boolean =>
  !/^(?:builtins|typing|typing_extensions|collections|datetime|decimal|enum|ipaddress|pathlib|pydantic|pydantic_core|pydantic_settings|re|uuid)\b/.test(
    path,
  );
