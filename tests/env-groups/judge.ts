import check from '../../src/checks/env-groups/check.ts';
import { runnable } from '../../src/checks/run-check.ts';
import type { CheckOutcome } from '../../src/model/outcome.ts';
import type { Policy } from '../../src/model/policy.ts';
import { repositoryBlueprints } from '../../src/readers/blueprints/repository-blueprints.ts';
import type { Blueprints, FileEntry, Files, FileText } from '../../src/readers/ports.ts';
import { policyOf } from '../support/findings.ts';

/** A file by its text, or what stands in the way of reading it. */
export type GivenFile = string | Exclude<FileText, { ok: true }>['problem'] | { readonly kind: FileEntry['kind'] };

const OBSTACLES = ['missing', 'not-a-file', 'too-large', 'not-utf-8', 'holds-nul', 'unreadable'] as const;

const isObstacle = (file: GivenFile): file is (typeof OBSTACLES)[number] =>
  (OBSTACLES as readonly unknown[]).includes(file);

const filesOf = (given: Readonly<Record<string, GivenFile>>): Files => ({
  list: async () =>
    Object.entries(given)
      .map(([path, file]): FileEntry => ({ path, kind: typeof file === 'string' ? 'file' : file.kind }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  readText: async (path) => {
    const file = given[path];
    if (file === undefined) return { ok: false, problem: 'missing' };
    if (typeof file !== 'string') return { ok: false, problem: 'not-a-file' };
    return isObstacle(file) ? { ok: false, problem: file } : { ok: true, text: file };
  },
});

/** What the check says about files, without a policy unless one is given. */
export const judge = (given: Readonly<Record<string, GivenFile>>, policy?: Partial<Policy>): Promise<CheckOutcome> => {
  const { path: _, ...withoutFile } = policyOf();
  const files = filesOf(given);
  return runnable<{ files: Files; blueprints: Blueprints }, never>('env-groups', check as never).run(
    { files, blueprints: repositoryBlueprints(files) },
    policy === undefined ? withoutFile : policyOf(policy),
  );
};

export const linesOf = ({ findings }: CheckOutcome): readonly string[] =>
  findings.map(
    ({ location, severity, ruleId, message }) =>
      `${location.path}:${location.startLine}:${location.startColumn} ${severity} ${ruleId} ${message}`,
  );
