import type { Rule } from '../../../../model/rule.ts';
import { byWayOf, type DependencyFacts, versionOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Licence that the team objects to in Snyk',
    severity: 'low',
    confidence: 'medium',
    remediation: 'Replace the package, or allow its licence in the policy that you keep in Snyk.',
    since: '0.1.0',
    references: ['https://docs.snyk.io/manage-risk/policies/license-policies'],
    covers: ['001-11'],
  },
  *check({ licences }) {
    for (const { manifest, installed, licence } of licences) {
      yield {
        message: `\`${versionOf(installed)}\` is under ${licence.licence}, which the licence policy in Snyk rates ${licence.severity}${byWayOf(installed)}`,
        subject: `${manifest.ecosystem}:${installed.name} licence:${licence.licence}`,
        location: installed.location,
      };
    }
  },
} satisfies Rule<DependencyFacts>;
