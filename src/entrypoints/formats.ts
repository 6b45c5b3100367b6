/** What `--format` may name. `pretty` is for people and goes to stderr; the others are for programs and go to stdout. */
export const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github'] as const;

export type Format = (typeof FORMATS)[number];
