import type { SecretFileMention } from './blueprint.ts';
import { secretFileNames } from './secret-file-mentions.ts';

/**
 * The secret files that a program's text opens: `/etc/secrets/<name>` at the start of a quoted string, or as a word of a shell
 * script or Dockerfile. A cheap scan that knows no grammar; what stands in a comment or a Python docstring is left out.
 */
export const secretFilesReadBy = (text: string, path: string): readonly SecretFileMention[] => {
  if (!text.includes('/etc/secrets/')) return [];
  const isShell = /(?:\.(?:ba)?sh|Dockerfile[^/]*)$/.test(path);
  const isPython = path.endsWith('.py');
  const mentions: SecretFileMention[] = [];
  let inDocstring = false;
  let inComment = false;
  for (const [i, line] of text.split('\n').entries()) {
    const fences = isPython ? (line.match(/"""|'''/g)?.length ?? 0) : 0;
    const isProse = inDocstring || fences > 0 || inComment || COMMENT_LINE.test(line);
    if (fences % 2 === 1) inDocstring = !inDocstring;
    if (!isPython && !isShell) inComment = staysInComment(line, inComment);
    if (isProse) continue;
    for (const { index } of line.matchAll(/\/etc\/secrets\//g)) {
      const before = line.slice(0, index);
      if (/(?:^|\s)(?:#|\/\/)\s/.test(before) || !(isShell ? /(?:^|[\s"'=(<@])$/ : /["'`]$/).test(before)) continue;
      const [name] = secretFileNames(line.slice(index));
      if (name !== undefined) {
        mentions.push({ name, location: { path, startLine: i + 1, startColumn: index + 1 } });
      }
    }
  }
  return mentions;
};

const COMMENT_LINE = /^\s*(?:#|\/\/|\/\*|\*|<!--|--|;)/;

const staysInComment = (line: string, inComment: boolean): boolean => {
  const opened = Math.max(...[...line.matchAll(/(?:^|\s)\/\*/g)].map(({ index }) => index), -1);
  const closed = line.lastIndexOf('*/');
  return opened === closed ? inComment : opened > closed;
};
