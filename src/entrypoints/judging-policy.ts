import { readSources } from '../checks/pipeline/read-sources.ts';
import { mergedPolicy } from '../config/merged-policy.ts';
import { WRITTEN_DEFAULTS } from '../config/parse-policy.ts';
import { policyOf } from '../config/policy-of.ts';
import type { PolicyProblem } from '../config/policy-problem.ts';
import type { PolicyFile } from '../config/policy-schema.ts';
import type { WrittenPolicy } from '../config/written-policy.ts';
import type { Policy, PolicyLoosening, PolicyStanding } from '../model/policy.ts';
import type { Severity } from '../model/severity.ts';
import { comparePolicies } from '../policy-change/compare-policies.ts';
import type { Files } from '../readers/ports.ts';
import { gateLoosenings } from '../workflow-change/compare-gates.ts';
import { configLoosening, withUsableConfig } from './gitleaks-config-change.ts';
import { inputRules } from './input-directions.ts';
import type { PolicyOrigin } from './policy-origin.ts';
import { readPolicy, readPolicyBefore } from './read-policy.ts';

export interface JudgingPolicySource {
  /** The files under test. */
  readonly files: Files;
  readonly origin: PolicyOrigin;
  /** A path the user named; it must be there. */
  readonly named?: string;
  /** Where the policy of the base lies, by the base's own word; absent: where `named` says. */
  readonly namedBefore?: { readonly path?: string };
  readonly today: string;
  /** Every rule with the severity it has by itself. */
  readonly severities: Readonly<Record<string, Severity>>;
}

export type JudgingPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly standing: PolicyStanding }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * The policy that judges a run. Where a change is judged it is that of the base, made stricter by the change's own: what the change
 * loosens is named, and waits for the merge. A base without a policy has the defaults.
 */
export const judgingPolicy = async (source: JudgingPolicySource): Promise<JudgingPolicy> => {
  const { files, origin, named, today, severities } = source;
  const words = { today, ruleIds: Object.keys(severities), ...(named === undefined ? {} : { named }) };
  const reading = await readPolicy({ files, ...words });
  if (!reading.ok) return reading;
  const after = reading.written;
  if (origin.kind === 'tree') return { ok: true, policy: policyOf(after), standing: { loosenings: [] } };
  if (origin.kind === 'unreachable') return judged(WRITTEN_DEFAULTS, after, source, origin.reason);
  const base = await readPolicyBefore({ files: origin.files, ...beforeOf(source) });
  return judged(await withUsableConfig(base ?? WRITTEN_DEFAULTS, after, origin.files, files), after, source);
};

const judged = async (
  base: WrittenPolicy,
  after: WrittenPolicy,
  source: JudgingPolicySource,
  shortfall?: string,
): Promise<JudgingPolicy> => {
  const { origin, files } = source;
  const changed = after.path === undefined && base.path !== undefined ? goneFrom(base.path) : after;
  const { stricter, severityFloors, changes } = compared(base, changed, source);
  const start = await startOf(base, source);
  const own = start === base ? changes : compared(start, changed, source).changes;
  const policy = { ...policyOf(mergedPolicy(stricter, [changed, base])), severityFloors };
  const looseningSeverity = base.file.severities['policy/loosened'];
  const ofFiles =
    origin.kind === 'base'
      ? [
          ...(await configLoosening(start, changed, origin.filesBefore, files)),
          ...(await workflowLoosenings(base.file, origin.filesBefore, files)),
        ]
      : [];
  return {
    ok: true,
    policy,
    standing: {
      whose: whoseOf(base, origin, changes.filter(({ effect }) => effect === 'tightens').length),
      loosenings: [
        ...own.flatMap(({ effect, keys, ...change }): readonly PolicyLoosening[] =>
          effect === 'loosens' ? [{ ...change, location: changed.at(keys) }] : [],
        ),
        ...ofFiles,
      ],
      ...(looseningSeverity === undefined ? {} : { looseningSeverity }),
      ...(shortfall === undefined ? {} : { shortfall }),
    },
  };
};

const compared = (before: WrittenPolicy, after: WrittenPolicy, { severities }: JudgingPolicySource) =>
  comparePolicies({ before: before.file, after: after.file, severityOf: (rule) => severities[rule] });

/** The policy that the change began with: a base that has moved on since is no doing of the change. */
const startOf = async (base: WrittenPolicy, source: JudgingPolicySource): Promise<WrittenPolicy> => {
  const { origin } = source;
  if (origin.kind !== 'base' || origin.filesBefore === origin.files) return base;
  return (await readPolicyBefore({ files: origin.filesBefore, ...beforeOf(source) })) ?? WRITTEN_DEFAULTS;
};

const beforeOf = ({ named, namedBefore, today, severities }: JudgingPolicySource) => {
  const path = namedBefore === undefined ? named : namedBefore.path;
  return { today, ruleIds: Object.keys(severities), ...(path === undefined ? {} : { named: path }) };
};

/** What becomes of the workflows that run the gate. */
const workflowLoosenings = async (policy: PolicyFile, filesBefore: Files, files: Files) => {
  const [before, after] = await Promise.all([readSources(filesBefore), readSources(files)]);
  return gateLoosenings(before.sources, after.sources, inputRules(policy));
};

const goneFrom = (path: string): WrittenPolicy => ({
  ...WRITTEN_DEFAULTS,
  at: () => ({ path, startLine: 1, startColumn: 1 }),
});

const whoseOf = ({ path }: WrittenPolicy, origin: PolicyOrigin, tightened: number): string => {
  const commit = origin.kind === 'base' ? ` ${origin.commit.slice(0, 12)}` : '';
  if (path === undefined) {
    return `of the change, as far as it is no looser than the defaults: the base${commit} has none that can be read`;
  }
  const places = tightened === 1 ? '1 place' : `${tightened} places`;
  return `of the base${commit}${tightened === 0 ? '' : `, tightened by the change in ${places}`}`;
};
