/** What the parser could not make sense of: https://tree-sitter.github.io/tree-sitter/using-parsers/queries/1-syntax.html */
export const ERRORS = `
(ERROR) @error
(MISSING) @error
`;
