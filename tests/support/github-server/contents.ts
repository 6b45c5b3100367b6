import { createHash } from 'node:crypto';
import { notFound, ok, type Route } from './route.ts';

// https://docs.github.com/en/rest/repos/contents, https://docs.github.com/en/rest/commits/commits#compare-two-commits

export const contentsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path+}',
    needs: [['contents', 'read']],
    answer: ({ params, query, state }) => {
      const path = params['path'] ?? '';
      const ref = query.get('ref') ?? '';
      const found = state.contents[`${ref}:${path}`] ?? state.contents[path];
      if (found !== undefined) return ok(fileOf(path, found));
      const below = Object.keys(state.contents)
        .map((key) => key.replace(`${ref}:`, ''))
        .filter((key) => key.startsWith(`${path}/`) && !key.slice(path.length + 1).includes('/'));
      if (below.length === 0) return notFound();
      return ok(
        below.map((file) => ({ type: 'file', name: file.split('/').at(-1), path: file, size: 1, sha: 'a'.repeat(40) })),
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    needs: [['contents', 'read']],
    answer: ({ params, query, state }) => {
      const found = state.comparisons[params['basehead'] ?? ''];
      if (found === undefined) return notFound();
      const size = Math.min(100, Number(query.get('per_page') ?? 250));
      const page = Number(query.get('page') ?? 1);
      const commits = found.commits.slice((page - 1) * size, page * size);
      const total_commits = found.commits.length;
      return ok({ status: 'ahead', ahead_by: total_commits, behind_by: 0, total_commits, commits, files: found.files });
    },
  },
];

const fileOf = (path: string, content: string) => ({
  type: 'file',
  name: path.split('/').at(-1),
  path,
  size: Buffer.byteLength(content),
  encoding: 'base64',
  content: Buffer.from(content).toString('base64'),
  sha: createHash('sha1').update(content).digest('hex'),
});
