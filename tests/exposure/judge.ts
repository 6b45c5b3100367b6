import check from '../../src/checks/exposure/check.ts';
import { runnable } from '../../src/checks/run-check.ts';
import { pathMatches } from '../../src/entrypoints/path-matches.ts';
import type { CheckOutcome } from '../../src/model/outcome.ts';
import type { Policy } from '../../src/model/policy.ts';
import { repositoryBlueprints } from '../../src/readers/blueprints/repository-blueprints.ts';
import type { Blueprints, Files, Ports } from '../../src/readers/ports.ts';
import { policyOf } from '../support/findings.ts';

type ExposurePorts = { files: Files; blueprints: Blueprints; pathMatches: Ports['pathMatches'] };

/** What the check says about files by their text; `undefined` is a file that cannot be read. */
export const judge = (
  given: Readonly<Record<string, string | undefined>>,
  policy: Partial<Policy> = {},
): Promise<CheckOutcome> => {
  const files: Files = {
    list: async () =>
      Object.keys(given)
        .sort()
        .map((path) => ({ path, kind: 'file' })),
    readText: async (path) => {
      const text = given[path];
      return text === undefined ? { ok: false, problem: 'not-utf-8' } : { ok: true, text };
    },
  };
  const ports = { files, blueprints: repositoryBlueprints(files), pathMatches };
  return runnable<ExposurePorts, never>('exposure', check as never).run(ports, policyOf(policy));
};

export const linesOf = ({ findings }: CheckOutcome): readonly string[] =>
  findings.map(
    ({ location, severity, ruleId, message }) =>
      `${location.path}:${location.startLine}:${location.startColumn} ${severity} ${ruleId} ${message}`,
  );
