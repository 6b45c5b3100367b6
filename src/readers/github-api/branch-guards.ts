import { z } from 'zod';
import type { BranchGuard, RequiredCheck, Seen } from '../../model/live-github.ts';
import type { Asking, GitHubRepository } from './github-repository.ts';
import { notSeen, seenIn } from './seen.ts';

/**
 * What the active rulesets require of a branch, those of the organisation too. They do not show whom they let past.
 * Source: https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
export const rulesetsOf = async (
  client: Asking,
  { owner, repo }: GitHubRepository,
  branch: string,
  repositoryId: number | undefined,
): Promise<Seen<BranchGuard>> => {
  const answer = await client.list(
    ({ paginate }) =>
      paginate.iterator('GET /repos/{owner}/{repo}/rules/branches/{branch}', { owner, repo, branch, per_page: 100 }),
    RULE,
    { needs: 'metadata: read', mostPages: 10 },
  );
  if (answer.ok && !answer.data.complete) return notSeen('There are more rules than were asked for.');
  return seenIn(answer, ({ items }) => ({
    checks: items.flatMap((rule) => ('checks' in rule ? rule.checks : [])),
    workflows: items.flatMap((rule) =>
      'workflows' in rule
        ? rule.workflows.map(({ path, repository_id: id }) => ({
            path,
            isOwn: id !== undefined && id === repositoryId,
          }))
        : [],
    ),
  }));
};

const name = z.string().min(1).max(1000);

const CHECKS = z
  .object({
    type: z.literal('required_status_checks'),
    parameters: z.object({
      required_status_checks: z.array(z.object({ context: name, integration_id: z.number().nullish() })),
    }),
  })
  .transform(({ parameters }) => ({
    checks: parameters.required_status_checks.map(({ context, integration_id: app }) =>
      required(context, app, 'a ruleset', false),
    ),
  }));

const WORKFLOWS = z
  .object({
    type: z.literal('workflows'),
    parameters: z.object({ workflows: z.array(z.object({ path: name, repository_id: z.number().optional() })) }),
  })
  .transform(({ parameters }) => parameters);

const OTHER = z
  .object({ type: z.string().refine((type) => type !== 'required_status_checks' && type !== 'workflows') })
  .transform(() => ({}));

const RULE = z.union([CHECKS, WORKFLOWS, OTHER]);

/**
 * What the branch protection requires, by the summary that everybody sees who may read the branch.
 * Source: https://docs.github.com/en/rest/branches/branches#get-a-branch
 */
export const branchProtectionOf = async (
  client: Asking,
  { owner, repo }: GitHubRepository,
  branch: string,
): Promise<Seen<BranchGuard>> => {
  const answer = await client.ask(
    ({ request }) => request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }),
    BRANCH,
    { needs: 'contents: read' },
  );
  if (!answer.ok) return notSeen(answer.reason);
  const { protected: isProtected, protection } = answer.data;
  const status = protection?.required_status_checks;
  if (!isProtected) return { seen: true, value: NOTHING };
  // A branch that only a ruleset guards is protected too, and says that the branch protection is off.
  if (protection?.enabled === false || status?.enforcement_level === 'off') return { seen: true, value: NOTHING };
  if (status == null) return notSeen(FOR_ADMINISTRATORS);
  const spares = status.enforcement_level !== 'everyone';
  const checks = [
    ...status.checks.map(({ context, app_id: app }) => required(context, app, 'the branch protection', spares)),
    ...status.contexts
      .filter((context) => !status.checks.some((check) => check.context === context))
      .map((context) => required(context, undefined, 'the branch protection', spares)),
  ];
  return { seen: true, value: { checks, workflows: [] } };
};

const NOTHING: BranchGuard = { checks: [], workflows: [] };

const FOR_ADMINISTRATORS =
  'GitHub says that the branch is protected, and not by what: it takes a token with `administration: read`.';

const BRANCH = z.object({
  protected: z.boolean(),
  protection: z
    .object({
      enabled: z.boolean().optional(),
      required_status_checks: z
        .object({
          enforcement_level: z.enum(['off', 'non_admins', 'everyone']),
          contexts: z.array(name).default([]),
          checks: z.array(z.object({ context: name, app_id: z.number().nullish() })).default([]),
        })
        .nullish(),
    })
    .nullish(),
});

/** No number, or -1, means that any app will do. */
const required = (
  context: string,
  app: number | null | undefined,
  by: RequiredCheck['by'],
  sparesAdministrators: boolean,
): RequiredCheck => ({
  name: context,
  ...(app == null || app < 0 ? {} : { app }),
  by,
  sparesAdministrators,
});
