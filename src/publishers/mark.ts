/** By what a comment or an issue is known again: whose words it holds. */
export interface Mark {
  /** The workflow and the job that speak: another job has a comment of its own. */
  readonly key: string;
  /** The number of the run among those of its workflow. */
  readonly run: number;
}

/** A body with its mark: a first line that is not shown, of at most 200 characters. */
export const marked = ({ key, run }: Mark, body: string): string => `${lead(key)}${run} -->\n${body}`;

/** The run that wrote a body; undefined where the body is not marked with this key, on its very first line. */
export const runIn = (body: string, key: string): number | undefined => {
  const start = lead(key);
  const run = body.startsWith(start) ? /^(\d{1,15}) -->\r?\n/.exec(body.slice(start.length, start.length + 30)) : null;
  return run === null ? undefined : Number(run[1]);
};

const lead = (key: string): string => `<!-- aduana:${inComment(key)} run:`;

/** Two hyphens would end the comment. */
const inComment = (key: string): string =>
  key.replace(/[^\w.:/]/g, (character) => `%${character.codePointAt(0)?.toString(16)}`).slice(0, 140);
