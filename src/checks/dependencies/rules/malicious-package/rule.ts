import type { Advisory, InstalledPackage } from '../../../../model/dependency.ts';
import type { Rule } from '../../../../model/rule.ts';
import { byWayOf, type DependencyFacts, versionOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Package that is itself an attack',
    severity: 'critical',
    confidence: 'high',
    remediation: 'Take the package out and rotate every secret that a machine which installed it could read.',
    since: '0.1.0',
    references: ['https://github.com/ossf/malicious-packages', 'https://google.github.io/osv.dev/data/'],
    covers: ['001-11'],
  },
  *check({ affected }) {
    for (const { manifest, installed, vulnerability } of affected) {
      const { advisory } = vulnerability;
      if (!advisory.malicious) continue;
      yield {
        message: `\`${versionOf(installed)}\` is malicious by ${advisory.id}${byWayOf(installed)}`,
        subject: `${manifest.ecosystem}:${installed.name} ${advisory.id}`,
        location: installed.location,
        fix: fixOf(installed, advisory),
      };
    }
  },
} satisfies Rule<DependencyFacts>;

const fixOf = ({ name, via }: InstalledPackage, { url }: Advisory): string => {
  const [direct] = via;
  const whose =
    via.length < 2 || direct === undefined
      ? ''
      : ` together with \`${direct}\`, or pin a version of that one without it`;
  return `Take \`${name}\` out${whose}. Whatever installed it ran it: rotate what that machine could read, CI secrets too. See ${url}.`;
};
