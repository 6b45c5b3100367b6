import type { ReportedFinding, RunScope } from '../../model/report.ts';
import { clipMiddle } from '../clip.ts';
import { shortCommit } from '../finding-words.ts';
import { code, link, type Markdown, md } from '../markdown.ts';
import { relativeUri } from '../relative-uri.ts';

const PATH = 200;

/** Where it is, seen from the repository's root: path and line, a link to that line at that commit where the repository is on GitHub. */
export const place = ({ location, commit }: ReportedFinding, scope: RunScope): Markdown => {
  const { startLine } = location;
  const path = `${scope.prefix ?? ''}${location.path}`;
  const label = link(
    code(`${clipMiddle(path, PATH)}:${startLine}`),
    addressOf(path, startLine, commit ?? scope.head, scope),
  );
  return commit === undefined ? label : md`${label} in commit ${code(shortCommit(commit))}`;
};

const addressOf = (path: string, line: number, commit: string | undefined, scope: RunScope): string | undefined => {
  if (scope.repositoryUrl === undefined || commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  return `${scope.repositoryUrl}/blob/${commit}/${relativeUri(path)}#L${Math.max(1, line)}`;
};
