import type { Syntax } from '../syntax.ts';
import { accessOf, bare, keyOf, pathOf, whole } from './expressions.ts';
import { type Declaration, declarationOf, type Names } from './names.ts';
import { CLASSES, FUNCTIONS, NAMED_DECLARATIONS } from './node-types.ts';

export interface FunctionName {
  /** `requireEnv`, `Config.get` for a method of a class or of an object. */
  readonly name: string;
  /** What its own name is bound by; undefined for a method. */
  readonly declaration?: Declaration;
  /** The class or object that holds a method. */
  readonly owner?: Syntax;
  readonly exported: boolean;
}

/** Under which name a function can be called; undefined for one that is only handed on. */
export const functionName = (definition: Syntax, names: Names): FunctionName | undefined => {
  const name = definition.field('name');
  if (definition.type === 'method_definition') return methodName(definition, name?.text ?? '', names);
  if (NAMED_DECLARATIONS.has(definition.type) || definition.type === 'generator_function_declaration') {
    const exportedAs =
      definition.parent?.type === 'export_statement' && definition.parent.has('default') ? 'default' : undefined;
    const declaration = name === undefined ? undefined : declarationOf(name);
    if (declaration === undefined) return exportedAs === undefined ? undefined : { name: 'default', exported: true };
    return {
      name: exportedAs ?? declaration.name,
      declaration,
      exported: exportedAs !== undefined || isExported(declaration, names),
    };
  }
  const value = whole(definition);
  const { parent } = value;
  switch (parent?.type) {
    case 'variable_declarator': {
      const target = parent.field('name');
      const declaration = target?.type === 'identifier' ? declarationOf(target) : undefined;
      return declaration && { name: declaration.name, declaration, exported: isExported(declaration, names) };
    }
    case 'assignment_expression':
      return assignedName(parent.field('left'), names);
    case 'export_statement':
      return { name: 'default', exported: true };
    case 'pair':
    case 'public_field_definition':
    case 'field_definition':
      return methodName(parent, keyOf(parent) ?? fieldName(parent) ?? '', names);
    default:
      return undefined;
  }
};

const fieldName = (field: Syntax): string | undefined => (field.field('name') ?? field.field('property'))?.text;

const assignedName = (left: Syntax | undefined, names: Names): FunctionName | undefined => {
  if (left === undefined) return undefined;
  if (left.type === 'identifier') {
    const declaration = names.resolve(left);
    return declaration && { name: declaration.name, declaration, exported: isExported(declaration, names) };
  }
  const path = pathOf(left);
  if (path === 'module.exports') return { name: 'default', exported: true };
  const [, name] = /^(?:module\.)?exports\.([\w$]+)$/.exec(path) ?? [];
  return name === undefined ? undefined : { name, exported: true };
};

const methodName = (method: Syntax, name: string, names: Names): FunctionName | undefined => {
  const owner =
    method.parent?.parent !== undefined && CLASSES.has(method.parent.parent.type)
      ? method.parent.parent
      : method.parent;
  if (owner === undefined || name === '') return undefined;
  if (CLASSES.has(owner.type)) {
    const own = owner.field('name');
    const declaration = own === undefined ? undefined : declarationOf(own);
    const exported =
      owner.parent?.type === 'export_statement' || (declaration !== undefined && isExported(declaration, names));
    return { name: `${own?.text ?? 'default'}.${name}`, owner, exported };
  }
  if (owner.type !== 'object') return undefined;
  const holder = whole(owner).parent;
  const target = holder?.type === 'variable_declarator' ? holder.field('name') : undefined;
  const declaration = target?.type === 'identifier' ? declarationOf(target) : undefined;
  if (declaration !== undefined)
    return { name: `${declaration.name}.${name}`, owner, exported: isExported(declaration, names) };
  if (holder?.type === 'export_statement') return { name: `default.${name}`, owner, exported: true };
  return holder?.type === 'assignment_expression' && pathOf(holder.field('left') ?? holder) === 'module.exports'
    ? { name, owner, exported: true }
    : undefined;
};

/** Whether other modules can import a name: by `export`, `export { }`, `module.exports = { }` or `exports.name =`. */
export const isExported = (declaration: Declaration, names: Names): boolean => {
  const { holder } = declaration;
  const statement = holder.type === 'variable_declarator' ? holder.parent : holder;
  if (statement?.parent?.type === 'export_statement') return true;
  return names.references(declaration).some((use) => {
    if (use.parent?.type === 'export_specifier' || use.parent?.type === 'export_statement') return true;
    const object =
      use.type === 'shorthand_property_identifier' || use.parent?.type === 'pair' ? use.closest(OBJECTS) : use;
    const assignment = object === undefined ? undefined : whole(object).parent;
    const left = assignment?.type === 'assignment_expression' ? assignment.field('left') : undefined;
    return left !== undefined && left.start !== use.start && /^(?:module\.)?exports\b/.test(pathOf(left));
  });
};

const OBJECTS: ReadonlySet<string> = new Set(['object']);

/** The function of this file that a call runs, with the class for a `new`. */
export const calledFunction = (target: Syntax, names: Names): Syntax | undefined => {
  const callee = bare(target);
  if (FUNCTIONS.has(callee.type)) return callee;
  if (callee.type !== 'identifier') return accessOf(callee) === undefined ? undefined : ownMethod(callee);
  const holder = names.resolve(callee)?.holder;
  if (holder === undefined) return undefined;
  if (FUNCTIONS.has(holder.type)) return holder.field('name')?.text === callee.text ? holder : undefined;
  if (CLASSES.has(holder.type)) return methodOf(holder, 'constructor');
  const value = holder.type === 'variable_declarator' ? holder.field('value') : undefined;
  const definition = value === undefined ? undefined : bare(value);
  return definition !== undefined && FUNCTIONS.has(definition.type) ? definition : undefined;
};

/** `this.load(…)` in the class that has such a method. */
const ownMethod = (callee: Syntax): Syntax | undefined => {
  const access = accessOf(callee);
  if (access?.object.type !== 'this' || access.property === undefined) return undefined;
  const owner = callee.closest(CLASSES);
  return owner === undefined ? undefined : methodOf(owner, access.property);
};

const methodOf = (owner: Syntax, name: string): Syntax | undefined =>
  owner
    .field('body')
    ?.named.find((member) => member.type === 'method_definition' && member.field('name')?.text === name);

/** The pattern that a function's argument is bound to. */
export const parameterAt = (definition: Syntax, position: number): Syntax | undefined => {
  const single = definition.field('parameter');
  if (single !== undefined) return position === 0 ? single : undefined;
  const parameter = definition.field('parameters')?.named.filter(({ type }) => type !== 'decorator')[position];
  return (
    parameter?.field('pattern') ?? (parameter?.type === 'assignment_pattern' ? parameter.field('left') : parameter)
  );
};
