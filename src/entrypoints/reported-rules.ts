import type { RunnableCheck } from '../checks/run-check.ts';
import type { RuleId } from '../model/finding.ts';
import type { ReportedRule } from '../model/report.ts';

/** The repository that rule pages are read in. */
export const HOME_PAGE = 'https://github.com/aduana-security/aduana';

/** Every rule of these checks by id, with the address of its page as of this version. */
export const reportedRules = (
  checks: readonly Pick<RunnableCheck<never>, 'id' | 'rules'>[],
  toolVersion: string,
): Record<RuleId, ReportedRule> =>
  Object.fromEntries(
    checks.flatMap(({ id, rules }) =>
      Object.entries(rules).map(([name, meta]) => [
        `${id}/${name}`,
        { ...meta, docsUrl: `${HOME_PAGE}/blob/v${toolVersion}/src/checks/${id}/rules/${name}/README.md` },
      ]),
    ),
  );
