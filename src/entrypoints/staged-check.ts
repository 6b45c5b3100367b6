import { checks } from '../checks/checks.generated.ts';
import { CouldNotLook } from '../model/could-not-look.ts';
import type { Report } from '../model/report.ts';
import { createCommands } from '../readers/commands.ts';
import { openRepository } from '../readers/git/repository.ts';
import { commitOfIndex } from '../readers/git/staged-commit.ts';
import { openPrivateFolder } from '../readers/private-folder.ts';
import { blindReport } from './blind-report.ts';
import { type GateRequest, type GateResult, runGate } from './gate.ts';

/** The gate on what is staged: the next commit as git would make it, whatever stands in the working folder. */
export const runGateOnStaged = async (request: Omit<GateRequest, 'scope'>): Promise<GateResult> => {
  const { folder, environment, signal } = request;
  const commands = createCommands({ environment, signal });
  const opened = await openRepository(folder, commands, { offline: true });
  if (opened.status !== 'opened') {
    return { status: 'bad-usage', problem: opened.status === 'refused' ? opened.reason : NO_REPOSITORY };
  }
  const scratch = await openPrivateFolder(opened.repository.root);
  const indexFile = environment['GIT_INDEX_FILE'];
  try {
    const { commit, objectDirectory } = await commitOfIndex(opened.repository, {
      commands,
      scratch: scratch.path,
      ...(indexFile === undefined || indexFile === '' ? {} : { indexFile }),
    });
    const result = await runGate({
      ...request,
      objectDirectory,
      scope: { mode: 'staged', trigger: 'local', commit },
    });
    return result.status === 'reported' ? { status: 'reported', report: withoutCommit(result.report, commit) } : result;
  } catch (error) {
    if (!(error instanceof CouldNotLook)) throw error;
    const scope = { mode: 'staged', trigger: 'staged', commit: '' } as const;
    return { status: 'reported', report: blindReport(checks, error.message, scope) };
  } finally {
    await scratch.dispose();
  }
};

const NO_REPOSITORY = 'This folder is no git repository, so nothing is staged.';

/** Nobody can look up a commit that was only made up. */
const withoutCommit = (report: Report, made: string): Report => ({
  ...report,
  findings: report.findings.map(({ commit, ...finding }) =>
    commit === undefined || commit === made ? finding : { ...finding, commit },
  ),
});
