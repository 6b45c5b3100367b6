import type { Rule } from '../../../../model/rule.ts';
import { type EnvGroupFacts, type Form, type Lack, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Required secret that no service is given',
    severity: 'high',
    confidence: 'high',
    remediation: 'Declare the name without a value on the service that needs it, or link the env group that holds it.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/blueprint-spec#environment-variables',
      'https://render.com/docs/configure-environment-variables#environment-groups',
    ],
    covers: ['000-1a', '000-3', '000-4', '000-5a'],
  },
  *check(facts) {
    for (const lack of facts.lacks) {
      const { requirement, service, reaching } = lack;
      const { name } = requirement;
      if (reaching.some(({ form }) => form === 'literal value') || isUncertain(lack, facts)) continue;
      const by = requirement.service === undefined ? '' : ` by service \`${requirement.service.blueprintName}\``;
      yield {
        message: `\`${name}\` is required${by}, but ${reasonOf(lack)}`,
        subject: service
          ? subjectOf(service, `env:${name}`)
          : `${by && `service:${requirement.service?.blueprintName} `}env:${name}`,
        location: service?.location ?? requirement.location,
        fix: fixOf(lack),
      };
    }
  },
} satisfies Rule<EnvGroupFacts>;

/** Whether a Blueprint that could not be read may hold what seems to be missing. */
const isUncertain = ({ service }: Lack, { isComplete, linksByService }: EnvGroupFacts): boolean =>
  !isComplete &&
  (service === undefined ||
    (linksByService.get(service) ?? []).some(({ group, dashboard }) => (group ?? dashboard) === undefined));

const fixOf = ({ requirement, reaching, elsewhere }: Lack): string => {
  const group = reaching.length === 0 ? elsewhere.find(({ from }) => from === 'env-group') : undefined;
  const declared = `\`- key: ${requirement.name}\` with \`sync: false\``;
  return group === undefined
    ? `Add ${declared} to the service, or link a group that holds it with \`fromGroup\`.`
    : `Add \`- fromGroup: ${group.holder}\` to the service, or ${declared}.`;
};

const reasonOf = ({ requirement, service, reaching, elsewhere }: Lack): string => {
  if (requirement.service !== undefined && service === undefined) return 'no Blueprint defines that service';
  const [given] = reaching;
  if (given !== undefined) {
    const holder = given.from === 'service' ? `service \`${given.holder}\`` : `the env group \`${given.holder}\``;
    return `${holder} ${WRONGLY_GIVEN[given.form] ?? 'gives it no value'}`;
  }
  const group = elsewhere.find(({ from }) => from === 'env-group');
  if (group !== undefined) {
    return `${service ? 'the service does not link' : 'no service links'} the env group \`${group.holder}\`, which holds it`;
  }
  return elsewhere.length > 0 ? 'only other services are given it' : 'no service or env group declares it';
};

const WRONGLY_GIVEN: Readonly<Partial<Record<Form, string>>> = {
  placeholder: 'gives it only a placeholder',
  'empty value': 'gives it an empty value',
  'sync: false in a group, which Render ignores': 'says `sync: false`, which Render ignores in a group',
  'form that Render rejects': 'gives it in a form that Render rejects',
};
