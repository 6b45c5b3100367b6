import { notFound, ok, paged, type Route, refused } from './route.ts';

// https://docs.github.com/en/rest/repos/repos, .../repos/rules, .../branches/branch-protection, .../users/users

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    needs: [],
    answer: ({ state }) => {
      const [owner = '', name = ''] = state.repository.split('/');
      const { security_and_analysis, ...settings } = state.settings;
      // Administrators alone see which of its protections are on.
      const forAdministrators = state.permissions.administration === undefined ? {} : { security_and_analysis };
      const seen = { ...settings, ...forAdministrators };
      return ok({ id: 1, name, full_name: state.repository, owner: { login: owner }, ...seen });
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rulesets',
    needs: [],
    answer: (call) => paged(call.state.rulesets, call),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rulesets/{id}',
    needs: [],
    answer: ({ params, state }) => {
      const found = state.rulesets.find(({ id }) => String(id) === params['id']);
      return found === undefined ? notFound() : ok(found);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rules/branches/{branch+}',
    needs: [],
    answer: (call) => paged(call.state.branchRules[call.params['branch'] ?? ''] ?? [], call),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch}/protection',
    needs: [['administration', 'read']],
    answer: ({ params, state }) => {
      const found = state.branchProtection[params['branch'] ?? ''];
      return found === undefined ? refused(404, 'Branch not protected') : ok(found);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch}',
    needs: [['contents', 'read']],
    answer: ({ params, state }) => {
      const branch = params['branch'] ?? '';
      const found = state.branchProtection[branch];
      const required_status_checks = found?.['required_status_checks'] ?? {
        enforcement_level: 'off',
        contexts: [],
        checks: [],
      };
      // A branch that only a ruleset guards is protected, and its own protection is not enabled.
      const isProtected = found !== undefined || (state.branchRules[branch] ?? []).length > 0;
      const protection = { enabled: found !== undefined, required_status_checks };
      return ok({ name: branch, protected: isProtected, protection });
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/vulnerability-alerts',
    needs: [['administration', 'read']],
    answer: ({ state }) =>
      state.vulnerabilityAlerts ? { code: 204 } : refused(404, 'Vulnerability alerts are disabled.'),
  },
  {
    // https://docs.github.com/en/rest/dependabot/alerts
    method: 'GET',
    path: '/repos/{owner}/{repo}/dependabot/alerts',
    needs: [['vulnerability-alerts', 'read']],
    answer: ({ state }) =>
      state.vulnerabilityAlerts ? ok([]) : refused(403, 'Dependabot alerts are disabled for this repository.'),
  },
  {
    // https://docs.github.com/en/rest/commits/commits#list-commits
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits',
    needs: [['contents', 'read']],
    answer: (call) =>
      paged(
        call.state.changes
          .filter(({ path }) => path === (call.query.get('path') ?? path))
          .map(({ date }) => ({ sha: 'a'.repeat(40), commit: { author: { date }, committer: { date } } })),
        call,
      ),
  },
  {
    method: 'GET',
    path: '/user',
    needs: [],
    answer: ({ state }) =>
      state.installation ? refused(403, 'Resource not accessible by integration') : ok({ login: state.login, id: 7 }),
  },
  {
    // The only question of GraphQL that is answered: whose token it is.
    method: 'POST',
    path: '/graphql',
    needs: [],
    answer: ({ body, state }) =>
      /^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(String(body['query']))
        ? ok({ data: { viewer: { login: state.login } } })
        : ok({ errors: [{ message: 'This server knows no such query' }] }),
  },
];
