import type { Manifest, UnlockedDependency } from '../../model/dependency.ts';
import type { Policy } from '../../model/policy.ts';
import { isSpecimen, SPECIMEN } from '../../parsers/specimen.ts';
import type { UnlockedManifest } from './facts.ts';
import type { WhatWasThere } from './what-was-there.ts';

const BEFORE = 'It was so before this change.';
const DEVELOPMENT = 'Only development needs it, and the policy says `scope: production`.';
const FOUNDATION = 'Pipenv and pip-compile leave what installs packages out of what they lock, unless told otherwise.';

/** The manifests of which something is not pinned, and what of it only wants to be shown. */
export const unlockedOf = (
  manifests: readonly Manifest[],
  there: WhatWasThere,
  { dependencies: { scope }, services }: Pick<Policy, 'dependencies' | 'services'>,
): readonly UnlockedManifest[] =>
  manifests
    .filter(({ unlocked }) => unlocked.length > 0)
    .map((manifest) => {
      const specimen = isSpecimen(manifest.path, services) ? SPECIMEN : undefined;
      const isLeft = (one: UnlockedDependency) => scope === 'production' && one.scope === 'development';
      const ofOne = (one: UnlockedDependency): string | undefined => {
        if (there.wasUnlockedDependency(manifest, one.name)) return BEFORE;
        if (isLeft(one)) return DEVELOPMENT;
        return isFoundation(manifest, one) ? FOUNDATION : specimen;
      };
      const ofAll = there.wasUnlocked(manifest)
        ? BEFORE
        : manifest.unlocked.every(isLeft)
          ? DEVELOPMENT
          : manifest.unlocked.every((one) => isFoundation(manifest, one))
            ? FOUNDATION
            : specimen;
      return {
        manifest,
        dependencies: manifest.unlocked.map((one) => ({ ...one, ...saying(ofOne(one)) })),
        ...saying(ofAll),
      };
    });

const saying = (neverBlocks: string | undefined) => (neverBlocks === undefined ? {} : { neverBlocks });

/** Source: https://pip-tools.readthedocs.io/en/stable/cli/pip-compile/ (`--allow-unsafe`) */
const FOUNDATIONS = new Set(['distribute', 'pip', 'setuptools', 'wheel']);

const isFoundation = ({ format }: Manifest, { name }: UnlockedDependency): boolean =>
  (format === 'pipenv' || format === 'requirements') && FOUNDATIONS.has(name);
