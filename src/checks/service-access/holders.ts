import type { Policy } from '../../model/policy.ts';
import { supabaseConfigReferences } from '../../parsers/env-references/supabase-config.ts';
import { workflowReferences } from '../../parsers/env-references/workflow.ts';
import type { Holding, SecretHolder, Unproved } from './access-facts.ts';
import type { AccessService } from './access-service.ts';
import { folderOf, nameOf } from './attribution/paths.ts';
import { composeHoldings, type Holdings, unreadable } from './compose-holders.ts';
import { isRefusedAny } from './holder-permission.ts';
import type { KnownSecret } from './permissions.ts';
import type { SourceTree } from './source-tree.ts';

/** Who touches names of secrets beside the code of services: GitHub's workflows, compose files, Supabase's configuration. */
export const holdingsOf = async (
  tree: SourceTree,
  services: readonly AccessService[],
  policy: Pick<Policy, 'holders'>,
): Promise<Holdings> => {
  const all = await Promise.all([
    ofFiles(tree, WORKFLOW, (text, path) => workflowHoldings(text, path, policy)),
    ofFiles(tree, SUPABASE, (text, path) => supabaseHoldings(text, path, policy)),
    composeHoldings(tree, services, policy),
  ]);
  return { holdings: all.flatMap((one) => one.holdings), unproved: all.flatMap((one) => one.unproved) };
};

/** What cannot be told about holders counts only where there is something that they may not hold. */
export const unprovedThatMatters = (
  unproved: readonly Unproved[],
  services: readonly AccessService[],
  secrets: ReadonlyMap<string, KnownSecret>,
): readonly Unproved[] =>
  unproved.filter(({ holder }) => holder === undefined || isRefusedAny(holder, services, secrets));

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const SUPABASE = /(?:^|\/)supabase\/config\.toml$/;
const ASIDE = /(?:^|\/)(?:node_modules|fixtures|vendor|testdata|examples?)\//;

const ofFiles = async (
  tree: SourceTree,
  pattern: RegExp,
  look: (text: string, path: string) => Holdings,
): Promise<Holdings> => {
  const paths = tree.entries.filter(({ kind, path }) => kind === 'file' && pattern.test(path) && !ASIDE.test(path));
  const all = await Promise.all(
    paths.map(async ({ path }) => {
      const text = await tree.text(path);
      return text === undefined ? unreadable(path, 'the file is not text, or larger than 4 MB') : look(text, path);
    }),
  );
  return { holdings: all.flatMap((one) => one.holdings), unproved: all.flatMap((one) => one.unproved) };
};

const holderOf = (name: string, kind: SecretHolder['kind'], { holders }: Pick<Policy, 'holders'>): SecretHolder => {
  const declared = holders.find((one) => one.name === name);
  return { name, kind, ...(declared === undefined ? {} : { declared }) };
};

/** Made by GitHub for each run, and nobody's to keep. https://docs.github.com/en/actions/concepts/security/github_token */
const OF_THE_RUN = 'GITHUB_TOKEN';

/** GitHub knows secrets by upper-case names whatever is written. */
const workflowHoldings = (text: string, path: string, policy: Pick<Policy, 'holders'>): Holdings => {
  const holder = holderOf(`workflow ${nameOf(path)}`, 'workflow', policy);
  const { reads, given, handovers, problems } = workflowReferences(text, path);
  const secrets = reads.filter(({ how }) => how === 'workflow-secret');
  return {
    holdings: [
      ...secrets.flatMap(({ names, location }): Holding[] =>
        names.kind !== 'name' || names.name.toUpperCase() === OF_THE_RUN
          ? []
          : [{ holder, name: names.name.toUpperCase(), location }],
      ),
      ...given.flatMap(({ name, location, isSecret }): Holding[] =>
        isSecret === true ? [{ holder, name, location, isRenamed: true }] : [],
      ),
    ],
    unproved: [
      ...secrets
        .filter(({ names }) => names.kind !== 'name')
        .map(({ location }) => ({
          holder,
          location,
          why: 'which secret of GitHub it takes is made up when it runs, so that it may be any',
        })),
      ...handovers.map(({ location }) => ({
        holder,
        location,
        why: "every secret of GitHub is handed to another repository's workflow",
      })),
      ...problems.map(({ message, location }) => ({ holder, location, why: `the workflow file: ${message}` })),
    ],
  };
};

/** What Studio is given stays on the machine of whoever starts it. https://supabase.com/docs/guides/local-development/cli/config#studio */
const isLocal = (section: string): boolean => /^studio(?:\.|$)/.test(section);

const supabaseHoldings = (text: string, path: string, policy: Pick<Policy, 'holders'>): Holdings => {
  const folder = folderOf(folderOf(path));
  const holder = holderOf(folder === '' ? 'supabase' : `supabase in ${folder}`, 'supabase', policy);
  const { reads, problems } = supabaseConfigReferences(text, path);
  return {
    holdings: reads.flatMap(({ names, of = '', location }): Holding[] =>
      names.kind !== 'name' || isLocal(of) ? [] : [{ holder, name: names.name, location }],
    ),
    unproved: problems.map(({ message, location }) => ({ holder, location, why: message })),
  };
};
