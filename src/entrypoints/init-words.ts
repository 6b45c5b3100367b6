import { counted, listed } from '../reporters/counted.ts';
import { notLookedAt, stillBlockingLines } from './after-baseline.ts';
import type { InitProposal } from './init-proposal.ts';

/** What `aduana init` says when it is done. `written` are paths that are there now, or would be. */
export const initWords = (
  proposal: InitProposal,
  {
    written,
    left,
    isDryRun,
  }: {
    readonly written: readonly string[];
    readonly left: readonly { readonly path: string; readonly why: string }[];
    readonly isDryRun: boolean;
  },
): readonly string[] => [
  ...(written.length === 0 ? ['Nothing to write: everything is there.'] : [isDryRun ? 'Would write:' : 'Wrote:']),
  ...written.map((path) => `  ${path}${path === 'aduana.yml' ? `  ${contentWords(proposal)}` : ''}`),
  ...(left.length === 0 ? [] : ['Left as it is:', ...left.map(({ path, why }) => `  ${path}: ${why}`)]),
  '',
  ...firstRunWords(proposal),
  '',
  ...nextWords(proposal),
];

const contentWords = ({ picture, baseline, expires }: InitProposal): string => {
  const { services = [], secrets = [], dashboardGroups = [] } = picture ?? {};
  const accepted = baseline.exceptions.length;
  return [
    counted(services.length, 'service'),
    counted(secrets.length, 'secret'),
    ...(dashboardGroups.length === 0 ? [] : [`${counted(dashboardGroups.length, 'env group')} of the Dashboard`]),
    ...(accepted === 0 ? [] : [`${counted(accepted, 'finding')} accepted until ${expires}`]),
  ].join(', ');
};

const firstRunWords = (proposal: InitProposal): readonly string[] => {
  const { report, baseline, expires } = proposal;
  const gaps = notLookedAt(report);
  const accepted = baseline.exceptions.length;
  const acceptedWords =
    accepted === 0
      ? ''
      : ` ${counted(accepted, 'finding')} that ${accepted === 1 ? 'was' : 'were'} there before ${accepted === 1 ? 'is' : 'are'} accepted until ${expires}: mend them one by one.`;
  if (baseline.stillBlocking.length > 0) {
    return [
      `The first run is red: ${counted(baseline.stillBlocking.length, 'finding')} cannot wait, and no baseline takes ${baseline.stillBlocking.length === 1 ? 'it' : 'them'}. A secret in Git is to be replaced, not accepted.${acceptedWords}`,
      ...stillBlockingLines(baseline),
    ];
  }
  if (gaps.length > 0)
    return [
      `The first run is incomplete: what could not be looked at is in no baseline.${acceptedWords}`,
      ...gaps.map((gap) => `  ${gap}`),
    ];
  if (report.verdict.blocks && report.verdict.conclusion !== 'fail')
    return ['The first run has nothing to look at.', ...report.verdict.reasons.map((reason) => `  ${reason}`)];
  return [`The first run is green.${acceptedWords}`];
};

const nextWords = ({ picture, isUnpinned, files }: InitProposal): readonly string[] => {
  const groups = (picture?.dashboardGroups ?? []).filter(({ holds }) => holds.length === 0).map(({ name }) => name);
  const hasWorkflow = files.some(({ path, text }) => text !== undefined && path.startsWith('.github/workflows/'));
  const steps = [
    ...(picture === undefined ? [] : ['Read aduana.yml: it describes what is, not what should be.']),
    ...(groups.length === 0 ? [] : [`Fill in what the Dashboard keeps in ${listed(groups)}.`]),
    ...(hasWorkflow && isUnpinned
      ? ['Put the commit of the release that you reviewed into the workflows, in place of the zeros.']
      : []),
    ...(picture === undefined ? [] : [POLICY_FIRST]),
    'Make the job `gate` a required check, and let CODEOWNERS name who approves aduana.yml and .github/.',
    '`aduana doctor` tells what is missing.',
  ];
  return ['Next:', ...steps.map((step, n) => `  ${n + 1}. ${step}`)];
};

const POLICY_FIRST =
  'Commit aduana.yml to the default branch first, and the workflows with the next change: a change is judged by the policy of its base.';
