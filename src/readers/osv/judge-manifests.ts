import type { Manifest, Vulnerability } from '../../model/dependency.ts';
import type { OsvAdvisory } from '../../parsers/osv-advisory.ts';
import { vulnerabilitiesOf } from '../../parsers/osv-vulnerability.ts';
import type { ManifestLook } from '../ports.ts';
import { canBeAsked, keyOf, type Question, registryPackagesOf } from './question.ts';

/** What OSV said, put together. */
export interface OsvFacts {
  /** The ids of the advisories of a question, by `keyOf`. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly advisories: ReadonlyMap<string, OsvAdvisory>;
  /** Advisories that are named and not served, each with a sentence without its full stop. */
  readonly missing: ReadonlyMap<string, string>;
}

type Judgement =
  | { readonly status: 'judged'; readonly vulnerabilities: readonly Vulnerability[] }
  | { readonly status: 'missed'; readonly because: string };

/** What OSV says of each manifest, in their order. A package is looked at when all of its advisories could be read. */
export const judgeManifests = (manifests: readonly Manifest[], facts: OsvFacts): readonly ManifestLook[] => {
  const judgements = new Map<string, Judgement>();
  const judged = (question: Question): Judgement => {
    const key = keyOf(question);
    const judgement = judgements.get(key) ?? judge(question, facts);
    judgements.set(key, judgement);
    return judgement;
  };
  return manifests.map((manifest) => {
    const packages = registryPackagesOf(manifest).map(({ name, version }) => {
      const question = { ecosystem: manifest.ecosystem, name, version };
      return { spelled: `${name}@${version}`, judgement: judged(question) };
    });
    return lookOf(manifest.path, packages);
  });
};

const lookOf = (
  manifest: string,
  packages: readonly { readonly spelled: string; readonly judgement: Judgement }[],
): ManifestLook => {
  const missed = packages.flatMap(({ spelled, judgement }) =>
    judgement.status === 'missed' ? [{ spelled, because: judgement.because }] : [],
  );
  return {
    status: 'scanned',
    manifest,
    examined: packages.length - missed.length,
    missed: missed.map(({ spelled }) => spelled),
    ...(missed[0] === undefined ? {} : { missedBecause: missed[0].because }),
    vulnerabilities: packages.flatMap(({ judgement }) =>
      judgement.status === 'judged' ? judgement.vulnerabilities : [],
    ),
    licences: [],
  };
};

const judge = (question: Question, { ids, advisories, missing }: OsvFacts): Judgement => {
  if (!canBeAsked(question)) {
    return { status: 'missed', because: 'No registry has a package of this name and version. Correct the lockfile.' };
  }
  const named = ids.get(keyOf(question));
  if (named === undefined) return { status: 'missed', because: 'OSV said nothing of it. Run it again.' };
  const found: OsvAdvisory[] = [];
  for (const id of [...named].sort()) {
    const advisory = advisories.get(id);
    if (advisory === undefined) {
      const why = missing.get(id) ?? `The advisory ${id} did not come`;
      return {
        status: 'missed',
        because: `${why}. Run it again; until then read https://osv.dev/vulnerability/${id}.`,
      };
    }
    found.push(advisory);
  }
  return { status: 'judged', vulnerabilities: vulnerabilitiesOf(question.ecosystem, question, found) };
};
