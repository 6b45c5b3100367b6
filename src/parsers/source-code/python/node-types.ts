/** Nodes that hold no code that runs: `type` stands around every annotation. */
export const NO_CODE: ReadonlySet<string> = new Set([
  'type',
  'comment',
  'string_start',
  'string_content',
  'string_end',
]);

export const COMPREHENSIONS: ReadonlySet<string> = new Set([
  'list_comprehension',
  'set_comprehension',
  'dictionary_comprehension',
  'generator_expression',
]);

export const FUNCTIONS: ReadonlySet<string> = new Set(['function_definition', 'lambda']);

/** Patterns on the left of an assignment that hold names. */
export const PATTERNS: ReadonlySet<string> = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'expression_list',
  'tuple',
  'list',
]);

/** What a value in brackets is without them. */
export const LISTS: ReadonlySet<string> = new Set(['list', 'tuple', 'set', 'expression_list']);

/** Nodes that hold no others. */
export const LEAVES: ReadonlySet<string> = new Set([
  ...['identifier', 'integer', 'float', 'true', 'false', 'none', 'ellipsis'],
  ...['pass_statement', 'break_statement', 'continue_statement'],
]);
