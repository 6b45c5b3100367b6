import type { Ecosystem, InstalledPackage, Manifest } from '../../model/dependency.ts';

/** One version of one package: what OSV is asked about. */
export interface Question {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
}

/** Tells questions apart. */
export const keyOf = ({ ecosystem, name, version }: Question): string => JSON.stringify([ecosystem, name, version]);

/** The packages of a manifest that a database can know. */
export const registryPackagesOf = ({ packages }: Manifest): readonly InstalledPackage[] =>
  packages.filter(({ source }) => source === 'registry');

/** Each version of each package once, whatever manifests have it; without what cannot be asked. */
export const questionsOf = (manifests: readonly Manifest[]): readonly Question[] => {
  const questions = new Map<string, Question>();
  for (const manifest of manifests) {
    for (const { name, version } of registryPackagesOf(manifest)) {
      const question = { ecosystem: manifest.ecosystem, name, version };
      if (canBeAsked(question)) questions.set(keyOf(question), question);
    }
  }
  return [...questions.values()];
};

/** OSV takes an empty version for a question about all of them, and one bad question spoils its whole batch. */
export const canBeAsked = ({ name, version }: Question): boolean => SPELLED.test(name) && SPELLED.test(version);

const SPELLED = /^[\x21-\x7e]{1,214}$/;
