import type { Syntax } from '../syntax.ts';
import { nodesOf, type PythonModule } from './module.ts';
import { DEFAULT_CONFIG, type SettingsConfig, settingsConfigOf } from './settings-config.ts';
import { fieldsOf, type SettingsField } from './settings-fields.ts';

/** A class whose fields are variables. */
export interface SettingsClass {
  readonly definition: Syntax;
  readonly config: SettingsConfig;
  /** pydantic 1. */
  readonly isFirstVersion: boolean;
  readonly own: readonly SettingsField[];
  /** Those of the classes of this file that it stands on. */
  readonly inherited: readonly SettingsField[];
  readonly base: SettingsClass | undefined;
}

const BASE = /^pydantic(?:_settings(?:\.\w+)*|(?:\.v1)?(?:\.env_settings)?)\.BaseSettings$/;

const FIRST_VERSION = /^pydantic\./;

/** Classes in one another's line that are followed. */
const DEEPEST = 20;

/**
 * The settings classes of the module: those that stand on pydantic's `BaseSettings`, here or over classes of this file, or that are
 * configured with its `SettingsConfigDict`. A class that only looks like one is none.
 */
export const settingsClassesOf = (module: PythonModule): readonly SettingsClass[] => {
  const known = new Map<Syntax, SettingsClass | undefined>();
  const classOf = (definition: Syntax, depth: number): SettingsClass | undefined => {
    if (known.has(definition) || depth > DEEPEST) return known.get(definition);
    known.set(definition, undefined);
    const made = makeClass(module, definition, (base) => classOf(base, depth + 1));
    known.set(definition, made);
    return made;
  };
  return nodesOf(module, 'class_definition').flatMap((definition) => classOf(definition, 0) ?? []);
};

const makeClass = (
  module: PythonModule,
  definition: Syntax,
  classOf: (definition: Syntax) => SettingsClass | undefined,
): SettingsClass | undefined => {
  const bases = (definition.field('superclasses')?.named ?? []).filter(({ type }) => type !== 'keyword_argument');
  const paths = bases.map((base) => module.values.pathOf(base) ?? '');
  const inFile = bases.flatMap((base) => {
    const value = module.values.of(base);
    return value.kind === 'definition' ? [value.node] : [];
  });
  const base = inFile.map(classOf).find((found) => found !== undefined);
  const direct = paths.find((path) => BASE.test(path));
  if (direct === undefined && base === undefined && !hasSettingsConfig(module, definition)) return undefined;
  const own = fieldsOf(module, definition);
  const names = new Set(own.map(({ name }) => name.text));
  const mixedIn = inFile.filter((node) => node !== base?.definition).flatMap((node) => fieldsOf(module, node));
  const inherited = [...(base ? [...base.inherited, ...base.own] : []), ...mixedIn];
  return {
    definition,
    config: settingsConfigOf(module, definition, base?.config ?? DEFAULT_CONFIG),
    isFirstVersion: direct === undefined ? (base?.isFirstVersion ?? false) : FIRST_VERSION.test(direct),
    own,
    inherited: inherited.filter(({ name }) => !names.has(name.text)),
    base,
  };
};

/** Its base is in another file, yet only a settings class takes `SettingsConfigDict`. */
const hasSettingsConfig = (module: PythonModule, definition: Syntax): boolean =>
  (definition.field('superclasses')?.named.length ?? 0) > 0 &&
  (definition.field('body')?.named ?? []).some((statement) => {
    const value = statement.named[0]?.field('right');
    const called = statement.named[0]?.field('left')?.text === 'model_config' ? value?.field('function') : undefined;
    return (
      called !== undefined &&
      /^pydantic_settings(?:\.\w+)*\.SettingsConfigDict$/.test(module.values.pathOf(called) ?? '')
    );
  });
