import type { Syntax } from '../syntax.ts';
import { fallbackKind } from './fallback.ts';
import { nodesOf, type PythonModule } from './module.ts';
import { type SettingsClass, settingsClassesOf } from './settings-classes.ts';
import { calledConfigOf, type SettingsConfig } from './settings-config.ts';
import { namesOfField, type SettingsField } from './settings-fields.ts';
import { nestedNames } from './settings-nesting.ts';
import { namesOf, type Template } from './template.ts';

/** Notes the variables that pydantic reads for the fields of settings classes, by their effective names. */
export const noteSettings = (module: PythonModule): void => {
  const classes = settingsClassesOf(module);
  if (classes.length === 0) return;
  for (const settings of classes) {
    if (isOnlyBase(module, settings, classes)) continue;
    const fields = isReadByBase(module, settings, classes) ? settings.own : [...settings.inherited, ...settings.own];
    for (const field of fields) noteField(module, settings, field, settings.config, field.name);
  }
  for (const call of nodesOf(module, 'call')) {
    const called = call.field('function');
    const value = called && module.values.of(called);
    const settings =
      value?.kind === 'definition' ? classes.find(({ definition }) => definition === value.node) : undefined;
    const config = settings && calledConfigOf(module, call, settings.config);
    if (!settings || !config) continue;
    for (const field of [...settings.inherited, ...settings.own]) noteField(module, settings, field, config, call);
  }
};

const noteField = (
  module: PythonModule,
  { isFirstVersion }: SettingsClass,
  field: SettingsField,
  config: SettingsConfig,
  at: Syntax,
): void => {
  const names = namesOfField(module, field, config, isFirstVersion);
  const fallback = fallbackKind(secretInside(field.fallback), module.templates);
  for (const template of names.flatMap((name) => [name, ...nestedNames(module, name, field, config)])) {
    module.reads.push({
      names: namesOf(config.caseSensitive ? template : inCapitals(template)),
      idiom: 'settings-class',
      place: at.place,
      ...(!config.caseSensitive && { ignoresCase: true }),
      ...(fallback && { fallback }),
    });
  }
};

/** Names that match whatever their case are told as they are written in an environment. */
const inCapitals = (template: Template): Template =>
  template.map((part) => (typeof part === 'string' ? part.toUpperCase() : part));

/** `SecretStr('text')` is a text too. */
const secretInside = (fallback: Syntax | undefined): Syntax | undefined => {
  const [only, ...more] = fallback?.type === 'call' ? (fallback.field('arguments')?.named ?? []) : [];
  const isWrapper = /^(?:\w+\.)?(?:Secret\w+|str|\w+Url|\w+Dsn|Path)$/.test(fallback?.field('function')?.text ?? '');
  return only && more.length === 0 && isWrapper ? only : fallback;
};

/** Another class stands on it and nothing else speaks of it: only that one is ever filled. */
const isOnlyBase = (module: PythonModule, settings: SettingsClass, classes: readonly SettingsClass[]): boolean => {
  const name = settings.definition.field('name')?.text;
  if (!classes.some(({ base }) => base === settings)) return false;
  return !nodesOf(module, 'identifier').some(
    (node) => node.text === name && !node.is('name') && node.parent?.parent?.type !== 'class_definition',
  );
};

/** The names of inherited fields stay the same, and the class they come from is read itself. */
const isReadByBase = (
  module: PythonModule,
  { base, config }: SettingsClass,
  classes: readonly SettingsClass[],
): boolean =>
  base !== undefined &&
  !isOnlyBase(module, base, classes) &&
  base.config.prefix === config.prefix &&
  base.config.caseSensitive === config.caseSensitive &&
  base.config.nestedDelimiter === config.nestedDelimiter;
