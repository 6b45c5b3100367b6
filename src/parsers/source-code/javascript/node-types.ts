// The words of tree-sitter's grammars of JavaScript and TypeScript that carry a meaning here:
// https://github.com/tree-sitter/tree-sitter-javascript/blob/master/src/node-types.json

const set = (...types: readonly string[]): ReadonlySet<string> => new Set(types);

export const FUNCTIONS = set(
  'function_declaration',
  'function_expression',
  'generator_function',
  'generator_function_declaration',
  'arrow_function',
  'method_definition',
);

/** What a `var` belongs to. */
export const FUNCTION_SCOPES = set(...FUNCTIONS, 'program', 'class_static_block');

/** What a `let`, a `const` or a class belongs to. */
export const BLOCK_SCOPES = set(
  ...FUNCTION_SCOPES,
  'statement_block',
  'for_statement',
  'for_in_statement',
  'catch_clause',
  'switch_body',
);

/** Declarations of a name that holds a value in the block around them. */
export const NAMED_DECLARATIONS = set(
  'function_declaration',
  'generator_function_declaration',
  'class_declaration',
  'abstract_class_declaration',
  'enum_declaration',
);

export const CLASSES = set('class_declaration', 'abstract_class_declaration', 'class');

/** A name in one of these stands for a value that is taken apart. */
export const PATTERNS = set(
  'object_pattern',
  'array_pattern',
  'pair_pattern',
  'object_assignment_pattern',
  'assignment_pattern',
  'rest_pattern',
);

/** What changes nothing about the value of the expression inside. */
export const TRANSPARENT = set(
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'type_assertion',
  'await_expression',
);

export const PARAMETERS = set('required_parameter', 'optional_parameter');

/** Nodes that say a type and no value. */
export const TYPES = set(
  'type_annotation',
  'type_alias_declaration',
  'interface_declaration',
  'type_arguments',
  'type_query',
  'type_parameters',
  'ambient_declaration',
  'asserts',
  'type_predicate_annotation',
);

export const NAMES = set('identifier', 'shorthand_property_identifier', 'shorthand_property_identifier_pattern');
