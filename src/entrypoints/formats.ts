/** What `--format` may name. `pretty` is for people and goes to stderr; the others are for programs and go to stdout. */
export const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** What `aduana map --format` may name. `mermaid` comes with the matrix on stderr. */
export const MAP_FORMATS = ['mermaid', 'table', 'svg', 'html'] as const;

export type MapFormat = (typeof MAP_FORMATS)[number];
