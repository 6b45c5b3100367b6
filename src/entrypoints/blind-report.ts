import type { RunnableCheck } from '../checks/run-check.ts';
import { DEFAULT_POLICY } from '../config/parse-policy.ts';
import { evaluate } from '../gate/evaluate.ts';
import type { Report } from '../model/report.ts';
import { reportedRules } from './reported-rules.ts';
import type { ScopeRequest } from './scope-request.ts';
import { VERSION } from './version.generated.ts';

/** The report of a run in which nothing could be opened: every check *could not look*, for the same reason. */
export const blindReport = (
  checks: readonly Pick<RunnableCheck<never>, 'id' | 'title' | 'rules'>[],
  reason: string,
  { mode, trigger }: ScopeRequest,
): Report =>
  evaluate({
    toolVersion: VERSION,
    scope: { mode: mode === 'staged' ? 'range' : mode, trigger },
    outcomes: checks.map(({ id, title }) => ({
      id,
      title,
      status: 'unavailable',
      cause: 'could-not-look',
      reason,
      findings: [],
      coverage: [],
      tables: [],
      graphs: [],
    })),
    covering: new Map(),
    policy: DEFAULT_POLICY,
    rules: reportedRules(checks, VERSION),
  });
