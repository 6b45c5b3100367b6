import type { DependabotCondition, DependabotEntry } from '../../parsers/dependabot.ts';
import type { UpdateFault } from './facts.ts';

/**
 * What of an entry leaves security updates without effect. `open-pull-requests-limit: 0`, a `target-branch`, a `cooldown` and
 * `ignore` by `update-types` do not: they are about version updates.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
export const securityUpdatesOff = ({
  ecosystem,
  directories,
  ignore,
  allow,
}: DependabotEntry): readonly UpdateFault[] => {
  const where = `${ecosystem}:/${directories.map(({ path }) => path).join(',/')}`;
  const ignored = ignore.find(coversEverything);
  const first = allow?.[0];
  return [
    ...(ignored === undefined
      ? []
      : [
          {
            subject: `ignore:${where}`,
            message: `\`ignore\` of the entry for \`${ecosystem}\` names every version of every dependency, so no security update is made`,
            fix: 'Take the item out. To pause version updates alone, write `open-pull-requests-limit: 0`.',
            location: ignored.location,
          },
        ]),
    ...(allow === undefined || first === undefined || !allow.every(({ type }) => type === 'development')
      ? []
      : [
          {
            subject: `allow:${where}`,
            message: `\`allow\` of the entry for \`${ecosystem}\` names development dependencies alone, so what runs in production gets no security update`,
            fix: 'Add `dependency-type: production`, or take `allow` out. To pause version updates alone, write `open-pull-requests-limit: 0`.',
            location: first.location,
          },
        ]),
  ];
};

const coversEverything = ({ name, versions, updateTypes }: DependabotCondition): boolean =>
  isAll(name) &&
  updateTypes.length === 0 &&
  (versions.length === 0 || versions.some((range) => EVERY_VERSION.test(range)));

const isAll = (name: string | undefined): boolean => name !== undefined && /^\*+$/.test(name);

const EVERY_VERSION = /^\s*(?:\*|>=?\s*0(?:\.0)*|x)\s*$/;
