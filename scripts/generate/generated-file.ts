/** A file that nobody writes by hand. `path` is relative to the project, with `/`. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}
