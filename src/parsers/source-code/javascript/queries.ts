// Queries of tree-sitter: https://tree-sitter.github.io/tree-sitter/using-parsers/queries/1-syntax.html

/** Where a module loads another one. */
export const IMPORTS = `
(import_statement source: (string) @from) @import
(import_statement (import_require_clause source: (string) @from)) @import
(export_statement source: (string) @from) @export
(call_expression function: (import) arguments: (arguments . (_) @loaded)) @call
(call_expression function: (identifier) @require arguments: (arguments . (_) @loaded) (#eq? @require "require")) @call
(call_expression
  function: (member_expression object: (identifier) @require property: (property_identifier) @resolve)
  arguments: (arguments . (string) @loaded)
  (#eq? @require "require") (#eq? @resolve "resolve")) @call
(new_expression constructor: (identifier) @url
  arguments: (arguments . (string) @beside . (member_expression object: (meta_property)))
  (#eq? @url "URL")) @call
`;

/** The grammar of JavaScript knows no \`import x = require()\`. */
export const IMPORTS_OF_JAVASCRIPT = IMPORTS.replace(/^.*import_require_clause.*$/m, '');

/** Calls that pass a text: one of them may name a variable. */
export const CALLS = `
(call_expression arguments: [(arguments (string)) (arguments (template_string))]) @call
`;

/** What the parser could not make sense of. */
export const ERRORS = `
(ERROR) @error
(MISSING) @error
`;
